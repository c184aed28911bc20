alter table outbox_message
  -- how often the server had the whole message and was gone before it answered; twice is the end
  add column unconfirmed int not null default 0;
