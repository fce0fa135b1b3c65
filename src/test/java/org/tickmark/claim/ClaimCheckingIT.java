package org.tickmark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tickmark.alignment.QuoteCheckResult;
import org.tickmark.audit.AuditRow;
import org.tickmark.audit.AuditTrail;
import org.tickmark.claim.Evidence.Level;
import org.tickmark.claim.Evidence.Stance;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.quote.QuoteChecking;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.ForbiddenException;
import org.tickmark.shared.Paging;
import org.tickmark.shared.StaleVersionException;
import org.tickmark.source.Record;
import org.tickmark.testing.InContainer;

@InContainer
class ClaimCheckingIT {

    @Inject
    private AuditTrail trail;

    @Inject
    private Scene scene;

    @Inject
    private ClaimTriage triage;

    @Inject
    private ClaimChecking checking;

    @Inject
    private ClaimReading reading;

    @Inject
    private Asking asking;

    @Inject
    private QuoteChecking quotes;

    private Scene.Cast checkedBy(DeskPolicy policy) {
        Scene.Cast cast = scene.cast(policy, List.of("Somebody Else"));
        scene.startChecking(cast, triage);
        return cast;
    }

    private ClaimRow row(Scene.Cast cast, Predicate<ClaimRow> wanted) {
        return scene.as(cast.lead(), () -> reading.rows(cast.articleId())).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private ClaimRow row(Scene.Cast cast, Long id) {
        return row(cast, each -> each.id().equals(id));
    }

    private ClaimRow any(Scene.Cast cast) {
        return row(cast, each -> each.kind() != ClaimKind.DIRECT_QUOTE);
    }

    private NewEvidence primary(String title) {
        return new NewEvidence(scene.source(title), Level.PRIMARY, Stance.SUPPORTS, "p. 4", null, null);
    }

    private Verdict verdict(String who, ClaimRow claim, Outcome outcome) {
        return scene.as(who, () -> checking.giveVerdict(claim.id(), claim.version(), outcome, "Read the report."));
    }

    private static void assertRefused(String key, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void theProgramProposesClaimsAtIntake() {
        Scene.Cast cast = scene.cast(DeskPolicy.usual(), List.of());
        List<ClaimRow> rows = scene.as(cast.lead(), () -> reading.rows(cast.articleId()));
        assertThat(rows).isNotEmpty().allMatch(row -> row.state() == ClaimState.PROPOSED);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(Scene.TEXT.substring(row.begin(), row.end())).isEqualTo(row.exact()));
        assertThat(rows).anyMatch(row -> row.kind() == ClaimKind.DIRECT_QUOTE && "Ada Lind".equals(row.fullName()));
    }

    @Test
    void aClaimIsConfirmedWithAPrimarySourceAndSettledByTheLead() {
        Scene.Cast cast = checkedBy(DeskPolicy.usual());
        ClaimRow claim = any(cast);
        assertRefused("verdict.sources", () -> verdict(cast.first(), claim, Outcome.CONFIRMED));
        scene.as(cast.first(), () -> checking.addEvidence(claim.id(), primary("Report")));
        verdict(cast.first(), claim, Outcome.CONFIRMED);
        ClaimRow given = row(cast, claim.id());
        assertThat(given.state()).isEqualTo(ClaimState.VERDICT_GIVEN);
        assertThat(given.outcome()).isEqualTo(Outcome.CONFIRMED);
        assertThat(scene.as(cast.lead(), () -> checking.settleAll(cast.articleId())))
                .isEqualTo(1);
        assertThat(row(cast, claim.id()).state()).isEqualTo(ClaimState.SETTLED);
    }

    @Test
    void theSecondOfTwoPeopleSavingTheSameClaimSeesBothVersions() {
        Scene.Cast cast = checkedBy(DeskPolicy.usual());
        ClaimRow shown = any(cast);
        verdict(cast.first(), shown, Outcome.DISPUTED);
        assertThatThrownBy(() -> verdict(cast.second(), shown, Outcome.WRONG))
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        stale -> assertThat(stale.values()).contains(shown.version()));
        ClaimDetail present = scene.as(cast.second(), () -> reading.detail(shown.id()));
        assertThat(present.version()).isGreaterThan(shown.version());
        assertThat(present.outcome()).isEqualTo(Outcome.DISPUTED);
        assertThat(present.verdicts()).hasSize(1);
    }

