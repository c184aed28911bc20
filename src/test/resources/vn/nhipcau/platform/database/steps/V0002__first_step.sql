insert into step (name) values ('first');
