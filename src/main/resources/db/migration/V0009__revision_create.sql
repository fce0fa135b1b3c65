create table revision (
  id bigint not null primary key,
  version bigint not null,
  article_id bigint not null,
  number int not null,
  text longtext not null,
  sha256 varchar(64) not null,
  created_at datetime(6) not null,
  created_by varchar(120) not null,
  constraint revision_number_unique unique (article_id, number),
  constraint revision_article foreign key (article_id) references article (id)
);
