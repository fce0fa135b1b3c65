create table sentence (
  id bigint not null primary key,
  version bigint not null,
  revision_id bigint not null,
  block_id bigint not null,
  number int not null,
  begin_at int not null,
  end_at int not null,
  cleared_by varchar(120),
  cleared_at datetime(6),
  constraint sentence_number_unique unique (revision_id, number),
  constraint sentence_revision foreign key (revision_id) references revision (id),
  constraint sentence_block foreign key (block_id) references block (id)
);
