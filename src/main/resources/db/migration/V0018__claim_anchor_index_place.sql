create index claim_anchor_place on claim_anchor (revision_id, begin_at, end_at);
