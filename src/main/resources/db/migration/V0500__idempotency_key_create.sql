create table idempotency_key (
  id bigint not null primary key,
  version bigint not null,
  client varchar(120) not null,
  key_hash varchar(64) not null,
  request_hash varchar(64) not null,
  status int not null,
  location varchar(500),
  etag varchar(100),
  body longtext,
  created_at datetime(6) not null,
  constraint idempotency_key_unique unique (client, key_hash)
);
