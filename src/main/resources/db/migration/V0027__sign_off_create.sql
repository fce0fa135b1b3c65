create table sign_off (
  id bigint not null primary key,
  version bigint not null,
  article_id bigint not null,
  revision_id bigint not null,
  sha256 varchar(64) not null,
  step varchar(40) not null,
  person_id bigint not null,
  printed_name varchar(120) not null,
  role varchar(40) not null,
  signed_at datetime(6) not null,
  withdrawn_at datetime(6),
  withdrawn_by varchar(120),
  standing boolean,
  constraint sign_off_once unique (revision_id, step, standing),
  constraint sign_off_article foreign key (article_id) references article (id),
  constraint sign_off_revision foreign key (revision_id) references revision (id),
  constraint sign_off_person foreign key (person_id) references person (id)
);
