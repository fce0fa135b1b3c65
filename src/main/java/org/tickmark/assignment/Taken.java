package org.tickmark.assignment;

/** The claim that "take the next one" found, and its article. */
public record Taken(Long articleId, Long claimId) {}
