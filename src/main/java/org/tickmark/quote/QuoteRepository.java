package org.tickmark.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.tickmark.claim.Claim;
import org.tickmark.shared.NotFoundException;
import org.tickmark.source.Record;

/** Finds and keeps quote checks, and finds the records they are made against. */
@ApplicationScoped
public class QuoteRepository {

    @PersistenceContext
    private EntityManager em;

    void add(QuoteCheck check) {
        em.persist(check);
    }

    /**
     * The record with its source and text.
     *
     * @throws NotFoundException when there is none
     */
    Record record(Long id) {
        return em.createQuery("select r from Record r join fetch r.source where r.id = :id", Record.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Record", id));
    }

    /** The checks of these claims that stand: one query. */
    List<QuoteCheck> standing(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select k from QuoteCheck k where k.claim in :claims and k.supersededAt is null order by k.id",
                        QuoteCheck.class)
                .setParameter("claims", claims)
                .getResultList();
    }

    /** The standing check of one claim with the titles of record and source; the record's text is not read. */
    List<Titled> titled(Long claimId) {
        return em.createQuery(
                        "select new org.tickmark.quote.Titled(k, r.id, r.title, s.title) from QuoteCheck k"
                                + " join k.record r join r.source s"
                                + " where k.claim.id = :claim and k.supersededAt is null order by k.id desc",
                        Titled.class)
                .setParameter("claim", claimId)
                .setMaxResults(1)
                .getResultList();
    }
}
