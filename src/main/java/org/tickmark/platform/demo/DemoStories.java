package org.tickmark.platform.demo;

import static org.tickmark.platform.demo.DemoLibrary.Title.ACCORD;
import static org.tickmark.platform.demo.DemoLibrary.Title.ARO;
import static org.tickmark.platform.demo.DemoLibrary.Title.BANK_STATEMENT;
import static org.tickmark.platform.demo.DemoLibrary.Title.BOARD_ACCOUNTS;
import static org.tickmark.platform.demo.DemoLibrary.Title.BOARD_NOTICE;
import static org.tickmark.platform.demo.DemoLibrary.Title.CENSUS;
import static org.tickmark.platform.demo.DemoLibrary.Title.HOLM;
import static org.tickmark.platform.demo.DemoLibrary.Title.MARSH;
import static org.tickmark.platform.demo.DemoLibrary.Title.PELL;
import static org.tickmark.platform.demo.DemoLibrary.Title.PRICES;
import static org.tickmark.platform.demo.DemoLibrary.Title.REYES_THORN;
import static org.tickmark.platform.demo.DemoLibrary.Title.SHIP_STUDY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tickmark.claim.Asking;
import org.tickmark.claim.Changing;
import org.tickmark.claim.ClaimRow;
import org.tickmark.claim.ClaimTriage;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.ActingAs;
import org.tickmark.newsroom.PersonRepository;
import org.tickmark.publication.Publishing;
import org.tickmark.signoff.SigningOff;

/** Four articles on their way: one out, one with the editor, one full of open points, one that has just come in. */
@ApplicationScoped
public class DemoStories {

    private static final Predicate<ClaimRow> EVERY = row -> true;

    @Inject
    private DemoDesk desk;

    @Inject
    private ActingAs acting;

    @Inject
    private SigningOff signing;

    @Inject
    private Publishing publishing;

    @Inject
    private ClaimTriage triage;

    @Inject
    private Asking asking;

    @Inject
    private Changing changing;

    @Inject
    private PersonRepository people;

    void tell(Map<DemoLibrary.Title, DemoLibrary.Place> shelf) {
        ferry(shelf);
        rate(shelf);
        river(shelf);
        trams();
    }

    /** Checked, approved and published. */
    private void ferry(Map<DemoLibrary.Title, DemoLibrary.Place> shelf) {
        Long article = desk.receive(
                "ferry", "Ferry to Skell sails again after eleven weeks", List.of("Hanne Dreyer"), "metro", hours(6));
        desk.open(article);
        desk.give(article, DemoStaff.INES, EVERY);
        List<Proof> proofs = List.of(
                new Proof(
                        "She is safer", HOLM, "second answer", "She is safer today than on the day she was launched."),
                new Proof("new bearings", HOLM, "third answer", "The extra money went into new bearings."),
                new Proof("decide in May", HOLM, "fourth answer", "The board will decide in May."),
                new Proof("eggs", MARSH, "first answer", "We counted the eggs in the shop every evening"),
                new Proof("fishing boats", MARSH, "second answer", "Since the ninth of February."),
                new Proof(
                        "million crowns",
                        BOARD_ACCOUNTS,
                        "page 4",
                        "Dry dock, all works: 3,412,000; planned 2,800,000"),
                new Proof("600,000", BOARD_ACCOUNTS, "page 4", "Dry dock, all works: 3,412,000; planned 2,800,000"),
                new Proof("41 million", SHIP_STUDY, "table 2", "One ship of the same size: 41 million"),
                new Proof("", BOARD_NOTICE, "page 1", "The Tern (1988, 240 seats) sails from Monday; fares stay."));
        desk.check(article, DemoStaff.INES, EVERY, proofs, shelf);
        desk.settle(article);
        desk.sign(article);
        acting.person(DemoStaff.JONAS, () -> {
            signing.approve(article, desk.version(article), desk.sha256(article));
            return publishing.publish(article, desk.version(article), desk.sha256(article));
        });
    }

