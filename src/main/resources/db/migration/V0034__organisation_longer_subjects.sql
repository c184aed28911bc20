-- OpenID Connect lets a provider name an account with up to 255 ASCII characters
alter table person modify column subject varchar(255) character set ascii collate ascii_bin null;
alter table merged_person modify column subject varchar(255) character set ascii collate ascii_bin null;
