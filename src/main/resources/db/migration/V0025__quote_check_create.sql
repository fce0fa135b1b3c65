create table quote_check (
  id bigint not null primary key,
  version bigint not null,
  claim_id bigint not null,
  record_id bigint not null,
  computed varchar(40) not null,
  result varchar(40) not null,
  score double precision not null,
  begin_at int not null,
  end_at int not null,
  printed text not null,
  passage text not null,
  overrule_reason varchar(2000),
  checked_at datetime(6) not null,
  checked_by varchar(120) not null,
  superseded_at datetime(6),
  constraint quote_check_claim foreign key (claim_id) references claim (id),
  constraint quote_check_record foreign key (record_id) references source_record (id)
);
