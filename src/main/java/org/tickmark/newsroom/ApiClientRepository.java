package org.tickmark.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tickmark.shared.NotFoundException;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** The API clients as they are stored. */
@ApplicationScoped
public class ApiClientRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(ApiClient client) {
        em.persist(client);
    }

    /** @throws NotFoundException when no client has this id */
    public ApiClient get(Long id) {
        ApiClient client = id == null ? null : em.find(ApiClient.class, id);
        if (client == null) {
            throw new NotFoundException("ApiClient", id);
        }
        return client;
    }

    /** The client, not revoked, whose token has this SHA-256 ({@link Secrets#sha256}). */
    public Optional<ApiClient> byToken(String hash) {
        return everByToken(hash).filter(ApiClient::active);
    }

    /** As {@link #byToken}, revoked ones too. */
    public Optional<ApiClient> everByToken(String hash) {
        return em.createQuery("select c from ApiClient c where c.tokenHash = :hash", ApiClient.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    boolean taken(String name) {
        return !em.createQuery("select c.id from ApiClient c where c.name = :name", Long.class)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }

    Page<ApiClientRow> page(Paging paging) {
        List<ApiClientRow> rows = em.createQuery(
                        "select new org.tickmark.newsroom.ApiClientRow("
                                + "c.id, c.version, c.name, c.mayWrite, c.createdAt, c.revokedAt)"
                                + " from ApiClient c order by c.name, c.id",
                        ApiClientRow.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total =
                em.createQuery("select count(c) from ApiClient c", Long.class).getSingleResult();
        return new Page<>(rows, total, paging);
    }
}
