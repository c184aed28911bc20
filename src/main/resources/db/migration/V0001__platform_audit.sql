create table audit_row (
  id bigint not null auto_increment primary key
);
