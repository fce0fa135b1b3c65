package org.tickmark.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tickmark.article.ArticleState;
import org.tickmark.article.PublicationState;
import org.tickmark.shared.Blocker;
import org.tickmark.signoff.SignOff;

class ClearanceTest {

    private static final String WORDS = "a".repeat(64);
    private static final Set<SignOff.Step> EDIT = EnumSet.of(SignOff.Step.EDIT);

    @Test
    void clearsThePresentWordsOfAnApprovedArticle() {
        KnownWords words = words(2, ArticleState.APPROVED, PublicationState.UNPUBLISHED, false);
        assertThat(Clearance.missing(words, WORDS, EDIT, Optional.empty())).isEmpty();
        assertThat(Clearance.missing(words, WORDS, Set.of(), Optional.empty()))
                .extracting(Blocker::guard)
                .containsExactly("blocker.edit.unsigned");
    }

    @Test
    void doesNotClearFlaggedWordsThatLegalHasNotSigned() {
        KnownWords words = words(2, ArticleState.APPROVED, PublicationState.UNPUBLISHED, true);
        assertThat(Clearance.missing(words, WORDS, EDIT, Optional.empty()))
                .extracting(Blocker::guard)
                .containsExactly("blocker.legal.unsigned");
    }

    @Test
    void clearsWhatWentOutLastWhileANewerRevisionIsChecked() {
        KnownWords words = words(1, ArticleState.CHECKING, PublicationState.PUBLISHED, false);
        assertThat(Clearance.missing(words, WORDS, Set.of(), Optional.of(new PublishedWords(1, WORDS))))
                .isEmpty();
        assertThat(Clearance.missing(words, WORDS, Set.of(), Optional.of(new PublishedWords(2, "b".repeat(64)))))
                .extracting(Blocker::guard)
                .containsExactly("blocker.words.replaced");
    }

    @Test
    void doesNotClearWhatWasWithdrawnOrReturned() {
        Optional<PublishedWords> out = Optional.of(new PublishedWords(2, WORDS));
        KnownWords withdrawn = words(2, ArticleState.APPROVED, PublicationState.WITHDRAWN, false);
        KnownWords returned = words(2, ArticleState.RETURNED, PublicationState.PUBLISHED, false);
        assertThat(Clearance.missing(withdrawn, WORDS, EDIT, out)).isNotEmpty();
        assertThat(Clearance.missing(returned, WORDS, Set.of(), out)).isNotEmpty();
    }

    @Test
    void staysTakenBackAfterTheReturnedArticleIsTakenUpAgain() {
        Optional<PublishedWords> out = Optional.of(new PublishedWords(2, WORDS));
        for (ArticleState state : ArticleState.values()) {
            KnownWords words = words(2, state, PublicationState.PUBLISHED, false);
            assertThat(Clearance.missing(words, WORDS, Set.of(), out).isEmpty())
                    .as(state.name())
                    .isEqualTo(state == ArticleState.APPROVED);
        }
    }

    @Test
    void staysTakenBackAfterTheReturnedArticleIsRevised() {
        KnownWords returned =
                new KnownWords(1L, 1L, 1L, 1, 2, ArticleState.CHECKING, PublicationState.PUBLISHED, false, false);
        assertThat(Clearance.missing(returned, WORDS, Set.of(), Optional.of(new PublishedWords(1, WORDS))))
                .extracting(Blocker::guard)
                .containsExactly("blocker.words.replaced");
    }

    private static KnownWords words(int number, ArticleState state, PublicationState publication, boolean legal) {
        return new KnownWords(1L, 1L, 1L, number, 2, state, publication, legal, true);
    }
}
