package org.tickmark.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tickmark.text.Block;
import org.tickmark.text.BlockKind;
import org.tickmark.text.CodePoints;
import org.tickmark.text.Normalisation;

class ExtractionEngineTest {

    private static final Path WIRE_ARTICLE = Path.of("../shared/articles/crimea-recognition.txt");

    private final ExtractionEngine engine = new ExtractionEngine();

    @Test
    void leavesPromoLinesOut() throws IOException {
        var extraction = harbourTalks();
        var points = CodePoints.of(extraction.segmented().text());
        assertThat(extraction.excluded())
                .extracting(block -> points.substring(block.begin(), block.end()))
                .hasSize(2)
                .allMatch(line -> line.startsWith("Also Read | "));
        assertThat(extraction.claims()).noneMatch(claim -> claim.text().contains("Unfair"));
    }

    @Test
    void givesTheQuoteItsSpeakerCueAndHearers() throws IOException {
        var quote = claim(harbourTalks(), ClaimKind.DIRECT_QUOTE, "The longer the boats")
                .quote();
        assertThat(quote.speaker()).isEqualTo("Valcourt");
        assertThat(quote.fullName()).isEqualTo("Ingrid Valcourt");
        assertThat(quote.cue()).isEqualTo("told");
        assertThat(quote.addressee()).isEqualTo("journalists");
    }

    @Test
    void givesTheAddedStatementToTheSameSpeaker() throws IOException {
        var quote = claim(harbourTalks(), ClaimKind.INDIRECT_QUOTE, "her government would end")
                .quote();
        assertThat(quote.speaker()).isEqualTo("Valcourt");
        assertThat(quote.fullName()).isEqualTo("Ingrid Valcourt");
        assertThat(quote.cue()).isEqualTo("adding");
    }

    @Test
    void joinsTheTwoHalvesOfAQuoteAroundItsCue() throws IOException {
        var quote = claim(harbourTalks(), ClaimKind.DIRECT_QUOTE, "single net").quote();
        assertThat(quote.pieces())
                .extracting(Piece::text)
                .containsExactly(
                        "We will not hand over a single net", "There is nothing to discuss before the season opens.");
        assertThat(quote.speaker()).isEqualTo("Renshaw");
        assertThat(quote.fullName()).isEqualTo("Tobias Renshaw");
        assertThat(quote.cue()).isEqualTo("declared");
        assertThat(quote.venue()).isEqualTo("Port Aldine");
        assertThat(quote.time()).isEqualTo("Wednesday");
    }

    @Test
    void makesAReportTwoClaims() throws IOException {
        var extraction = harbourTalks();
        assertThat(claim(extraction, ClaimKind.ATTRIBUTION, "the Meridian Ledger")
                        .text())
                .isEqualTo("according to a report by the Meridian Ledger");
        assertThat(claim(extraction, ClaimKind.FACT, "may reopen").text()).startsWith("The island republic");
    }

    @Test
    void proposesFiguresAndDates() throws IOException {
        var extraction = harbourTalks();
        assertThat(claim(extraction, ClaimKind.DATE_TIME, "in 2011")).isNotNull();
        assertThat(claim(extraction, ClaimKind.FIGURE, "45-day pause")).isNotNull();
        assertThat(claim(extraction, ClaimKind.FIGURE, "killed 12 sailors")).isNotNull();
    }

    @Test
    void flagsAnAccusationAgainstSomebodyNamed() throws IOException {
        assertThat(harbourTalks().claims())
                .filteredOn(ClaimProposal::legalRisk)
                .anyMatch(claim -> claim.text().contains("Lucan Harrow, who has been accused"));
    }

    @Test
    void proposesSomethingForEveryBodySentence() throws IOException {
        var extraction = harbourTalks();
        assertThat(extraction.segmented().bodySentences())
                .allSatisfy(sentence -> assertThat(extraction.claims())
                        .anyMatch(claim -> claim.begin() < sentence.end() && sentence.begin() < claim.end()));
    }

    @Test
    void readsAQuoteAfterAColonAndPastARelativeClause() throws IOException {
        var quote = claim(harbourTalks(), ClaimKind.DIRECT_QUOTE, "never taken a gift")
                .quote();
        assertThat(quote.speaker()).isEqualTo("Harrow");
        assertThat(quote.fullName()).isEqualTo("Lucan Harrow");
    }

    @Test
    void namesBothWhoSpokeTogether() throws IOException {
        var quote = claim(harbourTalks(), ClaimKind.INDIRECT_QUOTE, "may leave the talks")
                .quote();
        assertThat(quote.speaker()).isEqualTo("Both");
        assertThat(quote.fullName()).isEqualTo("Ingrid Valcourt and Osric Bellamy");
    }

