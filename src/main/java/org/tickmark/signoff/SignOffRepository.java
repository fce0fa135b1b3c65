package org.tickmark.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tickmark.article.Article;
import org.tickmark.article.Revision;
import org.tickmark.claim.Anchor;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.NotFoundException;

/** Signatures and waivers, and the articles, claims and people they are about. */
@ApplicationScoped
public class SignOffRepository {

    @PersistenceContext
    private EntityManager em;

    /** @throws NotFoundException when there is none */
    public Article article(Long id) {
        return em.createQuery("select a from Article a join fetch a.desk where a.id = :id", Article.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Article", id));
    }

    /** The present revision of an article. */
    public Revision current(Article article) {
        return em.createQuery(
                        "select r from Revision r where r.article = :article and r.number = :number", Revision.class)
                .setParameter("article", article)
                .setParameter("number", article.revisionNumber())
                .getSingleResult();
    }

    /** @throws NotFoundException when there is none */
    public Person person(Long id) {
        Person person = em.find(Person.class, id);
        if (person == null) {
            throw new NotFoundException("Person", id);
        }
        return person;
    }

    /** Where a claim stands in its article's present revision. */
    public Optional<Anchor> anchor(Long claimId) {
        return em.createQuery("""
                        select n from Anchor n join fetch n.claim
                        where n.claim.id = :claim and n.revision.number = n.claim.article.revisionNumber
                        """, Anchor.class)
                .setParameter("claim", claimId)
                .getResultStream()
                .findFirst();
    }

    /** The signatures that stand on any revision of an article, in the order of signing. */
    public List<SignOff> standing(Long articleId) {
        return em.createQuery("""
                        select s from SignOff s join fetch s.revision
                        where s.article.id = :article and s.standing = true order by s.id
                        """, SignOff.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    /**
     * Whether this person gave a verdict on any claim of the article, superseded ones included, or made a quote check of it
     * that stands.
     */
    public boolean judged(Long articleId, Person person) {
        return em.createQuery("""
                                select count(c) from Claim c
                                where c.article.id = :article
                                  and (exists (select 1 from Verdict v where v.claim = c and v.person = :person)
                                       or exists (select 1 from QuoteCheck q where q.claim = c
                                                  and q.checkedBy = :username and q.supersededAt is null))
                                """, Long.class)
                        .setParameter("article", articleId)
                        .setParameter("person", person)
                        .setParameter("username", person.username())
                        .getSingleResult()
                > 0;
    }

    /** Whether this person's signature for the check stands on the present revision. */
    public boolean signedCheck(Article article, Person person) {
        return em.createQuery("""
                                select count(s) from SignOff s
                                where s.article = :article and s.revision.number = :number and s.person = :person
                                  and s.step = :check and s.standing = true
                                """, Long.class)
                        .setParameter("article", article)
                        .setParameter("number", article.revisionNumber())
                        .setParameter("person", person)
                        .setParameter("check", SignOff.Step.CHECK)
                        .getSingleResult()
                > 0;
    }

    /** All signatures of an article, withdrawn ones included, in the order of signing. */
    public List<SignatureRow> signatures(Long articleId) {
        return em.createQuery("""
                        select new org.tickmark.signoff.SignatureRow(
                            s.id, r.number, s.sha256, s.step, s.printedName, s.role, s.signedAt,
                            s.withdrawnAt, s.withdrawnBy)
                        from SignOff s join s.revision r
                        where s.article.id = :article order by s.id
                        """, SignatureRow.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    /** Whether the claim has such a waiver for these words. */
    public boolean waived(Long claimId, Waiver.Kind kind, String words) {
        return em.createQuery(
                        "select w.claimText from Waiver w where w.claim.id = :claim and w.kind = :kind", String.class)
                .setParameter("claim", claimId)
                .setParameter("kind", kind)
                .getResultStream()
                .anyMatch(words::equals);
    }

    public void add(SignOff signature) {
        em.persist(signature);
    }

    public void add(Waiver waiver) {
        em.persist(waiver);
    }

    /** Sends the changes now, so that a conflict shows before the service answers. */
    public void flush() {
        em.flush();
    }
}
