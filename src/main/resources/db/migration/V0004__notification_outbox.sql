create table outbox_message (
  id              bigint       not null auto_increment primary key,
  code            varchar(12)  character set ascii collate ascii_bin not null,
  recipient_key   varchar(40)  character set ascii collate ascii_bin null,
  recipient_name  varchar(120) not null,
  address         varchar(200) not null,
  language        varchar(2)   character set ascii collate ascii_bin not null,
  kind            varchar(60)  character set ascii collate ascii_bin not null,
  subject         varchar(250) not null,
  html            mediumtext   not null,
  plain_text      mediumtext   not null,
  calendar        text         null,
  calendar_method varchar(10)  character set ascii collate ascii_bin null,
  state           varchar(10)  character set ascii collate ascii_bin not null,
  attempts        int          not null default 0,
  -- when a sender may take it: the next attempt, or the end of a sender's claim; null when nothing is left to do
  due_at          datetime(6)  null,
  gives_up_at     datetime(6)  not null,
  -- whose claim it is
  claim           varchar(12)  character set ascii collate ascii_bin null,
  mishap          varchar(20)  character set ascii collate ascii_bin null,
  mishap_detail   varchar(300) null,
  created_at      datetime(6)  not null,
  sent_at         datetime(6)  null,
  unique key outbox_message_code (code),
  -- what is due now?
  index outbox_message_due (due_at),
  -- the administrator's lists: by state, by kind, by address; the counts per state
  index outbox_message_state (state, id),
  index outbox_message_kind (kind, id),
  index outbox_message_address (address, id),
  -- what was this person sent?
  index outbox_message_recipient (recipient_key, id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
