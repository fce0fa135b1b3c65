package org.tickmark.audit;

import java.util.Set;

/**
 * What the audit has to ask before it shows anything. It knows neither roles nor articles, so the answer comes from
 * outside.
 */
public interface AuditDoor {

    /** @throws org.tickmark.shared.ForbiddenException unless the actor may read the whole trail */
    void requireTrail();

    /**
     * Lets readers of one article see its history.
     *
     * @return the article's headline
     * @throws org.tickmark.shared.NotFoundException when there is none, or none that the actor may see
     */
    String requireArticle(Long articleId);

    /**
     * The claims of an article whose first verdict the actor must not know, because they may still give the second.
     *
     * @return ids of claims
     */
    Set<Long> sealedClaims(Long articleId);
}
