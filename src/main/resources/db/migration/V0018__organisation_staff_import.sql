create table staff_import (
  id                  bigint       not null auto_increment primary key,
  code                varchar(12)  character set ascii collate ascii_bin not null,
  uploaded_by_id      bigint       not null,
  confirmed_by_id     bigint       null,
  -- the client's Idempotency-Key
  client_key          varchar(80)  character set ascii collate ascii_bin null,
  file_name           varchar(200) not null,
  format              varchar(4)   character set ascii collate ascii_bin not null,
  size                int          not null,
  digest              varchar(64)  character set ascii collate ascii_bin not null,
  dry_run             boolean      not null,
  state               varchar(12)  character set ascii collate ascii_bin not null,
  -- the staff data changed between preview and confirmation, so the preview was made anew
  overtaken           boolean      not null default false,
  -- rows of the file, and how many of them have what
  row_total           int          null,
  wrong               int          null,
  warned              int          null,
  created             int          null,
  changed             int          null,
  ended               int          null,
  same                int          null,
  -- what confirming does, or did
  people_created      int          null,
  people_changed      int          null,
  posts_created       int          null,
  posts_changed       int          null,
  assignments_created int          null,
  assignments_changed int          null,
  assignments_ended   int          null,
  -- stands for the planned changes with their old values
  fingerprint         varchar(64)  character set ascii collate ascii_bin null,
  percent             int          not null default 0,
  attempts            int          not null default 0,
  -- when a job may take it: at once, or at the end of another job's claim; null when nothing is left to do
  due_at              datetime(6)  null,
  claim               varchar(12)  character set ascii collate ascii_bin null,
  uploaded_at         datetime(6)  not null,
  checked_at          datetime(6)  null,
  confirmed_at        datetime(6)  null,
  started_at          datetime(6)  null,
  finished_at         datetime(6)  null,
  unique key staff_import_code (code),
  unique key staff_import_client_key (uploaded_by_id, client_key),
  -- what is due now?
  index staff_import_due (due_at),
  -- which files and lines may be forgotten?
  index staff_import_uploaded (uploaded_at),
  constraint staff_import_by foreign key (uploaded_by_id) references person (id),
  constraint staff_import_confirmed foreign key (confirmed_by_id) references person (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- the file in parts that fit into a packet of any server, so that every replica can go on
create table staff_import_part (
  import_id bigint     not null,
  number    int        not null,
  content   mediumblob not null,
  primary key (import_id, number),
  constraint staff_import_part_of foreign key (import_id) references staff_import (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- what a row of the file does, or what is wrong with it
create table staff_import_line (
  import_id  bigint       not null,
  number     int          not null,
  staff_code varchar(40)  not null,
  full_name  varchar(120) not null,
  place      varchar(120) not null,
  wrong      boolean      not null,
  warned     boolean      not null,
  created    boolean      not null,
  changed    boolean      not null,
  ended      boolean      not null,
  notes      mediumtext   not null,
  primary key (import_id, number),
  constraint staff_import_line_of foreign key (import_id) references staff_import (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- one row: whoever applies an import holds it, so that imports follow one another
create table staff_import_gate (
  id int not null primary key
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

insert into staff_import_gate (id) values (1);
