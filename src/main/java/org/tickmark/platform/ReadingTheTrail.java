package org.tickmark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleRepository;
import org.tickmark.audit.AuditDoor;
import org.tickmark.claim.ClaimReading;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;

/** Answers for the audit who may read what: the trail is the auditors', an article's history is its readers'. */
@ApplicationScoped
public class ReadingTheTrail implements AuditDoor {

    @Inject
    private Permissions permissions;

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimReading claims;

    @Override
    public void requireTrail() {
        permissions.require(Permission.READ_AUDIT);
    }

    @Override
    public String requireArticle(Long articleId) {
        permissions.require(Permission.READ_ARTICLES);
        Article article = articles.get(articleId);
        permissions.require(Permission.READ_ARTICLES, article.desk().id(), "Article", articleId);
        return article.headline();
    }

    @Override
    public Set<Long> sealedClaims(Long articleId) {
        return claims.sealed(articleId);
    }
}
