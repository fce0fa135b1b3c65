create table source (
  id bigint not null primary key,
  version bigint not null,
  kind varchar(40) not null,
  title varchar(300) not null,
  publisher varchar(300),
  uri varchar(1000),
  published_on date,
  origin_group varchar(200),
  note varchar(2000),
  added_at datetime(6) not null,
  added_by varchar(120) not null
);
