package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.tickmark.article.ArticleProgress;
import org.tickmark.article.Progress;
import org.tickmark.text.BlockKind;

/** Answers the board's question how far the check of its articles is. */
@ApplicationScoped
public class ProgressRepository implements ArticleProgress {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<Long, Progress> of(Collection<Long> articleIds) {
        return em.createQuery("""
                        select a.id,
                          (select count(s) from Sentence s join s.revision r join s.block b
                             where r.article = a and r.number = a.revisionNumber and b.kind = :body),
                          (select count(s) from Sentence s join s.revision r join s.block b
                             where r.article = a and r.number = a.revisionNumber and b.kind = :body
                               and (s.clearedBy is not null or exists (
                                 select 1 from Anchor n where n.revision = r and n.placement <> :lost
                                   and n.beginAt < s.endAt and n.endAt > s.beginAt and n.claim.state in :living))),
                          (select count(c) from Claim c where c.article = a and c.state in :unsettled)
                        from Article a where a.id in :ids
                        """, Tuple.class)
                .setParameter("ids", articleIds)
                .setParameter("body", BlockKind.BODY)
                .setParameter("lost", Placement.ORPHANED)
                .setParameter("living", ClaimState.living())
                .setParameter("unsettled", ClaimState.unsettled())
                .getResultStream()
                .collect(Collectors.toMap(
                        tuple -> tuple.get(0, Long.class),
                        tuple -> new Progress(
                                tuple.get(1, Long.class), tuple.get(2, Long.class), tuple.get(3, Long.class))));
    }
}
