package org.tickmark.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tickmark.shared.NotFoundException;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** The desks as they are stored. */
@ApplicationScoped
public class DeskRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(Desk desk) {
        em.persist(desk);
    }

    /** @throws NotFoundException when no desk has this id */
    public Desk get(Long id) {
        Desk desk = id == null ? null : em.find(Desk.class, id);
        if (desk == null) {
            throw new NotFoundException("Desk", id);
        }
        return desk;
    }

    public Optional<Desk> byCode(String code) {
        return em.createQuery("select d from Desk d where d.code = :code", Desk.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Desks that take new articles, by name. */
    public List<Desk> active() {
        return em.createQuery("select d from Desk d where d.active = true order by d.name, d.id", Desk.class)
                .getResultList();
    }

    /** Every desk, closed ones too, by name: what a person can belong to. */
    public List<Desk> all() {
        return em.createQuery("select d from Desk d order by d.name, d.id", Desk.class)
                .getResultList();
    }

    /** @throws NotFoundException when one of them does not exist */
    Set<Desk> withIds(Collection<Long> ids) {
        Set<Desk> desks = new LinkedHashSet<>();
        ids.stream().distinct().sorted().forEach(id -> desks.add(get(id)));
        return desks;
    }

    Page<DeskRow> page(Paging paging) {
        List<DeskRow> rows = em.createQuery(
                        "select new org.tickmark.newsroom.DeskRow(d.id, d.code, d.name, d.active,"
                                + " d.policy.secondarySources, d.policy.secondRead, d.policy.legalRead,"
                                + " d.policy.leaseMinutes,"
                                + " (select count(p) from Person p join p.desks m where m = d and p.enabled = true))"
                                + " from Desk d order by d.name, d.id",
                        DeskRow.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total = em.createQuery("select count(d) from Desk d", Long.class).getSingleResult();
        return new Page<>(rows, total, paging);
    }
}
