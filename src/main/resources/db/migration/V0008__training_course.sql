create table course (
  id              bigint       not null auto_increment primary key,
  code            varchar(20)  character set ascii collate ascii_bin not null,
  version         int          not null,
  title_vi        varchar(200) not null,
  title_en        varchar(200) not null,
  competency_id   bigint       not null,
  level_reached   int          not null,
  periods         int          not null,
  mode            varchar(20)  character set ascii collate ascii_bin not null,
  content_group   varchar(30)  character set ascii collate ascii_bin not null,
  provider        varchar(300) not null,
  intended_for_vi varchar(300) not null,
  intended_for_en varchar(300) null,
  basis           varchar(300) null,
  basis_checked   boolean      not null,
  review_on       date         not null,
  folded          varchar(1200) not null,
  unique key course_code (code),
  -- which courses lead to this competency?
  index course_competency (competency_id, level_reached),
  constraint course_leads_to foreign key (competency_id) references competency (id),
  constraint course_periods check (periods > 0)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
