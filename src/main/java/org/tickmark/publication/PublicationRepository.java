package org.tickmark.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tickmark.article.Article;
import org.tickmark.article.Revision;
import org.tickmark.shared.NotFoundException;
import org.tickmark.signoff.SignOff;

/** What went out, and the revisions and signatures that decide what may. */
@ApplicationScoped
public class PublicationRepository {

    @PersistenceContext
    private EntityManager em;

    /** @throws NotFoundException when there is none */
    Article article(Long id) {
        return em.createQuery("select a from Article a join fetch a.desk where a.id = :id", Article.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Article", id));
    }

    /** The present revision of an article. */
    Revision current(Article article) {
        return em.createQuery(
                        "select r from Revision r where r.article = :article and r.number = :number", Revision.class)
                .setParameter("article", article)
                .setParameter("number", article.revisionNumber())
                .getSingleResult();
    }

    /** The newest publication of an article, if it ever went out. */
    Optional<PublishedWords> newest(Long articleId) {
        return em.createQuery("""
                        select new org.tickmark.publication.PublishedWords(p.revision.number, p.sha256)
                        from Publication p where p.article.id = :article order by p.id desc
                        """, PublishedWords.class)
                .setParameter("article", articleId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The revisions with these very words, newest first, in one statement; several articles may have the same words. */
    List<KnownWords> known(String sha256) {
        return em.createQuery("""
                        select new org.tickmark.publication.KnownWords(
                            a.id, a.desk.id, r.id, r.number, a.revisionNumber, a.state, a.publication,
                            case when a.legalFlag = true or a.desk.policy.legalRead = true then true else false end,
                            case when exists (select 1 from SignOff s where s.revision = r and s.step = :edit
                                              and (s.standing = true or s.withdrawnAt >=
                                                   (select n.createdAt from Revision n
                                                    where n.article = a and n.number = r.number + 1)))
                                 then true else false end)
                        from Revision r join r.article a where r.sha256 = :sha256 order by r.id desc
                        """, KnownWords.class)
                .setParameter("sha256", sha256)
                .setParameter("edit", SignOff.Step.EDIT)
                .getResultList();
    }

    /** The signatures that stand on a revision, in the order of signing. */
    List<ClearanceAnswer.Signature> signatures(Long revisionId) {
        return em.createQuery("""
                        select new org.tickmark.publication.ClearanceAnswer$Signature(
                            s.step, s.printedName, s.role, s.signedAt)
                        from SignOff s where s.revision.id = :revision and s.standing = true order by s.id
                        """, ClearanceAnswer.Signature.class)
                .setParameter("revision", revisionId)
                .getResultList();
    }

    /** Whether a step is signed for exactly these words of this revision. */
    boolean signed(Long revisionId, String sha256, SignOff.Step step) {
        return em.createQuery("""
                                select count(s) from SignOff s
                                where s.revision.id = :revision and s.sha256 = :sha256
                                  and s.step = :step and s.standing = true
                                """, Long.class)
                        .setParameter("revision", revisionId)
                        .setParameter("sha256", sha256)
                        .setParameter("step", step)
                        .getSingleResult()
                > 0;
    }

    void add(Publication publication) {
        em.persist(publication);
    }

    /** Sends the changes now, so that a conflict shows before the service answers. */
    void flush() {
        em.flush();
    }
}
