create table university (
  id      bigint       not null auto_increment primary key,
  code    varchar(20)  character set ascii collate ascii_bin not null,
  name_vi varchar(120) not null,
  name_en varchar(120) not null,
  unique key university_code (code)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- who speaks for a university; a person for one university only
create table university_contact (
  person_id     bigint not null primary key,
  university_id bigint not null,
  constraint university_contact_person foreign key (person_id) references person (id),
  constraint university_contact_of foreign key (university_id) references university (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- a university's students, those who wait for its word first
create index volunteer_university on volunteer (university, vetting);
