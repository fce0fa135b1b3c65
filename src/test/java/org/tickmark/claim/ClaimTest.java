package org.tickmark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.shared.DomainException;

class ClaimTest {

    /** Each verb with the states that know it. Everything else is refused. */
    private static final Map<String, Set<ClaimState>> KNOWN = Map.of(
            "accept", EnumSet.of(ClaimState.PROPOSED, ClaimState.DISMISSED, ClaimState.IN_CHECK),
            "dismiss",
                    EnumSet.of(
                            ClaimState.PROPOSED,
                            ClaimState.ACCEPTED,
                            ClaimState.IN_CHECK,
                            ClaimState.WAITING,
                            ClaimState.REOPENED),
            "startCheck", EnumSet.of(ClaimState.ACCEPTED, ClaimState.IN_CHECK, ClaimState.WAITING, ClaimState.REOPENED),
            "await", EnumSet.of(ClaimState.IN_CHECK, ClaimState.WAITING, ClaimState.REOPENED),
            "resume", EnumSet.of(ClaimState.WAITING),
            "verdict", EnumSet.of(ClaimState.ACCEPTED, ClaimState.IN_CHECK, ClaimState.WAITING, ClaimState.REOPENED),
            "settle", EnumSet.of(ClaimState.VERDICT_GIVEN, ClaimState.SECOND_READ),
            "reopen",
                    EnumSet.of(
                            ClaimState.IN_CHECK,
                            ClaimState.WAITING,
                            ClaimState.VERDICT_GIVEN,
                            ClaimState.SECOND_READ,
                            ClaimState.SETTLED,
                            ClaimState.CUT),
            "cut", EnumSet.complementOf(EnumSet.of(ClaimState.DISMISSED, ClaimState.CUT, ClaimState.MERGED)));

    private static final Map<String, Consumer<Claim>> VERBS = Map.of(
            "accept", Claim::accept,
            "dismiss", claim -> claim.dismiss("hearsay"),
            "startCheck", Claim::startCheck,
            "await", Claim::await,
            "resume", Claim::resume,
            "verdict", claim -> claim.verdictGiven(Outcome.DISPUTED),
            "settle", claim -> claim.settle(Outcome.DISPUTED),
            "reopen", claim -> claim.reopen("new facts"),
            "cut", Claim::cut);

    static Stream<Arguments> everyVerbInEveryState() {
        return VERBS.keySet().stream()
                .sorted()
                .flatMap(verb -> Stream.of(ClaimState.values())
                        .filter(state -> state != ClaimState.MERGED)
                        .map(state -> Arguments.of(verb, state)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyVerbInEveryState")
    void takesNoStepThatItsStateDoesNotKnow(String verb, ClaimState state) {
        Claim claim = Fixtures.claimIn(state);
        assertThat(claim.state()).isEqualTo(state);
        if (KNOWN.get(verb).contains(state)) {
            VERBS.get(verb).accept(claim);
        } else {
            assertThatThrownBy(() -> VERBS.get(verb).accept(claim)).isInstanceOf(DomainException.class);
            assertThat(claim.state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @EnumSource(ClaimState.class)
    void noStateLeadsToItself(ClaimState state) {
        assertThat(state.successors()).doesNotContain(state);
    }

    @Test
    void isNotDismissedWithoutAReason() {
        Claim claim = Fixtures.claimIn(ClaimState.ACCEPTED);
        assertThatThrownBy(() -> claim.dismiss(" ")).isInstanceOf(DomainException.class);
        assertThat(claim.state()).isEqualTo(ClaimState.ACCEPTED);
    }

    @Test
    void isNotReopenedWithoutAReason() {
        Claim claim = Fixtures.claimIn(ClaimState.SETTLED);
        assertThatThrownBy(() -> claim.reopen("")).isInstanceOf(DomainException.class);
        assertThat(claim.state()).isEqualTo(ClaimState.SETTLED);
    }

    @Test
    void isReadTwiceOnlyWhereTheRiskIsHighAndTheDeskWantsIt() {
        DeskPolicy twice = DeskPolicy.of(3, true, false, 30);
        assertThat(givenVerdict(twice, true)).isEqualTo(ClaimState.SECOND_READ);
        assertThat(givenVerdict(twice, false)).isEqualTo(ClaimState.VERDICT_GIVEN);
        assertThat(givenVerdict(DeskPolicy.usual(), true)).isEqualTo(ClaimState.VERDICT_GIVEN);
    }

    private static ClaimState givenVerdict(DeskPolicy policy, boolean highRisk) {
        Claim claim = Fixtures.claim(Fixtures.article(policy), highRisk);
        claim.accept();
        claim.verdictGiven(Outcome.WRONG);
        return claim.state();
    }

    @ParameterizedTest
    @EnumSource(
            value = ClaimState.class,
            names = {"VERDICT_GIVEN", "SECOND_READ", "SETTLED", "IN_CHECK", "WAITING"})
    void hasToBeCheckedAgainWhenItsWordsChange(ClaimState state) {
        Claim claim = Fixtures.claimIn(state);
        assertThat(claim.wordsChanged("35 became 36")).isTrue();
        assertThat(claim.state()).isEqualTo(ClaimState.REOPENED);
        assertThat(claim.reopenReason()).isEqualTo("35 became 36");
        assertThat(claim.outcome()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = ClaimState.class,
            names = {"PROPOSED", "ACCEPTED", "DISMISSED", "CUT"})
    void staysWhereItIsWhenNobodyHadBegunAndItsWordsChange(ClaimState state) {
        Claim claim = Fixtures.claimIn(state);
        assertThat(claim.wordsChanged("35 became 36")).isFalse();
        assertThat(claim.state()).isEqualTo(state);
    }
}
