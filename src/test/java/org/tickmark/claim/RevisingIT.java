package org.tickmark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tickmark.alignment.QuoteCheckResult;
import org.tickmark.article.ArticleState;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.quote.QuoteChecking;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.StaleVersionException;
import org.tickmark.source.Record;
import org.tickmark.testing.InContainer;

@InContainer
class RevisingIT {

    @Inject
    private Scene scene;

    @Inject
    private ClaimTriage triage;

    @Inject
    private ClaimChecking checking;

    @Inject
    private ClaimReading reading;

    @Inject
    private Revising revising;

    @Inject
    private Changing changing;

    @Inject
    private Anchoring anchoring;

    @Inject
    private QuoteChecking quotes;

    private Scene.Cast settled() {
        Scene.Cast cast = scene.cast(DeskPolicy.usual(), List.of("Somebody Else"));
        scene.startChecking(cast, triage);
        for (ClaimRow row : rows(cast)) {
            scene.as(cast.first(), () -> checking.giveVerdict(row.id(), row.version(), Outcome.DISPUTED, "Two views."));
        }
        scene.as(cast.lead(), () -> checking.settleAll(cast.articleId()));
        return cast;
    }

    private List<ClaimRow> rows(Scene.Cast cast) {
        return scene.as(cast.lead(), () -> reading.rows(cast.articleId()));
    }

    private ClaimRow row(Scene.Cast cast, Predicate<ClaimRow> wanted) {
        return rows(cast).stream().filter(wanted).findFirst().orElseThrow();
    }

    private ClaimRow row(Scene.Cast cast, String words) {
        return row(cast, each -> each.exact().contains(words));
    }

    private ClaimRow row(Scene.Cast cast, Long id) {
        return row(cast, each -> each.id().equals(id));
    }

    private Revised revise(Scene.Cast cast, String text) {
        long version = scene.article(cast.articleId()).version();
        return scene.as(cast.lead(), () -> revising.revise(cast.articleId(), version, text));
    }

    @Test
    void onlyClaimsWhoseWordsChangedAreCheckedAgain() {
        Scene.Cast cast = settled();
        List<ClaimRow> before = rows(cast);
        long figures =
                before.stream().filter(row -> row.exact().contains("35 people")).count();
        Revised revised = revise(cast, Scene.TEXT.replace("35 people", "36 people"));
        assertThat(revised.number()).isEqualTo(2);
        assertThat(figures).isPositive();
        assertThat(revised.reopened()).isEqualTo((int) figures);
        assertThat(revised.moved()).isEqualTo((int) figures);
        assertThat(revised.kept()).isEqualTo(before.size() - (int) figures);
        for (ClaimRow row : rows(cast)) {
            boolean changed = row.exact().contains("36 people");
            assertThat(row.state()).isEqualTo(changed ? ClaimState.REOPENED : ClaimState.SETTLED);
        }
        ClaimDetail reopened = scene.as(
                cast.first(), () -> reading.detail(row(cast, "36 people").id()));
        assertThat(reopened.reopenReason()).contains("35 people").contains("36 people");
        assertThat(reopened.verdicts()).allMatch(verdict -> !verdict.stands());
    }

    @Test
    void claimsShiftWithTheTextAndNewSentencesGetProposals() {
        Scene.Cast cast = settled();
        int before = rows(cast).size();
        String fresh = "Police arrested 12 men in 2019, the city said. 🚧\n" + Scene.TEXT;
        Revised revised = revise(cast, fresh);
        assertThat(revised.kept()).isEqualTo(before);
        assertThat(revised.reopened()).isZero();
        assertThat(revised.proposed()).isPositive();
        assertThat(rows(cast)).hasSize(before + revised.proposed());
        assertThat(rows(cast)).allSatisfy(row -> {
            int begin = fresh.offsetByCodePoints(0, row.begin());
            int end = fresh.offsetByCodePoints(0, row.end());
            assertThat(fresh.substring(begin, end)).isEqualTo(row.exact());
        });
    }

    @Test
    void aClaimWhoseWordsAreGoneIsOrphanedAndEndsOrIsPlacedByAPerson() {
        Scene.Cast cast = settled();
        ClaimRow repairs = row(cast, "3.5 million");
        Revised revised = revise(cast, Scene.TEXT.replace("\nThe repairs cost 3.5 million crowns.", ""));
        assertThat(revised.orphaned()).isPositive();
        ClaimRow orphan = row(cast, repairs.id());
        assertThat(orphan.placement()).isEqualTo(Placement.ORPHANED);
        assertThat(orphan.exact()).isEqualTo(repairs.exact());
        scene.as(cast.first(), () -> {
            anchoring.place(orphan.id(), orphan.version(), 2, 0, 10);
            return null;
        });
        assertThat(row(cast, repairs.id()).placement()).isEqualTo(Placement.PLACED);
        assertThat(row(cast, repairs.id()).exact()).isEqualTo("The bridge");
    }

