create table evidence (
  id bigint not null primary key,
  version bigint not null,
  claim_id bigint not null,
  source_id bigint not null,
  level varchar(40) not null,
  stance varchar(40) not null,
  locator varchar(300),
  excerpt varchar(4000),
  origin_group varchar(200) not null,
  added_at datetime(6) not null,
  added_by varchar(120) not null,
  withdrawn_at datetime(6),
  withdrawn_by varchar(120),
  constraint evidence_claim foreign key (claim_id) references claim (id),
  constraint evidence_source foreign key (source_id) references source (id)
);
