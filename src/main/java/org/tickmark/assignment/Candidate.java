package org.tickmark.assignment;

/**
 * Somebody who may be given claims of an article.
 *
 * @param load open claims they hold at this moment, over all articles
 */
public record Candidate(Long personId, String name, long load) {}
