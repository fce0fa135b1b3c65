package org.tickmark.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tickmark.article.ArticleState;
import org.tickmark.claim.ChangeRequest;
import org.tickmark.claim.ClaimState;
import org.tickmark.claim.Outcome;
import org.tickmark.claim.Placement;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.quote.QuoteCheck;
import org.tickmark.shared.Blocker;
import org.tickmark.shared.NotFoundException;
import org.tickmark.text.BlockKind;
import org.tickmark.text.CodePoints;

/** Reads what the guards look at: at most seven statements, whatever the number of claims. */
@ApplicationScoped
public class ReadinessRepository {

    /** Code points of the words that a blocker cites. */
    private static final int CITED = 160;

    /**
     * A living claim stands in the sentence s. The place of an orphaned anchor is that of an earlier revision, so it covers
     * nothing.
     */
    private static final String COVERED_BY_CLAIM = """
            exists (select 1 from Anchor n join n.claim c
                    where n.revision = s.revision and n.placement <> :orphaned and c.state in :living
                      and n.beginAt < s.endAt and n.endAt > s.beginAt)
            """;

    @PersistenceContext
    private EntityManager em;

    /** @throws NotFoundException when there is no such article */
    ArticleFacts.Head head(Long articleId) {
        return em.createQuery("""
                        select a.id, a.desk.id, a.state, a.legalFlag, r.id, r.number, r.sha256
                        from Revision r join r.article a where a.id = :article and r.number = a.revisionNumber
                        """, Object[].class)
                .setParameter("article", articleId)
                .getResultStream()
                .map(row -> new ArticleFacts.Head(
                        (Long) row[0],
                        (Long) row[1],
                        (ArticleState) row[2],
                        (Boolean) row[3],
                        (Long) row[4],
                        (Integer) row[5],
                        (String) row[6]))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Article", articleId));
    }

    ArticleFacts facts(ArticleFacts.Head head) {
        List<Blocker.Item> exclusions = new ArrayList<>();
        List<Blocker.Item> uncovered = new ArrayList<>();
        gaps(head, exclusions, uncovered);
        return new ArticleFacts(
                head, exclusions, uncovered, claims(head), queries(head), changes(head), signed(head.revisionId()));
    }

    /** Body sentences of a revision, and how many of them carry a living claim or were cleared. */
    Coverage.Covered coverage(Long revisionId) {
        Object[] row = em.createQuery("""
                        select count(s.id), sum(case when s.clearedBy is not null or %s then 1 else 0 end)
                        from Sentence s join s.block b where s.revision.id = :revision and b.kind = :body
                        """.replace("%s", COVERED_BY_CLAIM), Object[].class)
                .setParameter("revision", revisionId)
                .setParameter("body", BlockKind.BODY)
                .setParameter("orphaned", Placement.ORPHANED)
                .setParameter("living", ClaimState.living())
                .getSingleResult();
        return new Coverage.Covered(((Number) row[0]).longValue(), row[1] == null ? 0 : ((Number) row[1]).longValue());
    }

    private void gaps(ArticleFacts.Head head, List<Blocker.Item> exclusions, List<Blocker.Item> uncovered) {
        List<Object[]> rows = em.createQuery("""
                        select b.id, b.kind, b.beginAt, b.endAt, s.id, s.beginAt, s.endAt
                        from Block b left join Sentence s on s.block = b and b.kind = :body
                        where b.revision.id = :revision
                          and ((b.kind = :boilerplate and b.confirmedBy is null)
                               or (b.kind = :body and s.id is not null and s.clearedBy is null and not %s))
                        order by b.number, s.number
                        """.replace("%s", COVERED_BY_CLAIM), Object[].class)
                .setParameter("revision", head.revisionId())
                .setParameter("body", BlockKind.BODY)
                .setParameter("boilerplate", BlockKind.BOILERPLATE)
                .setParameter("orphaned", Placement.ORPHANED)
                .setParameter("living", ClaimState.living())
                .getResultList();
        if (rows.isEmpty()) {
            return;
        }
        CodePoints text = CodePoints.of(em.createQuery("select r.text from Revision r where r.id = :id", String.class)
                .setParameter("id", head.revisionId())
                .getSingleResult());
        for (Object[] row : rows) {
            if (row[1] == BlockKind.BOILERPLATE) {
                exclusions.add(new Blocker.Item("block", (Long) row[0], cite(text, row[2], row[3])));
            } else {
                uncovered.add(new Blocker.Item("sentence", (Long) row[4], cite(text, row[5], row[6])));
            }
        }
    }

