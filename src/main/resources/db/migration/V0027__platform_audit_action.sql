-- how often was this done lately?
create index audit_row_action on audit_row (action, at);
