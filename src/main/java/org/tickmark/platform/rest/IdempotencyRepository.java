package org.tickmark.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Keeps the keys of requests that took effect. */
@ApplicationScoped
public class IdempotencyRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<IdempotencyKey> find(String client, String keyHash) {
        return entities.createQuery(
                        "select k from IdempotencyKey k where k.client = :client and k.keyHash = :key",
                        IdempotencyKey.class)
                .setParameter("client", client)
                .setParameter("key", keyHash)
                .getResultStream()
                .findFirst();
    }

    /** Stores the key now, so that a second request with the same one stops here. */
    void claim(IdempotencyKey key) {
        entities.persist(key);
        entities.flush();
    }

    int forgetBefore(Instant moment) {
        return entities.createQuery("delete from IdempotencyKey k where k.createdAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
