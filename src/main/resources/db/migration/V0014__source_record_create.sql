create table source_record (
  id bigint not null primary key,
  version bigint not null,
  source_id bigint not null,
  title varchar(300) not null,
  text longtext not null,
  sha256 varchar(64) not null,
  added_at datetime(6) not null,
  added_by varchar(120) not null,
  constraint source_record_source foreign key (source_id) references source (id)
);
