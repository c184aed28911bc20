-- safeguarding: what was let go on lately
create index audit_row_action on audit_row (action, at);
-- HR of the city: courses completed this year
create index enrolment_completed_on on enrolment (state, completed_on);
