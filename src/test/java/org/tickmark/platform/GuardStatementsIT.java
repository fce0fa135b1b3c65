package org.tickmark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tickmark.article.ArticleState;
import org.tickmark.assignment.MyWork;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.ActingAs;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.newsroom.Role;
import org.tickmark.shared.Paging;
import org.tickmark.signoff.FixtureRepository;
import org.tickmark.signoff.Readiness;
import org.tickmark.testing.InContainer;

@InContainer
class GuardStatementsIT {

    private static final int MANY = 300;

    @Inject
    private FixtureRepository fixtures;

    @Inject
    private Readiness readiness;

    @Inject
    private MyWork myWork;

    @Inject
    private ActingAs acting;

    @Test
    void asksAtMostSevenTimesWhateverTheNumberOfClaims() {
        FixtureRepository.Room room = fixtures.room(DeskPolicy.usual());
        Long article = fixtures.article(room);
        for (int i = 0; i < MANY; i++) {
            fixtures.claim(article, ClaimKind.FIGURE, 0, 20, 0.5);
        }
        acting.person(room.username(Role.LEAD_CHECKER), () -> {
            StatementCount.reset();
            assertThat(readiness.blockers(article, ArticleState.APPROVED)).anySatisfy(blocker -> {
                assertThat(blocker.guard()).isEqualTo("blocker.claims.unsettled");
                assertThat(blocker.count()).isEqualTo(MANY);
                assertThat(blocker.items()).hasSize(100);
            });
            assertThat(StatementCount.current()).isLessThanOrEqualTo(7);
            return null;
        });
    }

    @Test
    void findsAllThatWaitsInSixStatements() {
        FixtureRepository.Room room = fixtures.room(DeskPolicy.usual());
        Long article = fixtures.article(room);
        fixtures.change(
                em -> em.find(org.tickmark.article.Article.class, article).moveTo(ArticleState.CHECKING));
        Long everything =
                fixtures.person(room, "all-" + room.key(), Role.CHECKER, Role.LEAD_CHECKER, Role.EDITOR, Role.LEGAL);
        for (int i = 0; i < MANY; i++) {
            Long claim = fixtures.claim(article, ClaimKind.FIGURE, 0, 20, 0.5);
            fixtures.change(em -> {
                var assignment = new org.tickmark.assignment.Assignment(em.find(org.tickmark.claim.Claim.class, claim));
                assignment.give(
                        em.find(org.tickmark.newsroom.Person.class, everything), "test", FixtureRepository.NOON);
                em.persist(assignment);
            });
        }
        acting.person("all-" + room.key(), () -> {
            StatementCount.reset();
            assertThat(myWork.page(Paging.page(2)).toCheck().rows()).hasSize(Paging.DEFAULT_SIZE);
            assertThat(StatementCount.current()).isLessThanOrEqualTo(6);
            return null;
        });
    }
}
