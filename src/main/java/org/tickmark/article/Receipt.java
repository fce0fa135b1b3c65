package org.tickmark.article;

/**
 * What became of a delivery.
 *
 * @param articleId the article it is
 * @param created whether it is new; {@code false} when the same {@code uri} and version came before
 */
public record Receipt(Long articleId, boolean created) {}