    private static String cite(CodePoints text, Object begin, Object end) {
        int from = (Integer) begin;
        int to = (Integer) end;
        return to - from <= CITED ? text.substring(from, to) : text.substring(from, from + CITED) + "…";
    }

    private List<ArticleFacts.ClaimFact> claims(ArticleFacts.Head head) {
        Map<Long, ClaimRows> claims = new LinkedHashMap<>();
        em.createQuery("""
                        select c.id, c.kind, c.state, c.outcome, n.exact, n.placement,
                               q, v.claimText, w.kind, w.claimText
                        from Claim c
                        left join Anchor n on n.claim = c and n.revision.id = :revision
                        left join QuoteCheck q on q.claim = c and q.supersededAt is null
                        left join Verdict v on v.claim = c and v.supersededAt is null and v.outcome = :wrong
                        left join Waiver w on w.claim = c
                        where c.article.id = :article and c.state in :living
                        order by n.beginAt, c.id
                        """, Object[].class)
                .setParameter("revision", head.revisionId())
                .setParameter("article", head.articleId())
                .setParameter("wrong", Outcome.WRONG)
                .setParameter("living", ClaimState.living())
                .getResultList()
                .forEach(row -> claims.computeIfAbsent((Long) row[0], id -> new ClaimRows(row))
                        .add(row));
        return claims.values().stream().map(ClaimRows::fact).toList();
    }

    private List<Blocker.Item> queries(ArticleFacts.Head head) {
        return em.createQuery("""
                        select q.id, q.claim.id, q.question from Query q
                        where q.article.id = :article and q.resolvedAt is null order by q.id
                        """, Object[].class)
                .setParameter("article", head.articleId())
                .getResultStream()
                .map(row -> new Blocker.Item("query", (Long) row[0], (Long) row[1], (String) row[2]))
                .toList();
    }

    private List<Blocker.Item> changes(ArticleFacts.Head head) {
        return em.createQuery("""
                        select r.id, c.id, r.wording from ChangeRequest r join r.claim c
                        where c.article.id = :article and r.state = :open order by r.id
                        """, Object[].class)
                .setParameter("article", head.articleId())
                .setParameter("open", ChangeRequest.State.OPEN)
                .getResultStream()
                .map(row -> new Blocker.Item("change", (Long) row[0], (Long) row[1], (String) row[2]))
                .toList();
    }

    private Set<SignOff.Step> signed(Long revisionId) {
        Set<SignOff.Step> steps = EnumSet.noneOf(SignOff.Step.class);
        steps.addAll(em.createQuery(
                        "select s.step from SignOff s where s.revision.id = :revision and s.standing = true",
                        SignOff.Step.class)
                .setParameter("revision", revisionId)
                .getResultList());
        return steps;
    }

    /** The rows of one claim: what hangs on it multiplies them. */
    private static final class ClaimRows {

        private final Object[] first;
        private final String words;
        private final Set<Waiver.Kind> waived = EnumSet.noneOf(Waiver.Kind.class);
        private boolean quoteChecked;
        private boolean wrongWordsStand;
        private boolean wrongWordsChanged;

        ClaimRows(Object[] first) {
            this.first = first;
            this.words = (String) first[4];
        }

        void add(Object[] row) {
            quoteChecked |= row[6] != null && PrintedQuote.mayStand((QuoteCheck) row[6], words);
            if (row[7] != null) {
                boolean same = row[7].equals(words);
                wrongWordsStand |= same;
                wrongWordsChanged |= !same;
            }
            if (row[8] != null && row[9].equals(words)) {
                waived.add((Waiver.Kind) row[8]);
            }
        }

        ArticleFacts.ClaimFact fact() {
            Outcome outcome = (Outcome) first[3];
            boolean wrong = outcome == Outcome.WRONG && (wrongWordsStand || !wrongWordsChanged);
            return new ArticleFacts.ClaimFact(
                    (Long) first[0],
                    (ClaimKind) first[1],
                    (ClaimState) first[2],
                    outcome,
                    words,
                    (Placement) first[5],
                    quoteChecked,
                    wrong,
                    waived);
        }
    }
}
