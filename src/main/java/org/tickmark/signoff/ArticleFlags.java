package org.tickmark.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tickmark.article.Article;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;

/** Whether legal has to read an article before it is approved. */
@ApplicationScoped
@Transactional
public class ArticleFlags {

    @Inject
    private SignOffRepository signOffs;

    @Inject
    private CurrentActor actor;

    @Inject
    private Permissions permissions;

    @Inject
    private Event<Happened> happened;

    /**
     * A lead or an editor asks for a legal read, or says that none is needed. Nothing changes when it is so already.
     *
     * @throws DomainException when the editor signed already, when the desk's policy asks for a legal read of every article,
     *     or when a legal read that was asked for is called off by an author or after the article has been with legal
     */
    public void flagForLegal(Long articleId, long version, boolean flag) {
        permissions.require(Permission.WAIVE);
        Article article = signOffs.article(articleId);
        permissions.require(Permission.WAIVE, article.desk().id(), "Article", articleId);
        article.requireVersion(version);
        if (!flag && article.desk().policy().legalRead()) {
            throw new DomainException("signoff.legal.policy", article.desk().name());
        }
        if (article.legalFlag() == flag) {
            return;
        }
        if (!flag) {
            requireUnflaggable(article);
        }
        article.flagForLegal(flag);
        happened.fire(Happened.to("article.legal.flagged", article, article.headline())
                .on(articleId, article.revisionNumber())
                .changed("legalFlag", !flag, flag));
    }

    /** An editor's signature that was withdrawn shows that the flagged article has been with legal before. */
    private void requireUnflaggable(Article article) {
        if (article.isWrittenBy(actor.requirePerson(), actor.displayName())) {
            throw new DomainException("signoff.legal.author");
        }
        boolean wasWithLegal = signOffs.signatures(article.id()).stream()
                .anyMatch(signature -> signature.step() == SignOff.Step.EDIT && !signature.stands());
        if (wasWithLegal) {
            throw new DomainException("signoff.legal.returned");
        }
    }
}
