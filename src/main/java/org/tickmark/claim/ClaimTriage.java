package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleRepository;
import org.tickmark.article.ArticleState;
import org.tickmark.article.Revision;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.Permission;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;
import org.tickmark.text.BlockKind;
import org.tickmark.text.CodePoints;

/** The lead checker decides what has to be checked: accepts, dismisses, adds. While the article is open, not after. */
@ApplicationScoped
@Transactional
public class ClaimTriage {

    /** The longest claim, in UTF-16 units. */
    static final int LONGEST = 8000;

    /** Check-worthiness of what a person marks: a colleague has seen that it matters. */
    private static final double ADDED_BY_HAND = 0.8;

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

    /** Agrees that the claim has to be checked; also takes a dismissal back. */
    public void accept(Long claimId, long version) {
        Claim claim = open(claimId, version);
        accept(claim, claims.anchor(claim));
    }

    /**
     * Accepts every claim that is still only proposed.
     *
     * @return how many
     */
    public int acceptAll(Long articleId) {
        Article article = access.article(articleId, Permission.TRIAGE_CLAIMS);
        access.requireOpen(article);
        List<PlacedClaim> proposed = claims.placed(article, article.revisionNumber(), EnumSet.of(ClaimState.PROPOSED));
        proposed.forEach(placed -> accept(placed.claim(), placed.anchor()));
        return proposed.size();
    }

    private void accept(Claim claim, Anchor anchor) {
        ClaimState was = claim.state();
        claim.accept();
        announce("claim.accepted", claim, anchor, was, null);
    }

    /** @throws DomainException without a reason, or when a verdict stands */
    public void dismiss(Long claimId, long version, String reason) {
        Claim claim = open(claimId, version);
        ClaimState was = claim.state();
        claim.dismiss(reason);
        announce("claim.dismissed", claim, claims.anchor(claim), was, claim.dismissReason());
    }

    /** Ends a claim whose words are no longer in the text. */
    public void cut(Long claimId, long version) {
        Claim claim = open(claimId, version);
        Anchor anchor = claims.anchor(claim);
        if (anchor.placement() != Placement.ORPHANED) {
            throw new DomainException("claim.cut.stands");
        }
        ClaimState was = claim.state();
        claim.cut();
        announce("claim.cut", claim, anchor, was, null);
    }

    /**
     * Marks a stretch of the text as something that must be true. What is added while the article is checked is
     * accepted at once.
     *
     * @param revision number of the revision the screen showed; the offsets are meant in it
     * @param begin first code point; white space at the edges of the stretch is left out
     * @param end code point after the last one (exclusive)
     * @throws DomainException when the stretch is empty, outside the text, in an excluded block, too long, or marked
     *     with this kind already
     */
    public Claim add(Long articleId, int revision, int begin, int end, ClaimKind kind) {
        Article article = access.article(articleId, Permission.TRIAGE_CLAIMS);
        access.requireOpen(article);
        access.requireRevision(article, revision);
        if (kind == null) {
            throw new DomainException("claim.add.kind");
        }
        Revision current = articles.current(articleId);
        CodePoints text = CodePoints.of(current.text());
        Stretch stretch = Stretch.trimmed(text, begin, end);
        requireChecked(current, stretch);
        if (claims.stands(article, stretch.begin(), stretch.end(), kind)) {
            throw new DomainException("claim.add.exists", kind);
        }
        var claim = new Claim(article, kind, ADDED_BY_HAND, false, null, clock.instant(), access.username());
        if (article.state() == ArticleState.CHECKING) {
            claim.accept();
        }
        Anchor anchor = stretch.anchor(claim, current, text, Placement.PLACED);
        if (kind == ClaimKind.DIRECT_QUOTE || kind == ClaimKind.INDIRECT_QUOTE) {
            claim.quoting(QuotedPieces.quoteIn(claim, anchor.exact(), kind));
        }
        claims.add(claim);
        claims.add(anchor);
        announce("claim.added", claim, anchor, null, null);
        return claim;
    }

    private void requireChecked(Revision revision, Stretch stretch) {
        boolean excluded = articles.blocks(revision.id()).stream()
                .anyMatch(block -> block.kind() == BlockKind.BOILERPLATE
                        && block.begin() < stretch.end()
                        && stretch.begin() < block.end());
        if (excluded) {
            throw new DomainException("claim.add.excluded");
        }
    }

    /** Says whether a wrong claim would do harm, so that the desk's policy may ask for a second reader; also after the first verdict. */
    public void setRisk(Long claimId, long version, boolean high) {
        Claim claim = open(claimId, version);
        if (claim.state() == ClaimState.SECOND_READ || claim.state() == ClaimState.SETTLED) {
            throw new DomainException("claim.risk.late", claim.state());
        }
        boolean was = claim.highRisk();
        ClaimState stood = claim.state();
        claim.markHighRisk(high);
        if (was != high || stood != claim.state()) {
            Happened event = event("claim.risk", claim, claims.anchor(claim)).changed("highRisk", was, high);
            happened.fire(stood == claim.state() ? event : event.changed("state", stood, claim.state()));
        }
    }

    /** Corrects who is meant as the speaker of a quote. */
    public void attribute(Long claimId, long version, String fullName) {
        Claim claim = open(claimId, version);
        ClaimQuote quote = claim.quote();
        if (quote == null) {
            throw new DomainException("claim.no.quote");
        }
        String was = quote.fullName();
        quote.attributeTo(fullName);
        claims.touch(claim);
        happened.fire(
                event("claim.attributed", claim, claims.anchor(claim)).changed("fullName", was, quote.fullName()));
    }

    private Claim open(Long claimId, long version) {
        Claim claim = access.claim(claimId, version, Permission.TRIAGE_CLAIMS);
        access.requireOpen(claim.article());
        return claim;
    }

    private void announce(String action, Claim claim, Anchor anchor, ClaimState was, String reason) {
        happened.fire(event(action, claim, anchor)
                .changed("state", was, claim.state())
                .changed("reason", null, reason));
    }

    private static Happened event(String action, Claim claim, Anchor anchor) {
        return Happened.to(action, claim, anchor.exact())
                .on(claim.article().id(), claim.article().revisionNumber());
    }
}
