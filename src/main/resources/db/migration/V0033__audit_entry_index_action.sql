create index audit_entry_action on audit_entry (action, id);
