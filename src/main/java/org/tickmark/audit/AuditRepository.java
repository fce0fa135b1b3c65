package org.tickmark.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** Adds to the trail and reads it; there is no way to change it. */
@ApplicationScoped
public class AuditRepository {

    private static final String ROW = """
            select new org.tickmark.audit.AuditRow(e.id, e.happenedAt, e.username, e.displayName, e.roleNames,
                e.action, e.articleId, e.revisionNumber, e.objectType, e.objectId, e.subject, e.beforeJson, e.afterJson)
            from AuditEntry e
            """;

    @PersistenceContext
    private EntityManager entities;

    void add(AuditEntry entry) {
        entities.persist(entry);
    }

    /** The newest first. */
    Page<AuditRow> newestFirst(AuditFilter filter, Paging paging) {
        return page(filter, paging, "desc");
    }

    /** In the order in which it happened. */
    Page<AuditRow> inOrder(AuditFilter filter, Paging paging) {
        return page(filter, paging, "asc");
    }

    private Page<AuditRow> page(AuditFilter filter, Paging paging, String direction) {
        Where where = Where.of(filter);
        long total = where.bind(entities.createQuery("select count(e) from AuditEntry e" + where.text(), Long.class))
                .getSingleResult();
        List<AuditRow> rows = where.bind(
                        entities.createQuery(ROW + where.text() + " order by e.id " + direction, AuditRow.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Page<>(rows, total, paging);
    }

    /** At most {@code most} rows that stand after {@code afterId}, up to {@code lastId}, in order. */
    List<AuditRow> after(AuditFilter filter, long afterId, long lastId, int most) {
        Where where =
                Where.of(filter).and("e.id > :afterId", "afterId", afterId).and("e.id <= :lastId", "lastId", lastId);
        return where.bind(entities.createQuery(ROW + where.text() + " order by e.id", AuditRow.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** Id of the newest row, 0 when there is none. */
    long newestId() {
        return entities.createQuery("select coalesce(max(e.id), 0) from AuditEntry e", Long.class)
                .getSingleResult();
    }

    /** The conditions of a filter, as JPQL with named parameters. */
    private record Where(Map<String, String> conditions, Map<String, Object> values) {

        static Where of(AuditFilter filter) {
            Where where = new Where(new LinkedHashMap<>(), new LinkedHashMap<>());
            if (filter.person() != null) {
                where.and(
                        "(lower(e.username) like :person escape '!' or lower(e.displayName) like :person escape '!')",
                        "person",
                        "%" + escaped(filter.person()) + "%");
            }
            if (filter.articleId() != null) {
                where.and("e.articleId = :article", "article", filter.articleId());
            }
            if (filter.action() != null) {
                where.and("e.action like :action escape '!'", "action", escaped(filter.action()) + "%");
            }
            if (filter.from() != null) {
                where.and("e.happenedAt >= :from", "from", filter.from());
            }
            if (filter.to() != null) {
                where.and("e.happenedAt < :to", "to", filter.to());
            }
            return where;
        }

        private static String escaped(String typed) {
            return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        }

        Where and(String condition, String name, Object value) {
            conditions.put(name, condition);
            values.put(name, value);
            return this;
        }

        String text() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.values());
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
