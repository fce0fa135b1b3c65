package org.tickmark.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tickmark.shared.Paging;

/** The board's queries. Its rows are cut and ordered in the database. */
@ApplicationScoped
public class BoardRepository {

    private static final int MOST_WORDS = 6;

    /** The order of {@link Stage}. */
    private static final String RANK = """
            case when a.state = ArticleState.RETURNED then 0
                 when a.state = ArticleState.RECEIVED then 1
                 when a.state = ArticleState.EXTRACTION then 2
                 when a.state = ArticleState.CHECKING then 3
                 when a.state = ArticleState.CHECKED then 4
                 when a.state = ArticleState.EDITOR_REVIEW then 5
                 when a.state = ArticleState.LEGAL_REVIEW then 6
                 when a.publication = PublicationState.UNPUBLISHED then 7
                 else 8 end""";

    @PersistenceContext
    private EntityManager em;

    /** How many articles stand at each stage; the filter's own stage is left aside. */
    Map<Stage, Long> counts(BoardFilter filter, Set<Long> desks, Instant now) {
        var where = new Restriction(new BoardFilter(filter.desk(), null, filter.late(), filter.words()), desks, now);
        var query = em.createQuery(
                "select a.state, a.publication, count(a) from Article a" + where + " group by a.state, a.publication",
                Tuple.class);
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        for (Tuple tuple : where.fill(query).getResultList()) {
            Stage stage = Stage.of(tuple.get(0, ArticleState.class), tuple.get(1, PublicationState.class));
            counts.merge(stage, tuple.get(2, Long.class), Long::sum);
        }
        return counts;
    }

    /** One page, by stage, then the earliest deadline, articles without one last. */
    List<Entry> entries(BoardFilter filter, Set<Long> desks, Instant now, Paging paging) {
        var where = new Restriction(filter, desks, now);
        var query = em.createQuery(
                "select new org.tickmark.article.BoardRepository$Entry(a.id, a.headline, a.desk.name, a.state,"
                        + " a.publication, a.deadline, a.legalFlag, a.revisionNumber) from Article a" + where
                        + " order by " + RANK + ", case when a.deadline is null then 1 else 0 end, a.deadline, a.id",
                Entry.class);
        return where.fill(query)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
    }

    /** The printed names of each article, in the order of its byline. */
    Map<Long, List<String>> bylines(Collection<Long> articleIds) {
        return em.createQuery(
                        "select b.article.id, b.name from Byline b where b.article.id in :ids order by b.position",
                        Tuple.class)
                .setParameter("ids", articleIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        tuple -> tuple.get(0, Long.class),
                        HashMap::new,
                        Collectors.mapping(tuple -> tuple.get(1, String.class), Collectors.toList())));
    }

    /** An article as one query reads it. */
    public record Entry(
            Long id,
            String headline,
            String desk,
            ArticleState state,
            PublicationState publication,
            Instant deadline,
            boolean legalFlag,
            int revisionNumber) {

        BoardRow row(Instant now, List<String> bylines, Progress progress) {
            Stage stage = Stage.of(state, publication);
            boolean late = stage != Stage.OUT && deadline != null && deadline.isBefore(now);
            return new BoardRow(
                    id,
                    headline,
                    desk,
                    bylines,
                    stage,
                    publication,
                    deadline,
                    late,
                    legalFlag,
                    revisionNumber,
                    progress);
        }
    }

    /** The part of a query that decides which articles it is about. */
    private static final class Restriction {

        private final List<String> terms = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        /** @param desks ids of the desks that may be seen, {@code null} for all */
        Restriction(BoardFilter filter, Set<Long> desks, Instant now) {
            if (desks != null) {
                with("a.desk.id in :desks", "desks", desks);
            }
            if (filter.desk() != null) {
                with("a.desk.code = :desk", "desk", filter.desk());
            }
            if (filter.late()) {
                with("a.deadline < :now and not (" + published() + ")", "now", now);
            }
            if (filter.stage() != null) {
                with("a.state = :state", "state", filter.stage().state());
            }
            if (filter.stage() == Stage.OUT) {
                terms.add(published());
            } else if (filter.stage() == Stage.APPROVED) {
                terms.add("not (" + published() + ")");
            }
            words(filter.words());
        }

        private static String published() {
            return "a.state = ArticleState.APPROVED and a.publication <> PublicationState.UNPUBLISHED";
        }

        private void words(String typed) {
            if (typed == null || typed.isBlank()) {
                return;
            }
            String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+", MOST_WORDS);
            for (int i = 0; i < words.length; i++) {
                String pattern = words[i].replaceAll("([!%_])", "!$1");
                with("lower(a.headline) like :word" + i + " escape '!'", "word" + i, "%" + pattern + "%");
            }
        }

        private void with(String term, String name, Object value) {
            terms.add(term);
            values.put(name, value);
        }

        <T> TypedQuery<T> fill(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }

        @Override
        public String toString() {
            return terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
        }
    }
}
