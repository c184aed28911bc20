create table offer (
  id             bigint       not null auto_increment primary key,
  code           varchar(12)  character set ascii collate ascii_bin not null,
  request_id     bigint       not null,
  volunteer_id   bigint       not null,
  state          varchar(20)  character set ascii collate ascii_bin not null,
  state_since    datetime(6)  not null,
  starts_at      datetime(6)  not null,
  minutes        int          not null,
  kilometres     double       not null,
  reasons        varchar(200) character set ascii collate ascii_bin not null,
  proposed_at    datetime(6)  not null,
  sent_at        datetime(6)  null,
  expires_at     datetime(6)  null,
  decline_reason varchar(20)  character set ascii collate ascii_bin null,
  unique key offer_code (code),
  -- the offers of a request, those still live
  index offer_request (request_id, state),
  -- what waits for a volunteer's answer
  index offer_volunteer (volunteer_id, state),
  -- the job: what to send, what has expired
  index offer_state (state, expires_at),
  -- invitations of the last seven days
  index offer_sent (sent_at, volunteer_id),
  constraint offer_for_request foreign key (request_id) references help_request (id),
  constraint offer_to_volunteer foreign key (volunteer_id) references volunteer (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
