package org.tickmark.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleState;
import org.tickmark.claim.Anchor;
import org.tickmark.claim.Claim;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;
import org.tickmark.shared.NotFoundException;

/** A lead or an editor lets one claim pass a guard, by name, with a reason, for its present words only. */
@ApplicationScoped
@Transactional
public class Waiving {

    @Inject
    private SignOffRepository signOffs;

    @Inject
    private CurrentActor actor;

    @Inject
    private Permissions permissions;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    /**
     * @throws DomainException without a reason, from somebody in the byline, where there is nothing of the kind to waive, or
     *     when it was waived for these words already
     */
    public Waiver waive(Long claimId, Waiver.Kind kind, String reason) {
        permissions.require(Permission.WAIVE);
        Anchor anchor = signOffs.anchor(claimId).orElseThrow(() -> new NotFoundException("Claim", claimId));
        Claim claim = anchor.claim();
        Article article = claim.article();
        permissions.require(Permission.WAIVE, article.desk().id(), "Claim", claimId);
        requireWaivable(claim, kind);
        if (signOffs.waived(claimId, kind, anchor.exact())) {
            throw new DomainException("waiver.given");
        }
        Waiver waiver = new Waiver(
                claim, kind, anchor.exact(), reason, signOffs.person(actor.requirePerson()), clock.instant());
        signOffs.add(waiver);
        happened.fire(Happened.to("waiver.signed", waiver, anchor.exact())
                .on(article.id(), article.revisionNumber())
                .changed("kind", null, kind)
                .changed("reason", null, waiver.reason()));
        return waiver;
    }

    private static void requireWaivable(Claim claim, Waiver.Kind kind) {
        if (claim.article().state() == ArticleState.APPROVED) {
            throw new DomainException("waiver.late");
        }
        boolean waivable = claim.state().alive()
                && switch (kind) {
                    case QUOTE_UNCHECKED -> claim.kind() == ClaimKind.DIRECT_QUOTE;
                    case OPEN_VERDICT ->
                        claim.outcome() != null && claim.outcome().needsWaiver();
                };
        if (!waivable) {
            throw new DomainException("waiver.nothing", kind);
        }
    }
}
