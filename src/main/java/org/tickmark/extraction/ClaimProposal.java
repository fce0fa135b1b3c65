package org.tickmark.extraction;

/**
 * A stretch of the article that must be true.
 *
 * @param begin first code point in the article
 * @param end code point after the last one (exclusive)
 * @param text the words between them
 * @param checkWorthiness 0 (hardly worth a check) to 1 (check first)
 * @param legalRisk whether it accuses somebody who is named
 * @param reason why it was proposed, in words
 * @param quote who said what; null unless the kind is DIRECT_QUOTE or INDIRECT_QUOTE
 */
public record ClaimProposal(
        ClaimKind kind,
        int begin,
        int end,
        String text,
        double checkWorthiness,
        boolean legalRisk,
        String reason,
        QuoteProposal quote) {}
