create table claim_anchor (
  id bigint not null primary key,
  version bigint not null,
  claim_id bigint not null,
  revision_id bigint not null,
  begin_at int not null,
  end_at int not null,
  exact varchar(8000) not null,
  prefix varchar(100) not null,
  suffix varchar(100) not null,
  placement varchar(40) not null,
  constraint claim_anchor_unique unique (claim_id, revision_id),
  constraint claim_anchor_claim foreign key (claim_id) references claim (id),
  constraint claim_anchor_revision foreign key (revision_id) references revision (id)
);
