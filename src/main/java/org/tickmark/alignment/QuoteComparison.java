package org.tickmark.alignment;

import java.util.List;

/**
 * The best passage of a record for a printed quote.
 *
 * @param score likeness from 0 (nothing alike) to 1 (word for word)
 * @param begin first code point of the passage in the record; 0 if none was found
 * @param end code point after the passage (exclusive); 0 if none was found
 * @param passage the words of the record; empty if none was found
 * @param edits what differs, in the order of the quote
 */
public record QuoteComparison(
        QuoteCheckResult result, double score, int begin, int end, String passage, List<Edit> edits) {

    public QuoteComparison {
        edits = List.copyOf(edits);
    }

    static QuoteComparison notFound(double score) {
        return new QuoteComparison(QuoteCheckResult.NOT_FOUND, score, 0, 0, "", List.of());
    }
}
