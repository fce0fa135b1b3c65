package org.tickmark.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tickmark.article.ArticleState;
import org.tickmark.claim.ClaimState;
import org.tickmark.claim.Outcome;
import org.tickmark.claim.Placement;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.shared.Blocker;

class GuardsTest {

    private static final Blocker.Item SENTENCE = new Blocker.Item("sentence", 1L, "Words.");

    @Test
    void askAgainForWhatEarlierStepsAskedFor() {
        ArticleFacts facts = facts(true, Set.of(), List.of(SENTENCE));
        assertThat(keys(ArticleState.CHECKING, facts, null)).containsExactly("blocker.sentences.uncovered");
        assertThat(keys(ArticleState.APPROVED, facts, SignOff.Step.LEGAL))
                .containsExactly("blocker.sentences.uncovered", "blocker.check.unsigned", "blocker.edit.unsigned");
    }

    @Test
    void doNotMissTheSignatureThatIsBeingGiven() {
        ArticleFacts facts = facts(false, Set.of(SignOff.Step.CHECK), List.of());
        assertThat(keys(ArticleState.APPROVED, facts, SignOff.Step.EDIT)).isEmpty();
        assertThat(keys(ArticleState.APPROVED, facts, null)).containsExactly("blocker.edit.unsigned");
    }

    @Test
    void countAllAndListAHundred() {
        Blocker blocker = Guards.before(
                        ArticleState.CHECKING, facts(false, Set.of(), Collections.nCopies(101, SENTENCE)), null)
                .get(0);
        assertThat(blocker.count()).isEqualTo(101);
        assertThat(blocker.items()).hasSize(Guards.MOST_ITEMS);
    }

    @Test
    void letAnOpenVerdictThroughOnlyWithAWaiver() {
        assertThat(claim(Set.of()).verdictOpen()).isTrue();
        assertThat(claim(Set.of(Waiver.Kind.QUOTE_UNCHECKED)).verdictOpen()).isTrue();
        assertThat(claim(Set.of(Waiver.Kind.OPEN_VERDICT)).verdictOpen()).isFalse();
    }

    @Test
    void tellNothingOfAFirstReadingBeforeTheClaimIsSettled() {
        for (ClaimState state : ClaimState.values()) {
            boolean settled = state == ClaimState.SETTLED;
            assertThat(claim(state, Outcome.WRONG, Set.of()).wrong())
                    .as(state.name())
                    .isEqualTo(settled);
            assertThat(claim(state, Outcome.DISPUTED, Set.of()).verdictOpen())
                    .as(state.name())
                    .isEqualTo(settled);
        }
        assertThat(claim(ClaimState.SETTLED, Outcome.CONFIRMED, Set.of()).wrong())
                .isFalse();
    }

    private static ArticleFacts.ClaimFact claim(Set<Waiver.Kind> waived) {
        return claim(ClaimState.SETTLED, Outcome.DISPUTED, waived);
    }

    private static ArticleFacts.ClaimFact claim(ClaimState state, Outcome outcome, Set<Waiver.Kind> waived) {
        return new ArticleFacts.ClaimFact(
                1L, ClaimKind.FACT, state, outcome, "Words", Placement.PLACED, false, true, waived);
    }

    private static List<String> keys(ArticleState target, ArticleFacts facts, SignOff.Step signing) {
        return Guards.before(target, facts, signing).stream()
                .map(Blocker::guard)
                .toList();
    }

    private static ArticleFacts facts(boolean legal, Set<SignOff.Step> signed, List<Blocker.Item> uncovered) {
        ArticleFacts.Head head = new ArticleFacts.Head(1L, 1L, ArticleState.CHECKING, legal, 1L, 1, "0".repeat(64));
        return new ArticleFacts(head, List.of(), uncovered, List.of(), List.of(), List.of(), signed, List.of());
    }
}
