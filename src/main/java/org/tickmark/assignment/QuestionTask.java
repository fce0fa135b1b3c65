package org.tickmark.assignment;

import java.time.Instant;

/**
 * A question that waits for somebody: for their answer, or for their word that the answer will do.
 *
 * @param claimId {@code null} when the question is about the whole article
 * @param answered whether the answer is there
 */
public record QuestionTask(
        Long queryId,
        Long articleId,
        Long claimId,
        String question,
        String raisedBy,
        boolean answered,
        String headline,
        String desk,
        Instant deadline,
        boolean late) {}
