create table claim (
  id bigint not null primary key,
  version bigint not null,
  article_id bigint not null,
  kind varchar(40) not null,
  state varchar(40) not null,
  check_worthiness double precision not null,
  high_risk boolean not null,
  reason varchar(1000),
  dismiss_reason varchar(2000),
  reopen_reason varchar(2000),
  created_at datetime(6) not null,
  created_by varchar(120) not null,
  outcome varchar(40),
  constraint claim_article foreign key (article_id) references article (id)
);