    @Test
    void saysThatNobodyIsNamedForWhatIsReportedly() throws IOException {
        assertThat(harbourTalks().claims())
                .filteredOn(claim -> claim.text().contains("reportedly"))
                .anyMatch(claim -> claim.reason().contains("without naming a source"));
    }

    @Test
    void ranksForecastsAndOpinionsBelowFigures() throws IOException {
        double figure =
                claim(harbourTalks(), ClaimKind.FIGURE, "killed 12 sailors").checkWorthiness();
        assertThat(english("The accord will surely change the life of the coast.")
                        .claims())
                .allMatch(claim -> claim.checkWorthiness() < figure / 2);
        assertThat(english("The ministers should be ashamed of this accord.").claims())
                .allMatch(claim -> claim.checkWorthiness() < figure / 2);
    }

    @Test
    void givesAnIntroducedParagraphToItsSpeaker() {
        var quote = only(english("Tobias Renshaw wrote:\nThe nets stay on board. Nobody touches them."))
                .quote();
        assertThat(quote.fullName()).isEqualTo("Tobias Renshaw");
    }

    @Test
    void proposesAListOfCountriesAsPlaces() {
        assertThat(english("Envoys from France, Germany and New Zealand came to the talks in Port Aldine.")
                        .claims())
                .anyMatch(claim -> claim.kind() == ClaimKind.PLACE
                        && claim.reason().equals("Names places: France, Germany, New Zealand"));
    }

    @Test
    void takesAQuotedTermForNoQuote() {
        var extraction = english("The so-called ‘Discriminatory’ taxes and the film “Night Ferry” were on the list.");
        assertThat(extraction.quotes()).isEmpty();
    }

    @Test
    void readsSingleQuotationMarksWithApostrophesInside() {
        var quote = only(english("‘We don’t know the owners’ names,’ Mary Tarn said."))
                .quote();
        assertThat(quote.pieces()).extracting(Piece::text).containsExactly("We don’t know the owners’ names");
        assertThat(quote.speaker()).isEqualTo("Mary Tarn");
    }

    @Test
    void readsStraightMarksAndAnInvertedSubject() {
        var quote = only(english("\"It was dark,\" said police officer Mary Tarn, who saw the boat."))
                .quote();
        assertThat(quote.speaker()).isEqualTo("police officer Mary Tarn");
        assertThat(quote.fullName()).isEqualTo("Mary Tarn");
    }

    @Test
    void readsGermanMarks() {
        var quote = only(extract("„Wir bleiben hier“, sagte Außenminister Jonas Feld am Montag.", Locale.GERMAN))
                .quote();
        assertThat(quote.pieces()).extracting(Piece::text).containsExactly("Wir bleiben hier");
        assertThat(quote.fullName()).isEqualTo("Jonas Feld");
        assertThat(quote.cue()).isEqualTo("sagte");
    }

    @Test
    void readsFrenchMarks() {
        var quote = only(extract("« Nous resterons ici », a déclaré la ministre Claire Fabre.", Locale.FRENCH))
                .quote();
        assertThat(quote.pieces()).extracting(Piece::text).containsExactly("Nous resterons ici");
        assertThat(quote.fullName()).isEqualTo("Claire Fabre");
    }

    @Test
    void readsSpanishMarks() {
        var quote = only(extract(
                        "«No nos iremos», dijo la alcaldesa Clara Montes el lunes.", Locale.forLanguageTag("es")))
                .quote();
        assertThat(quote.speaker()).contains("Clara Montes");
        assertThat(quote.cue()).isEqualTo("dijo");
    }

    @Test
    void doesNotTakeASpokesmanForThePersonHeSpeaksFor() {
        String named = "Tobias Renshaw leads the league of owners. ";
        assertThat(only(english(named + "“Nobody was hurt,” a Renshaw spokesman said."))
                        .quote()
                        .fullName())
                .isNull();
        assertThat(only(english(named + "“Nobody was hurt,” supporters of Renshaw said."))
                        .quote()
                        .fullName())
                .isNull();
        assertThat(only(english(named + "“Nobody was hurt,” Mr. Renshaw said."))
                        .quote()
                        .fullName())
                .isEqualTo("Tobias Renshaw");
    }

    @Test
    void takesAProgrammeTitleForNoQuote() {
        var extraction = english("On “Morning Tide,” Tobias Renshaw said the owners would wait.");
        assertThat(extraction.quotes()).extracting(ClaimProposal::kind).containsExactly(ClaimKind.INDIRECT_QUOTE);
    }

    @Test
    void givesAQuoteTheSpeakerOfTheParagraphAbove() {
        var quote = only(english("Tobias Renshaw told the hall:\n“Nobody was hurt that night.”"))
                .quote();
        assertThat(quote.fullName()).isEqualTo("Tobias Renshaw");
        assertThat(quote.cue()).isEqualTo("told");
    }

