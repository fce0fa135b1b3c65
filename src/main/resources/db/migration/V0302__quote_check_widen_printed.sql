alter table quote_check modify column printed longtext not null;
