create table course_run (
  id                  bigint       not null auto_increment primary key,
  code                varchar(30)  character set ascii collate ascii_bin not null,
  course_id           bigint       not null,
  course_version      int          not null,
  mode                varchar(20)  character set ascii collate ascii_bin not null,
  state               varchar(20)  character set ascii collate ascii_bin not null,
  host_id             bigint       not null,
  place               varchar(200) not null,
  trainer_id          bigint       null,
  seats               int          not null,
  taken               int          not null default 0,
  waiting             int          not null default 0,
  -- the number last given out in the waiting line; never goes back, so order survives withdrawals
  last_in_line        int          not null default 0,
  registration_opens  datetime(6)  not null,
  registration_closes datetime(6)  not null,
  starts_at           datetime(6)  not null,
  ends_at             datetime(6)  not null,
  unique key course_run_code (code),
  -- next classes of a course
  index course_run_of_course (course_id, state, starts_at),
  -- all coming classes
  index course_run_coming (state, starts_at),
  -- classes of a trainer
  index course_run_trainer (trainer_id, starts_at),
  constraint course_run_course foreign key (course_id) references course (id),
  constraint course_run_host foreign key (host_id) references unit (id),
  constraint course_run_trainer_person foreign key (trainer_id) references person (id),
  constraint course_run_seats check (seats > 0 and taken >= 0 and taken <= seats and waiting >= 0),
  constraint course_run_dates check (registration_opens < registration_closes and starts_at < ends_at)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table class_session (
  id        bigint       not null auto_increment primary key,
  run_id    bigint       not null,
  number    int          not null,
  starts_at datetime(6)  not null,
  ends_at   datetime(6)  not null,
  place     varchar(200) not null,
  periods   int          not null,
  unique key class_session_number (run_id, number),
  -- clashes: sessions in a span of time
  index class_session_time (run_id, starts_at, ends_at),
  constraint class_session_run foreign key (run_id) references course_run (id),
  constraint class_session_times check (starts_at < ends_at and periods > 0)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table enrolment (
  id                bigint      not null auto_increment primary key,
  code              varchar(12) character set ascii collate ascii_bin not null,
  run_id            bigint      not null,
  person_id         bigint      not null,
  state             varchar(20) character set ascii collate ascii_bin not null,
  line_number       int         null,
  asked_at          datetime(6) not null,
  changed_at        datetime(6) not null,
  completed_on      date        null,
  periods_credited  int         not null default 0,
  calendar_sequence int         not null default 0,
  unique key enrolment_code (code),
  -- one per person and class; my learning, clashes, periods of a year
  unique key enrolment_of_person (person_id, run_id),
  -- roster, and who is first in line
  index enrolment_of_run (run_id, state, line_number),
  -- periods done in a year
  index enrolment_completed (person_id, state, completed_on),
  constraint enrolment_run foreign key (run_id) references course_run (id),
  constraint enrolment_person foreign key (person_id) references person (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
