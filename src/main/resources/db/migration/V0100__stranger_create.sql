create table stranger (
  slot int not null primary key,
  failed_sign_ins int not null,
  locked_until datetime(6)
);
