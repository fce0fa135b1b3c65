create table change_request (
  id bigint not null primary key,
  version bigint not null,
  claim_id bigint not null,
  wording varchar(8000) not null,
  why varchar(2000),
  state varchar(40) not null,
  raised_by_id bigint not null,
  raised_at datetime(6) not null,
  decided_by_id bigint,
  decided_at datetime(6),
  decision varchar(2000),
  constraint change_request_claim foreign key (claim_id) references claim (id),
  constraint change_request_raised_by foreign key (raised_by_id) references person (id),
  constraint change_request_decided_by foreign key (decided_by_id) references person (id)
);
