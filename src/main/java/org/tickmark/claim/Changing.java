package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tickmark.article.ArticleRepository;
import org.tickmark.newsroom.Permission;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;
import org.tickmark.text.CodePoints;
import org.tickmark.text.Normalisation;

/** A checker proposes other words for a claim; accepting them makes the next revision and has the claim checked again. */
@ApplicationScoped
@Transactional
public class Changing {

    @Inject
    private ClaimRepository claims;

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimAccess access;

    @Inject
    private Revising revising;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    /**
     * Proposes a wording.
     *
     * @param version version of the claim that the screen showed
     * @throws DomainException when the words are the present ones, or another proposal for the claim is open
     */
    public ChangeRequest propose(Long claimId, long version, String wording, String why) {
        Claim claim = access.claim(claimId, version, Permission.CHECK_CLAIMS);
        access.requireChecking(claim.article());
        if (!claim.state().alive()) {
            throw new DomainException("claim.ended", claim.state());
        }
        Anchor anchor = claims.anchor(claim);
        if (anchor.placement() == Placement.ORPHANED) {
            throw new DomainException("change.orphaned");
        }
        var request = new ChangeRequest(claim, normalised(wording), why, access.person(), clock.instant());
        if (request.wording().equals(anchor.exact())) {
            throw new DomainException("change.same");
        }
        if (claims.changes(claim).stream().anyMatch(each -> each.state() == ChangeRequest.State.OPEN)) {
            throw new DomainException("change.open.exists");
        }
        claims.add(request);
        claims.touch(claim);
        happened.fire(about("change.proposed", request, anchor.exact())
                .changed("wording", anchor.exact(), request.wording())
                .changed("why", null, request.why()));
        return request;
    }

    private static String normalised(String wording) {
        return wording == null ? null : Normalisation.of(wording).text();
    }

    /**
     * Puts the proposed words in the claim's place: makes the next revision, in which the claim stands on exactly these
     * words.
     *
     * @throws DomainException when the claim's place is not sure, or the words do not fit there as they are
     */
    public Revised accept(Long changeId, long version) {
        ChangeRequest request = open(changeId, version);
        Claim claim = request.claim();
        Anchor anchor = claims.anchor(claim);
        if (anchor.placement() != Placement.PLACED) {
            throw new DomainException("change.place", anchor.placement());
        }
        String text = articles.current(claim.article().id()).text();
        CodePoints points = CodePoints.of(text);
        String next = points.substring(0, anchor.begin())
                + request.wording()
                + points.substring(anchor.end(), points.length());
        if (!Normalisation.of(next).text().equals(next)) {
            throw new DomainException("change.edges");
        }
        int length = request.wording().codePointCount(0, request.wording().length());
        String was = anchor.exact();
        request.accept(access.person(), clock.instant());
        Revised revised =
                revising.revise(claim.article(), next, claim, new Stretch(anchor.begin(), anchor.begin() + length));
        happened.fire(about("change.accepted", request, request.wording())
                .changed("state", ChangeRequest.State.OPEN, request.state())
                .changed("text", was, request.wording()));
        return revised;
    }

    /** @throws DomainException without a reason, or when it is decided */
    public void decline(Long changeId, long version, String reason) {
        ChangeRequest request = open(changeId, version);
        request.decline(reason, access.person(), clock.instant());
        happened.fire(about("change.declined", request, request.wording())
                .changed("state", ChangeRequest.State.OPEN, request.state())
                .changed("reason", null, request.decision()));
    }

    private ChangeRequest open(Long changeId, long version) {
        access.require(Permission.DECIDE_CHANGES);
        ChangeRequest request = claims.change(changeId);
        access.admitted(request.claim().article(), Permission.DECIDE_CHANGES);
        request.requireVersion(version);
        access.requireOpen(request.claim().article());
        return request;
    }

    private static Happened about(String action, ChangeRequest request, String words) {
        var article = request.claim().article();
        return Happened.to(action, request, words).on(article.id(), article.revisionNumber());
    }
}
