create table step (name varchar(20) not null primary key);
