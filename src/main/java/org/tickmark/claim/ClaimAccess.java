package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleRepository;
import org.tickmark.article.ArticleState;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.DomainException;

/**
 * The door of everything that is done to claims: who may, at which desk, in which state of the article. Every refusal
 * that is not about the single claim comes from here.
 */
@ApplicationScoped
public class ClaimAccess {

    @Inject
    private ClaimRepository claims;

    @Inject
    private ArticleRepository articles;

    @Inject
    private CurrentActor actor;

    @Inject
    private Permissions permissions;

    /** Asks before anything is loaded by an id that came from outside. */
    public void require(Permission permission) {
        permissions.require(permission);
    }

    /** The article, for somebody who holds the permission at its desk. */
    public Article article(Long articleId, Permission permission) {
        permissions.require(permission);
        Article article = articles.get(articleId);
        return admitted(article, permission);
    }

    /** The claim with its article and desk, for somebody who holds the permission there. */
    public Claim claim(Long claimId, Permission permission) {
        permissions.require(permission);
        Claim claim = claims.get(claimId);
        admitted(claim.article(), permission);
        return claim;
    }

    /** As {@link #claim(Long, Permission)}, unchanged since the screen showed it. */
    public Claim claim(Long claimId, long version, Permission permission) {
        Claim claim = claim(claimId, permission);
        claim.requireVersion(version);
        return claim;
    }

    /** Lets in whoever holds the permission at the article's desk. */
    public Article admitted(Article article, Permission permission) {
        permissions.require(permission, article.desk().id(), "Article", article.id());
        return article;
    }

    /** @throws DomainException unless claims of the article may be worked on at all */
    public void requireOpen(Article article) {
        if (!article.state().open()) {
            throw new DomainException("claim.article.closed", article.state());
        }
    }

    /** @throws DomainException unless the article is being checked */
    public void requireChecking(Article article) {
        if (article.state() != ArticleState.CHECKING) {
            throw new DomainException("claim.article.not.checking", article.state());
        }
    }

    /** @throws DomainException when the acting person stands in the byline: nobody judges their own text */
    public void requireNoAuthor(Article article) {
        if (article.isWrittenBy(actor.requirePerson(), actor.displayName())) {
            throw new DomainException("claim.byline", actor.displayName());
        }
    }

    /** The acting person as stored. */
    public Person person() {
        return claims.person(actor.requirePerson());
    }

    /** Sign-in name of who acts. */
    public String username() {
        return actor.username();
    }

    /** @throws DomainException when the screen showed another revision than the present one: its offsets are void */
    public void requireRevision(Article article, int shown) {
        if (article.revisionNumber() != shown) {
            throw new DomainException("claim.revision.stale", shown, article.revisionNumber());
        }
    }
}
