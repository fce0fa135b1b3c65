package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tickmark.article.ArticleRepository;
import org.tickmark.article.Revision;
import org.tickmark.newsroom.Permission;
import org.tickmark.shared.Happened;
import org.tickmark.text.CodePoints;

/** A person says where a claim stands after a revision that left the program unsure. */
@ApplicationScoped
@Transactional
public class Anchoring {

    @Inject
    private ClaimRepository claims;

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimAccess access;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    @Inject
    private Event<ClaimWordsChanged> wordsChanged;

    /**
     * Agrees that a moved claim stands where the program put it.
     *
     * @param version version of the claim
     */
    public void confirm(Long claimId, long version) {
        Claim claim = open(claimId, version);
        Anchor anchor = claims.anchor(claim);
        anchor.confirm();
        claims.touch(claim);
        happened.fire(
                about("anchor.confirmed", claim, anchor).changed("placement", Placement.MOVED, anchor.placement()));
    }

    /**
     * Puts the claim where it belongs. If the words there are others than before it has to be checked again.
     *
     * @param revision number of the revision the screen showed; the offsets are meant in it
     * @param begin first code point; white space at the edges of the stretch is left out
     * @param end code point after the last one (exclusive)
     */
    public void place(Long claimId, long version, int revision, int begin, int end) {
        Claim claim = open(claimId, version);
        access.requireRevision(claim.article(), revision);
        Revision current = articles.current(claim.article().id());
        CodePoints text = CodePoints.of(current.text());
        Stretch stretch = Stretch.trimmed(text, begin, end);
        Anchor anchor = claims.anchor(claim);
        String was = anchor.exact();
        Placement placement = anchor.placement();
        String now = text.substring(stretch.begin(), stretch.end());
        anchor.placeAt(stretch.begin(), stretch.end(), now, stretch.before(text), stretch.after(text));
        claims.touch(claim);
        happened.fire(about("anchor.placed", claim, anchor)
                .changed("placement", placement, anchor.placement())
                .changed("text", was, now));
        if (!was.equals(now)) {
            otherWords(claim, anchor, was);
        }
    }

    private void otherWords(Claim claim, Anchor anchor, String was) {
        ClaimQuote quote = claim.quote();
        if (quote != null) {
            quote.requote(QuotedPieces.in(anchor.exact(), quote.pieces()));
        }
        ClaimState before = claim.state();
        if (claim.wordsChanged(WordsChange.why(was, anchor.exact())) && before != claim.state()) {
            claims.standingVerdicts(List.of(claim)).forEach(verdict -> verdict.supersede(clock.instant()));
            happened.fire(about("claim.reopened", claim, anchor)
                    .changed("state", before, claim.state())
                    .changed("reason", null, claim.reopenReason()));
        }
        wordsChanged.fire(new ClaimWordsChanged(List.of(claim)));
    }

    private Claim open(Long claimId, long version) {
        Claim claim = access.claim(claimId, version, Permission.CHECK_CLAIMS);
        access.requireOpen(claim.article());
        return claim;
    }

    private static Happened about(String action, Claim claim, Anchor anchor) {
        return Happened.to(action, claim, anchor.exact())
                .on(claim.article().id(), claim.article().revisionNumber());
    }
}
