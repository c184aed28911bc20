create table evidence (
  id            bigint       not null auto_increment primary key,
  uuid          char(36)     character set ascii collate ascii_bin not null,
  person_id     bigint       not null,
  competency_id bigint       not null,
  level         int          not null,
  source        varchar(20)  character set ascii collate ascii_bin not null,
  score         decimal(5,2) null,
  assessor_id   bigint       null,
  context       varchar(200) null,
  assessed_on   date         not null,
  recorded_at   datetime(6)  not null,
  valid_until   date         not null,
  state         varchar(20)  character set ascii collate ascii_bin not null,
  supersedes    char(36)     character set ascii collate ascii_bin null,
  note          varchar(500) null,
  -- sent twice, kept once
  unique key evidence_uuid (uuid),
  -- what does this person hold?
  index evidence_of_person (person_id, competency_id),
  -- who holds this competency?
  index evidence_of_competency (competency_id, person_id),
  constraint evidence_person foreign key (person_id) references person (id),
  constraint evidence_competency foreign key (competency_id) references competency (id),
  constraint evidence_assessor foreign key (assessor_id) references person (id),
  constraint evidence_supersedes foreign key (supersedes) references evidence (uuid),
  constraint evidence_level check (level >= 0),
  constraint evidence_dates check (valid_until >= assessed_on)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create trigger evidence_is_final before update on evidence
  for each row signal sqlstate '45000' set message_text = 'evidence is never changed, only superseded or revoked';
