create index article_board on article (desk_id, state, deadline);
