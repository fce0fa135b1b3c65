create table block (
  id bigint not null primary key,
  version bigint not null,
  revision_id bigint not null,
  number int not null,
  kind varchar(40) not null,
  reason varchar(200),
  begin_at int not null,
  end_at int not null,
  confirmed_by varchar(120),
  confirmed_at datetime(6),
  constraint block_number_unique unique (revision_id, number),
  constraint block_revision foreign key (revision_id) references revision (id)
);
