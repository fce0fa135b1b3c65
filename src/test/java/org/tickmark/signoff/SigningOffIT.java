package org.tickmark.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tickmark.signoff.FixtureRepository.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleState;
import org.tickmark.claim.ChangeRequest;
import org.tickmark.claim.Claim;
import org.tickmark.claim.Outcome;
import org.tickmark.claim.Placement;
import org.tickmark.claim.Query;
import org.tickmark.newsroom.Role;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.ForbiddenException;
import org.tickmark.shared.StaleVersionException;
import org.tickmark.testing.InContainer;

@InContainer
class SigningOffIT extends SigningOffScene {

    @Test
    void opensToCheckersOnlyWhatIsAccountedFor() {
        assertThat(blocked(() -> as(Role.LEAD_CHECKER, () -> signing.startChecking(article, version()))))
                .containsExactly("blocker.exclusions.unconfirmed 1", "blocker.sentences.uncovered 2");
        fixtures.accountFor(article);
        as(Role.LEAD_CHECKER, () -> signing.startChecking(article, version()));
        assertThat(state()).isEqualTo(ArticleState.CHECKING);
    }

    @Test
    void isNotCheckedWhileClaimsAreOpenAndQuotesUnchecked() {
        openToCheckers();
        assertThat(blocked(this::signCheck))
                .containsExactly("blocker.claims.unsettled 2", "blocker.quotes.unchecked 1");
        settleAll(Outcome.CONFIRMED);
        assertThat(blocked(this::signCheck)).containsExactly("blocker.quotes.unchecked 1");
        checkQuote("It was safe");
        signCheck();
        assertThat(state()).isEqualTo(ArticleState.EDITOR_REVIEW);
    }

    @Test
    void holdsAQuoteCheckForItsVeryWordsOnly() {
        openToCheckers();
        settleAll(Outcome.CONFIRMED);
        checkQuote("It was very safe");
        assertThat(blocked(this::signCheck)).containsExactly("blocker.quotes.unchecked 1");
        as(
                Role.LEAD_CHECKER,
                () -> waiving.waive(quote().id(), Waiver.Kind.QUOTE_UNCHECKED, "Heard by two reporters."));
        signCheck();
    }

    @Test
    void isNotCheckedWhileWrongWordsStand() {
        openToCheckers();
        fixtures.settle(figure().id(), Outcome.WRONG, room.username(Role.CHECKER));
        fixtures.settle(quote().id(), Outcome.CONFIRMED, room.username(Role.CHECKER));
        checkQuote("It was safe");
        assertThat(blocked(this::signCheck)).containsExactly("blocker.claims.wrong 1");
        fixtures.change(em -> anchorOf(em, figure().id())
                .placeAt(0, FixtureRepository.TEXT.indexOf('.'), "The bridge carried 300 cars a day", "", ""));
        signCheck();
    }

    @Test
    void isNotCheckedWithOpenQuestionsChangesOrMovedClaims() {
        openToCheckers();
        settleAll(Outcome.CONFIRMED);
        checkQuote("It was safe");
        Long figure = figure().id();
        fixtures.change(em -> {
            Claim claim = em.find(Claim.class, figure);
            em.persist(new Query(claim, "Who counted?", fixtures.byName(room.username(Role.CHECKER)), null, NOON));
            em.persist(new ChangeRequest(claim, "300 cars", null, fixtures.byName(room.username(Role.CHECKER)), NOON));
        });
        assertThat(blocked(this::signCheck)).containsExactly("blocker.queries.open 1", "blocker.changes.open 1");
        fixtures.change(em -> {
            em.createQuery("update ChangeRequest r set r.state = :state where r.claim.id = :claim")
                    .setParameter("state", ChangeRequest.State.DECLINED)
                    .setParameter("claim", figure)
                    .executeUpdate();
            em.createQuery("update Query q set q.resolvedAt = :at where q.claim.id = :claim")
                    .setParameter("at", NOON)
                    .setParameter("claim", figure)
                    .executeUpdate();
            em.createQuery("update Anchor n set n.placement = :moved where n.claim.id = :claim")
                    .setParameter("moved", Placement.MOVED)
                    .setParameter("claim", figure)
                    .executeUpdate();
        });
        assertThat(blocked(this::signCheck)).containsExactly("blocker.anchors.moved 1");
        fixtures.change(em -> anchorOf(em, figure).confirm());
        signCheck();
    }

    @Test
    void letsALeadWhoWroteItCloseTheCheckButNotSignIt() {
        fixtures.change(em ->
                em.find(Article.class, article).writtenBy("Staff", fixtures.byName(room.username(Role.LEAD_CHECKER))));
        readyToSign();
        assertThat(blocked(this::signCheck)).containsExactly("blocker.signer.author 1");
        as(Role.LEAD_CHECKER, () -> signing.closeCheck(article, version(), hash()));
        assertThat(state()).isEqualTo(ArticleState.CHECKED);
        fixtures.person(room, "second-lead-" + room.key(), Role.LEAD_CHECKER);
        acting.person("second-lead-" + room.key(), () -> {
            signing.signCheck(article, version(), hash());
            return null;
        });
        assertThat(state()).isEqualTo(ArticleState.EDITOR_REVIEW);
    }

