package org.tickmark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleState;
import org.tickmark.claim.Claim;
import org.tickmark.claim.ClaimState;
import org.tickmark.claim.Verdict;
import org.tickmark.newsroom.Person;
import org.tickmark.newsroom.Role;
import org.tickmark.shared.NotFoundException;

/** Assignments, and the claims and people they tie together. Instants are UTC; a lease is over when its end is reached. */
@ApplicationScoped
public class AssignmentRepository {

    private static final Set<ClaimState> UNTAKEN = Set.of(ClaimState.ACCEPTED, ClaimState.REOPENED);
    private static final Set<ClaimState> TAKEABLE =
            Set.of(ClaimState.ACCEPTED, ClaimState.REOPENED, ClaimState.IN_CHECK);

    /** Nobody holds it at :now. */
    private static final String UNHELD = "(s.id is null or s.person is null or s.leaseUntil <= :now)";

    /**
     * What :me may take: to check for the first time, or to read a second time, which nobody has done yet, without having
     * given a verdict. The articles are found first and by themselves, so that no database looks at each of them for each
     * claim.
     */
    private static final String FREE = """
             from Claim c join c.article a left join Assignment s on s.claim = c
             where a.id in (select o.id from Article o where o.state = :checking and o.desk.id in :desks
                            and not exists (select 1 from Byline b
                                            where b.article = o and (b.person.id = :me or lower(b.name) = :name)))
               and ((c.state in :takeable and %s)
                    or (c.state in :untaken and s.person.id = :me)
                    or (c.state = :second
                        and not exists (select 1 from Verdict z
                                        where z.claim = c and z.reading = :twice and z.supersededAt is null)
                        and (%s or exists (select 1 from Verdict f where f.claim = c and f.person = s.person))
                        and not exists (select 1 from Verdict v where v.claim = c and v.person.id = :me)))
            """.replace("%s", UNHELD);

    @PersistenceContext
    private EntityManager em;

