-- how often a stranger came to a public door lately, counted for all replicas; knows visitors by a keyed hash only
create table knock (
  visitor    varchar(32)   character set ascii collate ascii_bin not null primary key,
  state      varbinary(250) not null,
  kept_until datetime(6)   not null,
  -- forgetting
  index knock_kept_until (kept_until)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
