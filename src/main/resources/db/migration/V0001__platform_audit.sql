create table audit_row (
  id           bigint      not null auto_increment primary key,
  at           datetime(6) not null,
  actor        varchar(40)  character set ascii collate ascii_bin not null,
  action       varchar(60)  character set ascii collate ascii_bin not null,
  subject_kind varchar(40)  character set ascii collate ascii_bin not null,
  subject_key  varchar(80)  character set ascii collate ascii_bin not null,
  detail       varchar(500) null,
  address      varchar(45)  character set ascii collate ascii_bin null,
  request      varchar(40)  character set ascii collate ascii_bin null,
  -- what happened to this record?
  index audit_row_subject (subject_kind, subject_key, at),
  -- what did this person do?
  index audit_row_actor (actor, at)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create trigger audit_row_is_final before update on audit_row
  for each row signal sqlstate '45000' set message_text = 'audit rows are never changed';

create table starting_data (
  name      varchar(60) character set ascii collate ascii_bin not null primary key,
  loaded_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
