package org.tickmark.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.signoff.Coverage;
import org.tickmark.signoff.Readiness;

/** Says where an article stands, in a number of statements that does not grow with its claims. */
@ApplicationScoped
@Transactional
public class WhereItStands {

    @Inject
    private StandingRepository standings;

    @Inject
    private Coverage coverage;

    @Inject
    private Readiness readiness;

    @Inject
    private Permissions permissions;

    /** @throws org.tickmark.shared.NotFoundException when there is none, or none that the actor may see */
    public Standing of(Long articleId) {
        permissions.require(Permission.READ_ARTICLES);
        Standing.Head head = standings.head(articleId);
        permissions.require(Permission.READ_ARTICLES, head.deskId(), "Article", articleId);
        Coverage.Covered covered = coverage.of(articleId);
        return new Standing(
                head,
                standings.bylines(articleId),
                covered.sentences(),
                covered.covered(),
                standings.claimsByState(articleId),
                readiness.next(articleId));
    }
}
