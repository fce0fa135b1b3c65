create table article (
  id bigint not null primary key,
  version bigint not null,
  uri varchar(500),
  source_version varchar(100),
  headline varchar(300) not null,
  desk_id bigint not null,
  language varchar(35) not null,
  deadline datetime(6),
  state varchar(40) not null,
  publication varchar(40) not null,
  legal_flag boolean not null,
  revision_number int not null,
  received_at datetime(6) not null,
  received_from varchar(120) not null,
  return_reason varchar(2000),
  constraint article_uri_unique unique (uri, source_version),
  constraint article_desk foreign key (desk_id) references desk (id)
);
