package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tickmark.article.Article;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.Person;
import org.tickmark.newsroom.Role;
import org.tickmark.shared.Identified;
import org.tickmark.shared.NotFoundException;
import org.tickmark.source.Source;

/** Finds and keeps claims and what belongs to them. Anchors are those of the article's current revision. */
@ApplicationScoped
public class ClaimRepository {

    @PersistenceContext
    private EntityManager em;

    /** Keeps something new. */
    void add(Identified thing) {
        em.persist(thing);
    }

    /** Counts a change of the claim even where only what belongs to it changed, so that two people notice each other. */
    public void touch(Claim claim) {
        em.lock(claim, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /**
     * The claim with its article and desk.
     *
     * @throws NotFoundException when there is none
     */
    public Claim get(Long id) {
        return one(
                em.createQuery(
                                "select c from Claim c join fetch c.article a join fetch a.desk where c.id = :id",
                                Claim.class)
                        .setParameter("id", id)
                        .getResultList(),
                "Claim",
                id);
    }

    /** Where the claim stands in the current revision. */
    public Anchor anchor(Claim claim) {
        return one(
                em.createQuery(
                                "select n from Anchor n join n.revision r"
                                        + " where n.claim = :claim and r.number = :number",
                                Anchor.class)
                        .setParameter("claim", claim)
                        .setParameter("number", claim.article().revisionNumber())
                        .getResultList(),
                "Anchor",
                claim.id());
    }

    /** The claims of a revision with their anchors, in the order of the text: one query. */
    public List<PlacedClaim> placed(Article article, int revisionNumber, Collection<ClaimState> states) {
        return em.createQuery(
                        "select new org.tickmark.claim.PlacedClaim(c, n) from Anchor n join n.claim c"
                                + " join n.revision r where r.article = :article and r.number = :number"
                                + " and c.state in :states order by n.beginAt, n.endAt, c.id",
                        PlacedClaim.class)
                .setParameter("article", article)
                .setParameter("number", revisionNumber)
                .setParameter("states", states)
                .getResultList();
    }

    /** The quotes of an article's claims, loaded with their pieces: one query instead of one a claim. */
    List<ClaimQuote> quotes(Article article) {
        return em.createQuery(
                        "select distinct q from ClaimQuote q left join fetch q.pieces where q.claim.article = :article",
                        ClaimQuote.class)
                .setParameter("article", article)
                .getResultList();
    }

    List<ClaimRow> rows(Long articleId) {
        return em.createQuery(
                        "select new org.tickmark.claim.ClaimRow(c.id, c.version, c.kind, c.state, n.beginAt, n.endAt,"
                                + " n.exact, n.placement, c.checkWorthiness, c.highRisk,"
                                + " case when c.state = org.tickmark.claim.ClaimState.SECOND_READ then null"
                                + " else c.outcome end, q.fullName)"
                                + " from Anchor n join n.claim c join n.revision r join r.article a"
                                + " left join ClaimQuote q on q.claim = c"
                                + " where r.article.id = :article and r.number = a.revisionNumber"
                                + " order by n.beginAt, n.endAt, c.id",
                        ClaimRow.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    /** Claims that wait for a second verdict, without those on which this person's verdict stands. */
    Set<Long> awaitingSecond(Long articleId, Long personId) {
        return new HashSet<>(em.createQuery(
                        "select c.id from Claim c where c.article.id = :article and c.state = :second"
                                + " and not exists (select 1 from Verdict v where v.claim = c and v.supersededAt is null"
                                + " and (v.reading = :reading or v.person.id = :person))",
                        Long.class)
                .setParameter("article", articleId)
                .setParameter("second", ClaimState.SECOND_READ)
                .setParameter("reading", Verdict.Reading.SECOND)
                .setParameter("person", personId)
                .getResultList());
    }

    /** Whether a living claim of this kind stands at exactly this place of the current revision. */
    boolean stands(Article article, int begin, int end, ClaimKind kind) {
        return em.createQuery(
                                "select count(n) from Anchor n join n.claim c join n.revision r"
                                        + " where r.article = :article and r.number = :number and c.kind = :kind"
                                        + " and n.beginAt = :begin and n.endAt = :end and c.state in :living",
                                Long.class)
                        .setParameter("article", article)
                        .setParameter("number", article.revisionNumber())
                        .setParameter("kind", kind)
                        .setParameter("begin", begin)
                        .setParameter("end", end)
                        .setParameter("living", ClaimState.living())
                        .getSingleResult()
                > 0;
    }

    /** The claim's evidence with its sources, withdrawn evidence included, in the order it was added. */
    List<Evidence> evidence(Claim claim) {
        return em.createQuery(
                        "select e from Evidence e join fetch e.source where e.claim = :claim order by e.addedAt, e.id",
                        Evidence.class)
                .setParameter("claim", claim)
                .getResultList();
    }

    Evidence evidence(Long id) {
        return one(
                em.createQuery(
                                "select e from Evidence e join fetch e.source join fetch e.claim c"
                                        + " join fetch c.article a join fetch a.desk where e.id = :id",
                                Evidence.class)
                        .setParameter("id", id)
                        .getResultList(),
                "Evidence",
                id);
    }

    /** The claim's verdicts with who gave them, superseded ones included, oldest first. */
    List<Verdict> verdicts(Claim claim) {
        return em.createQuery(
                        "select v from Verdict v join fetch v.person where v.claim = :claim order by v.givenAt, v.id",
                        Verdict.class)
                .setParameter("claim", claim)
                .getResultList();
    }

    /** The verdicts of these claims that stand. */
    List<Verdict> standingVerdicts(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select v from Verdict v join fetch v.person where v.claim in :claims and v.supersededAt is null"
                                + " order by v.givenAt, v.id",
                        Verdict.class)
                .setParameter("claims", claims)
                .getResultList();
    }

    List<Query> queries(Claim claim) {
        return em.createQuery(
                        "select q from Query q join fetch q.raisedBy left join fetch q.asked left join fetch q.answeredBy"
                                + " where q.claim = :claim order by q.raisedAt, q.id",
                        Query.class)
                .setParameter("claim", claim)
                .getResultList();
    }

    List<Query> openQueries(Long articleId) {
        return em.createQuery(
                        "select q from Query q join fetch q.raisedBy left join fetch q.asked left join fetch q.answeredBy"
                                + " left join fetch q.claim where q.article.id = :article and q.resolvedAt is null"
                                + " order by q.raisedAt, q.id",
                        Query.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    Query query(Long id) {
        return one(
                em.createQuery(
                                "select q from Query q join fetch q.article a join fetch a.desk join fetch q.raisedBy"
                                        + " left join fetch q.claim where q.id = :id",
                                Query.class)
                        .setParameter("id", id)
                        .getResultList(),
                "Query",
                id);
    }

    List<ChangeRequest> changes(Claim claim) {
        return em.createQuery(
                        "select r from ChangeRequest r join fetch r.raisedBy left join fetch r.decidedBy"
                                + " where r.claim = :claim order by r.raisedAt, r.id",
                        ChangeRequest.class)
                .setParameter("claim", claim)
                .getResultList();
    }

    ChangeRequest change(Long id) {
        return one(
                em.createQuery(
                                "select r from ChangeRequest r join fetch r.raisedBy join fetch r.claim c"
                                        + " join fetch c.article a join fetch a.desk where r.id = :id",
                                ChangeRequest.class)
                        .setParameter("id", id)
                        .getResultList(),
                "ChangeRequest",
                id);
    }

    /** @throws NotFoundException when there is none */
    public Person person(Long id) {
        return found(em.find(Person.class, id), "Person", id);
    }

    Source source(Long id) {
        return found(id == null ? null : em.find(Source.class, id), "Source", id);
    }

    /** Whether somebody else leads checks at the article's desk and does not stand in its byline. */
    boolean hasOtherLead(Article article, Long personId) {
        return em.createQuery(
                        "select p from Person p join p.roles role join p.desks desk where role = :lead"
                                + " and desk = :desk and p.enabled = true and p.id <> :person",
                        Person.class)
                .setParameter("lead", Role.LEAD_CHECKER)
                .setParameter("desk", article.desk())
                .setParameter("person", personId)
                .getResultStream()
                .anyMatch(lead -> !article.isWrittenBy(lead.id(), lead.displayName()));
    }

    private static <T> T one(List<T> rows, String what, Object id) {
        return found(rows.isEmpty() ? null : rows.get(0), what, id);
    }

    private static <T> T found(T thing, String what, Object id) {
        return Optional.ofNullable(thing).orElseThrow(() -> new NotFoundException(what, id));
    }

    /** The claim, its anchor and, where it is a quote, that: one query. */
    Card card(Long claimId) {
        Tuple row = one(
                em.createQuery(
                                "select c, n, q from Claim c join fetch c.article a join fetch a.desk"
                                        + " join Anchor n on n.claim = c join n.revision r"
                                        + " left join ClaimQuote q on q.claim = c left join fetch q.pieces"
                                        + " where c.id = :claim and r.number = a.revisionNumber",
                                Tuple.class)
                        .setParameter("claim", claimId)
                        .getResultList(),
                "Claim",
                claimId);
        return new Card(row.get(0, Claim.class), row.get(1, Anchor.class), row.get(2, ClaimQuote.class));
    }

    /** What {@link #card} finds; {@code quote} is {@code null} for claims that are no quotes. */
    record Card(Claim claim, Anchor anchor, ClaimQuote quote) {}
}
