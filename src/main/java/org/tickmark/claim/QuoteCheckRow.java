package org.tickmark.claim;

import java.time.Instant;
import org.tickmark.alignment.QuoteCheckResult;

/**
 * A quote check as the claim's card shows it.
 *
 * @param computed what the program found
 * @param result what a person says it is
 * @param begin first code point of the passage in the record; equal to {@code end} when none was found
 * @param mayStand whether words with this result may be printed as a quote
 */
public record QuoteCheckRow(
        Long id,
        Long recordId,
        String recordTitle,
        String sourceTitle,
        QuoteCheckResult computed,
        QuoteCheckResult result,
        double score,
        int begin,
        int end,
        String printed,
        String passage,
        String overruleReason,
        Instant checkedAt,
        String checkedBy,
        boolean mayStand) {}
