create table assignment (
  id bigint not null primary key,
  version bigint not null,
  claim_id bigint not null,
  person_id bigint,
  assigned_by varchar(120),
  assigned_at datetime(6),
  lease_until datetime(6),
  constraint assignment_claim_unique unique (claim_id),
  constraint assignment_claim foreign key (claim_id) references claim (id),
  constraint assignment_person foreign key (person_id) references person (id)
);
