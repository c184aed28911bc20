create table help_topic (
  id             bigint       not null auto_increment primary key,
  code           varchar(10)  character set ascii collate ascii_bin not null,
  category       varchar(20)  character set ascii collate ascii_bin not null,
  name_vi        varchar(200) not null,
  name_en        varchar(200) not null,
  usual_minutes  int          not null,
  skills         varchar(300) not null,
  places         varchar(60)  character set ascii collate ascii_bin not null,
  safety_vi      varchar(600) not null,
  safety_en      varchar(600) not null,
  money_involved boolean      not null,
  official_only  boolean      not null,
  for_offices    boolean      not null,
  unique key help_topic_code (code),
  constraint help_topic_minutes check (usual_minutes > 0)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table help_request (
  id              bigint       not null auto_increment primary key,
  version         int          not null default 0,
  number          varchar(20)  character set ascii collate ascii_bin null,
  tracking_code   varchar(12)  character set ascii collate ascii_bin not null,
  subject_key     varchar(12)  character set ascii collate ascii_bin not null,
  topic_id        bigint       not null,
  tile            varchar(20)  character set ascii collate ascii_bin not null,
  commune_id      bigint       not null,
  village         varchar(120) not null,
  place           varchar(10)  character set ascii collate ascii_bin not null,
  adult_present   boolean      not null,
  language_wanted varchar(20)  character set ascii collate ascii_bin not null,
  visitor_wish    varchar(10)  character set ascii collate ascii_bin not null,
  needs           varchar(120) character set ascii collate ascii_bin not null,
  urgency         varchar(10)  character set ascii collate ascii_bin not null,
  mandate         varchar(10)  character set ascii collate ascii_bin not null,
  channel         varchar(10)  character set ascii collate ascii_bin not null,
  note            varchar(300) null,
  tier            varchar(1)   character set ascii collate ascii_bin null,
  minutes         int          not null,
  state           varchar(20)  character set ascii collate ascii_bin not null,
  state_since     datetime(6)  not null,
  state_reason    varchar(500) null,
  held_from       varchar(20)  character set ascii collate ascii_bin null,
  submitted_at    datetime(6)  not null,
  answer_due_at   datetime(6)  not null,
  deadline        datetime(6)  not null,
  duplicate_of_id bigint       null,
  follow_up_of_id bigint       null,
  unique key help_request_number (number),
  -- the tracking page
  unique key help_request_tracking_code (tracking_code),
  -- the officer's list of a commune, by state and urgency of the answer
  index help_request_commune (commune_id, state, answer_due_at),
  -- jobs and the coordinator's list: what waits in a state, oldest duty first
  index help_request_state (state, answer_due_at),
  -- lists of everything, newest first
  index help_request_submitted (submitted_at),
  constraint help_request_topic foreign key (topic_id) references help_topic (id),
  constraint help_request_commune foreign key (commune_id) references unit (id),
  constraint help_request_duplicate foreign key (duplicate_of_id) references help_request (id),
  constraint help_request_follow_up foreign key (follow_up_of_id) references help_request (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- apart from the request, so that it can be erased alone
create table request_contact (
  request_id    bigint       not null primary key,
  resident_name varchar(120) not null,
  phone         varchar(20)  character set ascii collate ascii_bin not null,
  address       varchar(200) null,
  email         varchar(200) null,
  language      varchar(2)   character set ascii collate ascii_bin not null,
  proxy_name    varchar(120) null,
  proxy_phone   varchar(20)  character set ascii collate ascii_bin null,
  folded        varchar(300) not null,
  -- search by phone; duplicates
  index request_contact_phone (phone),
  -- search by name; duplicates
  index request_contact_folded (folded),
  constraint request_contact_request foreign key (request_id) references help_request (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table request_window (
  request_id bigint     not null,
  day        date       not null,
  half       varchar(10) character set ascii collate ascii_bin not null,
  primary key (request_id, day, half),
  constraint request_window_request foreign key (request_id) references help_request (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
