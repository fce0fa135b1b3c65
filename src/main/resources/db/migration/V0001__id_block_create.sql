create table id_block (
  name varchar(40) not null primary key,
  next_id bigint not null
);
