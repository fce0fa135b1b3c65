create table claim_quote_piece (
  quote_id bigint not null,
  position int not null,
  from_anchor int not null,
  length int not null,
  words varchar(8000) not null,
  primary key (quote_id, position),
  constraint claim_quote_piece_quote foreign key (quote_id) references claim_quote (id)
);
