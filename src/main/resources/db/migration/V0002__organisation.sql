create table unit (
  id           bigint       not null auto_increment primary key,
  code         varchar(40)  character set ascii collate ascii_bin not null,
  level        varchar(20)  character set ascii collate ascii_bin not null,
  kind         varchar(20)  character set ascii collate ascii_bin null,
  parent_id    bigint       null,
  name_vi      varchar(200) not null,
  name_en      varchar(200) not null,
  former_units varchar(500) null,
  population   int          null,
  area_km2     double       null,
  latitude     double       null,
  longitude    double       null,
  mountain     boolean      not null default false,
  folded       varchar(1000) not null,
  unique key unit_code (code),
  -- lists by level and kind; offices of a commune
  index unit_level (level, kind),
  constraint unit_parent foreign key (parent_id) references unit (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table position (
  id             bigint       not null auto_increment primary key,
  code           varchar(20)  character set ascii collate ascii_bin not null,
  version        int          not null,
  valid_from     date         null,
  title_vi       varchar(200) not null,
  title_en       varchar(200) not null,
  office_vi      varchar(200) null,
  office_en      varchar(200) null,
  position_group varchar(20)  character set ascii collate ascii_bin not null,
  applies_to     varchar(60)  not null,
  basis          varchar(500) null,
  folded         varchar(500) not null,
  unique key position_code (code, version)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table post (
  id          bigint not null auto_increment primary key,
  unit_id     bigint not null,
  position_id bigint not null,
  headcount   int    not null,
  unique key post_of_unit (unit_id, position_id),
  constraint post_unit foreign key (unit_id) references unit (id),
  constraint post_position foreign key (position_id) references position (id),
  constraint post_headcount check (headcount >= 0)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table person (
  id         bigint       not null auto_increment primary key,
  code       varchar(12)  character set ascii collate ascii_bin not null,
  full_name  varchar(120) not null,
  staff_code varchar(40)  character set ascii collate ascii_bin null,
  email      varchar(200) null,
  phone      varchar(20)  character set ascii collate ascii_bin null,
  language   varchar(2)   character set ascii collate ascii_bin not null,
  subject    varchar(120) character set ascii collate ascii_bin null,
  folded     varchar(300) not null,
  unique key person_code (code),
  unique key person_staff_code (staff_code),
  -- every request of a signed-in person
  unique key person_subject (subject),
  -- first sign-in, import
  index person_email (email),
  -- lists by name
  index person_folded (folded)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table assignment (
  id              bigint      not null auto_increment primary key,
  person_id       bigint      not null,
  post_id         bigint      not null,
  kind            varchar(20) character set ascii collate ascii_bin not null,
  starts_on       date        not null,
  ends_on         date        null,
  decision_number varchar(60) null,
  -- who works here today; what does this person hold
  index assignment_post (post_id, ends_on),
  index assignment_person (person_id, ends_on),
  constraint assignment_of_person foreign key (person_id) references person (id),
  constraint assignment_on_post foreign key (post_id) references post (id),
  constraint assignment_dates check (ends_on is null or ends_on >= starts_on)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
