create table verdict (
  id bigint not null primary key,
  version bigint not null,
  claim_id bigint not null,
  revision_number int not null,
  claim_text varchar(8000) not null,
  outcome varchar(40) not null,
  reading varchar(40) not null,
  rationale varchar(4000) not null,
  person_id bigint not null,
  given_at datetime(6) not null,
  superseded_at datetime(6),
  constraint verdict_claim foreign key (claim_id) references claim (id),
  constraint verdict_person foreign key (person_id) references person (id)
);
