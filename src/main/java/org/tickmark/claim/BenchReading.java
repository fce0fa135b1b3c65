package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tickmark.article.ArticleRepository;
import org.tickmark.article.Layout;
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

    /** The article with its present text and claims, for somebody who may read it: three statements. */
    public Bench open(Long articleId) {
        access.require(Permission.READ_ARTICLES);
        Layout layout = articles.layout(articleId);
        access.admitted(layout.article(), Permission.READ_ARTICLES);
        return Bench.of(layout, claims.rows(articleId));
    }
}