    @Test
    void isNotApprovedByWhoGaveAVerdict() {
        openToCheckers();
        fixtures.settle(figure().id(), Outcome.CONFIRMED, room.username(Role.EDITOR));
        fixtures.settle(quote().id(), Outcome.CONFIRMED, room.username(Role.CHECKER));
        checkQuote("It was safe");
        signCheck();
        assertThat(blocked(this::approve)).containsExactly("blocker.signer.verdict 1");
        fixtures.person(room, "other-editor-" + room.key(), Role.EDITOR);
        acting.person("other-editor-" + room.key(), () -> {
            signing.approve(article, version(), hash());
            return null;
        });
        assertThat(state()).isEqualTo(ArticleState.APPROVED);
    }

    @Test
    void isNotApprovedByWhoSignedTheCheckOrComparedAQuote() {
        String both = "both-" + room.key();
        fixtures.person(room, both, Role.LEAD_CHECKER, Role.EDITOR);
        readyToSign();
        acting.person(both, () -> {
            signing.signCheck(article, version(), hash());
            return null;
        });
        assertThat(blocked(() -> acting.person(both, () -> {
                    signing.approve(article, version(), hash());
                    return null;
                })))
                .containsExactly("blocker.signer.checked 1");
        fixtures.change(em -> em.createQuery("update QuoteCheck q set q.checkedBy = :editor where q.claim.id = :claim")
                .setParameter("editor", room.username(Role.EDITOR))
                .setParameter("claim", quote().id())
                .executeUpdate());
        assertThat(blocked(this::approve)).containsExactly("blocker.signer.verdict 1");
    }

    @Test
    void isNotApprovedWithAnOpenVerdictUnlessItIsWaived() {
        openToCheckers();
        fixtures.settle(figure().id(), Outcome.UNVERIFIABLE, room.username(Role.CHECKER));
        fixtures.settle(quote().id(), Outcome.CONFIRMED, room.username(Role.CHECKER));
        checkQuote("It was safe");
        signCheck();
        assertThat(blocked(this::approve)).containsExactly("blocker.verdicts.open 1");
        as(Role.EDITOR, () -> waiving.waive(figure().id(), Waiver.Kind.OPEN_VERDICT, "The ministry does not answer."));
        assertThatThrownBy(() ->
                        as(Role.EDITOR, () -> waiving.waive(figure().id(), Waiver.Kind.OPEN_VERDICT, "Once more.")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.key()).isEqualTo("waiver.given"));
        approve();
        assertThat(state()).isEqualTo(ArticleState.APPROVED);
    }

    @Test
    void losesItsSignaturesWhenItIsReturned() {
        readyToSign();
        signCheck();
        as(Role.EDITOR, () -> signing.giveBack(article, version(), "The second paragraph contradicts the first."));
        assertThat(state()).isEqualTo(ArticleState.RETURNED);
        assertThat(standing()).isZero();
        as(Role.LEAD_CHECKER, () -> signing.resume(article, version()));
        signCheck();
        assertThat(standing()).isEqualTo(1);
    }

    @Test
    void losesItsSignaturesWithANewRevision() {
        readyToSign();
        signCheck();
        as(
                Role.EDITOR,
                () -> fixtures.change(
                        em -> revisions.add(em.find(Article.class, article), "Other words. Altogether.")));
        assertThat(standing()).isZero();
        assertThat(state()).isEqualTo(ArticleState.CHECKING);
    }

    @Test
    void isSignedOnlyAsItWasShown() {
        readyToSign();
        assertThatThrownBy(() -> as(Role.LEAD_CHECKER, () -> signing.signCheck(article, version(), "0".repeat(64))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.key()).isEqualTo("signoff.words.changed"));
        assertThatThrownBy(() -> as(Role.LEAD_CHECKER, () -> signing.signCheck(article, version() - 1, hash())))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> as(Role.CHECKER, () -> signing.signCheck(article, version(), hash())))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void isApprovedOnceHoweverManyApproveAtTheSameMoment() throws Exception {
        readyToSign();
        signCheck();
        long version = version();
        String hash = hash();
        int editors = 20;
        for (int i = 0; i < editors; i++) {
            fixtures.person(room, "editor" + i + "-" + room.key(), Role.EDITOR);
        }
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(editors);
        List<Future<Throwable>> outcomes = new ArrayList<>();
        for (int i = 0; i < editors; i++) {
            String username = "editor" + i + "-" + room.key();
            Callable<Throwable> approval = () -> {
                start.await();
                return catchThrowable(() -> acting.person(username, () -> {
                    signing.approve(article, version, hash);
                    return null;
                }));
            };
            outcomes.add(threads.submit(approval));
        }
        start.countDown();
        int through = 0;
        for (Future<Throwable> outcome : outcomes) {
            through += outcome.get() == null ? 1 : 0;
        }
        threads.shutdown();
        assertThat(through).isEqualTo(1);
        assertThat(standing()).isEqualTo(2);
        assertThat(state()).isEqualTo(ArticleState.APPROVED);
    }
}
