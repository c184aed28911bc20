-- opened_at: what was tried before does not count; look_again_at: when the system looks whether a request gets on
alter table help_request
  add column opened_at     datetime(6) null,
  add column look_again_at datetime(6) null,
  -- the job: open and offered requests to look at now
  add index help_request_look (state, look_again_at);
update help_request set opened_at = submitted_at where tier is not null;
update help_request set look_again_at = state_since where state in ('OPEN', 'OFFERED');
