package org.tickmark.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;

/** How much of an article's present text is accounted for: by a living claim, or cleared by name. */
@ApplicationScoped
@Transactional
public class Coverage {

    @Inject
    private ReadinessRepository readiness;

    @Inject
    private Permissions permissions;

    /** Body sentences of the present revision and those that are covered, in two statements. */
    public Covered of(Long articleId) {
        permissions.require(Permission.READ_ARTICLES);
        ArticleFacts.Head head = readiness.head(articleId);
        permissions.require(Permission.READ_ARTICLES, head.deskId(), "Article", articleId);
        return readiness.coverage(head.revisionId());
    }

    /**
     * @param sentences body sentences
     * @param covered those with a living claim, or cleared
     */
    public record Covered(long sentences, long covered) {}
}
