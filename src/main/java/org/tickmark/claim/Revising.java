package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tickmark.article.AddedRevision;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleRepository;
import org.tickmark.article.Revision;
import org.tickmark.article.Revisions;
import org.tickmark.article.Sentence;
import org.tickmark.newsroom.Permission;
import org.tickmark.shared.Happened;
import org.tickmark.text.CodePoints;

/**
 * Gives an article its next text and takes the claims along. Only claims whose own words changed are checked again, each
 * saying why; sentences that are new get proposals of their own.
 */
@ApplicationScoped
@Transactional
public class Revising {

    @Inject
    private ClaimRepository claims;

    @Inject
    private ArticleRepository articles;

    @Inject
    private Revisions revisions;

    @Inject
    private ClaimProposing proposing;

    @Inject
    private ClaimAccess access;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    @Inject
    private Event<ClaimWordsChanged> wordsChanged;

    /**
     * @param version version of the article that the screen showed
     * @param rawText the whole text, as typed or sent
     * @throws org.tickmark.shared.DomainException {@code revision.same} when nothing changed
     */
    public Revised revise(Long articleId, long version, String rawText) {
        Article article = access.article(articleId, Permission.REVISE_ARTICLE);
        article.requireVersion(version);
        return revise(article, rawText, null, null);
    }

    /**
     * As {@link #revise(Long, long, String)} for an article that is at hand, by somebody who was let in already.
     *
     * @param pinned a claim whose new place is known, or {@code null}
     * @param place that place in the new text
     */
    Revised revise(Article article, String rawText, Claim pinned, Stretch place) {
        Revision previous = articles.current(article.id());
        List<PlacedClaim> placed = claims.placed(article, previous.number(), carried());
        Map<Long, ClaimQuote> quotes = new HashMap<>();
        claims.quotes(article).forEach(quote -> quotes.put(quote.claim().id(), quote));
        AddedRevision added = revisions.add(article, rawText);
        var reanchoring = new Reanchoring(
                previous.text(),
                stretches(articles.sentences(previous.id())),
                added.revision().text(),
                stretches(added.sentences()));
        var carrying = new Carrying(added.revision());
        for (PlacedClaim each : placed) {
            Anchor was = each.anchor();
            boolean pin = each.claim().equals(pinned);
            Reanchoring.Found found = pin
                    ? new Reanchoring.Found(place.begin(), place.end(), carrying.words(place), Placement.PLACED, true)
                    : reanchoring.place(was.begin(), was.end(), was.exact(), was.placement());
            carrying.carry(each, found, quotes.get(each.claim().id()));
        }
        carrying.closeBooks();
        int proposed = proposing.propose(
                added.revision(),
                added.blocks(),
                added.sentences(),
                stretch -> reanchoring.isNew(stretch) && carrying.isFree(stretch));
        if (proposed > 0) {
            happened.fire(Happened.to("claim.proposed", article, article.headline())
                    .on(article.id(), added.revision().number())
                    .changed("claims", null, proposed));
        }
        return new Revised(
                added.revision().number(),
                added.revision().sha256(),
                carrying.kept,
                carrying.moved,
                carrying.orphaned,
                carrying.reopened,
                proposed);
    }

    /** Dismissed claims come along, so that nobody has to dismiss them again. */
    private static EnumSet<ClaimState> carried() {
        return EnumSet.complementOf(EnumSet.of(ClaimState.CUT, ClaimState.MERGED));
    }

    private static List<Stretch> stretches(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> new Stretch(sentence.begin(), sentence.end()))
                .toList();
    }

    /** The claims on their way into one revision. */
    private final class Carrying {

        private final Revision revision;
        private final CodePoints text;
        private final List<Stretch> taken = new ArrayList<>();
        private final List<Claim> changed = new ArrayList<>();
        private final Map<Claim, Happened> reopenings = new java.util.LinkedHashMap<>();
        private int kept;
        private int moved;
        private int orphaned;
        private int reopened;

        Carrying(Revision revision) {
            this.revision = revision;
            this.text = CodePoints.of(revision.text());
        }

        String words(Stretch stretch) {
            return text.substring(stretch.begin(), stretch.end());
        }

        boolean isFree(Stretch stretch) {
            return taken.stream().noneMatch(each -> each.begin() < stretch.end() && stretch.begin() < each.end());
        }

        void carry(PlacedClaim placed, Reanchoring.Found found, ClaimQuote quote) {
            Claim claim = placed.claim();
            Anchor was = placed.anchor();
            boolean gone = found.placement() == Placement.ORPHANED;
            claims.add(
                    gone
                            ? new Anchor(
                                    claim,
                                    revision,
                                    was.begin(),
                                    was.end(),
                                    was.exact(),
                                    was.prefix(),
                                    was.suffix(),
                                    Placement.ORPHANED)
                            : new Stretch(found.begin(), found.end()).anchor(claim, revision, text, found.placement()));
            count(found);
            if (!gone) {
                taken.add(new Stretch(found.begin(), found.end()));
            }
            if (found.wordsChanged()) {
                wordsOf(claim, was, found, quote);
            } else if (found.placement() != was.placement()) {
                announce(gone ? "anchor.orphaned" : "anchor.moved", claim, was, found);
            }
        }

        private void count(Reanchoring.Found found) {
            switch (found.placement()) {
                case PLACED -> kept++;
                case MOVED -> moved++;
                case ORPHANED -> orphaned++;
            }
        }

        private void wordsOf(Claim claim, Anchor was, Reanchoring.Found found, ClaimQuote quote) {
            boolean gone = found.placement() == Placement.ORPHANED;
            if (quote != null && !gone) {
                quote.requote(QuotedPieces.in(found.exact(), quote.pieces()));
            }
            ClaimState before = claim.state();
            changed.add(claim);
            claims.touch(claim);
            if (claim.wordsChanged(WordsChange.why(was.exact(), gone ? null : found.exact()))) {
                reopened++;
                reopenings.put(
                        claim,
                        event("claim.reopened", claim, was, found)
                                .changed("state", before, claim.state())
                                .changed("reason", null, claim.reopenReason()));
            } else {
                announce(gone ? "anchor.orphaned" : "anchor.moved", claim, was, found);
            }
        }

        private void announce(String action, Claim claim, Anchor was, Reanchoring.Found found) {
            happened.fire(event(action, claim, was, found));
        }

        private Happened event(String action, Claim claim, Anchor was, Reanchoring.Found found) {
            return Happened.to(action, claim, found.exact())
                    .on(revision.article().id(), revision.number())
                    .changed("placement", was.placement(), found.placement())
                    .changed("text", was.exact(), found.placement() == Placement.ORPHANED ? null : found.exact());
        }

        /** Takes the verdicts of reopened claims back, announces each, and tells who rests on their words. */
        void closeBooks() {
            claims.standingVerdicts(reopenings.keySet()).forEach(verdict -> verdict.supersede(clock.instant()));
            reopenings.values().forEach(happened::fire);
            if (!changed.isEmpty()) {
                wordsChanged.fire(new ClaimWordsChanged(changed));
            }
        }
    }
}
