create unique index article_delivery_unique on article (delivery_key);
