package org.tickmark.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tickmark.shared.Identified;
import org.tickmark.shared.NotFoundException;
import org.tickmark.text.BlockKind;

/** Stores and finds articles, their revisions, blocks and sentences. It asks nobody for permission: services do. */
@ApplicationScoped
public class ArticleRepository {

    @PersistenceContext
    private EntityManager em;

    /**
     * The article with its desk.
     *
     * @throws NotFoundException when there is none
     */
    public Article get(Long id) {
        if (id == null) {
            throw new NotFoundException("Article", "");
        }
        var withDesk = em.createEntityGraph(Article.class);
        withDesk.addAttributeNodes("desk");
        Article found = em.find(Article.class, id, Map.of("jakarta.persistence.loadgraph", withDesk));
        if (found == null) {
            throw new NotFoundException("Article", id);
        }
        return found;
    }

    /** The article that came with this identifier of its sender; both must be the same to the letter. */
    public Optional<Article> byUriAndVersion(String uri, String sourceVersion) {
        return em.createQuery("select a from Article a join fetch a.desk where a.deliveryKey = :key", Article.class)
                .setParameter("key", Article.deliveryKey(uri, sourceVersion))
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFoundException when the article has no such revision */
    public Revision revision(Long articleId, int number) {
        return em.createQuery(
                        "select r from Revision r where r.article.id = :article and r.number = :number", Revision.class)
                .setParameter("article", articleId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Revision", articleId + "/" + number));
    }

    /**
     * The newest revision.
     *
     * @throws NotFoundException when there is no such article
     */
    public Revision current(Long articleId) {
        return em.createQuery(
                        "select r from Revision r join r.article a where r.article.id = :article and r.number = a.revisionNumber",
                        Revision.class)
                .setParameter("article", articleId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Article", articleId));
    }

    /**
     * All that is shown of an article's present text, in two statements.
     *
     * @throws NotFoundException when there is no such article
     */
    public Layout layout(Long articleId) {
        Revision revision = em.createQuery(
                        "select r from Revision r join fetch r.article a join fetch a.desk left join fetch a.bylines"
                                + " where r.article.id = :article and r.number = a.revisionNumber",
                        Revision.class)
                .setParameter("article", articleId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Article", articleId == null ? "" : articleId));
        Set<Block> blocks = new LinkedHashSet<>();
        List<Sentence> sentences = new ArrayList<>();
        em.createQuery(
                        "select b, s from Block b left join Sentence s on s.block = b where b.revision = :revision"
                                + " order by b.number, s.number",
                        Object[].class)
                .setParameter("revision", revision)
                .getResultList()
                .forEach(row -> {
                    blocks.add((Block) row[0]);
                    if (row[1] != null) {
                        sentences.add((Sentence) row[1]);
                    }
                });
        return new Layout(revision, List.copyOf(blocks), sentences);
    }

    /** The paragraphs of a revision, in the order of the text. */
    public List<Block> blocks(Long revisionId) {
        return em.createQuery("select b from Block b where b.revision.id = :revision order by b.number", Block.class)
                .setParameter("revision", revisionId)
                .getResultList();
    }

    /** The sentences of a revision, in the order of the text; blocks of every kind have sentences. */
    public List<Sentence> sentences(Long revisionId) {
        return em.createQuery(
                        "select s from Sentence s where s.revision.id = :revision order by s.number", Sentence.class)
                .setParameter("revision", revisionId)
                .getResultList();
    }

    /**
     * The block with its article and desk.
     *
     * @throws NotFoundException when there is none
     */
    public Block block(Long id) {
        return withArticle(Block.class, id);
    }

    /**
     * The sentence with its article and desk.
     *
     * @throws NotFoundException when there is none
     */
    public Sentence sentence(Long id) {
        return withArticle(Sentence.class, id);
    }

    private <T> T withArticle(Class<T> type, Long id) {
        var graph = em.createEntityGraph(type);
        graph.addSubgraph("revision").addSubgraph("article").addAttributeNodes("desk");
        T found = id == null ? null : em.find(type, id, Map.of("jakarta.persistence.loadgraph", graph));
        if (found == null) {
            throw new NotFoundException(type.getSimpleName(), id);
        }
        return found;
    }

    /** Those of these sentences that stand in this revision, in the order of the text. */
    List<Sentence> sentencesAmong(Long revisionId, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select s from Sentence s where s.revision.id = :revision and s.id in :ids order by s.number",
                        Sentence.class)
                .setParameter("revision", revisionId)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The excluded blocks of a revision that nobody has confirmed yet. */
    List<Block> unconfirmedExclusions(Long revisionId) {
        return em.createQuery(
                        "select b from Block b where b.revision.id = :revision and b.kind = :excluded"
                                + " and b.confirmedBy is null order by b.number",
                        Block.class)
                .setParameter("revision", revisionId)
                .setParameter("excluded", BlockKind.BOILERPLATE)
                .getResultList();
    }

    void add(Identified newRow) {
        em.persist(newRow);
    }

    /** Sends what was written to the database now, so that its constraints speak before the transaction ends. */
    void flush() {
        em.flush();
    }
}
