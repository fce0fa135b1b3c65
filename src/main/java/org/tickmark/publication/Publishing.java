package org.tickmark.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleState;
import org.tickmark.article.PublicationState;
import org.tickmark.article.Revision;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.shared.BlockedException;
import org.tickmark.shared.Blocker;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;
import org.tickmark.signoff.SignOff;

/** Lets exactly the approved words go out, once. A later approved revision goes out as a correction. */
@ApplicationScoped
@Transactional
public class Publishing {

    @Inject
    private PublicationRepository publications;

    @Inject
    private CurrentActor actor;

    @Inject
    private Permissions permissions;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    /**
     * @param version the article's version that the screen showed
     * @param shownSha256 hash of the words on the screen
     * @throws BlockedException when these words are not approved
     * @throws DomainException when other words are present now, or these went out already
     */
    public Publication publish(Long articleId, long version, String shownSha256) {
        permissions.require(Permission.PUBLISH);
        Article article = publications.article(articleId);
        permissions.require(Permission.PUBLISH, article.desk().id(), "Article", articleId);
        article.requireVersion(version);
        Revision revision = publications.current(article);
        if (!revision.sha256().equals(shownSha256)) {
            throw new DomainException("signoff.words.changed", revision.number());
        }
        if (article.isWrittenBy(actor.requirePerson(), actor.displayName())) {
            throw new BlockedException("PUBLISHED", List.of(Blocker.of("blocker.signer.author")));
        }
        requireApproved(article, revision);
        if (publications
                .newest(articleId)
                .filter(out -> out.revisionNumber() == revision.number())
                .isPresent()) {
            throw new DomainException("publication.out", revision.number());
        }
        return goOut(article, revision);
    }

    private void requireApproved(Article article, Revision revision) {
        List<Blocker> blockers = new ArrayList<>();
        if (article.state() != ArticleState.APPROVED) {
            blockers.add(Blocker.of("blocker.not.approved"));
        }
        if (!publications.signed(revision.id(), revision.sha256(), SignOff.Step.EDIT)) {
            blockers.add(Blocker.of("blocker.edit.unsigned"));
        }
        if (article.needsLegalRead() && !publications.signed(revision.id(), revision.sha256(), SignOff.Step.LEGAL)) {
            blockers.add(Blocker.of("blocker.legal.unsigned"));
        }
        if (!blockers.isEmpty()) {
            throw new BlockedException("PUBLISHED", blockers);
        }
    }

    private Publication goOut(Article article, Revision revision) {
        PublicationState was = article.publication();
        boolean first = was == PublicationState.UNPUBLISHED;
        article.moveTo(first ? PublicationState.PUBLISHED : PublicationState.CORRECTED);
        Publication publication = new Publication(revision, clock.instant(), actor.username());
        publications.add(publication);
        happened.fire(Happened.to(first ? "article.published" : "article.corrected", article, article.headline())
                .on(article.id(), revision.number())
                .changed("publication", was, article.publication())
                .changed("sha256", null, revision.sha256()));
        publications.flush();
        return publication;
    }
}
