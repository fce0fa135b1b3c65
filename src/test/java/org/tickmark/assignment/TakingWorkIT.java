package org.tickmark.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleState;
import org.tickmark.claim.Claim;
import org.tickmark.claim.ClaimState;
import org.tickmark.claim.Outcome;
import org.tickmark.claim.Verdict;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.ActingAs;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.newsroom.Role;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Paging;
import org.tickmark.signoff.FixtureRepository;
import org.tickmark.testing.InContainer;

@InContainer
class TakingWorkIT {

    @Inject
    private FixtureRepository fixtures;

    @Inject
    private TakingWork taking;

    @Inject
    private Distributing distributing;

    @Inject
    private AssignmentReading reading;

    @Inject
    private MyWork myWork;

    @Inject
    private ActingAs acting;

    private FixtureRepository.Room room;
    private Long article;

    @BeforeEach
    void openAnArticleToCheckers() {
        room = fixtures.room(DeskPolicy.of(3, true, false, 30));
        article = fixtures.article(room);
        fixtures.change(em -> em.find(Article.class, article).moveTo(ArticleState.CHECKING));
    }

    @Test
    void takesTheClaimMostWorthChecking() {
        claim(0.2);
        Long worthiest = claim(0.9);
        assertThat(asChecker(taking::takeNext)).contains(new Taken(article, worthiest));
        assertThat(state(worthiest)).isEqualTo(ClaimState.IN_CHECK);
        assertThat(asChecker(() -> reading.holders(article)).get(worthiest).name())
                .isEqualTo("P " + room.username(Role.CHECKER));
    }

    @Test
    void takesNothingOfWhatOneWrote() {
        claim(0.9);
        fixtures.change(em -> em.find(Article.class, article)
                .writtenBy("p " + room.username(Role.CHECKER).toUpperCase(java.util.Locale.ROOT), null));
        assertThat(asChecker(taking::takeNext)).isEmpty();
    }

    @Test
    void takesAgainWhatALeaseGaveBack() {
        Long claim = claim(0.9);
        asChecker(taking::takeNext);
        fixtures.person(room, "colleague-" + room.key(), Role.CHECKER);
        assertThatThrownBy(() -> acting.person("colleague-" + room.key(), () -> taking.take(claim)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.key()).isEqualTo("assignment.held"));
        fixtures.change(em -> em.createQuery("update Assignment s set s.leaseUntil = :past where s.claim.id = :claim")
                .setParameter("past", Instant.EPOCH)
                .setParameter("claim", claim)
                .executeUpdate());
        assertThat(acting.person("colleague-" + room.key(), taking::takeNext)).contains(new Taken(article, claim));
    }

    @Test
    void givesASecondReadingToSomebodyElse() {
        Long claim = claim(0.9);
        asChecker(taking::takeNext);
        fixtures.change(em -> {
            Claim read = em.find(Claim.class, claim);
            read.verdictGiven(Outcome.CONFIRMED);
            em.persist(new Verdict(
                    read,
                    1,
                    fixtures.exact(read),
                    Outcome.CONFIRMED,
                    Verdict.Reading.FIRST,
                    "So it is.",
                    fixtures.byName(room.username(Role.CHECKER)),
                    FixtureRepository.NOON));
        });
        assertThat(state(claim)).isEqualTo(ClaimState.SECOND_READ);
        assertThat(asChecker(taking::takeNext)).isEmpty();
        fixtures.person(room, "colleague-" + room.key(), Role.CHECKER);
        assertThat(acting.person("colleague-" + room.key(), taking::takeNext)).contains(new Taken(article, claim));
        assertThat(acting.person("colleague-" + room.key(), () -> myWork.page(Paging.page(1)))
                        .toCheck()
                        .rows())
                .extracting(ClaimTask::claimId)
                .containsExactly(claim);
    }

    @Test
    void leavesAClaimThatWasReadTwiceToTheLead() {
        Long claim = claim(0.9);
        asChecker(taking::takeNext);
        fixtures.person(room, "colleague-" + room.key(), Role.CHECKER);
        fixtures.person(room, "third-" + room.key(), Role.CHECKER);
        fixtures.change(em -> em.find(Claim.class, claim).verdictGiven(Outcome.CONFIRMED));
        verdict(claim, Outcome.CONFIRMED, Verdict.Reading.FIRST, room.username(Role.CHECKER));
        assertThat(acting.person("third-" + room.key(), () -> myWork.page(Paging.page(1)))
                        .toRead()
                        .rows())
                .hasSize(1);
        assertThat(asLead(() -> myWork.page(Paging.page(1))).articles()).isEmpty();
        verdict(claim, Outcome.WRONG, Verdict.Reading.SECOND, "colleague-" + room.key());
        Work third = acting.person("third-" + room.key(), () -> myWork.page(Paging.page(1)));
        assertThat(third.toRead().rows()).isEmpty();
        assertThat(third.free()).isZero();
        assertThat(acting.person("third-" + room.key(), taking::takeNext)).isEmpty();
        assertThatThrownBy(() -> acting.person("third-" + room.key(), () -> taking.take(claim)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.key()).isEqualTo("assignment.second.given"));
        assertThat(asLead(() -> myWork.page(Paging.page(1))).articles())
                .flatExtracting(Section::rows)
                .extracting(ArticleTask::articleId, ArticleTask::toSettle)
                .containsExactly(tuple(article, 1L));
    }

