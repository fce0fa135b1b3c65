package org.tickmark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tickmark.article.ArticleState;
import org.tickmark.article.PublicationState;
import org.tickmark.claim.ClaimState;
import org.tickmark.claim.Verdict;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.CurrentActor;

/** The lists of "my work": one statement each, cut in the database, the length of the whole list in every row. */
@ApplicationScoped
public class WorkRepository {

    private static final Set<ClaimState> MINE =
            EnumSet.of(ClaimState.ACCEPTED, ClaimState.IN_CHECK, ClaimState.WAITING, ClaimState.REOPENED);

    private static final String IN_BYLINE = """
             exists (select 1 from Byline mine where mine.article = a
                     and (mine.person.id = :me or lower(mine.name) = :name))
            """;

    private static final String BYLINE = """
             (select listagg(line.name, ', ') within group (order by line.position)
              from Byline line where line.article.id = a.id)
            """;

    private static final String CLAIM_COLUMNS = """
            select a.id, c.id, n.exact, c.kind, c.state, c.highRisk, a.headline, d.name, %s, a.deadline, s.leaseUntil,
                   (select count(q) from Query q where q.claim = c and q.raisedBy.id = :me
                    and q.answeredAt is not null and q.resolvedAt is null),
                   count(*) over ()
            """.replace("%s", BYLINE);

    private static final String CLAIM_ORDER = """
             order by case when a.deadline is null then 1 else 0 end, a.deadline, c.checkWorthiness desc, c.id
            """;

    private static final String WORDS = """
             left join Revision r on r.article = a and r.number = a.revisionNumber
             left join Anchor n on n.claim = c and n.revision = r
            """;

    /** A second reading of c stands, so the lead decides. */
    private static final String READ_TWICE = """
             exists (select 1 from Verdict twice where twice.claim = c and twice.reading = :twice
                     and twice.supersededAt is null)
            """;

    /**
     * What :me holds at :now and can go on with. A claim that waits for an answer stays with who asked, however long the
     * answer takes: nobody else may take it.
     */
    private static final String HELD = """
             where s.person.id = :me and (c.state = :waiting or s.leaseUntil is null or s.leaseUntil > :now)
               and a.state = :checking
               and (c.state in :mine or (c.state = :second and not %s
                    and not exists (select 1 from Verdict v where v.claim = c and v.person.id = :me)))
            """.replace("%s", READ_TWICE);

    @PersistenceContext
    private EntityManager em;

    /** Claims this person holds, and the claims given to them for a second reading. */
    Section<ClaimTask> held(CurrentActor me, Instant now, int offset, int most) {
        TypedQuery<Object[]> query = em.createQuery(
                        CLAIM_COLUMNS
                                + " from Assignment s join s.claim c join c.article a join a.desk d"
                                + WORDS
                                + HELD
                                + CLAIM_ORDER,
                        Object[].class)
                .setParameter("me", me.personId())
                .setParameter("now", now)
                .setParameter("checking", ArticleState.CHECKING)
                .setParameter("mine", MINE)
                .setParameter("waiting", ClaimState.WAITING)
                .setParameter("twice", Verdict.Reading.SECOND)
                .setParameter("second", ClaimState.SECOND_READ);
        return claims(query.setFirstResult(offset).setMaxResults(most), now);
    }

    /** How many claims this person holds, how many of them are late, and how many have an answer that came in. */
    long[] heldCounts(CurrentActor me, Instant now) {
        Object[] row = em.createQuery("""
                        select count(c), sum(case when a.deadline < :now then 1 else 0 end),
                               sum(case when exists (select 1 from Query q where q.claim = c and q.raisedBy.id = :me
                                                     and q.answeredAt is not null and q.resolvedAt is null)
                                        then 1 else 0 end)
                        from Assignment s join s.claim c join c.article a
                        """ + HELD, Object[].class)
                .setParameter("me", me.personId())
                .setParameter("now", now)
                .setParameter("checking", ArticleState.CHECKING)
                .setParameter("mine", MINE)
                .setParameter("waiting", ClaimState.WAITING)
                .setParameter("twice", Verdict.Reading.SECOND)
                .setParameter("second", ClaimState.SECOND_READ)
                .getSingleResult();
        return new long[] {number(row[0]), number(row[1]), number(row[2])};
    }

