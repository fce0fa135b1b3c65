package org.tickmark.assignment;

import java.time.Instant;
import org.tickmark.claim.ClaimState;
import org.tickmark.extraction.ClaimKind;

/**
 * A claim that waits for somebody.
 *
 * @param words its words in the present text
 * @param byline the names over the article, separated by commas
 * @param late whether the article's deadline is over
 * @param leaseUntil when the claim falls back into the queue, {@code null} when it was given for good or nobody holds it
 * @param answered whether an answer to one of their questions came in that they have not agreed with yet
 */
public record ClaimTask(
        Long articleId,
        Long claimId,
        String words,
        ClaimKind kind,
        ClaimState state,
        boolean highRisk,
        String headline,
        String desk,
        String byline,
        Instant deadline,
        boolean late,
        Instant leaseUntil,
        boolean answered) {}
