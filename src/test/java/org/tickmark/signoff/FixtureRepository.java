package org.tickmark.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tickmark.alignment.QuoteCheckResult;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleState;
import org.tickmark.article.Block;
import org.tickmark.article.Revision;
import org.tickmark.article.Sentence;
import org.tickmark.claim.Anchor;
import org.tickmark.claim.Claim;
import org.tickmark.claim.Outcome;
import org.tickmark.claim.Placement;
import org.tickmark.claim.Verdict;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.Desk;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.newsroom.Person;
import org.tickmark.newsroom.Role;
import org.tickmark.quote.QuoteCheck;
import org.tickmark.source.Record;
import org.tickmark.source.Source;
import org.tickmark.source.SourceKind;
import org.tickmark.text.BlockKind;
import org.tickmark.text.Sha256;

/** Makes desks, people and articles for tests in the server; each test makes its own. */
@ApplicationScoped
@Transactional
public class FixtureRepository {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** Two body sentences and a promo line. */
    public static final String TEXT =
            "The bridge carried 400 cars a day. “It was safe,” said Ada Moss.\n\nAlso Read | More bridges";

    private static final int FIRST_END = TEXT.indexOf('“') - 1;
    private static final int BODY_END = TEXT.indexOf('\n');

    @PersistenceContext
    private EntityManager em;

    /** A desk with one person a role; sign-in names are the role's name in lower case, a dash and {@code key}. */
    public record Room(String key, Long deskId) {

        public String username(Role role) {
            return role.name().toLowerCase(java.util.Locale.ROOT) + "-" + key;
        }
    }

    public Room room(DeskPolicy policy) {
        String key = UUID.randomUUID().toString().substring(0, 13);
        Desk desk = new Desk("t-" + key, "Desk " + key, policy);
        em.persist(desk);
        Room room = new Room(key, desk.id());
        for (Role role : Role.values()) {
            person(room, room.username(role), role);
        }
        return room;
    }

    public Long person(Room room, String username, Role... roles) {
        Person person = new Person(username, "P " + username, "none");
        person.place(Set.of(roles), Set.of(em.find(Desk.class, room.deskId())));
        em.persist(person);
        return person.id();
    }

    /** An article in EXTRACTION, with nothing confirmed, cleared or claimed, written by nobody here. */
    public Long article(Room room) {
        Article article =
                new Article("Bridge " + room.key(), em.find(Desk.class, room.deskId()), "en", NOON, NOON, "test");
        em.persist(article);
        revision(article, TEXT + "\n\n" + UUID.randomUUID());
        article.moveTo(ArticleState.EXTRACTION);
        return article.id();
    }

    private void revision(Article article, String text) {
        Revision revision = new Revision(article, text, Sha256.hex(text), NOON, "test");
        em.persist(revision);
        Block body = new Block(revision, new org.tickmark.text.Block(0, BlockKind.BODY, null, 0, BODY_END));
        em.persist(body);
        em.persist(new Block(
                revision, new org.tickmark.text.Block(1, BlockKind.BOILERPLATE, "promo", BODY_END + 2, TEXT.length())));
        em.persist(new Sentence(body, new org.tickmark.text.Sentence(0, 0, 0, FIRST_END)));
        em.persist(new Sentence(body, new org.tickmark.text.Sentence(1, 0, FIRST_END + 1, BODY_END)));
    }

    /** Confirms the exclusion and puts an accepted figure claim on the first sentence and a quote claim on the second. */
    public void accountFor(Long articleId) {
        change(all -> all.createQuery("select b from Block b where b.revision.article.id = :a", Block.class)
                .setParameter("a", articleId)
                .getResultStream()
                .filter(block -> block.kind() == BlockKind.BOILERPLATE)
                .forEach(block -> block.confirmExclusion("test", NOON)));
        claim(articleId, ClaimKind.FIGURE, 0, FIRST_END, 0.5);
        claim(articleId, ClaimKind.DIRECT_QUOTE, FIRST_END + 1, BODY_END, 0.9);
    }

    public Long claim(Long articleId, ClaimKind kind, int begin, int end, double worth) {
        Article article = em.find(Article.class, articleId);
        Claim claim = new Claim(article, kind, worth, true, "test", NOON, "test");
        claim.accept();
        em.persist(claim);
        em.persist(new Anchor(
                claim, current(articleId), begin, end, TEXT.substring(begin, end), "", "", Placement.PLACED));
        return claim.id();
    }

    public Claim claim(Long articleId, ClaimKind kind) {
        return em.createQuery(
                        "select c from Claim c where c.article.id = :a and c.kind = :kind order by c.id", Claim.class)
                .setParameter("a", articleId)
                .setParameter("kind", kind)
                .getResultList()
                .get(0);
    }

    /** Gives a claim a verdict by somebody and settles it. */
    public void settle(Long claimId, Outcome outcome, String username) {
        Claim claim = em.find(Claim.class, claimId);
        claim.verdictGiven(outcome);
        em.persist(new Verdict(
                claim, 1, exact(claim), outcome, Verdict.Reading.FIRST, "As the record says.", byName(username), NOON));
        claim.settle(outcome);
    }

    /** Holds words against a record that says exactly these. */
    public void checkQuote(Long claimId, String printed) {
        Source source = new Source(SourceKind.OFFICIAL_RECORD, "Hearing", NOON, "test");
        em.persist(source);
        Record record = new Record(source, "Transcript", printed, Sha256.hex(printed), NOON, "test");
        em.persist(record);
        em.persist(new QuoteCheck(
                em.find(Claim.class, claimId),
                record,
                QuoteCheckResult.VERBATIM,
                1.0,
                0,
                printed.length(),
                printed,
                printed,
                NOON,
                "test"));
    }

    public String exact(Claim claim) {
        return em.createQuery("select n.exact from Anchor n where n.claim = :claim", String.class)
                .setParameter("claim", claim)
                .getSingleResult();
    }

    public Person byName(String username) {
        return em.createQuery("select p from Person p where p.username = :name", Person.class)
                .setParameter("name", username)
                .getSingleResult();
    }

    public Revision current(Long articleId) {
        return em.createQuery(
                        "select r from Revision r where r.article.id = :a and r.number = r.article.revisionNumber",
                        Revision.class)
                .setParameter("a", articleId)
                .getSingleResult();
    }

    public Article article(Long articleId) {
        return em.find(Article.class, articleId);
    }

    public void change(Consumer<EntityManager> work) {
        work.accept(em);
    }

    public <T> T read(Function<EntityManager, T> work) {
        return work.apply(em);
    }
}
