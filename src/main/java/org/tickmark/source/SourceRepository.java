package org.tickmark.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tickmark.shared.Identified;
import org.tickmark.shared.NotFoundException;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** Stores and finds sources and their records. It asks nobody for permission: services do. */
@ApplicationScoped
public class SourceRepository {

    private static final int MOST_WORDS = 6;
    private static final int MOST_RECORDS = 200;

    @PersistenceContext
    private EntityManager em;

    /** @throws NotFoundException when there is none */
    public Source get(Long id) {
        Source found = id == null ? null : em.find(Source.class, id);
        if (found == null) {
            throw new NotFoundException("Source", id);
        }
        return found;
    }

    /**
     * The record with its source.
     *
     * @throws NotFoundException when there is none
     */
    public Record record(Long id) {
        return em.createQuery("select r from Record r join fetch r.source where r.id = :id", Record.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Record", id));
    }

    /** The newest records of a source, at most two hundred, without their texts. */
    List<RecordRow> records(Long sourceId) {
        return em.createQuery(
                        "select new org.tickmark.source.RecordRow("
                                + "r.id, r.title, r.sha256, length(r.text), r.addedAt, r.addedBy)"
                                + " from Record r where r.source.id = :source order by r.id desc",
                        RecordRow.class)
                .setParameter("source", sourceId)
                .setMaxResults(MOST_RECORDS)
                .getResultList();
    }

    /** The newest sources and the newest records of all sources, at most {@code most} of each. */
    Offers newest(int most) {
        List<String> titles = new ArrayList<>();
        List<RecordChoice> records = new ArrayList<>();
        em.createQuery("""
                        (select s.title as source, s.id as source_id, 0L as record_id, '' as record
                         from Source s order by s.id desc limit :most)
                        union all
                        (select s.title as source, s.id as source_id, r.id as record_id, r.title as record
                         from Record r join r.source s order by r.id desc limit :most)
                        """, Object[].class)
                .setParameter("most", most)
                .getResultList()
                .forEach(row -> {
                    if ((Long) row[2] == 0) {
                        titles.add((String) row[0]);
                    } else {
                        records.add(new RecordChoice((Long) row[2], (String) row[3], (String) row[0]));
                    }
                });
        return new Offers(titles.stream().distinct().toList(), records);
    }

    /** The oldest source with exactly this title, if any: a database may take case and accents for the same. */
    Optional<Source> byTitle(String title) {
        return em.createQuery("select s from Source s where s.title = :title order by s.id", Source.class)
                .setParameter("title", title)
                .getResultStream()
                .filter(source -> source.title().equals(title))
                .findFirst();
    }

    /** One page of the sources, by title. */
    Page<SourceRow> page(SourceFilter filter, Paging paging) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        long total = fill(em.createQuery("select count(s) from Source s" + where, Long.class), values)
                .getSingleResult();
        List<SourceRow> rows = fill(
                        em.createQuery(
                                "select new org.tickmark.source.SourceRow(s.id, s.kind, s.title, s.publisher, s.uri,"
                                        + " s.publishedOn, s.originGroup,"
                                        + " (select count(r) from Record r where r.source = s))"
                                        + " from Source s" + where + " order by lower(s.title), s.id",
                                SourceRow.class),
                        values)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Page<>(rows, total, paging);
    }

    private static String where(SourceFilter filter, Map<String, Object> values) {
        List<String> terms = new ArrayList<>();
        if (filter.kind() != null) {
            terms.add("s.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.words() != null && !filter.words().isBlank()) {
            String[] words = filter.words().strip().toLowerCase(Locale.ROOT).split("\\s+", MOST_WORDS);
            for (int i = 0; i < words.length; i++) {
                String like = " like :word" + i + " escape '!'";
                terms.add("(lower(s.title)" + like + " or lower(s.publisher)" + like + " or lower(s.originGroup)" + like
                        + ")");
                values.put("word" + i, "%" + words[i].replaceAll("([!%_])", "!$1") + "%");
            }
        }
        return terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    void add(Identified newRow) {
        em.persist(newRow);
    }
}