    @Test
    void ofManyWhoSaveAtOnceExactlyOneSucceeds() throws Exception {
        Scene.Cast cast = checkedBy(DeskPolicy.usual());
        ClaimRow shown = any(cast);
        int people = 6;
        ExecutorService crowd = Executors.newFixedThreadPool(people);
        var start = new CountDownLatch(1);
        List<Future<?>> tries = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String who = i % 2 == 0 ? cast.first() : cast.second();
            tries.add(crowd.submit(() -> {
                start.await();
                return verdict(who, shown, Outcome.DISPUTED);
            }));
        }
        start.countDown();
        int succeeded = 0;
        for (Future<?> each : tries) {
            try {
                each.get();
                succeeded++;
            } catch (java.util.concurrent.ExecutionException refused) {
                assertThat(refused.getCause()).isNotInstanceOf(NullPointerException.class);
            }
        }
        crowd.shutdown();
        assertThat(succeeded).isEqualTo(1);
        assertThat(scene.as(cast.lead(), () -> reading.detail(shown.id())).verdicts())
                .hasSize(1);
    }

    @Test
    void theSecondReaderReadsBlindAndAgreementIsSettled() {
        Scene.Cast cast = checkedBy(DeskPolicy.of(3, true, false, 30));
        ClaimRow claim = any(cast);
        scene.as(cast.lead(), () -> {
            triage.setRisk(claim.id(), claim.version(), true);
            return null;
        });
        verdict(cast.first(), row(cast, claim.id()), Outcome.UNVERIFIABLE);
        assertThat(row(cast, claim.id()).state()).isEqualTo(ClaimState.SECOND_READ);
        assertThat(row(cast, claim.id()).outcome()).isNull();
        ClaimDetail blind = scene.as(cast.second(), () -> reading.detail(claim.id()));
        assertThat(blind.blind()).isTrue();
        assertThat(blind.verdicts()).isEmpty();
        assertThat(blind.outcome()).isNull();
        assertThat(scene.as(cast.first(), () -> reading.detail(claim.id())).verdicts())
                .hasSize(1);
        assertThat(verdictInHistory(cast.second(), cast.articleId()).afterJson())
                .isEqualTo("{}");
        assertThat(verdictInHistory(cast.first(), cast.articleId()).afterJson()).contains("outcome");

        assertRefused("verdict.second.same", () -> verdict(cast.first(), row(cast, claim.id()), Outcome.WRONG));
        assertRefused("claim.settle.second.missing", () -> settle(cast, claim.id()));
        ClaimRow waiting = row(cast, claim.id());
        verdict(cast.second(), waiting, Outcome.UNVERIFIABLE);
        assertThat(row(cast, claim.id()).version()).isGreaterThan(waiting.version());
        assertThat(scene.as(cast.second(), () -> reading.detail(claim.id())).verdicts())
                .hasSize(2);
        settle(cast, claim.id());
        assertThat(row(cast, claim.id()).outcome()).isEqualTo(Outcome.UNVERIFIABLE);
    }

    @Test
    void theLeadDecidesWhereTheReadingsDiffer() {
        Scene.Cast cast = checkedBy(DeskPolicy.of(3, true, false, 30));
        ClaimRow claim = any(cast);
        scene.as(cast.lead(), () -> {
            triage.setRisk(claim.id(), claim.version(), true);
            return null;
        });
        verdict(cast.first(), row(cast, claim.id()), Outcome.UNVERIFIABLE);
        verdict(cast.second(), row(cast, claim.id()), Outcome.DISPUTED);
        assertRefused("claim.settle.differ", () -> settle(cast, claim.id()));
        assertThat(scene.as(cast.lead(), () -> checking.settleAll(cast.articleId())))
                .isZero();
        ClaimRow open = row(cast, claim.id());
        assertRefused(
                "verdict.sources",
                () -> scene.as(
                        cast.lead(), () -> checking.decide(open.id(), open.version(), Outcome.CONFIRMED, "Weighed.")));
        scene.as(cast.lead(), () -> checking.decide(open.id(), open.version(), Outcome.DISPUTED, "Weighed both."));
        assertThat(row(cast, claim.id()).state()).isEqualTo(ClaimState.SETTLED);
        assertThat(row(cast, claim.id()).outcome()).isEqualTo(Outcome.DISPUTED);
    }

    private void settle(Scene.Cast cast, Long claimId) {
        ClaimRow shown = row(cast, claimId);
        scene.as(cast.lead(), () -> {
            checking.settle(claimId, shown.version());
            return null;
        });
    }

    @Test
    void whoStandsInTheBylineGivesNoVerdict() {
        Scene.Cast own = scene.castWrittenByFirst();
        scene.startChecking(own, triage);
        assertRefused("claim.byline", () -> verdict(own.first(), any(own), Outcome.DISPUTED));
        verdict(own.second(), any(own), Outcome.DISPUTED);
    }

    @Test
    void nothingIsCheckedBeforeTheArticleIs() {
        Scene.Cast cast = scene.cast(DeskPolicy.usual(), List.of());
        scene.as(cast.lead(), () -> triage.acceptAll(cast.articleId()));
        ClaimRow claim = any(cast);
        assertRefused(
                "claim.article.not.checking",
                () -> scene.as(cast.first(), () -> checking.addEvidence(claim.id(), primary("Report"))));
        assertRefused("claim.article.not.checking", () -> verdict(cast.first(), claim, Outcome.DISPUTED));
    }

    @Test
    void editorsGiveNoVerdictAndOtherDesksSeeNoClaim() {
        Scene.Cast cast = checkedBy(DeskPolicy.usual());
        Scene.Cast other = scene.cast(DeskPolicy.usual(), List.of());
        ClaimRow claim = any(cast);
        assertThatThrownBy(() -> verdict(cast.editor(), claim, Outcome.DISPUTED))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> scene.as(other.first(), () -> reading.detail(claim.id())))
                .isInstanceOf(org.tickmark.shared.NotFoundException.class);
        assertThatThrownBy(() -> verdict(other.first(), claim, Outcome.DISPUTED))
                .isInstanceOf(org.tickmark.shared.NotFoundException.class);
    }

    @Test
    void aVerdictThatLosesItsSourceIsTakenBack() {
        Scene.Cast cast = checkedBy(DeskPolicy.usual());
        ClaimRow claim = any(cast);
        Evidence evidence = scene.as(cast.first(), () -> checking.addEvidence(claim.id(), primary("Shaky report")));
        verdict(cast.first(), claim, Outcome.CONFIRMED);
        scene.as(cast.first(), () -> {
            checking.withdrawEvidence(evidence.id(), evidence.version());
            return null;
        });
        ClaimDetail now = scene.as(cast.first(), () -> reading.detail(claim.id()));
        assertThat(now.state()).isEqualTo(ClaimState.REOPENED);
        assertThat(now.reopenReason()).contains("Shaky report");
        assertThat(now.verdicts()).hasSize(1).allMatch(verdict -> !verdict.stands());
    }

    @Test
    void aClaimAddedWhileCheckingIsAcceptedAtOnceAndOnlyOnce() {
        Scene.Cast cast = checkedBy(DeskPolicy.usual());
        int begin = Scene.TEXT.indexOf("after a long delay");
        Claim added =
                scene.as(cast.lead(), () -> triage.add(cast.articleId(), 1, begin - 1, begin + 18, ClaimKind.CAUSAL));
        ClaimRow row = row(cast, added.id());
        assertThat(row.state()).isEqualTo(ClaimState.ACCEPTED);
        assertThat(row.exact()).isEqualTo("after a long delay");
        assertRefused(
                "claim.add.exists",
                () -> scene.as(
                        cast.lead(), () -> triage.add(cast.articleId(), 1, begin, begin + 18, ClaimKind.CAUSAL)));
        assertRefused(
                "claim.revision.stale",
                () -> scene.as(cast.lead(), () -> triage.add(cast.articleId(), 2, begin, begin + 18, ClaimKind.FACT)));
    }

    @Test
    void onlyWhoAskedResolvesAQuestion() {
        Scene.Cast cast = checkedBy(DeskPolicy.usual());
        ClaimRow claim = any(cast);
        Query query = scene.as(cast.first(), () -> asking.ask(claim.id(), "Which report?", null));
        scene.as(cast.editor(), () -> {
            asking.answer(query.id(), query.version(), "The city’s.");
            return null;
        });
        List<QueryRow> open = scene.as(cast.second(), () -> reading.openQueries(cast.articleId()));
        assertThat(open).hasSize(1);
        assertThat(open.get(0).answer()).isEqualTo("The city’s.");
        assertThat(open.get(0).mine()).isFalse();
        long version = open.get(0).version();
        assertRefused("query.resolve.raiser", () -> resolve(cast.second(), query.id(), version));
        resolve(cast.first(), query.id(), version);
        assertThat(scene.as(cast.second(), () -> reading.openQueries(cast.articleId())))
                .isEmpty();
    }

    private void resolve(String who, Long query, long version) {
        scene.as(who, () -> {
            asking.resolve(query, version);
            return null;
        });
    }

    @Test
    void aQuoteIsHeldAgainstARecordAndAnOverruleNeedsAReason() {
        Scene.Cast cast = checkedBy(DeskPolicy.usual());
        ClaimRow quote = row(cast, each -> each.kind() == ClaimKind.DIRECT_QUOTE);
        Record record = scene.record("Briefing", "REPORTER: And now? LIND: We will not wait. Thank you.");
        assertThat(scene.as(cast.first(), () -> quotes.compare(quote.id(), record.id()))
                        .result())
                .isEqualTo(QuoteCheckResult.VERBATIM);
        assertRefused(
                "quote.overrule.reason",
                () -> scene.as(
                        cast.first(),
                        () -> quotes.check(
                                quote.id(), quote.version(), record.id(), QuoteCheckResult.OUT_OF_CONTEXT, "")));
        scene.as(
                cast.first(),
                () -> quotes.check(quote.id(), quote.version(), record.id(), QuoteCheckResult.VERBATIM, null));
        ClaimDetail detail = scene.as(cast.second(), () -> reading.detail(quote.id()));
        assertThat(detail.quoteCheck().result()).isEqualTo(QuoteCheckResult.VERBATIM);
        assertThat(detail.quoteCheck().recordTitle()).isEqualTo("Briefing");
        assertThat(detail.version()).isGreaterThan(quote.version());
        assertThatThrownBy(() -> scene.as(
                        cast.second(),
                        () -> quotes.check(quote.id(), quote.version(), record.id(), QuoteCheckResult.VERBATIM, null)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void everyClaimHasItsOwnLineInTheList() {
        Scene.Cast cast = checkedBy(DeskPolicy.usual());
        List<ClaimRow> rows = scene.as(cast.second(), () -> reading.rows(cast.articleId()));
        assertThat(rows.stream().map(ClaimRow::id).collect(Collectors.toSet())).hasSameSizeAs(rows);
        assertThat(rows.stream().map(ClaimRow::state).collect(Collectors.toSet()))
                .isEqualTo(Set.of(ClaimState.ACCEPTED));
    }

    private AuditRow verdictInHistory(String reader, Long articleId) {
        return scene.as(reader, () -> trail.ofArticle(articleId, new Paging(1, 200))).page().rows().stream()
                .filter(row -> row.action().equals("claim.verdict.given"))
                .findFirst()
                .orElseThrow();
    }
}
