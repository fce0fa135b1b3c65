package org.tickmark.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tickmark.article.ArticleBoard;
import org.tickmark.article.ArticleRepository;
import org.tickmark.article.ArticleState;
import org.tickmark.article.BoardFilter;
import org.tickmark.article.Delivery;
import org.tickmark.article.Intake;
import org.tickmark.article.Marking;
import org.tickmark.assignment.Distributing;
import org.tickmark.claim.Asking;
import org.tickmark.claim.ChangeRequest;
import org.tickmark.claim.Changing;
import org.tickmark.claim.ClaimChecking;
import org.tickmark.claim.ClaimReading;
import org.tickmark.claim.ClaimRow;
import org.tickmark.claim.ClaimTriage;
import org.tickmark.claim.Evidence;
import org.tickmark.claim.NewEvidence;
import org.tickmark.claim.Outcome;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.ActingAs;
import org.tickmark.newsroom.PersonRepository;
import org.tickmark.quote.QuoteChecking;
import org.tickmark.shared.Blocker;
import org.tickmark.shared.Paging;
import org.tickmark.signoff.Readiness;
import org.tickmark.signoff.SigningOff;
import org.tickmark.signoff.Waiver;
import org.tickmark.signoff.Waiving;
import org.tickmark.source.Records;
import org.tickmark.source.SourceDescription;
import org.tickmark.source.SourceKind;
import org.tickmark.source.Sources;

/** Takes the desk Metro of the demo newsroom through a lot of work, each step by the person whose work it is. */
@ApplicationScoped
public class BusyDesk {

    public static final String CHECKER = "ines.okafor";
    public static final String LEAD = "mara.voss";
    public static final String EDITOR = "jonas.adeyemi";
    public static final String LEGAL = "lea.brandt";
    public static final String AUDITOR = "tomas.sato";
    public static final String ADMINISTRATOR = "ada.renner";

    @Inject
    private ActingAs acting;

    @Inject
    private Intake intake;

    @Inject
    private ArticleBoard board;

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
    private Asking asking;

    @Inject
    private Changing changing;

    @Inject
    private QuoteChecking quotes;

    @Inject
    private Distributing distributing;

    @Inject
    private Readiness readiness;

    @Inject
    private SigningOff signing;

    @Inject
    private Waiving waiving;

    @Inject
    private Sources sources;

    @Inject
    private Records records;

    @Inject
    private Clock clock;

    /** How many articles there are in the newsroom. */
    public long articles() {
        return as(AUDITOR, () -> board.page(BoardFilter.none(), Paging.page(1)).total());
    }

    /** How many claims an article has. */
    public int claims(Long article) {
        return as(AUDITOR, () -> reading.rows(article).size());
    }

    /** How many claims there are in the articles of the board. */
    public long allClaims() {
        long all = 0;
        long last = 1;
        for (int page = 1; page <= last; page++) {
            Paging paging = Paging.page(page);
            var rows = as(AUDITOR, () -> board.page(BoardFilter.none(), paging));
            all += rows.rows().stream().mapToInt(row -> claims(row.id())).sum();
            last = rows.last();
        }
        return all;
    }

