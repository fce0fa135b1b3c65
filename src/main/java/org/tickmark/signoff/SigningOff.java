package org.tickmark.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleState;
import org.tickmark.article.Revision;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.BlockedException;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;

/**
 * Carries an article through the guards. Every signature is for exactly the words whose hash the screen showed; a version
 * and a unique key see to it that each step is signed once, however many sign at the same moment.
 */
@ApplicationScoped
@Transactional
public class SigningOff {

    @Inject
    private SignOffRepository signOffs;

    @Inject
    private Readiness readiness;

    @Inject
    private Withdrawing withdrawing;

    @Inject
    private CurrentActor actor;

    @Inject
    private Permissions permissions;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    /**
     * The lead opens the article to the checkers.
     *
     * @throws BlockedException when its text is not accounted for
     */
    public void startChecking(Long articleId, long version) {
        Article article = shown(Permission.TRIAGE_CLAIMS, articleId, version);
        requireState(article, ArticleState.EXTRACTION);
        readiness.require(article, ArticleState.CHECKING, null, null);
        move(article, ArticleState.CHECKING, "article.checking.started");
        signOffs.flush();
    }

    /**
     * Every claim is settled; the check is closed without a signature. This is the way of a lead who stands in the byline:
     * another lead signs.
     *
     * @throws BlockedException when a guard refuses
     */
    public void closeCheck(Long articleId, long version, String shownSha256) {
        Article article = shown(Permission.SIGN_CHECK, articleId, version);
        requireState(article, ArticleState.CHECKING);
        shownRevision(article, shownSha256);
        readiness.require(article, ArticleState.CHECKED, null, null);
        move(article, ArticleState.CHECKED, "article.checked");
        signOffs.flush();
    }

    /**
     * The lead closes the check and signs it.
     *
     * @param shownSha256 hash of the words on the screen
     * @throws BlockedException when a guard refuses
     */
    public void signCheck(Long articleId, long version, String shownSha256) {
        Article article = shown(Permission.SIGN_CHECK, articleId, version);
        if (article.state() != ArticleState.CHECKED) {
            requireState(article, ArticleState.CHECKING);
        }
        Revision revision = shownRevision(article, shownSha256);
        Person lead = signer();
        readiness.require(article, ArticleState.EDITOR_REVIEW, SignOff.Step.CHECK, lead);
        if (article.state() == ArticleState.CHECKING) {
            move(article, ArticleState.CHECKED, "article.checked");
        }
        sign(revision, SignOff.Step.CHECK, lead);
        move(article, ArticleState.EDITOR_REVIEW, "article.check.signed");
        signOffs.flush();
    }

    /**
     * The editor signs. A flagged article goes to legal, any other is approved.
     *
     * @param shownSha256 hash of the words on the screen
     * @throws BlockedException when a guard refuses
     */
    public void approve(Long articleId, long version, String shownSha256) {
        Article article = shown(Permission.APPROVE, articleId, version);
        requireState(article, ArticleState.EDITOR_REVIEW);
        Revision revision = shownRevision(article, shownSha256);
        Person editor = signer();
        ArticleState next = Readiness.after(article.state(), article.needsLegalRead());
        readiness.require(article, next, SignOff.Step.EDIT, editor);
        sign(revision, SignOff.Step.EDIT, editor);
        move(article, next, "article.edit.signed");
        signOffs.flush();
    }

    /**
     * Legal signs; the article is approved.
     *
     * @param shownSha256 hash of the words on the screen
     * @throws BlockedException when a guard refuses
     */
    public void signLegal(Long articleId, long version, String shownSha256) {
        Article article = shown(Permission.SIGN_LEGAL, articleId, version);
        requireState(article, ArticleState.LEGAL_REVIEW);
        Revision revision = shownRevision(article, shownSha256);
        Person legal = signer();
        readiness.require(article, ArticleState.APPROVED, SignOff.Step.LEGAL, legal);
        sign(revision, SignOff.Step.LEGAL, legal);
        move(article, ArticleState.APPROVED, "article.legal.signed");
        signOffs.flush();
    }

    /** Sends the article back with a reason; signatures that stand are withdrawn. */
    public void giveBack(Long articleId, long version, String reason) {
        Article article = shown(Permission.RETURN_ARTICLE, articleId, version);
        ArticleState was = article.state();
        article.giveBack(reason);
        withdrawing.all(article);
        happened.fire(about("article.returned", article)
                .changed("state", was, article.state())
                .changed("reason", null, article.returnReason()));
        signOffs.flush();
    }

    /** The lead takes up a returned article, or one whose check was closed but not signed. */
    public void resume(Long articleId, long version) {
        Article article = shown(Permission.TRIAGE_CLAIMS, articleId, version);
        if (article.state() != ArticleState.CHECKED) {
            requireState(article, ArticleState.RETURNED);
        }
        move(article, ArticleState.CHECKING, "article.resumed");
        signOffs.flush();
    }

    private Article shown(Permission permission, Long articleId, long version) {
        permissions.require(permission);
        Article article = signOffs.article(articleId);
        permissions.require(permission, article.desk().id(), "Article", articleId);
        article.requireVersion(version);
        return article;
    }

    private Revision shownRevision(Article article, String shownSha256) {
        Revision revision = signOffs.current(article);
        if (!revision.sha256().equals(shownSha256)) {
            throw new DomainException("signoff.words.changed", revision.number());
        }
        return revision;
    }

    private static void requireState(Article article, ArticleState wanted) {
        if (article.state() != wanted) {
            throw new DomainException("signoff.state", article.state(), wanted);
        }
    }

    private Person signer() {
        return signOffs.person(actor.requirePerson());
    }

    private void sign(Revision revision, SignOff.Step step, Person person) {
        signOffs.add(new SignOff(revision, step, person, clock.instant()));
    }

    private void move(Article article, ArticleState next, String action) {
        ArticleState was = article.state();
        article.moveTo(next);
        happened.fire(about(action, article).changed("state", was, next));
    }

    private static Happened about(String action, Article article) {
        return Happened.to(action, article, article.headline()).on(article.id(), article.revisionNumber());
    }
}