    @Test
    void readsDoubledApostrophesAsMarks() {
        var quote = only(english("''Nobody was hurt,'' Tobias Renshaw said.")).quote();
        assertThat(quote.pieces()).extracting(Piece::text).containsExactly("Nobody was hurt");
        assertThat(quote.speaker()).isEqualTo("Tobias Renshaw");
    }

    @Test
    void abstainsWhereTheSpeakerIsNotTold() {
        var quote = only(english("“Nobody came to see us that day.”")).quote();
        assertThat(quote.speaker()).isNull();
        assertThat(quote.fullName()).isNull();
    }

    @Test
    void readsTheWireArticleAsADeskExpects() throws IOException {
        Assumptions.assumeTrue(Files.exists(WIRE_ARTICLE));
        var extraction =
                english(Normalisation.of(Files.readString(WIRE_ARTICLE)).text());
        assertThat(extraction.excluded()).hasSize(2);
        assertThat(extraction.segmented().blocks())
                .filteredOn(block -> block.kind() == BlockKind.SUBHEAD)
                .extracting(Block::number)
                .containsExactly(4);
        var trump = claim(extraction, ClaimKind.DIRECT_QUOTE, "The longer this drags on")
                .quote();
        assertThat(List.of(trump.speaker(), trump.fullName(), trump.cue(), trump.addressee()))
                .containsExactly("Trump", "Donald Trump", "told", "reporters");
        assertThat(claim(extraction, ClaimKind.INDIRECT_QUOTE, "would halt")
                        .quote()
                        .fullName())
                .isEqualTo("Donald Trump");
        var zelenskyy = claim(extraction, ClaimKind.DIRECT_QUOTE, "We will never consider")
                .quote();
        assertThat(zelenskyy.pieces()).hasSize(2);
        assertThat(List.of(
                        zelenskyy.speaker(),
                        zelenskyy.fullName(),
                        zelenskyy.cue(),
                        zelenskyy.venue(),
                        zelenskyy.time()))
                .containsExactly("Zelenskyy", "Volodymyr Zelenskyy", "declared", "Kyiv", "Thursday");
        assertThat(claim(extraction, ClaimKind.INDIRECT_QUOTE, "may withdraw")
                        .quote()
                        .fullName())
                .isEqualTo("Donald Trump and Marco Rubio");
        assertThat(extraction.claims())
                .anyMatch(claim -> claim.legalRisk() && claim.text().contains("Steve Witkoff, who has been accused"));
        assertThat(claim(extraction, ClaimKind.PLACE, "The Paris meeting").reason())
                .isEqualTo("Names places: United States, France, Germany, United Kingdom, Ukraine");
        assertThat(claim(extraction, ClaimKind.FACT, "The plan reportedly").reason())
                .contains("without naming a source");
        assertThat(extraction.claims())
                .filteredOn(claim -> claim.kind() == ClaimKind.NAME_TITLE)
                .extracting(ClaimProposal::text)
                .contains(
                        "US President Donald Trump",
                        "Secretary of State Marco Rubio",
                        "Ukrainian President Volodymyr Zelenskyy",
                        "US envoy Steve Witkoff",
                        "French President Emmanuel Macron");
        assertThat(claim(extraction, ClaimKind.DATE_TIME, "2014")).isNotNull();
        assertThat(claim(extraction, ClaimKind.FIGURE, "35 people")).isNotNull();
        assertThat(claim(extraction, ClaimKind.FIGURE, "30-day ceasefire")).isNotNull();
        assertThat(claim(extraction, ClaimKind.ATTRIBUTION, "Bloomberg")).isNotNull();
        assertThat(claim(extraction, ClaimKind.FACT, "recognising")).isNotNull();
        assertThat(extraction.segmented().bodySentences())
                .allSatisfy(sentence -> assertThat(extraction.claims())
                        .anyMatch(claim -> claim.begin() < sentence.end() && sentence.begin() < claim.end()));
    }

    private Extraction harbourTalks() throws IOException {
        try (var stream = ExtractionEngineTest.class.getResourceAsStream("harbour-talks.txt")) {
            String raw = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return english(Normalisation.of(raw).text());
        }
    }

    private Extraction english(String text) {
        return extract(text, Locale.ENGLISH);
    }

    private Extraction extract(String text, Locale language) {
        return engine.extract(text, language);
    }

    private static ClaimProposal only(Extraction extraction) {
        assertThat(extraction.quotes()).hasSize(1);
        return extraction.quotes().get(0);
    }

    /** The shortest claim of a kind that holds these words. */
    private static ClaimProposal claim(Extraction extraction, ClaimKind kind, String words) {
        return extraction.claims().stream()
                .filter(claim -> claim.kind() == kind && claim.text().contains(words))
                .min(Comparator.comparingInt(claim -> claim.text().length()))
                .orElseThrow(
                        () -> new AssertionError("no " + kind + " holds “" + words + "” in " + extraction.claims()));
    }
}
