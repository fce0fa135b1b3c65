package org.tickmark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tickmark.claim.Evidence.Level;
import org.tickmark.claim.Evidence.Stance;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.shared.DomainException;
import org.tickmark.source.Source;

class SourcingTest {

    private final Claim claim = Fixtures.claim();

    private Sourcing of(Evidence... evidence) {
        return Sourcing.of(List.of(evidence), DeskPolicy.usual());
    }

    private Evidence secondary(long id, String origin) {
        return Fixtures.evidence(claim, Level.SECONDARY, Stance.SUPPORTS, Fixtures.source(id, origin));
    }

    @Test
    void isNotConfirmedWithoutEvidence() {
        assertThatThrownBy(() -> of().require()).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.key()).isEqualTo("verdict.sources");
            assertThat(refused.values()).containsExactly(3, 0, 0);
        });
    }

    @Test
    void onePrimarySourceIsEnough() {
        Evidence primary = Fixtures.evidence(claim, Level.PRIMARY, Stance.SUPPORTS, Fixtures.source(1, null));
        assertThatCode(() -> of(primary).require()).doesNotThrowAnyException();
    }

    @Test
    void threeSourcesOfOneOriginAreNotEnough() {
        Sourcing copied = of(secondary(1, "Wire"), secondary(2, "wire "), secondary(3, "WIRE"));
        assertThat(copied.secondary()).isEqualTo(3);
        assertThat(copied.origins()).isEqualTo(1);
        assertThatThrownBy(copied::require)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.values()).containsExactly(3, 1, 3));
    }

    @Test
    void threeSourcesOfThreeOriginsAreEnough() {
        assertThat(of(secondary(1, null), secondary(2, null), secondary(3, "Wire"))
                        .suffices())
                .isTrue();
        assertThat(of(secondary(1, null), secondary(2, null)).suffices()).isFalse();
    }

    @Test
    void oneSourceTiedThreeTimesUnderThreeOriginsIsOne() {
        Source source = Fixtures.source(1, null);
        Sourcing tied = of(under("A", source), under("B", source), under("C", source));
        assertThat(tied.secondary()).isEqualTo(3);
        assertThat(tied.origins()).isEqualTo(1);
        assertThat(tied.suffices()).isFalse();
    }

    private Evidence under(String origin, Source source) {
        return new Evidence(
                claim, source, Level.SECONDARY, Stance.SUPPORTS, "p. 1", null, origin, Fixtures.NOON, "ines");
    }

    @Test
    void theDesksPolicySaysHowMany() {
        List<Evidence> two = List.of(secondary(1, null), secondary(2, null));
        assertThat(Sourcing.of(two, DeskPolicy.of(2, false, false, 30)).suffices())
                .isTrue();
    }

    @Test
    void whatContradictsOrOnlyGivesContextDoesNotCount() {
        for (Stance stance : new Stance[] {Stance.CONTRADICTS, Stance.CONTEXT}) {
            Evidence primary = Fixtures.evidence(claim, Level.PRIMARY, stance, Fixtures.source(1, null));
            assertThat(of(primary).suffices()).isFalse();
        }
    }

    @Test
    void tertiarySourcesDoNotCount() {
        Evidence[] three = new Evidence[3];
        for (int i = 0; i < 3; i++) {
            three[i] = Fixtures.evidence(claim, Level.TERTIARY, Stance.SUPPORTS, Fixtures.source(i, null));
        }
        assertThat(of(three).suffices()).isFalse();
    }

    @Test
    void whatWasTakenBackDoesNotCount() {
        Evidence primary = Fixtures.evidence(claim, Level.PRIMARY, Stance.SUPPORTS, Fixtures.source(1, null));
        primary.withdraw("ines", Fixtures.NOON);
        assertThat(of(primary).suffices()).isFalse();
        assertThatThrownBy(() -> primary.withdraw("ines", Fixtures.NOON)).isInstanceOf(DomainException.class);
    }

    @Test
    void evidenceNeedsAPlaceOrTheWords() {
        assertThatThrownBy(() -> new Evidence(
                        claim,
                        Fixtures.source(1, null),
                        Level.PRIMARY,
                        Stance.SUPPORTS,
                        " ",
                        null,
                        null,
                        Fixtures.NOON,
                        "ines"))
                .isInstanceOf(DomainException.class);
    }
}
