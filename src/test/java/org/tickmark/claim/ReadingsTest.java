package org.tickmark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tickmark.article.Article;
import org.tickmark.claim.Verdict.Reading;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.DomainException;

class ReadingsTest {

    private final Person ines = Fixtures.person(1, "Ines");
    private final Person per = Fixtures.person(2, "Per");
    private final Person mara = Fixtures.person(3, "Mara");
    private final Claim claim = Fixtures.claimIn(ClaimState.SECOND_READ);
    private final Verdict first = Fixtures.verdict(claim, Reading.FIRST, Outcome.CONFIRMED, ines);
    private final Verdict alike = Fixtures.verdict(claim, Reading.SECOND, Outcome.CONFIRMED, per);
    private final Verdict unlike = Fixtures.verdict(claim, Reading.SECOND, Outcome.DISPUTED, per);

    private Readings readings(Verdict... verdicts) {
        return Readings.of(claim, List.of(verdicts));
    }

    private static void assertRefused(String key, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void theSecondReaderIsNotTheFirst() {
        assertRefused("verdict.second.same", () -> readings(first).requireSecond(ines));
        assertThatCode(() -> readings(first).requireSecond(per)).doesNotThrowAnyException();
    }

    @Test
    void nobodyOverwritesTheSecondVerdictNotEvenItsReader() {
        assertRefused("verdict.second.given", () -> readings(first, alike).requireSecond(mara));
        assertRefused("verdict.second.given", () -> readings(first, alike).requireSecond(per));
    }

    @Test
    void isNotSettledBeforeTheSecondReading() {
        assertRefused("claim.settle.second.missing", () -> readings(first).requireAgreement(claim));
    }

    @Test
    void isNotSettledOnOneReadingWhenTheRiskWasSeenAfterIt() {
        Claim given = Fixtures.claimIn(ClaimState.VERDICT_GIVEN);
        Readings one = Readings.of(given, List.of(Fixtures.verdict(given, Reading.FIRST, Outcome.CONFIRMED, ines)));
        assertThat(one.agree(given)).isTrue();
        given.markHighRisk(true);
        assertThat(given.state()).isEqualTo(ClaimState.SECOND_READ);
        assertThat(one.agree(given)).isFalse();
        assertRefused("claim.settle.second.missing", () -> one.requireAgreement(given));
    }

    @Test
    void isNotSettledOnOneReadingWhenTheDeskAskedForTwoAfterIt() {
        Article article = Fixtures.article(DeskPolicy.of(3, false, false, 30));
        Claim given = Fixtures.claim(article, true);
        given.accept();
        given.verdictGiven(Outcome.CONFIRMED);
        article.desk().adopt("Metro", DeskPolicy.of(3, true, false, 30));
        Readings one = Readings.of(given, List.of(Fixtures.verdict(given, Reading.FIRST, Outcome.CONFIRMED, ines)));
        assertThat(given.state()).isEqualTo(ClaimState.VERDICT_GIVEN);
        assertRefused("claim.settle.second.missing", () -> one.requireAgreement(given));
    }

    @Test
    void isSettledWhenBothAgree() {
        assertThatCode(() -> readings(first, alike).requireAgreement(claim)).doesNotThrowAnyException();
        assertThat(readings(first, alike).standing()).isEqualTo(Outcome.CONFIRMED);
    }

    @Test
    void isNotSettledButDecidedWhenTheyDiffer() {
        assertRefused("claim.settle.differ", () -> readings(first, unlike).requireAgreement(claim));
        assertThatCode(() -> readings(first, unlike).requireDisagreement(claim)).doesNotThrowAnyException();
    }

    @Test
    void thereIsNothingToDecideWhileOneIsMissingOrBothAgree() {
        assertRefused("claim.decide.agree", () -> readings(first).requireDisagreement(claim));
        assertRefused("claim.decide.agree", () -> readings(first, alike).requireDisagreement(claim));
    }

    @Test
    void isNotSettledWithoutAVerdict() {
        Claim accepted = Fixtures.claimIn(ClaimState.ACCEPTED);
        assertRefused(
                "claim.settle.no.verdict",
                () -> Readings.of(accepted, List.of()).requireAgreement(accepted));
    }

    @Test
    void supersededVerdictsAreNoReadings() {
        alike.supersede(Fixtures.NOON);
        assertThat(readings(first, alike).hasSecond()).isFalse();
    }

    @Test
    void aNewFirstVerdictTakesThePlaceOfAllThatStood() {
        readings(first, alike).supersededBy(Fixtures.verdict(claim, Reading.FIRST, Outcome.WRONG, mara));
        assertThat(first.stands()).isFalse();
        assertThat(alike.stands()).isFalse();
    }

    @Test
    void aNewSecondVerdictTakesThePlaceOfTheSecondOnly() {
        readings(first, alike).supersededBy(Fixtures.verdict(claim, Reading.SECOND, Outcome.WRONG, per));
        assertThat(first.stands()).isTrue();
        assertThat(alike.stands()).isFalse();
    }

    @Test
    void theLeadsDecisionLeavesBothReadingsOnRecord() {
        readings(first, unlike).supersededBy(Fixtures.verdict(claim, Reading.LEAD, Outcome.WRONG, mara));
        assertThat(first.stands()).isTrue();
        assertThat(unlike.stands()).isTrue();
    }

    @Test
    void knowsWhoHasRead() {
        assertThat(readings(first, alike).includes(per)).isTrue();
        assertThat(readings(first, alike).includes(mara)).isFalse();
        assertThat(readings(first).includes((Long) null)).isFalse();
    }

    @Test
    void aVerdictNeedsAReason() {
        assertThatThrownBy(() -> new Verdict(claim, 1, "35", Outcome.WRONG, Reading.FIRST, "  ", ines, Fixtures.NOON))
                .isInstanceOf(DomainException.class);
    }
}
