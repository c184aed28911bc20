-- a program that did not hear the answer sends the same request again and must get the same answer
create table repeated_post (
  idempotency_key varchar(80) character set ascii collate ascii_bin not null primary key,
  body_hash       varchar(64) character set ascii collate ascii_bin not null,
  tracking_code   varchar(12) character set ascii collate ascii_bin null,
  created_at      datetime(6) not null,
  -- forgetting old keys
  index repeated_post_created (created_at)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
