package org.tickmark.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tickmark.article.ArticleState;
import org.tickmark.article.Layout;
import org.tickmark.article.Sentence;
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

/** Reads what the guards look at: a fixed number of statements, whatever the number of claims. */
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
                        select a.id, a.desk.id, a.state,
                               case when a.legalFlag = true or a.desk.policy.legalRead = true then true else false end,
                               r.id, r.number, r.sha256
                        from Revision r join r.article a where r.article.id = :article and r.number = a.revisionNumber
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

    /**
     * Everything the guards look at, in two statements.
     *
     * @param signatures the article's signatures
     */
    ArticleFacts facts(Layout layout, List<SignatureRow> signatures) {
        ArticleFacts.Head head = ArticleFacts.Head.of(layout);
        Collection<ClaimRows> claims = claims(head);
        CodePoints text = CodePoints.of(layout.revision().text());
        List<Blocker.Item> queries = new ArrayList<>();
        List<Blocker.Item> changes = new ArrayList<>();
        talk(head, queries, changes);
        return new ArticleFacts(
                head,
                layout.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.BOILERPLATE && block.confirmedBy() == null)
                        .map(block -> new Blocker.Item("block", block.id(), cite(text, block.begin(), block.end())))
                        .toList(),
                layout.sentences().stream()
                        .filter(sentence -> sentence.block().kind() == BlockKind.BODY && sentence.clearedBy() == null)
                        .filter(sentence -> claims.stream().noneMatch(claim -> claim.standsIn(sentence)))
                        .map(sentence -> new Blocker.Item(
                                "sentence", sentence.id(), cite(text, sentence.begin(), sentence.end())))
                        .toList(),
                claims.stream().map(ClaimRows::fact).toList(),
                queries,
                changes,
                signatures.stream()
                        .filter(row -> row.stands() && row.revision() == head.revisionNumber())
                        .map(SignatureRow::step)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SignOff.Step.class))),
                claims.stream().flatMap(claim -> claim.waivers.stream()).toList());
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

    private static String cite(CodePoints text, int begin, int end) {
        return end - begin <= CITED ? text.substring(begin, end) : text.substring(begin, begin + CITED) + "…";
    }

    private Collection<ClaimRows> claims(ArticleFacts.Head head) {
        Map<Long, ClaimRows> claims = new LinkedHashMap<>();
        em.createQuery("""
                        select c.id, c.kind, c.state, c.outcome, n.exact, n.placement, n.beginAt, n.endAt,
                               q, v.claimText, w, p.displayName
                        from Claim c
                        left join Anchor n on n.claim = c and n.revision.id = :revision
                        left join QuoteCheck q on q.claim = c and q.supersededAt is null
                        left join Verdict v on v.claim = c and v.supersededAt is null and v.outcome = :wrong
                        left join Waiver w on w.claim = c left join w.person p
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
        return claims.values();
    }

    private void talk(ArticleFacts.Head head, List<Blocker.Item> queries, List<Blocker.Item> changes) {
        em.createQuery("""
                        select q.id as id, q.claim.id as claim, q.question as words, true as query from Query q
                        where q.article.id = :article and q.resolvedAt is null
                        union all
                        select r.id as id, c.id as claim, r.wording as words, false as query
                        from ChangeRequest r join r.claim c
                        where c.article.id = :article and r.state = :open
                        """, Object[].class)
                .setParameter("article", head.articleId())
                .setParameter("open", ChangeRequest.State.OPEN)
                .getResultStream()
                .sorted(Comparator.comparing(row -> (Long) row[0]))
                .forEach(row -> {
                    boolean query = (Boolean) row[3];
                    (query ? queries : changes)
                            .add(new Blocker.Item(
                                    query ? "query" : "change", (Long) row[0], (Long) row[1], (String) row[2]));
                });
    }

    /** The rows of one claim: what hangs on it multiplies them. */
    private static final class ClaimRows {

        private final Object[] first;
        private final String words;
        private final Set<WaiverRow> waivers = new LinkedHashSet<>();
        private boolean quoteChecked;
        private boolean wrongWordsStand;
        private boolean wrongWordsChanged;

        ClaimRows(Object[] first) {
            this.first = first;
            this.words = (String) first[4];
        }

        void add(Object[] row) {
            quoteChecked |= row[8] != null && PrintedQuote.mayStand((QuoteCheck) row[8], words);
            if (row[9] != null) {
                boolean same = row[9].equals(words);
                wrongWordsStand |= same;
                wrongWordsChanged |= !same;
            }
            if (row[10] != null) {
                waivers.add(WaiverRow.of((Waiver) row[10], (Long) row[0], (String) row[11]));
            }
        }

        /** An orphaned claim keeps the place of an earlier revision, so it stands in no sentence of this one. */
        boolean standsIn(Sentence sentence) {
            return first[5] != null
                    && first[5] != Placement.ORPHANED
                    && (Integer) first[6] < sentence.end()
                    && (Integer) first[7] > sentence.begin();
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
                    waivers.stream()
                            .filter(waiver -> waiver.claimText().equals(words))
                            .map(WaiverRow::kind)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }
}
