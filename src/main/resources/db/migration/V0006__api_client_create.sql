create table api_client (
  id bigint not null primary key,
  version bigint not null,
  name varchar(60) not null,
  token_hash varchar(64) not null,
  may_write boolean not null,
  created_at datetime(6) not null,
  revoked_at datetime(6),
  constraint api_client_name_unique unique (name),
  constraint api_client_token_unique unique (token_hash)
);