    /** Where the claim after so many begins in the text, in code points; the end of all where there are fewer. */
    public int firstClaims(Long article, int many) {
        return as(AUDITOR, () -> reading.rows(article)).stream()
                .skip(many)
                .mapToInt(ClaimRow::begin)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    static String headline(int number) {
        return "What " + number + " counted things tell";
    }

    /** Takes an article in; its claims are proposed. */
    public Long receive(int number, int sentences, int quoted) {
        return as(
                EDITOR,
                () -> intake.receive(new Delivery(
                                headline(number),
                                List.of("Hanne Dreyer"),
                                "metro",
                                "en",
                                clock.instant().plus(Duration.ofHours(number % 48 + 1L)),
                                LongText.of(number, sentences, quoted),
                                null,
                                null))
                        .articleId());
    }

    /** Accepts all, clears what is left, and lets the checkers begin. */
    public void open(Long article) {
        acceptAll(article);
        as(LEAD, () -> {
            marking.confirmAll(article);
            List<Long> bare = readiness.blockers(article, ArticleState.CHECKING).stream()
                    .flatMap(blocker -> blocker.items().stream())
                    .filter(item -> item.kind().equals("sentence"))
                    .map(Blocker.Item::id)
                    .toList();
            if (!bare.isEmpty()) {
                marking.clearAll(article, bare);
            }
            signing.startChecking(article, articles.get(article).version());
            return null;
        });
    }

    public int acceptAll(Long article) {
        return as(LEAD, () -> triage.acceptAll(article));
    }

    /** Gives the free claims out. */
    public int spread(Long article) {
        return as(LEAD, () -> distributing.applySuggestion(article));
    }

    /** Registers a source with a record of these words. */
    public Shelf shelf(String title, String words) {
        return as(CHECKER, () -> {
            Long source = sources.add(SourceKind.OFFICIAL_RECORD, SourceDescription.titled(title))
                    .id();
            return new Shelf(
                    source, records.add(source, "Transcript of " + title, words).id());
        });
    }

    /** A source and its record. */
    public record Shelf(Long sourceId, Long recordId) {}

    /** Ties evidence to the claims and gives verdicts. */
    public void check(Long article, Predicate<ClaimRow> which, Shelf shelf) {
        as(CHECKER, () -> {
            rows(article).stream().filter(which).forEach(row -> checking.addEvidence(row.id(), evidence(shelf)));
            rows(article).stream()
                    .filter(which)
                    .forEach(row -> checking.giveVerdict(row.id(), row.version(), outcome(row), "The record says so."));
            return null;
        });
    }

    /** Holds the quotes against a record that has their words. */
    public void compare(Long article, Shelf shelf) {
        as(CHECKER, () -> {
            rows(article).stream()
                    .filter(row -> row.kind() == ClaimKind.DIRECT_QUOTE)
                    .forEach(row -> quotes.check(
                            row.id(),
                            row.version(),
                            shelf.recordId(),
                            quotes.compare(row.id(), shelf.recordId()).result(),
                            null));
            return null;
        });
    }

    /** Puts on a claim all that can be put on one: evidence, questions, wordings and a waiver. */
    public void talkAbout(Long claim, Shelf shelf) {
        Long lead = people.byUsername(LEAD).orElseThrow().id();
        as(CHECKER, () -> {
            for (int i = 0; i < 3; i++) {
                checking.addEvidence(claim, evidence(shelf));
                asking.ask(claim, "Who counted them the time before? " + i, i == 0 ? null : lead);
            }
            return propose(claim, "then");
        });
        as(LEAD, () -> {
            var shown = reading.detail(claim);
            asking.answer(shown.queries().get(1).id(), shown.queries().get(1).version(), "The council did.");
            changing.decline(shown.changes().get(0).id(), shown.changes().get(0).version(), "Not in the record.");
            return waiving.waive(claim, Waiver.Kind.QUOTE_UNCHECKED, "The speaker confirmed it.");
        });
        as(CHECKER, () -> propose(claim, "before"));
    }

    private ChangeRequest propose(Long claim, String word) {
        var shown = reading.detail(claim);
        return changing.propose(claim, shown.version(), shown.exact() + " " + word, "So it was said.");
    }

    /** Lets quotes pass that nobody has heard. */
    public void waive(List<Long> claims) {
        as(LEAD, () -> {
            claims.forEach(claim -> waiving.waive(claim, Waiver.Kind.QUOTE_UNCHECKED, "The speaker confirmed it."));
            return null;
        });
    }

    /** Resolves and declines what {@link #talkAbout} left open. */
    public void endTalk(Long claim) {
        as(CHECKER, () -> {
            reading.detail(claim).queries().forEach(row -> asking.resolve(row.id(), row.version()));
            return null;
        });
        as(LEAD, () -> {
            reading.detail(claim).changes().stream()
                    .filter(row -> row.decision() == null)
                    .forEach(row -> changing.decline(row.id(), row.version(), "Not in the record."));
            return null;
        });
    }

    /** Lets the verdicts stand and signs the check. */
    public void settleAndSign(Long article) {
        as(LEAD, () -> {
            checking.settleAll(article);
            signing.signCheck(
                    article,
                    articles.get(article).version(),
                    articles.current(article).sha256());
            return null;
        });
    }

    public List<ClaimRow> rows(Long article) {
        return reading.rows(article);
    }

    /** Does something in a person's name. */
    public <T> T as(String username, Supplier<T> work) {
        return acting.person(username, work);
    }

    private static NewEvidence evidence(Shelf shelf) {
        return new NewEvidence(
                shelf.sourceId(),
                Evidence.Level.PRIMARY,
                Evidence.Stance.SUPPORTS,
                "page 4",
                "So it is written.",
                null);
    }

    private static Outcome outcome(ClaimRow row) {
        return row.kind() == ClaimKind.DIRECT_QUOTE || row.kind() == ClaimKind.INDIRECT_QUOTE
                ? Outcome.ATTRIBUTED_ONLY
                : Outcome.CONFIRMED;
    }
}
