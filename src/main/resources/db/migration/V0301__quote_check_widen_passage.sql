alter table quote_check modify column passage longtext not null;
