package org.tickmark.claim;

import java.time.Instant;
import java.util.List;
import org.tickmark.extraction.ClaimKind;

/**
 * One claim with all that belongs to it, as its card shows it to the acting person. A reader who may still give the
 * second verdict is {@code blind}: they get neither the first verdict nor the outcome.
 *
 * @param version version of the claim, to be sent back with a write
 * @param revision number of the revision in which the anchor stands
 * @param begin first code point in that revision's text; of an orphaned claim, where it stood last
 * @param end code point after the last one (exclusive)
 * @param outcome {@code null} before a verdict is given and for a blind reader
 * @param quote {@code null} for claims that are no quotes
 * @param verdicts oldest first, superseded ones included
 * @param quoteCheck the standing check of the quote, or {@code null}
 * @param readingsDiffer both readings are in and the lead has to decide
 * @param secondReadMissing the first verdict is in, the second reader's is not
 */
public record ClaimDetail(
        Long id,
        long version,
        Long articleId,
        int revision,
        ClaimKind kind,
        ClaimState state,
        int begin,
        int end,
        String exact,
        Placement placement,
        double checkWorthiness,
        boolean highRisk,
        String reason,
        String dismissReason,
        String reopenReason,
        Outcome outcome,
        QuoteSheet quote,
        List<EvidenceRow> evidence,
        Sourcing sourcing,
        List<VerdictRow> verdicts,
        List<QueryRow> queries,
        List<ChangeRow> changes,
        QuoteCheckRow quoteCheck,
        boolean blind,
        boolean readingsDiffer,
        boolean secondReadMissing) {

    public ClaimDetail {
        evidence = List.copyOf(evidence);
        verdicts = List.copyOf(verdicts);
        queries = List.copyOf(queries);
        changes = List.copyOf(changes);
    }

    /** Evidence that nobody took back. */
    public List<EvidenceRow> standing() {
        return evidence.stream().filter(EvidenceRow::stands).toList();
    }

    /** How many independent origins support the claim. */
    public long origins() {
        return standing().stream()
                .filter(row -> row.stance() == Evidence.Stance.SUPPORTS)
                .map(EvidenceRow::originGroup)
                .distinct()
                .count();
    }

    /** Who said what; what the program does not know is {@code null}. */
    public record QuoteSheet(
            String speaker,
            String fullName,
            String cue,
            String venue,
            String addressee,
            String saidWhen,
            List<String> pieces) {

        public QuoteSheet {
            pieces = List.copyOf(pieces);
        }

        static QuoteSheet of(ClaimQuote quote) {
            return new QuoteSheet(
                    quote.speaker(),
                    quote.fullName(),
                    quote.cue(),
                    quote.venue(),
                    quote.addressee(),
                    quote.saidWhen(),
                    quote.pieces().stream().map(QuotePiece::words).toList());
        }
    }

    /** One piece of evidence and its source. */
    public record EvidenceRow(
            Long id,
            long version,
            Long sourceId,
            String sourceTitle,
            Evidence.Level level,
            Evidence.Stance stance,
            String locator,
            String excerpt,
            String originGroup,
            Instant addedAt,
            String addedBy,
            boolean stands) {

        static EvidenceRow of(Evidence evidence) {
            return new EvidenceRow(
                    evidence.id(),
                    evidence.version(),
                    evidence.source().id(),
                    evidence.source().title(),
                    evidence.level(),
                    evidence.stance(),
                    evidence.locator(),
                    evidence.excerpt(),
                    evidence.originGroup(),
                    evidence.addedAt(),
                    evidence.addedBy(),
                    evidence.stands());
        }
    }

    /** One verdict and who gave it on which words. */
    public record VerdictRow(
            Long id,
            Outcome outcome,
            Verdict.Reading reading,
            String rationale,
            Long personId,
            String personName,
            Instant givenAt,
            int revisionNumber,
            String claimText,
            boolean stands) {

        static VerdictRow of(Verdict verdict) {
            return new VerdictRow(
                    verdict.id(),
                    verdict.outcome(),
                    verdict.reading(),
                    verdict.rationale(),
                    verdict.person().id(),
                    verdict.person().displayName(),
                    verdict.givenAt(),
                    verdict.revisionNumber(),
                    verdict.claimText(),
                    verdict.stands());
        }
    }

    /** One proposed wording and what became of it. */
    public record ChangeRow(
            Long id,
            long version,
            String wording,
            String why,
            ChangeRequest.State state,
            String raisedByName,
            Instant raisedAt,
            String decidedByName,
            String decision) {

        static ChangeRow of(ChangeRequest request) {
            return new ChangeRow(
                    request.id(),
                    request.version(),
                    request.wording(),
                    request.why(),
                    request.state(),
                    request.raisedBy().displayName(),
                    request.raisedAt(),
                    request.decidedBy() == null ? null : request.decidedBy().displayName(),
                    request.decision());
        }
    }
}
