create table person_role (
  person_id bigint not null,
  role varchar(40) not null,
  primary key (person_id, role),
  constraint person_role_person foreign key (person_id) references person (id)
);
