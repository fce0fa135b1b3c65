package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.shared.NotFoundException;
import org.tickmark.source.SourceKind;

/** Reads all claims of an article with their quotes, verdicts and evidence in five statements, however many there are. */
@ApplicationScoped
public class ClaimSheetRepository {

    @PersistenceContext
    private EntityManager em;

    /** @throws NotFoundException when there is no such article */
    Long deskOf(Long articleId) {
        return em.createQuery("select a.desk.id from Article a where a.id = :article", Long.class)
                .setParameter("article", articleId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Article", articleId));
    }

    long versionOf(Long articleId) {
        return em.createQuery("select a.version from Article a where a.id = :article", Long.class)
                .setParameter("article", articleId)
                .getSingleResult();
    }

    /** In the order of the text. */
    List<ClaimSheet> sheets(Long articleId) {
        Map<Long, List<Tuple>> pieces = pieces(articleId);
        Map<Long, List<Judged>> verdicts = verdicts(articleId);
        Map<Long, List<ClaimSheet.Tie>> evidence = evidence(articleId);
        return query("""
                        select c.id as id, c.kind as kind, n.exact as exact, n.beginAt as beginAt, n.endAt as endAt,
                          c.state as state, n.placement as placement, c.checkWorthiness as worth, c.outcome as outcome,
                          q.id as quote, q.speaker as speaker, q.fullName as fullName, q.cue as cue, q.venue as venue,
                          q.addressee as addressee
                        from Anchor n join n.claim c join n.revision r join r.article a
                          left join ClaimQuote q on q.claim = c
                        where r.article.id = :article and r.number = a.revisionNumber
                        order by n.beginAt, n.endAt, c.id
                        """, articleId).stream()
                .map(row -> sheet(row, pieces, verdicts, evidence))
                .toList();
    }

    private static ClaimSheet sheet(
            Tuple row,
            Map<Long, List<Tuple>> pieces,
            Map<Long, List<Judged>> verdicts,
            Map<Long, List<ClaimSheet.Tie>> evidence) {
        Long id = row.get("id", Long.class);
        ClaimState state = row.get("state", ClaimState.class);
        Outcome outcome = state == ClaimState.SECOND_READ ? null : row.get("outcome", Outcome.class);
        return new ClaimSheet(
                id,
                row.get("kind", ClaimKind.class),
                row.get("exact", String.class),
                row.get("beginAt", Integer.class),
                row.get("endAt", Integer.class),
                state,
                row.get("placement", Placement.class),
                row.get("worth", Double.class),
                row.get("quote") == null ? null : quote(row, pieces.getOrDefault(id, List.of())),
                standing(verdicts.getOrDefault(id, List.of()), outcome),
                evidence.getOrDefault(id, List.of()));
    }

    private static ClaimSheet.Quote quote(Tuple row, List<Tuple> pieces) {
        int begin = row.get("beginAt", Integer.class);
        return new ClaimSheet.Quote(
                row.get("speaker", String.class),
                row.get("fullName", String.class),
                row.get("cue", String.class),
                row.get("venue", String.class),
                row.get("addressee", String.class),
                pieces.stream().map(piece -> piece(piece, begin)).toList());
    }

    private static ClaimSheet.Piece piece(Tuple piece, int anchor) {
        int begin = anchor + piece.get("fromAnchor", Integer.class);
        return new ClaimSheet.Piece(
                begin, begin + piece.get("length", Integer.class), piece.get("words", String.class));
    }

    /** The verdict behind the outcome: the lead's decision, else the latest one that says the same. */
    private static ClaimSheet.Standing standing(List<Judged> standing, Outcome outcome) {
        ClaimSheet.Standing found = null;
        for (Judged judged : standing) {
            if (judged.verdict().outcome() == outcome) {
                found = judged.verdict();
                if (judged.reading() == Verdict.Reading.LEAD) {
                    return found;
                }
            }
        }
        return found;
    }

    private Map<Long, List<Tuple>> pieces(Long articleId) {
        return query("""
                        select q.claim.id as claim, p.fromAnchor as fromAnchor, p.length as length, p.words as words
                        from ClaimQuote q join q.pieces p where q.claim.article.id = :article order by q.id, index(p)
                        """, articleId).stream().collect(Collectors.groupingBy(row -> row.get("claim", Long.class)));
    }

    private Map<Long, List<Judged>> verdicts(Long articleId) {
        Map<Long, List<Judged>> found = new HashMap<>();
        for (Tuple row : query("""
                select v.claim.id as claim, v.outcome as outcome, v.reading as reading, v.rationale as rationale,
                  p.displayName as name, v.givenAt as at
                from Verdict v join v.person p where v.claim.article.id = :article and v.supersededAt is null
                order by v.givenAt, v.id
                """, articleId)) {
            ClaimSheet.Standing verdict = new ClaimSheet.Standing(
                    row.get("outcome", Outcome.class),
                    row.get("rationale", String.class),
                    row.get("name", String.class),
                    row.get("at", Instant.class));
            found.computeIfAbsent(row.get("claim", Long.class), id -> new ArrayList<>())
                    .add(new Judged(row.get("reading", Verdict.Reading.class), verdict));
        }
        return found;
    }

    private Map<Long, List<ClaimSheet.Tie>> evidence(Long articleId) {
        Map<Long, List<ClaimSheet.Tie>> found = new HashMap<>();
        for (Tuple row : query("""
                select e.claim.id as claim, s.title as source, s.kind as kind, e.level as level, e.stance as stance,
                  e.locator as locator, e.excerpt as excerpt
                from Evidence e join e.source s where e.claim.article.id = :article and e.withdrawnAt is null
                order by e.addedAt, e.id
                """, articleId)) {
            SourceKind kind = row.get("kind", SourceKind.class);
            boolean told = kind != SourceKind.PERSON_CONFIDENTIAL;
            found.computeIfAbsent(row.get("claim", Long.class), id -> new ArrayList<>())
                    .add(new ClaimSheet.Tie(
                            told ? row.get("source", String.class) : null,
                            kind,
                            row.get("level", Evidence.Level.class),
                            row.get("stance", Evidence.Stance.class),
                            told ? row.get("locator", String.class) : null,
                            told ? row.get("excerpt", String.class) : null));
        }
        return found;
    }

    private List<Tuple> query(String jpql, Long articleId) {
        return em.createQuery(jpql, Tuple.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    private record Judged(Verdict.Reading reading, ClaimSheet.Standing verdict) {}
}
