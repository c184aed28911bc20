create table consent (
  id           bigint      not null auto_increment primary key,
  subject_key  varchar(12) character set ascii collate ascii_bin not null,
  purpose      varchar(60) character set ascii collate ascii_bin not null,
  text_version int         not null,
  text_hash    varchar(64) character set ascii collate ascii_bin not null,
  given_how    varchar(20) character set ascii collate ascii_bin not null,
  given_at     datetime(6) not null,
  withdrawn_how varchar(20) character set ascii collate ascii_bin null,
  withdrawn_at datetime(6) null,
  -- what did this person agree to, and does it still hold?
  index consent_subject (subject_key, purpose, withdrawn_at)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
