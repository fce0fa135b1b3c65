package org.tickmark.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tickmark.alignment.QuoteCheckResult;
import org.tickmark.article.ArticleRepository;
import org.tickmark.article.ArticleState;
import org.tickmark.article.Delivery;
import org.tickmark.article.Intake;
import org.tickmark.article.Marking;
import org.tickmark.assignment.Distributing;
import org.tickmark.claim.ClaimChecking;
import org.tickmark.claim.ClaimReading;
import org.tickmark.claim.ClaimRow;
import org.tickmark.claim.ClaimState;
import org.tickmark.claim.ClaimTriage;
import org.tickmark.claim.Evidence;
import org.tickmark.claim.NewEvidence;
import org.tickmark.claim.Outcome;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.ActingAs;
import org.tickmark.newsroom.PersonRepository;
import org.tickmark.quote.QuoteChecking;
import org.tickmark.shared.Blocker;
import org.tickmark.signoff.Readiness;
import org.tickmark.signoff.SigningOff;

/** The steps of the daily work, each done by the person whose work it is, so that the trail tells who did what. */
@ApplicationScoped
public class DemoDesk {

    @Inject
    private ActingAs acting;

    @Inject
    private Intake intake;

    @Inject
    private ArticleRepository articles;

    @Inject
    private PersonRepository people;

    @Inject
    private Marking marking;

    @Inject
    private ClaimTriage triage;

    @Inject
    private ClaimReading reading;

    @Inject
    private ClaimChecking checking;

    @Inject
    private QuoteChecking quotes;

    @Inject
    private Distributing distributing;

    @Inject
    private Readiness readiness;

    @Inject
    private SigningOff signing;

    @Inject
    private Clock clock;

    /** An editor takes the article in. */
    Long receive(String name, String headline, List<String> bylines, String desk, Duration untilDeadline) {
        return acting.person(
                DemoStaff.JONAS,
                () -> intake.receive(new Delivery(
                                headline,
                                bylines,
                                desk,
                                "en",
                                clock.instant().plus(untilDeadline),
                                DemoText.of(name),
                                null,
                                null))
                        .articleId());
    }

    /** The lead confirms what is left out, takes the proposals on, clears the rest, and lets the checkers begin. */
    void open(Long article) {
        asLead(() -> {
            marking.confirmAll(article);
            triage.acceptAll(article);
            List<Long> bare = readiness.blockers(article, ArticleState.CHECKING).stream()
                    .flatMap(blocker -> blocker.items().stream())
                    .filter(item -> item.kind().equals("sentence"))
                    .map(Blocker.Item::id)
                    .toList();
            if (!bare.isEmpty()) {
                marking.clearAll(article, bare);
            }
            signing.startChecking(article, version(article));
            return null;
        });
    }

    /** The lead gives claims to a checker. */
    void give(Long article, String checker, Predicate<ClaimRow> which) {
        Long person = people.byUsername(checker).orElseThrow().id();
        asLead(() -> {
            each(article, which, (row, version) -> distributing.assign(row.id(), version, person));
            return null;
        });
    }

    /** A checker ties evidence to claims, holds quotes against their records, and gives verdicts. */
    void check(
            Long article,
            String checker,
            Predicate<ClaimRow> which,
            List<Proof> proofs,
            Map<DemoLibrary.Title, DemoLibrary.Place> shelf) {
        acting.person(checker, () -> {
            each(article, which, (row, version) -> {
                Proof proof = proofFor(row, proofs);
                checking.addEvidence(
                        row.id(),
                        new NewEvidence(
                                shelf.get(proof.source()).sourceId(),
                                Evidence.Level.PRIMARY,
                                Evidence.Stance.SUPPORTS,
                                proof.locator(),
                                proof.excerpt(),
                                null));
            });
            each(article, which.and(row -> row.kind() == ClaimKind.DIRECT_QUOTE), (row, version) -> {
                Long record = shelf.get(proofFor(row, proofs).source()).recordId();
                QuoteCheckResult found = quotes.compare(row.id(), record).result();
                quotes.check(row.id(), version, record, found, null);
            });
            each(
                    article,
                    which,
                    (row, version) -> checking.giveVerdict(row.id(), version, outcome(row), rationale(row)));
            return null;
        });
    }

    /** The lead lets the verdicts stand. */
    void settle(Long article) {
        asLead(() -> checking.settleAll(article));
    }

    /** The lead signs the check of the whole article. */
    void sign(Long article) {
        asLead(() -> {
            signing.signCheck(article, version(article), sha256(article));
            return null;
        });
    }

    /** The claim that holds these words, as it is now. */
    ClaimRow claim(Long article, ClaimKind kind, String words) {
        return reading.rows(article).stream()
                .filter(row -> row.kind() == kind && row.exact().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo has no claim of kind " + kind + ": " + words));
    }

    long version(Long article) {
        return articles.get(article).version();
    }

    String sha256(Long article) {
        return articles.current(article).sha256();
    }

    private <T> T asLead(Supplier<T> work) {
        return acting.person(DemoStaff.MARA, work);
    }

    private void each(Long article, Predicate<ClaimRow> which, BiConsumer<ClaimRow, Long> work) {
        reading.rows(article).stream()
                .filter(row -> ClaimState.checkable().contains(row.state()))
                .filter(which)
                .forEach(row -> work.accept(row, row.version()));
    }

    private static Proof proofFor(ClaimRow row, List<Proof> proofs) {
        return proofs.stream()
                .filter(proof -> proof.fits(row.exact()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo has no proof for: " + row.exact()));
    }

    private static Outcome outcome(ClaimRow row) {
        return switch (row.kind()) {
            case DIRECT_QUOTE, INDIRECT_QUOTE, PREDICTION, OPINION -> Outcome.ATTRIBUTED_ONLY;
            default -> Outcome.CONFIRMED;
        };
    }

    private static String rationale(ClaimRow row) {
        return switch (row.kind()) {
            case DIRECT_QUOTE -> "Heard on the recording, word for word.";
            case INDIRECT_QUOTE -> "Said so, in these words or in the same sense.";
            case PREDICTION, OPINION -> "It is theirs to say; that they say it is on record.";
            default -> "The record says the same.";
        };
    }
}
