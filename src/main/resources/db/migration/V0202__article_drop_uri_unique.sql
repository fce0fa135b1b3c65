alter table article drop constraint article_uri_unique;