    @Test
    void aMovedClaimIsConfirmedOnce() {
        Scene.Cast cast = settled();
        revise(cast, Scene.TEXT.replace("35 people", "36 people"));
        ClaimRow moved = row(cast, each -> each.placement() == Placement.MOVED);
        confirm(cast, moved);
        ClaimRow now = row(cast, moved.id());
        assertThat(now.placement()).isEqualTo(Placement.PLACED);
        assertThatThrownBy(() -> confirm(cast, moved)).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> confirm(cast, now)).isInstanceOf(DomainException.class);
    }

    private void confirm(Scene.Cast cast, ClaimRow row) {
        scene.as(cast.first(), () -> {
            anchoring.confirm(row.id(), row.version());
            return null;
        });
    }

    @Test
    void anAcceptedWordingStandsInTheTextAndIsConfirmedAsChanged() {
        Scene.Cast cast = settled();
        ClaimRow claim = row(cast, "35 people");
        String wording = claim.exact().replace("35 people", "36 people 🚑");
        ChangeRequest request =
                scene.as(cast.first(), () -> changing.propose(claim.id(), claim.version(), wording, "The report."));
        assertThatThrownBy(() -> scene.as(cast.first(), () -> changing.accept(request.id(), request.version())))
                .isInstanceOf(DomainException.class);
        Revised revised = scene.as(cast.editor(), () -> changing.accept(request.id(), request.version()));
        assertThat(revised.number()).isEqualTo(2);
        ClaimRow now = row(cast, claim.id());
        assertThat(now.exact()).isEqualTo(wording);
        assertThat(now.placement()).isEqualTo(Placement.PLACED);
        assertThat(now.state()).isEqualTo(ClaimState.REOPENED);
        var report = new NewEvidence(
                scene.source("Report"), Evidence.Level.PRIMARY, Evidence.Stance.SUPPORTS, "p. 2", null, null);
        scene.as(cast.first(), () -> checking.addEvidence(claim.id(), report));
        scene.as(
                cast.first(),
                () -> checking.giveVerdict(
                        claim.id(), now.version(), Outcome.CONFIRMED_AS_CHANGED, "As the report has it."));
        assertThat(row(cast, claim.id()).outcome()).isEqualTo(Outcome.CONFIRMED_AS_CHANGED);
    }

    @Test
    void aQuoteCheckIsVoidWhenTheQuotedWordsChange() {
        Scene.Cast cast = settled();
        ClaimRow quote = row(cast, each -> each.kind() == ClaimKind.DIRECT_QUOTE);
        Record record = scene.record("Briefing", "LIND: We will not wait. Thank you.");
        scene.as(
                cast.first(),
                () -> quotes.check(quote.id(), quote.version(), record.id(), QuoteCheckResult.VERBATIM, null));
        revise(cast, "Opening.\n" + Scene.TEXT);
        assertThat(scene.as(cast.first(), () -> reading.detail(quote.id())).quoteCheck())
                .isNotNull();
        revise(cast, "Opening.\n" + Scene.TEXT.replace("We will not wait", "We shall not wait"));
        ClaimDetail now = scene.as(cast.first(), () -> reading.detail(quote.id()));
        assertThat(now.quoteCheck()).isNull();
        assertThat(now.state()).isEqualTo(ClaimState.REOPENED);
        assertThat(now.quote().pieces()).anyMatch(piece -> piece.contains("We shall not wait"));
    }

    @Test
    void theSecondOfTwoRevisionsOfOneTextIsRefused() {
        Scene.Cast cast = settled();
        long shown = scene.article(cast.articleId()).version();
        scene.as(cast.lead(), () -> revising.revise(cast.articleId(), shown, Scene.TEXT + " One."));
        assertThatThrownBy(() ->
                        scene.as(cast.editor(), () -> revising.revise(cast.articleId(), shown, Scene.TEXT + " Two.")))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> revise(cast, Scene.TEXT + " One.")).isInstanceOf(DomainException.class);
        assertThat(scene.article(cast.articleId()).revisionNumber()).isEqualTo(2);
        assertThat(scene.article(cast.articleId()).state()).isEqualTo(ArticleState.CHECKING);
    }

    @Test
    void nothingDriftsWhenTheTextGoesBackAndForth() {
        Scene.Cast cast = settled();
        List<ClaimRow> first = rows(cast);
        for (int i = 0; i < 6; i++) {
            revise(cast, i % 2 == 0 ? "A first line.\n" + Scene.TEXT : Scene.TEXT);
        }
        List<ClaimRow> last = rows(cast).stream()
                .filter(row -> first.stream().anyMatch(each -> each.id().equals(row.id())))
                .toList();
        assertThat(last).hasSameSizeAs(first);
        for (int i = 0; i < first.size(); i++) {
            assertThat(last.get(i).begin()).isEqualTo(first.get(i).begin());
            assertThat(last.get(i).exact()).isEqualTo(first.get(i).exact());
            assertThat(last.get(i).state()).isEqualTo(ClaimState.SETTLED);
        }
    }
}