    /** The check is signed; the editor reads. */
    private void rate(Map<DemoLibrary.Title, DemoLibrary.Place> shelf) {
        Long article = desk.receive(
                "rate", "Velden keeps its key rate at 3.25 percent", List.of("Oskar Bellamy"), "economy", hours(3));
        desk.open(article);
        desk.give(article, DemoStaff.PER, EVERY);
        List<Proof> proofs = List.of(
                new Proof("our goal", REYES_THORN, "second answer", "We are close to our goal, but we are not there."),
                new Proof("costs us orders", PELL, "first answer", "Every week at this rate costs us orders."),
                new Proof("140 yards", PELL, "first answer", "Our 140 yards feel it before the bank does."),
                new Proof("Exporters", PELL, "first answer", "We asked for a cut in January"),
                new Proof("Inflation", PRICES, "table 1", "March 2.6, February 2.9"),
                new Proof("Rents", PRICES, "table 3", "Rents, twelve months: 4.1"),
                new Proof(
                        "", BANK_STATEMENT, "pages 1 to 3", "Key rate 3.25, unchanged for the fifth meeting; 5 to 2"));
        desk.check(article, DemoStaff.PER, EVERY, proofs, shelf);
        desk.settle(article);
        desk.sign(article);
    }

    /** In check: a question, a proposed wording, a quote nobody has heard yet, a claim that is nobody's. */
    private void river(Map<DemoLibrary.Title, DemoLibrary.Place> shelf) {
        Long article = desk.receive(
                "river", "Ambria and Toveland agree to share the Karsk", List.of("Runa Castellan"), "world", hours(9));
        desk.open(article);
        Predicate<ClaimRow> nobodys = holds("310,000").and(row -> row.kind() == ClaimKind.FIGURE);
        Predicate<ClaimRow> unheard = holds("dry summers").or(holds("The gauge at Mirren"));
        Predicate<ClaimRow> open =
                unheard.or(holds("harvest")).or(holds("2011")).or(nobodys);
        desk.give(article, DemoStaff.PER, unheard);
        desk.give(article, DemoStaff.INES, nobodys.or(unheard).negate());
        List<Proof> proofs = List.of(
                new Proof("one rule", ARO, "first answer", "This river has two banks, and from today it has one rule."),
                new Proof("would vote", ARO, "second answer", "Before the end of June"),
                new Proof("310,000", CENSUS, "table 1", "Downstream of the dam: 309,800"),
                new Proof(
                        "",
                        ACCORD,
                        "articles 2 to 9",
                        "48 cubic metres a second, May to September; 19 million a year"));
        desk.check(article, DemoStaff.INES, open.negate(), proofs, shelf);
        desk.settle(article);
        leaveOpenPoints(article);
    }

    private void leaveOpenPoints(Long article) {
        acting.person(DemoStaff.INES, () -> {
            ClaimRow began = desk.claim(article, ClaimKind.DATE_TIME, "2011");
            changing.propose(
                    began.id(),
                    began.version(),
                    began.exact().replace("2011", "2012"),
                    "The preamble of the accord dates the first protest to 2012.");
            Long lead = people.byUsername(DemoStaff.MARA).orElseThrow().id();
            return asking.ask(
                    desk.claim(article, ClaimKind.FIGURE, "harvest").id(),
                    "The farm union gives a third for wheat only. Do we have the figure for all crops?",
                    lead);
        });
        acting.person(DemoStaff.MARA, () -> {
            ClaimRow gauge = desk.claim(article, ClaimKind.DIRECT_QUOTE, "The gauge at Mirren");
            triage.setRisk(gauge.id(), gauge.version(), true);
            return null;
        });
    }

    /** Just received, from a checker who also writes: nobody gives its claims to her. */
    private void trams() {
        desk.receive(
                "trams",
                "Port Alder tries free trams on Sundays",
                List.of("Ines Okafor", "Hanne Dreyer"),
                "metro",
                hours(26));
    }

    private static Predicate<ClaimRow> holds(String words) {
        return row -> row.exact().contains(words);
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}
