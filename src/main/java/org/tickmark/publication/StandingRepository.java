package org.tickmark.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tickmark.claim.ClaimState;
import org.tickmark.shared.NotFoundException;

/** Reads where an article stands without its text. */
@ApplicationScoped
public class StandingRepository {

    @PersistenceContext
    private EntityManager em;

    /** @throws NotFoundException when there is no such article */
    Standing.Head head(Long articleId) {
        return em.createQuery("""
                        select new org.tickmark.publication.Standing$Head(a.id, a.version, a.headline, d.id, d.code,
                          a.language, a.deadline, a.uri, a.sourceVersion, a.state, a.publication, r.number, r.sha256)
                        from Revision r join r.article a join a.desk d
                        where r.article.id = :article and r.number = a.revisionNumber
                        """, Standing.Head.class)
                .setParameter("article", articleId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Article", articleId));
    }

    List<String> bylines(Long articleId) {
        return em.createQuery(
                        "select b.name from Byline b where b.article.id = :article order by b.position", String.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    Map<ClaimState, Long> claimsByState(Long articleId) {
        Map<ClaimState, Long> counts = new EnumMap<>(ClaimState.class);
        for (Tuple row : em.createQuery(
                        "select c.state, count(c) from Claim c where c.article.id = :article group by c.state",
                        Tuple.class)
                .setParameter("article", articleId)
                .getResultList()) {
            counts.put(row.get(0, ClaimState.class), row.get(1, Long.class));
        }
        return counts;
    }
}
