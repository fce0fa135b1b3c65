create index audit_entry_person on audit_entry (person_id, id);
