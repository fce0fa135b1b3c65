package org.tickmark.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.tickmark.article.ArticleState;
import org.tickmark.article.Revisions;
import org.tickmark.claim.Anchor;
import org.tickmark.claim.Claim;
import org.tickmark.claim.Outcome;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.ActingAs;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.newsroom.Role;
import org.tickmark.shared.BlockedException;
import org.tickmark.shared.Blocker;

/** One article at one desk, and the people who take it through its steps. */
abstract class SigningOffScene {

    @Inject
    FixtureRepository fixtures;

    @Inject
    SigningOff signing;

    @Inject
    Waiving waiving;

    @Inject
    ArticleFlags flags;

    @Inject
    Revisions revisions;

    @Inject
    ActingAs acting;

    FixtureRepository.Room room;
    Long article;

    @BeforeEach
    void receiveAnArticle() {
        room = fixtures.room(DeskPolicy.usual());
        article = fixtures.article(room);
    }

    void openToCheckers() {
        fixtures.accountFor(article);
        as(Role.LEAD_CHECKER, () -> signing.startChecking(article, version()));
    }

    void readyToSign() {
        openToCheckers();
        settleAll(Outcome.CONFIRMED);
        checkQuote("It was safe");
    }

    void settleAll(Outcome outcome) {
        fixtures.settle(figure().id(), outcome, room.username(Role.CHECKER));
        fixtures.settle(quote().id(), outcome, room.username(Role.CHECKER));
    }

    void checkQuote(String printed) {
        fixtures.checkQuote(quote().id(), printed);
    }

    static Anchor anchorOf(EntityManager em, Long claim) {
        return em.createQuery("select n from Anchor n where n.claim.id = :claim", Anchor.class)
                .setParameter("claim", claim)
                .getSingleResult();
    }

    void signCheck() {
        as(Role.LEAD_CHECKER, () -> signing.signCheck(article, version(), hash()));
    }

    void approve() {
        as(Role.EDITOR, () -> signing.approve(article, version(), hash()));
    }

    void as(Role role, Runnable work) {
        acting.person(room.username(role), () -> {
            work.run();
            return null;
        });
    }

    static List<String> blocked(ThrowingCallable step) {
        Throwable refused = catchThrowable(step);
        assertThat(refused).isInstanceOf(BlockedException.class);
        List<Blocker> blockers = ((BlockedException) refused).blockers();
        return blockers.stream()
                .map(blocker -> blocker.guard() + " " + blocker.count())
                .toList();
    }

    Claim figure() {
        return fixtures.claim(article, ClaimKind.FIGURE);
    }

    Claim quote() {
        return fixtures.claim(article, ClaimKind.DIRECT_QUOTE);
    }

    long version() {
        return fixtures.article(article).version();
    }

    ArticleState state() {
        return fixtures.article(article).state();
    }

    String hash() {
        return fixtures.current(article).sha256();
    }

    long standing() {
        return fixtures.read(em -> em.createQuery(
                        "select count(s) from SignOff s where s.article.id = :a and s.standing = true", Long.class)
                .setParameter("a", article)
                .getSingleResult());
    }
}