    /** @throws NotFoundException when there is none */
    public Claim claim(Long id) {
        return em.createQuery("select c from Claim c join fetch c.article where c.id = :id", Claim.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Claim", id));
    }

    /** @throws NotFoundException when there is none */
    public Article article(Long id) {
        return em.createQuery("select a from Article a join fetch a.desk where a.id = :id", Article.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Article", id));
    }

    /** @throws NotFoundException when there is none */
    public Person person(Long id) {
        Person person = id == null ? null : em.find(Person.class, id);
        if (person == null) {
            throw new NotFoundException("Person", id);
        }
        return person;
    }

    /** The claim's words in the present revision; empty where it stands in none. */
    public String words(Claim claim) {
        return em.createQuery(
                        "select n.exact from Anchor n where n.claim = :claim and n.revision.number = :number",
                        String.class)
                .setParameter("claim", claim)
                .setParameter("number", claim.article().revisionNumber())
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    public Optional<Assignment> ofClaim(Claim claim) {
        return em.createQuery(
                        "select s from Assignment s left join fetch s.person where s.claim = :claim", Assignment.class)
                .setParameter("claim", claim)
                .getResultStream()
                .findFirst();
    }

    /** The claims by id, with their assignments by claim id: two statements, whatever their number. */
    public Map<Claim, Optional<Assignment>> withAssignments(Collection<Long> claimIds) {
        Map<Claim, Optional<Assignment>> found = new LinkedHashMap<>();
        em.createQuery("select c from Claim c join fetch c.article where c.id in :ids", Claim.class)
                .setParameter("ids", claimIds)
                .getResultList()
                .forEach(claim -> found.put(claim, Optional.empty()));
        em.createQuery("select s from Assignment s left join fetch s.person where s.claim.id in :ids", Assignment.class)
                .setParameter("ids", claimIds)
                .getResultList()
                .forEach(assignment -> found.put(assignment.claim(), Optional.of(assignment)));
        return found;
    }

    public void add(Assignment assignment) {
        em.persist(assignment);
    }

    /** Sends the changes now, so that a conflict shows before the service answers. */
    public void flush() {
        em.flush();
    }

    /** Accepted and reopened claims of an article that nobody holds, in the order of the text. */
    public List<FreeClaim> unassigned(Long articleId, Instant now) {
        return em.createQuery("""
                        select new org.tickmark.assignment.FreeClaim(c.id, n.exact)
                        from Claim c join c.article a left join Assignment s on s.claim = c
                        left join Revision r on r.article = a and r.number = a.revisionNumber
                        left join Anchor n on n.claim = c and n.revision = r
                        where a.id = :article and c.state in :untaken and %s
                        order by n.beginAt, c.id
                        """.replace("%s", UNHELD), FreeClaim.class)
                .setParameter("article", articleId)
                .setParameter("untaken", UNTAKEN)
                .setParameter("now", now)
                .getResultList();
    }

    /** The desk's enabled checkers who do not stand in the article's byline, with what they hold already; by name. */
    public List<Candidate> candidates(Article article, Instant now) {
        return em.createQuery("""
                        select new org.tickmark.assignment.Candidate(p.id, p.displayName,
                            (select count(s) from Assignment s
                             where s.person = p and (s.leaseUntil is null or s.leaseUntil > :now)
                               and s.claim.state in :open))
                        from Person p join p.desks d join p.roles r
                        where d = :desk and p.enabled = true and r = :checker
                          and not exists (select 1 from Byline b where b.article = :article
                                          and (b.person = p or lower(b.name) = lower(p.displayName)))
                        order by p.displayName, p.id
                        """, Candidate.class)
                .setParameter("now", now)
                .setParameter("open", ClaimState.checkable())
                .setParameter("desk", article.desk())
                .setParameter("checker", Role.CHECKER)
                .setParameter("article", article)
                .getResultList();
    }

    /** The desk's enabled people and the claim's holder, even one who has left the desk; nobody for other desks. */
    public Staff staff(Long articleId, Long claimId, boolean allDesks, Set<Long> desks, Instant now) {
        List<Candidate> candidates = new ArrayList<>();
        List<Candidate> members = new ArrayList<>();
        Holder holder = null;
        for (Object[] row : em.createQuery("""
                        select p.id, p.displayName,
                               (select count(o) from Assignment o
                                where o.person = p and (o.leaseUntil is null or o.leaseUntil > :now)
                                  and o.claim.state in :open),
                               case when p.enabled = true and d.id is not null then true else false end,
                               case when :checker member of p.roles
                                         and not exists (select 1 from Byline b where b.article = a
                                             and (b.person = p or lower(b.name) = lower(p.displayName)))
                                    then true else false end,
                               s.id, s.leaseUntil
                        from Article a join Person p on a.id = :article
                        left join p.desks d on d = a.desk
                        left join Assignment s on s.claim.id = :claim and s.claim.article = a and s.person = p
                             and (s.leaseUntil is null or s.leaseUntil > :now)
                        where (s.id is not null or (p.enabled = true and d.id is not null))
                          and (:all = true or a.desk.id in :desks)
                        order by p.displayName, p.id
                        """, Object[].class)
                .setParameter("now", now)
                .setParameter("open", ClaimState.checkable())
                .setParameter("checker", Role.CHECKER)
                .setParameter("article", articleId)
                .setParameter("claim", claimId)
                .setParameter("all", allDesks)
                .setParameter("desks", orNone(desks))
                .getResultList()) {
            var person = new Candidate((Long) row[0], (String) row[1], (Long) row[2]);
            boolean member = (Boolean) row[3];
            if (member) {
                members.add(person);
            }
            if (member && (Boolean) row[4]) {
                candidates.add(person);
            }
            if (row[5] != null) {
                holder = new Holder(person.personId(), person.name(), (Instant) row[6]);
            }
        }
        return new Staff(candidates, members, holder);
    }

    /** The most urgent claims that somebody may take: by deadline, then check-worthiness. */
    public List<Long> mostUrgent(Long me, String displayName, Set<Long> desks, Instant now, int most) {
        return free("select c.id" + FREE + """
                         order by case when a.deadline is null then 1 else 0 end, a.deadline,
                                  c.checkWorthiness desc, c.id
                        """, me, displayName, desks, now)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many claims somebody may take. */
    public long countFree(Long me, String displayName, Set<Long> desks, Instant now) {
        return free("select count(c.id)" + FREE, me, displayName, desks, now).getSingleResult();
    }

    private jakarta.persistence.TypedQuery<Long> free(
            String jpql, Long me, String displayName, Set<Long> desks, Instant now) {
        return em.createQuery(jpql, Long.class)
                .setParameter("checking", ArticleState.CHECKING)
                .setParameter("desks", orNone(desks))
                .setParameter("me", me)
                .setParameter("name", displayName.toLowerCase(java.util.Locale.ROOT))
                .setParameter("takeable", TAKEABLE)
                .setParameter("untaken", UNTAKEN)
                .setParameter("second", ClaimState.SECOND_READ)
                .setParameter("twice", Verdict.Reading.SECOND)
                .setParameter("now", now);
    }

    /** Whether this person gave a verdict on the claim at any time. */
    public boolean gaveVerdict(Claim claim, Person person) {
        return em.createQuery(
                                "select count(v) from Verdict v where v.claim = :claim and v.person = :person",
                                Long.class)
                        .setParameter("claim", claim)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    /** Whether a second reading stands: where it differs from the first, the lead decides and nobody reads again. */
    public boolean isReadTwice(Claim claim) {
        return em.createQuery("""
                                select count(v) from Verdict v
                                where v.claim = :claim and v.reading = :second and v.supersededAt is null
                                """, Long.class)
                        .setParameter("claim", claim)
                        .setParameter("second", Verdict.Reading.SECOND)
                        .getSingleResult()
                > 0;
    }

    /** Who holds which claim of an article at this moment; nothing for desks that are not in {@code desks}. */
    public Map<Long, Holder> holders(Long articleId, boolean allDesks, Set<Long> desks, Instant now) {
        Map<Long, Holder> holders = new LinkedHashMap<>();
        em.createQuery("""
                        select s.claim.id, p.id, p.displayName, s.leaseUntil
                        from Assignment s join s.person p join s.claim c join c.article a
                        where a.id = :article and (s.leaseUntil is null or s.leaseUntil > :now)
                          and (:all = true or a.desk.id in :desks)
                        """, Object[].class)
                .setParameter("article", articleId)
                .setParameter("now", now)
                .setParameter("all", allDesks)
                .setParameter("desks", orNone(desks))
                .getResultList()
                .forEach(row ->
                        holders.put((Long) row[0], new Holder((Long) row[1], (String) row[2], (Instant) row[3])));
        return holders;
    }

    /** Stands for "no desk", because an empty list is no SQL. */
    static Set<Long> orNone(Set<Long> desks) {
        return desks.isEmpty() ? Set.of(-1L) : desks;
    }
}
