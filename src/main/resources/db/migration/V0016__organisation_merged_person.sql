-- a record that was found to be a second one of the same person
create table merged_person (
  old_id    bigint       not null primary key,
  code      varchar(12)  character set ascii collate ascii_bin not null,
  subject   varchar(120) character set ascii collate ascii_bin null,
  into_id   bigint       not null,
  merged_at datetime(6)  not null,
  -- whose are rows under this key?
  unique key merged_person_code (code),
  -- sign-in with the account of the record that is gone
  unique key merged_person_subject (subject),
  -- a kept record is merged again; what else was this person called?
  index merged_person_into (into_id),
  constraint merged_person_into_person foreign key (into_id) references person (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
