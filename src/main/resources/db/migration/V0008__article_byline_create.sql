create table article_byline (
  id bigint not null primary key,
  version bigint not null,
  article_id bigint not null,
  position int not null,
  name varchar(120) not null,
  person_id bigint,
  constraint article_byline_unique unique (article_id, position),
  constraint article_byline_article foreign key (article_id) references article (id),
  constraint article_byline_person foreign key (person_id) references person (id)
);
