create table publication (
  id bigint not null primary key,
  version bigint not null,
  article_id bigint not null,
  revision_id bigint not null,
  sha256 varchar(64) not null,
  published_at datetime(6) not null,
  published_by varchar(120) not null,
  constraint publication_once unique (revision_id),
  constraint publication_article foreign key (article_id) references article (id),
  constraint publication_revision foreign key (revision_id) references revision (id)
);
