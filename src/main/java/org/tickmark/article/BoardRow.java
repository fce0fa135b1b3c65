package org.tickmark.article;

import java.time.Instant;
import java.util.List;

/**
 * One article on the board.
 *
 * @param deadline {@code null} when there is none
 * @param late past its deadline and not out
 * @param progress how far the check of the current revision is
 */
public record BoardRow(
        Long id,
        String headline,
        String desk,
        List<String> bylines,
        Stage stage,
        PublicationState publication,
        Instant deadline,
        boolean late,
        boolean legalFlag,
        int revisionNumber,
        Progress progress) {

    public BoardRow {
        bylines = List.copyOf(bylines);
    }

    /** The names of the byline in one line. */
    public String names() {
        return String.join(", ", bylines);
    }
}
