package org.tickmark.article;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.tickmark.newsroom.ActingAs;
import org.tickmark.newsroom.Desk;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.newsroom.DeskRepository;
import org.tickmark.newsroom.Person;
import org.tickmark.newsroom.PersonRepository;
import org.tickmark.newsroom.Role;

/** Makes desks, people and articles of their own for tests that run in the server. */
@ApplicationScoped
public class ArticleFixture {

    static final String TEXT = """
            The harbour of Norrhamn will close on 3 March, the port authority said on Monday.
            “We have no choice,” director Lena Brandt told reporters. The repair costs 12 million euros.
            Also Read | Ferries: what travellers need to know
            The council meets again next week.
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeskRepository desks;

    @Inject
    private PersonRepository people;

    @Inject
    private ActingAs acting;

    @Resource
    private jakarta.enterprise.concurrent.ManagedExecutorService executor;

    /** A new desk; answers its code. */
    @Transactional
    public String desk() {
        var desk = new Desk("d" + token(), "Desk " + token(), DeskPolicy.usual());
        desks.add(desk);
        return desk.code();
    }

    /** A new person of a desk; answers the sign-in name, which is the printed name, too. */
    @Transactional
    public String person(String deskCode, Role... roles) {
        String name = "p" + token();
        var person = new Person(name, name, "no password");
        person.place(Set.of(roles), Set.of(desks.byCode(deskCode).orElseThrow()));
        people.add(person);
        return name;
    }

    /** The text as an article of a desk, identified by the sender's uri unless that is {@code null}. */
    public static Delivery delivery(String deskCode, String uri) {
        return new Delivery("Harbour closes", List.of("A. Writer"), deskCode, "en", null, TEXT, uri, "1");
    }

    @Transactional
    public long count(String entity) {
        return em.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult();
    }

    @Transactional
    public List<String> actionsOn(Long articleId) {
        return em.createQuery("select e.action from AuditEntry e where e.articleId = :id order by e.id", String.class)
                .setParameter("id", articleId)
                .getResultList();
    }

    /** Does the work in one transaction. */
    @Transactional
    public <T> T within(java.util.function.Supplier<T> work) {
        return work.get();
    }

    /** Does the same work at the same time in a few threads (the server lends four), each as this person; answers what each got. */
    public <T> List<T> atOnce(int threads, String username, Callable<T> work) throws Exception {
        var gate = new java.util.concurrent.CyclicBarrier(threads);
        List<Future<T>> running = IntStream.range(0, threads)
                .mapToObj(i -> executor.submit(() -> {
                    gate.await(20, TimeUnit.SECONDS);
                    return acting.person(username, () -> called(work));
                }))
                .toList();
        var results = new java.util.ArrayList<T>();
        for (Future<T> one : running) {
            results.add(one.get());
        }
        return results;
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    static String token() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
