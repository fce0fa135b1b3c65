package org.tickmark.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleState;
import org.tickmark.newsroom.Desk;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.newsroom.Role;
import org.tickmark.shared.DomainException;
import org.tickmark.testing.InContainer;

@InContainer
class LegalReadIT extends SigningOffScene {

    @Test
    void goesToLegalWhereItIsFlagged() {
        readyToSign();
        as(Role.LEAD_CHECKER, () -> flags.flagForLegal(article, version(), true));
        signCheck();
        approve();
        assertThat(state()).isEqualTo(ArticleState.LEGAL_REVIEW);
        as(Role.LEGAL, () -> signing.signLegal(article, version(), hash()));
        assertThat(state()).isEqualTo(ArticleState.APPROVED);
    }

    @Test
    void goesToLegalWhenTheDeskAsksForItDuringTheCheck() {
        readyToSign();
        fixtures.change(em -> em.find(Desk.class, room.deskId()).adopt("Desk", DeskPolicy.of(3, false, true, 30)));
        signCheck();
        approve();
        assertThat(state()).isEqualTo(ArticleState.LEGAL_REVIEW);
    }

    @Test
    void keepsItsLegalReadFromAuthorsAndOnceLegalHasReturnedIt() {
        String author = "writing-" + room.key();
        fixtures.person(room, author, Role.LEAD_CHECKER);
        fixtures.change(em -> em.find(Article.class, article).writtenBy("Staff", fixtures.byName(author)));
        readyToSign();
        as(Role.LEAD_CHECKER, () -> flags.flagForLegal(article, version(), true));
        assertThatThrownBy(() -> acting.person(author, () -> {
                    flags.flagForLegal(article, version(), false);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.key()).isEqualTo("signoff.legal.author"));
        signCheck();
        approve();
        as(Role.LEGAL, () -> signing.giveBack(article, version(), "The second sentence accuses somebody."));
        as(Role.LEAD_CHECKER, () -> signing.resume(article, version()));
        assertThatThrownBy(() -> as(Role.LEAD_CHECKER, () -> flags.flagForLegal(article, version(), false)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.key()).isEqualTo("signoff.legal.returned"));
    }
}
