create table claim_quote (
  id bigint not null primary key,
  version bigint not null,
  claim_id bigint not null,
  speaker varchar(300),
  full_name varchar(300),
  cue varchar(200),
  venue varchar(300),
  addressee varchar(300),
  said_when varchar(200),
  constraint claim_quote_unique unique (claim_id),
  constraint claim_quote_claim foreign key (claim_id) references claim (id)
);
