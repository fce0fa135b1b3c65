package org.tickmark.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tickmark.article.Article;
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
    private Permissions permissions;

    @Inject
    private Event<Happened> happened;

    /**
     * A lead or an editor asks for a legal read, or says that none is needed. Nothing changes when it is so already.
     *
     * @throws DomainException when the editor signed already, or the desk's policy asks for a legal read of every article
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
        article.flagForLegal(flag);
        happened.fire(Happened.to("article.legal.flagged", article, article.headline())
                .on(articleId, article.revisionNumber())
                .changed("legalFlag", !flag, flag));
    }
}
