create table volunteer (
  id             bigint       not null auto_increment primary key,
  code           varchar(12)  character set ascii collate ascii_bin not null,
  person_id      bigint       not null,
  kind           varchar(20)  character set ascii collate ascii_bin not null,
  university     varchar(120) null,
  student_number varchar(30)  null,
  group_name     varchar(120) null,
  village        varchar(120) null,
  home_id        bigint       not null,
  gender         varchar(10)  character set ascii collate ascii_bin null,
  born_on        date         not null,
  languages      varchar(120) character set ascii collate ascii_bin not null,
  free_half_days int          not null,
  radius_km      int          not null,
  weekly_cap     int          not null,
  likes          varchar(10)  character set ascii collate ascii_bin null,
  paused         boolean      not null,
  vetting        varchar(20)  character set ascii collate ascii_bin not null,
  highest_tier   varchar(1)   character set ascii collate ascii_bin null,
  vetted_until   date         null,
  joined_on      date         not null,
  unique key volunteer_code (code),
  -- every page of a signed-in volunteer
  unique key volunteer_person (person_id),
  -- who volunteers in this commune
  index volunteer_home (home_id),
  constraint volunteer_of_person foreign key (person_id) references person (id),
  constraint volunteer_at_home foreign key (home_id) references unit (id),
  constraint volunteer_half_days check (free_half_days between 0 and 16383),
  constraint volunteer_cap check (weekly_cap between 0 and 7)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table volunteer_skill (
  volunteer_id bigint      not null,
  category     varchar(20) character set ascii collate ascii_bin not null,
  level        int         not null,
  primary key (volunteer_id, category),
  constraint volunteer_skill_of foreign key (volunteer_id) references volunteer (id),
  constraint volunteer_skill_level check (level between 1 and 3)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
