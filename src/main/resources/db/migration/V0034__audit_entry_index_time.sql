create index audit_entry_time on audit_entry (happened_at, id);
