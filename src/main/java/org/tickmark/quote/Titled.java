package org.tickmark.quote;

/** A quote check with the titles of what it was made against. */
public record Titled(QuoteCheck check, Long recordId, String recordTitle, String sourceTitle) {}
