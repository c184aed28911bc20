create table visit (
  id            bigint       not null auto_increment primary key,
  code          varchar(12)  character set ascii collate ascii_bin not null,
  number        varchar(20)  character set ascii collate ascii_bin null,
  request_id    bigint       not null,
  volunteer_id  bigint       not null,
  starts_at     datetime(6)  not null,
  ends_at       datetime(6)  not null,
  state         varchar(20)  character set ascii collate ascii_bin not null,
  state_since   datetime(6)  not null,
  first_word    varchar(60)  not null,
  second_word   varchar(60)  not null,
  check_in_code varchar(4)   character set ascii collate ascii_bin not null,
  wrong_codes   int          not null default 0,
  checked_in_at datetime(6)  null,
  sequence      int          not null default 0,
  unique key visit_code (code),
  -- the page "is this visit real?"
  unique key visit_number (number),
  -- a volunteer's next visits; what takes their time; what they have done
  index visit_volunteer (volunteer_id, starts_at, state),
  -- the tracking page; who helped this resident
  index visit_request (request_id, state),
  -- reminders and late alarms
  index visit_state (state, starts_at),
  constraint visit_of_request foreign key (request_id) references help_request (id),
  constraint visit_of_volunteer foreign key (volunteer_id) references volunteer (id),
  constraint visit_hours check (ends_at > starts_at)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table disclosure (
  id          bigint      not null auto_increment primary key,
  at          datetime(6) not null,
  subject_key varchar(12) character set ascii collate ascii_bin not null,
  viewer_key  varchar(12) character set ascii collate ascii_bin not null,
  what        varchar(60) character set ascii collate ascii_bin not null,
  because_of  varchar(60) character set ascii collate ascii_bin not null,
  -- who saw this person's data?
  index disclosure_subject (subject_key, at),
  -- whose data did this person see?
  index disclosure_viewer (viewer_key, at)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
