create index idempotency_key_time on idempotency_key (created_at);
