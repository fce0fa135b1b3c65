create table person_desk (
  person_id bigint not null,
  desk_id bigint not null,
  primary key (person_id, desk_id),
  constraint person_desk_person foreign key (person_id) references person (id),
  constraint person_desk_desk foreign key (desk_id) references desk (id)
);
