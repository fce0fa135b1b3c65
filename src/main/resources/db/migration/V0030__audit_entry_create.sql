create table audit_entry (
  id bigint not null auto_increment primary key,
  happened_at datetime(6) not null,
  person_id bigint,
  username varchar(120) not null,
  display_name varchar(120) not null,
  role_names varchar(200) not null,
  action varchar(80) not null,
  article_id bigint,
  revision_number int,
  object_type varchar(60) not null,
  object_id bigint,
  subject varchar(1000),
  before_json longtext not null,
  after_json longtext not null
);
