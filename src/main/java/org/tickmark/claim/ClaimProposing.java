package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleReceived;
import org.tickmark.article.ArticleState;
import org.tickmark.article.Block;
import org.tickmark.article.Revision;
import org.tickmark.article.Sentence;
import org.tickmark.extraction.ClaimProposal;
import org.tickmark.extraction.ExtractionEngine;
import org.tickmark.extraction.QuoteProposal;
import org.tickmark.shared.Happened;
import org.tickmark.text.CodePoints;
import org.tickmark.text.SegmentedText;

/** Lets the extraction engine read a text and keeps what it proposes as claims that nobody has agreed to yet. */
@ApplicationScoped
@Transactional
public class ClaimProposing {

    /** Who proposed, in the history. */
    static final String PROGRAM = "system";

    @Inject
    private ClaimRepository claims;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    private final ExtractionEngine engine = new ExtractionEngine();

    void received(@Observes ArticleReceived received) {
        Article article = received.article();
        ArticleState was = article.state();
        int count = propose(received.revision(), received.blocks(), received.sentences(), proposal -> true);
        article.moveTo(ArticleState.EXTRACTION);
        happened.fire(Happened.to("claim.proposed", article, article.headline())
                .on(article.id(), received.revision().number())
                .changed("state", was, article.state())
                .changed("claims", null, count));
    }

    /**
     * Proposes the claims of a revision that {@code wanted} lets through.
     *
     * @return how many there are
     */
    int propose(Revision revision, List<Block> blocks, List<Sentence> sentences, Predicate<Stretch> wanted) {
        Article article = revision.article();
        SegmentedText segmented = segmented(revision, blocks, sentences);
        List<ClaimProposal> proposals =
                engine.extract(segmented, Locale.forLanguageTag(article.language())).claims().stream()
                        .filter(proposal -> proposal.text().length() <= ClaimTriage.LONGEST)
                        .filter(proposal -> wanted.test(new Stretch(proposal.begin(), proposal.end())))
                        .toList();
        CodePoints text = CodePoints.of(revision.text());
        proposals.forEach(proposal -> keep(proposal, revision, text));
        return proposals.size();
    }

    /** What is stored, as the engine reads it: an exclusion by hand counts as one of its own. */
    private static SegmentedText segmented(Revision revision, List<Block> blocks, List<Sentence> sentences) {
        return new SegmentedText(
                revision.text(),
                blocks.stream()
                        .map(block -> new org.tickmark.text.Block(
                                block.number(), block.kind(), block.reason(), block.begin(), block.end()))
                        .toList(),
                sentences.stream()
                        .map(sentence -> new org.tickmark.text.Sentence(
                                sentence.number(), sentence.block().number(), sentence.begin(), sentence.end()))
                        .toList());
    }

    private void keep(ClaimProposal proposal, Revision revision, CodePoints text) {
        var claim = new Claim(
                revision.article(),
                proposal.kind(),
                proposal.checkWorthiness(),
                proposal.legalRisk(),
                cut(proposal.reason(), 1000),
                clock.instant(),
                PROGRAM);
        if (proposal.quote() != null) {
            claim.quoting(quote(claim, proposal));
        }
        claims.add(claim);
        claims.add(new Stretch(proposal.begin(), proposal.end()).anchor(claim, revision, text, Placement.PLACED));
    }

    private static ClaimQuote quote(Claim claim, ClaimProposal proposal) {
        QuoteProposal quote = proposal.quote();
        return new ClaimQuote(
                claim,
                cut(quote.speaker(), 300),
                cut(quote.fullName(), 300),
                cut(quote.cue(), 200),
                cut(quote.venue(), 300),
                cut(quote.addressee(), 300),
                cut(quote.time(), 200),
                quote.pieces().stream()
                        .map(piece -> new QuotePiece(
                                piece.begin() - proposal.begin(), piece.end() - piece.begin(), piece.text()))
                        .toList());
    }

    /** A column's width of the words; never half a surrogate pair. */
    private static String cut(String words, int longest) {
        if (words == null || words.length() <= longest) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
        return words.substring(0, end);
    }
}