    @Test
    void keepsAClaimThatWaitsForAnAnswerWithWhoAsked() {
        Long claim = claim(0.9);
        asChecker(taking::takeNext);
        fixtures.change(em -> {
            em.createQuery("update Claim c set c.state = :waiting where c.id = :claim")
                    .setParameter("waiting", ClaimState.WAITING)
                    .setParameter("claim", claim)
                    .executeUpdate();
            em.createQuery("update Assignment s set s.leaseUntil = :past where s.claim.id = :claim")
                    .setParameter("past", Instant.EPOCH)
                    .setParameter("claim", claim)
                    .executeUpdate();
        });
        assertThat(asChecker(() -> myWork.page(Paging.page(1))).toCheck().rows())
                .extracting(ClaimTask::claimId)
                .containsExactly(claim);
    }

    @Test
    void givesEachOfTenAnotherClaim() throws Exception {
        int people = 10;
        for (int i = 0; i < people * 2; i++) {
            claim(i / 100.0);
        }
        for (int i = 0; i < people; i++) {
            fixtures.person(room, "checker" + i + "-" + room.key(), Role.CHECKER);
        }
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(people);
        List<Future<Optional<Taken>>> answers = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String username = "checker" + i + "-" + room.key();
            Callable<Optional<Taken>> work = () -> {
                start.await();
                return acting.person(username, taking::takeNext);
            };
            answers.add(threads.submit(work));
        }
        start.countDown();
        Set<Long> taken = new HashSet<>();
        for (Future<Optional<Taken>> answer : answers) {
            taken.add(answer.get().orElseThrow().claimId());
        }
        threads.shutdown();
        assertThat(taken).hasSize(people);
        long assigned = fixtures.read(
                em -> em.createQuery("select count(s) from Assignment s where s.claim.article.id = :a", Long.class)
                        .setParameter("a", article)
                        .getSingleResult());
        assertThat(assigned).isEqualTo(people);
    }

    @Test
    void suggestsByLoadAndNeverAnAuthor() {
        fixtures.person(room, "author-" + room.key(), Role.CHECKER);
        Long colleague = fixtures.person(room, "colleague-" + room.key(), Role.CHECKER);
        fixtures.change(
                em -> em.find(Article.class, article).writtenBy("Somebody", fixtures.byName("author-" + room.key())));
        Long held = claim(0.9);
        Long checker = fixtures.byName(room.username(Role.CHECKER)).id();
        asLead(() -> {
            distributing.assign(held, version(held), checker);
            return null;
        });
        Long first = claim(0.5);
        Long second = claim(0.4);
        assertThat(asLead(() -> distributing.suggest(article)))
                .extracting(Suggestion::claimId, Suggestion::personId)
                .containsExactly(tuple(first, colleague), tuple(second, checker));
        assertThat(asLead(() -> distributing.applySuggestion(article))).isEqualTo(2);
        assertThat(asLead(() -> distributing.suggest(article))).isEmpty();
        assertThat(asLead(() -> reading.holders(article))).hasSize(3);
    }

    @Test
    void showsEachPersonWhatWaitsForThem() {
        claim(0.9);
        asChecker(taking::takeNext);
        fixtures.article(room);
        Work checkers = asChecker(() -> myWork.page(Paging.page(1)));
        assertThat(checkers.toCheck().total()).isEqualTo(1);
        assertThat(checkers.late()).isEqualTo(1);
        assertThat(checkers.articles()).isEmpty();
        Work leads = asLead(() -> myWork.page(Paging.page(1)));
        assertThat(leads.articles()).hasSize(1);
        assertThat(leads.articles().get(0).rows())
                .extracting(ArticleTask::wanted)
                .containsExactly("triage");
    }

    private void verdict(Long claim, Outcome outcome, Verdict.Reading in, String username) {
        fixtures.change(em -> {
            Claim read = em.find(Claim.class, claim);
            em.persist(new Verdict(
                    read,
                    1,
                    fixtures.exact(read),
                    outcome,
                    in,
                    "So it is.",
                    fixtures.byName(username),
                    FixtureRepository.NOON));
        });
    }

    private Long claim(double worth) {
        return fixtures.claim(article, ClaimKind.FIGURE, 0, 20, worth);
    }

    private ClaimState state(Long claim) {
        return fixtures.read(em -> em.find(Claim.class, claim).state());
    }

    private long version(Long claim) {
        return fixtures.read(em -> em.find(Claim.class, claim).version());
    }

    private <T> T asChecker(Supplier<T> work) {
        return acting.person(room.username(Role.CHECKER), work);
    }

    private <T> T asLead(Supplier<T> work) {
        return acting.person(room.username(Role.LEAD_CHECKER), work);
    }
}
