package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleRepository;
import org.tickmark.article.Revision;
import org.tickmark.newsroom.Permission;

/** Lays an article open for checking. The number of statements does not grow with the number of claims. */
@ApplicationScoped
@Transactional
public class BenchReading {

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimRepository claims;

    @Inject
    private ClaimAccess access;

    /** The article with its present text and claims, for somebody who may read it. */
    public Bench open(Long articleId) {
        Article article = access.article(articleId, Permission.READ_ARTICLES);
        Revision revision = articles.current(articleId);
        return Bench.of(
                article,
                revision,
                articles.blocks(revision.id()),
                articles.sentences(revision.id()),
                claims.rows(articleId));
    }
}