    /** Claims of one's desks that wait for a second reader, of which one is neither author nor first reader. */
    Section<ClaimTask> toRead(CurrentActor me, Instant now, int most) {
        TypedQuery<Object[]> query = em.createQuery(
                        CLAIM_COLUMNS
                                + " from Claim c join c.article a join a.desk d left join Assignment s on s.claim = c"
                                + WORDS
                                + """
                                 where c.state = :second and a.state = :checking and d.id in :desks
                                   and not exists (select 1 from Verdict v where v.claim = c and v.person.id = :me)
                                   and (s.id is null or s.person is null or s.leaseUntil <= :now
                                        or exists (select 1 from Verdict f where f.claim = c and f.person = s.person))
                                   and not
                                """
                                + IN_BYLINE
                                + " and not "
                                + READ_TWICE
                                + CLAIM_ORDER,
                        Object[].class)
                .setParameter("me", me.personId())
                .setParameter("name", lower(me))
                .setParameter("now", now)
                .setParameter("second", ClaimState.SECOND_READ)
                .setParameter("twice", Verdict.Reading.SECOND)
                .setParameter("checking", ArticleState.CHECKING)
                .setParameter("desks", AssignmentRepository.orNone(me.deskIds()));
        return claims(query.setMaxResults(most), now);
    }

    private static Section<ClaimTask> claims(TypedQuery<Object[]> query, Instant now) {
        List<Object[]> rows = query.getResultList();
        return new Section<>(
                rows.stream()
                        .map(row -> new ClaimTask(
                                (Long) row[0],
                                (Long) row[1],
                                (String) row[2],
                                (ClaimKind) row[3],
                                (ClaimState) row[4],
                                (Boolean) row[5],
                                (String) row[6],
                                (String) row[7],
                                (String) row[8],
                                (Instant) row[9],
                                isLate((Instant) row[9], now),
                                (Instant) row[10],
                                number(row[11]) > 0))
                        .toList(),
                rows.isEmpty() ? 0 : number(rows.get(0)[12]));
    }

    /** Unanswered questions to this person, or to the author they are, and answers to their own questions. */
    Section<QuestionTask> questions(CurrentActor me, Instant now, int most) {
        List<Object[]> rows = em.createQuery("""
                        select q.id, a.id, q.claim.id, q.question, p.displayName, q.answeredAt, a.headline, d.name,
                               a.deadline, count(*) over ()
                        from Query q join q.article a join a.desk d join q.raisedBy p
                        where q.resolvedAt is null and (a.desk.id in :desks)
                          and ((q.answeredAt is null and (q.asked.id = :me or (q.asked is null and %s)))
                               or (q.answeredAt is not null and p.id = :me))
                        order by case when a.deadline is null then 1 else 0 end, a.deadline, q.id
                        """.replace("%s", IN_BYLINE), Object[].class)
                .setParameter("me", me.personId())
                .setParameter("name", lower(me))
                .setParameter("desks", AssignmentRepository.orNone(me.deskIds()))
                .setMaxResults(most)
                .getResultList();
        return new Section<>(
                rows.stream()
                        .map(row -> new QuestionTask(
                                (Long) row[0],
                                (Long) row[1],
                                (Long) row[2],
                                (String) row[3],
                                (String) row[4],
                                row[5] != null,
                                (String) row[6],
                                (String) row[7],
                                (Instant) row[8],
                                isLate((Instant) row[8], now)))
                        .toList(),
                rows.isEmpty() ? 0 : number(rows.get(0)[9]));
    }

