package org.tickmark.article.rest;

import java.util.List;
import org.tickmark.extraction.ClaimProposal;
import org.tickmark.extraction.Extraction;
import org.tickmark.extraction.QuoteProposal;
import org.tickmark.text.Block;
import org.tickmark.text.CodePoints;
import org.tickmark.text.SegmentedText;
import org.tickmark.text.Sentence;

/**
 * What a text holds. Offsets are Unicode code points into {@code text}, end exclusive.
 *
 * @param text the normalised text
 * @param sentences those of body paragraphs
 * @param excluded paragraphs left out of the check, with their reasons
 * @param quotes the quotes among the claims
 */
public record ExtractionAnswer(
        String text,
        List<SentenceAnswer> sentences,
        List<ExcludedAnswer> excluded,
        List<ClaimAnswer> quotes,
        List<ClaimAnswer> claims) {

    /** A sentence, numbered from 0 over the whole text. */
    public record SentenceAnswer(int number, int begin, int end, String text) {}

    /** A paragraph that is not checked. */
    public record ExcludedAnswer(String reason, int begin, int end, String text) {}

    /** A proposed claim; {@code quote} only for quotes. */
    public record ClaimAnswer(
            String kind,
            String text,
            int begin,
            int end,
            double checkWorthiness,
            boolean legalRisk,
            String reason,
            QuoteAnswer quote) {}

    /** Who is said to have said it; what the text does not tell is left out. */
    public record QuoteAnswer(
            String speaker,
            String fullName,
            String cue,
            String venue,
            String addressee,
            String time,
            List<PieceAnswer> pieces) {}

    /** One stretch of quoted words. */
    public record PieceAnswer(int begin, int end, String text) {}

    static ExtractionAnswer of(Extraction extraction) {
        SegmentedText segmented = extraction.segmented();
        CodePoints points = CodePoints.of(segmented.text());
        List<ClaimAnswer> claims =
                extraction.claims().stream().map(ExtractionAnswer::claim).toList();
        return new ExtractionAnswer(
                segmented.text(),
                segmented.bodySentences().stream()
                        .map(sentence -> sentence(sentence, points))
                        .toList(),
                extraction.excluded().stream()
                        .map(block -> excluded(block, points))
                        .toList(),
                claims.stream().filter(claim -> claim.quote() != null).toList(),
                claims);
    }

    private static SentenceAnswer sentence(Sentence sentence, CodePoints points) {
        return new SentenceAnswer(
                sentence.number(),
                sentence.begin(),
                sentence.end(),
                points.substring(sentence.begin(), sentence.end()));
    }

    private static ExcludedAnswer excluded(Block block, CodePoints points) {
        return new ExcludedAnswer(
                block.reason(), block.begin(), block.end(), points.substring(block.begin(), block.end()));
    }

    private static ClaimAnswer claim(ClaimProposal claim) {
        return new ClaimAnswer(
                claim.kind().name(),
                claim.text(),
                claim.begin(),
                claim.end(),
                claim.checkWorthiness(),
                claim.legalRisk(),
                claim.reason(),
                claim.quote() == null ? null : quote(claim.quote()));
    }

    private static QuoteAnswer quote(QuoteProposal quote) {
        return new QuoteAnswer(
                quote.speaker(),
                quote.fullName(),
                quote.cue(),
                quote.venue(),
                quote.addressee(),
                quote.time(),
                quote.pieces().stream()
                        .map(piece -> new PieceAnswer(piece.begin(), piece.end(), piece.text()))
                        .toList());
    }
}
