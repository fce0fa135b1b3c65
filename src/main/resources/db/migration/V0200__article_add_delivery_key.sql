alter table article add column delivery_key varchar(64);
