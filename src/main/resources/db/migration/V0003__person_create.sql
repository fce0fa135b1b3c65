create table person (
  id bigint not null primary key,
  version bigint not null,
  username varchar(60) not null,
  display_name varchar(120) not null,
  password_hash varchar(300) not null,
  enabled boolean not null,
  failed_sign_ins int not null,
  locked_until datetime(6),
  last_sign_in_at datetime(6),
  constraint person_username_unique unique (username)
);
