create index claim_article_state on claim (article_id, state);
