create table claim_query (
  id bigint not null primary key,
  version bigint not null,
  article_id bigint not null,
  claim_id bigint,
  question varchar(4000) not null,
  raised_by_id bigint not null,
  asked_id bigint,
  raised_at datetime(6) not null,
  answer varchar(4000),
  answered_by_id bigint,
  answered_at datetime(6),
  resolved_at datetime(6),
  constraint claim_query_article foreign key (article_id) references article (id),
  constraint claim_query_claim foreign key (claim_id) references claim (id),
  constraint claim_query_raised_by foreign key (raised_by_id) references person (id),
  constraint claim_query_asked foreign key (asked_id) references person (id),
  constraint claim_query_answered_by foreign key (answered_by_id) references person (id)
);
