create table proficiency_scale (
  id      bigint       not null auto_increment primary key,
  code    varchar(40)  character set ascii collate ascii_bin not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  unique key proficiency_scale_code (code)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table proficiency_level (
  id       bigint       not null auto_increment primary key,
  scale_id bigint       not null,
  step     int          not null,
  name_vi  varchar(100) not null,
  name_en  varchar(100) not null,
  -- the levels of a scale in order
  unique key proficiency_level_step (scale_id, step),
  constraint proficiency_level_of_scale foreign key (scale_id) references proficiency_scale (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table competency_framework (
  id          bigint       not null auto_increment primary key,
  code        varchar(40)  character set ascii collate ascii_bin not null,
  version     int          not null,
  title_vi    varchar(200) not null,
  title_en    varchar(200) not null,
  legal_basis varchar(500) null,
  state       varchar(20)  character set ascii collate ascii_bin not null,
  valid_from  date         null,
  valid_to    date         null,
  scale_id    bigint       not null,
  unique key competency_framework_version (code, version),
  constraint competency_framework_scale foreign key (scale_id) references proficiency_scale (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table area (
  id      bigint       not null auto_increment primary key,
  code    varchar(20)  character set ascii collate ascii_bin not null,
  name_vi varchar(100) not null,
  name_en varchar(100) not null,
  place   int          not null,
  unique key area_code (code)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table competency (
  id             bigint        not null auto_increment primary key,
  framework_id   bigint        not null,
  area_id        bigint        not null,
  code           varchar(20)   character set ascii collate ascii_bin not null,
  kind           varchar(20)   character set ascii collate ascii_bin not null,
  name_vi        varchar(200)  not null,
  name_en        varchar(200)  not null,
  description_vi varchar(1000) not null,
  description_en varchar(1000) not null,
  basis          varchar(500)  null,
  valid_months   int           not null,
  folded         varchar(2500) not null,
  unique key competency_code (code, framework_id),
  -- the catalogue by area
  index competency_area (area_id, code),
  constraint competency_of_framework foreign key (framework_id) references competency_framework (id),
  constraint competency_in_area foreign key (area_id) references area (id),
  constraint competency_valid_months check (valid_months > 0)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table level_description (
  id            bigint        not null auto_increment primary key,
  competency_id bigint        not null,
  step          int           not null,
  text_vi       varchar(1000) not null,
  text_en       varchar(1000) not null,
  -- the described levels of a competency in order
  unique key level_description_step (competency_id, step),
  constraint level_description_of foreign key (competency_id) references competency (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table position_profile (
  id           bigint not null auto_increment primary key,
  position_id  bigint not null,
  framework_id bigint not null,
  valid_from   date   not null,
  -- the profile of a position on a day
  unique key position_profile_from (position_id, valid_from),
  constraint position_profile_position foreign key (position_id) references position (id),
  constraint position_profile_framework foreign key (framework_id) references competency_framework (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table requirement (
  id             bigint  not null auto_increment primary key,
  profile_id     bigint  not null,
  competency_id  bigint  not null,
  required_level int     not null,
  mandatory      boolean not null,
  -- what does this position require?
  unique key requirement_of_profile (profile_id, competency_id),
  -- which positions require this competency?
  index requirement_competency (competency_id, required_level),
  constraint requirement_profile foreign key (profile_id) references position_profile (id),
  constraint requirement_of_competency foreign key (competency_id) references competency (id),
  constraint requirement_level check (required_level > 0)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
