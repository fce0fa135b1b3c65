create table waiver (
  id bigint not null primary key,
  version bigint not null,
  claim_id bigint not null,
  kind varchar(40) not null,
  reason varchar(2000) not null,
  claim_text varchar(8000) not null,
  person_id bigint not null,
  signed_at datetime(6) not null,
  constraint waiver_claim foreign key (claim_id) references claim (id),
  constraint waiver_person foreign key (person_id) references person (id)
);
