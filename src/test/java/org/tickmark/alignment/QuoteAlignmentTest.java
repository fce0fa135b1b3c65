package org.tickmark.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteAlignmentTest {

    private static final String RECORD =
            "CHAIR: Good morning. We will not close the harbour before the winter, and, uh, "
                    + "I I told the 35 owners so. The boats belong to the villages. Nobody asked us in 2011 whether we agreed to "
                    + "the fees, and nobody will ask us now. Thank you all for coming to this hall today.";

    @Test
    void findsTheSameWordsVerbatim() {
        var comparison = compare("We will not close the harbour before the winter");
        assertThat(comparison.result()).isEqualTo(QuoteCheckResult.VERBATIM);
        assertThat(comparison.score()).isEqualTo(1);
        assertThat(comparison.passage()).isEqualTo("We will not close the harbour before the winter");
        assertThat(RECORD.substring(comparison.begin(), comparison.end())).isEqualTo(comparison.passage());
        assertThat(comparison.edits()).isEmpty();
    }

    @Test
    void prefersTheSameWordsToAPassageThatSharesMany() {
        String record = "We go, we go and we stay, we go or we stay. Then we go and we stay home.";
        var comparison = QuoteAlignment.compare(List.of("we go and we stay home"), record);
        assertThat(comparison.result()).isEqualTo(QuoteCheckResult.VERBATIM);
        assertThat(comparison.passage()).isEqualTo("we go and we stay home");
    }

    @Test
    void callsAnEllipsisThatLeavesNothingOutVerbatim() {
        assertThat(compare("The boats belong … to the villages").result()).isEqualTo(QuoteCheckResult.VERBATIM);
    }

    @Test
    void looksPastPunctuationQuotesAndTheFirstLetter() {
        assertThat(compare("“the boats belong – to the villages!”").result()).isEqualTo(QuoteCheckResult.VERBATIM);
    }

    @Test
    void callsDroppedFillersAndStammersCleaned() {
        var comparison = compare("before the winter, and I told the 35 owners so");
        assertThat(comparison.result()).isEqualTo(QuoteCheckResult.CLEANED);
        assertThat(comparison.edits()).extracting(Edit::kind).containsExactly(EditKind.REPETITION_DROPPED);
        assertThat(compare("before the winter, and, I I told the 35 owners so").edits())
                .containsExactly(new Edit(EditKind.FILLER_DROPPED, "", "uh"));
    }

    @Test
    void neverForgivesALostNegation() {
        var comparison = compare("We will close the harbour before the winter");
        assertThat(comparison.result()).isEqualTo(QuoteCheckResult.ALTERED);
        assertThat(comparison.edits()).containsExactly(new Edit(EditKind.NEGATION_LOST, "", "not"));
    }

    @Test
    void neverForgivesAChangedNumber() {
        var comparison = compare("I told the 53 owners so");
        assertThat(comparison.result()).isEqualTo(QuoteCheckResult.ALTERED);
        assertThat(comparison.edits()).containsExactly(new Edit(EditKind.NUMBER_CHANGED, "53", "35"));
    }

    @Test
    void namesAReplacedWord() {
        var comparison = compare("The boats belong to the owners");
        assertThat(comparison.result()).isEqualTo(QuoteCheckResult.ALTERED);
        assertThat(comparison.edits()).containsExactly(new Edit(EditKind.REPLACED, "owners", "villages"));
        assertThat(comparison.passage()).isEqualTo("The boats belong to the villages");
    }

    @Test
    void tellsCapitalsThatChangeTheSense() {
        assertThat(compare("nobody will ask US now").result()).isEqualTo(QuoteCheckResult.ALTERED);
    }

    @Test
    void acceptsMarkedOmissionsAndBrackets() {
        assertThat(compare("Nobody asked us in 2011 whether we agreed … and nobody will ask us now")
                        .result())
                .isEqualTo(QuoteCheckResult.ELLIPSIS);
        assertThat(compare("Nobody asked [the islanders] in 2011 whether we agreed to the fees")
                        .result())
                .isEqualTo(QuoteCheckResult.BRACKETED);
    }

    @Test
    void joinsPiecesThatFollowEachOther() {
        assertThat(QuoteAlignment.compare(List.of("Nobody asked us in 2011", "whether we agreed to the fees"), RECORD)
                        .result())
                .isEqualTo(QuoteCheckResult.VERBATIM);
    }

    @Test
    void callsPiecesInTheWrongOrderSpliced() {
        assertThat(QuoteAlignment.compare(
                                List.of("Thank you all for coming", "The boats belong to the villages"), RECORD)
                        .result())
                .isEqualTo(QuoteCheckResult.SPLICED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "“”", "Entirely different statements concerning agriculture"})
    void findsNothingWhereNothingIs(String piece) {
        var comparison = compare(piece);
        assertThat(comparison.result()).isEqualTo(QuoteCheckResult.NOT_FOUND);
        assertThat(comparison.passage()).isEmpty();
    }

    @Test
    void findsNothingInAnEmptyRecord() {
        assertThat(QuoteAlignment.compare(List.of("Hello"), "").result()).isEqualTo(QuoteCheckResult.NOT_FOUND);
        assertThat(QuoteAlignment.compare(List.of(), RECORD).result()).isEqualTo(QuoteCheckResult.NOT_FOUND);
    }

    @Test
    void countsOffsetsInCodePoints() {
        var comparison = QuoteAlignment.compare(List.of("boats sail"), "😀😀 The boats sail.");
        assertThat(comparison.begin()).isEqualTo(7);
        assertThat(comparison.end()).isEqualTo(17);
    }

    @Test
    void comparesTwentyThousandWordsWithoutHanging() {
        var random = new Random(7);
        var record = new StringBuilder();
        var other = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            record.append('w').append(random.nextInt(300)).append(' ');
            other.append('w').append(random.nextInt(300)).append(' ');
        }
        String long1 = record.toString();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(QuoteAlignment.compare(List.of(long1), long1).result()).isEqualTo(QuoteCheckResult.VERBATIM);
            QuoteAlignment.compare(List.of(other.toString()), long1);
            QuoteAlignment.compare(List.of(long1.substring(50_000, 50_200)), long1);
        });
    }

    private static QuoteComparison compare(String piece) {
        return QuoteAlignment.compare(List.of(piece), RECORD);
    }
}
