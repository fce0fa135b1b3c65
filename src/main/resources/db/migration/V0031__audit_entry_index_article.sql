create index audit_entry_article on audit_entry (article_id, id);
