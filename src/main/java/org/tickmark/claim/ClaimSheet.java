package org.tickmark.claim;

import java.time.Instant;
import java.util.List;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.source.SourceKind;

/**
 * A claim as the REST face shows it. Offsets are Unicode code points into the text of the current revision, end
 * exclusive.
 *
 * @param quote {@code null} for claims that are no quotes
 * @param verdict {@code null} before one stands, and while a second reader must not know it
 * @param evidence what was not taken back
 */
public record ClaimSheet(
        Long id,
        ClaimKind kind,
        String text,
        int begin,
        int end,
        ClaimState state,
        Placement placement,
        double checkWorthiness,
        Quote quote,
        Standing verdict,
        List<Tie> evidence) {

    public ClaimSheet {
        evidence = List.copyOf(evidence);
    }

    /** Who said it; what the text does not tell is {@code null}. */
    public record Quote(
            String speaker, String fullName, String cue, String venue, String addressee, List<Piece> pieces) {

        public Quote {
            pieces = List.copyOf(pieces);
        }
    }

    /** One stretch of the quoted words. */
    public record Piece(int begin, int end, String text) {}

    /** The verdict that stands. */
    public record Standing(Outcome outcome, String rationale, String by, Instant at) {}

    /** A piece of evidence; of a confidential source only its kind, level and stance are told. */
    public record Tie(
            String source,
            SourceKind sourceKind,
            Evidence.Level level,
            Evidence.Stance stance,
            String locator,
            String excerpt) {}
}