    /** Articles in these states that wait for this person, a section a state. An own article never waits for a signature. */
    Map<ArticleState, Section<ArticleTask>> articles(
            CurrentActor me, Set<ArticleState> states, Instant now, int mostOfEach) {
        Map<ArticleState, List<ArticleTask>> rows = new EnumMap<>(ArticleState.class);
        Map<ArticleState, Long> totals = new EnumMap<>(ArticleState.class);
        articleRows(me, states, mostOfEach).forEach(row -> {
            ArticleState state = (ArticleState) row[4];
            rows.computeIfAbsent(state, key -> new ArrayList<>())
                    .add(new ArticleTask(
                            (Long) row[0],
                            (String) row[1],
                            (String) row[2],
                            (String) row[3],
                            state,
                            (Instant) row[5],
                            isLate((Instant) row[5], now),
                            number(row[6]),
                            number(row[7]),
                            number(row[8])));
            totals.put(state, number(row[9]));
        });
        Map<ArticleState, Section<ArticleTask>> sections = new EnumMap<>(ArticleState.class);
        rows.forEach((state, list) -> sections.put(state, new Section<>(list, totals.get(state))));
        return sections;
    }

    private Stream<Object[]> articleRows(CurrentActor me, Set<ArticleState> states, int mostOfEach) {
        return em.createQuery(
                        """
                        select a.id, a.headline, a.desk, %byline, a.state, a.deadline,
                               (select count(c) from Claim c where c.article.id = a.id and c.state = :proposed),
                               (select count(c) from Claim c where c.article.id = a.id
                                and (c.state = :given or (c.state = :second and %twice))),
                               (select count(c) from Claim c where c.article.id = a.id and c.state in :unsettled),
                               a.total
                        from (select a.id as id, a.headline as headline, d.name as desk, a.state as state,
                                     a.deadline as deadline,
                                     row_number() over (partition by a.state
                                         order by case when a.deadline is null then 1 else 0 end, a.deadline, a.id) as place,
                                     count(*) over (partition by a.state) as total
                              from Article a join a.desk d
                              where a.state in :states and (d.id in :desks or :all = true)
                                and (a.state not in :signing or not %mine)
                                and (a.state <> :review or not exists (select 1 from Verdict v
                                     where v.claim.article = a and v.person.id = :me))
                                and (a.state <> :approved or a.publication = :unpublished)
                                and (a.state <> :checking
                                     or exists (select 1 from Claim c where c.article = a
                                                and (c.state in :lead or (c.state = :second and %twice)))
                                     or not exists (select 1 from Claim k where k.article = a and k.state in :unsettled))
                             ) a
                        where a.place <= :most order by a.state, a.place
                        """.replace("%byline", BYLINE)
                                .replace("%mine", IN_BYLINE)
                                .replace("%twice", READ_TWICE),
                        Object[].class)
                .setParameter("me", me.personId())
                .setParameter("name", lower(me))
                .setParameter("states", states)
                .setParameter("desks", AssignmentRepository.orNone(me.deskIds()))
                .setParameter("all", me.seesAllDesks())
                .setParameter(
                        "signing",
                        EnumSet.of(ArticleState.EDITOR_REVIEW, ArticleState.LEGAL_REVIEW, ArticleState.APPROVED))
                .setParameter("review", ArticleState.EDITOR_REVIEW)
                .setParameter("approved", ArticleState.APPROVED)
                .setParameter("checking", ArticleState.CHECKING)
                .setParameter("unpublished", PublicationState.UNPUBLISHED)
                .setParameter("proposed", ClaimState.PROPOSED)
                .setParameter("given", ClaimState.VERDICT_GIVEN)
                .setParameter("lead", EnumSet.of(ClaimState.PROPOSED, ClaimState.VERDICT_GIVEN))
                .setParameter("second", ClaimState.SECOND_READ)
                .setParameter("twice", Verdict.Reading.SECOND)
                .setParameter("unsettled", ClaimState.unsettled())
                .setParameter("most", (long) mostOfEach)
                .getResultStream();
    }

    private static boolean isLate(Instant deadline, Instant now) {
        return deadline != null && deadline.isBefore(now);
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    private static String lower(CurrentActor me) {
        return me.displayName().toLowerCase(Locale.ROOT);
    }
}
