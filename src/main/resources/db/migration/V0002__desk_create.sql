create table desk (
  id bigint not null primary key,
  version bigint not null,
  code varchar(40) not null,
  name varchar(120) not null,
  active boolean not null,
  secondary_sources int not null,
  second_read boolean not null,
  legal_read boolean not null,
  lease_minutes int not null,
  constraint desk_code_unique unique (code)
);
