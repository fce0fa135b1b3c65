package org.tickmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentationTest {

    private static final String PARAGRAPH = "The council met for three hours and settled nothing at all.";

    @Test
    void keepsAbbreviationsInitialsAndDecimalsTogether() {
        assertThat(sentences("Dr. J. R. Hale of the U.S. Navy paid $3.5 million. He left at 5 p.m. on Friday."))
                .containsExactly("Dr. J. R. Hale of the U.S. Navy paid $3.5 million.", "He left at 5 p.m. on Friday.");
    }

    @Test
    void endsASentenceAtAnAbbreviationWhenTheNextOneOpens() {
        assertThat(sentences("She moved to the U.S. The move was costly."))
                .containsExactly("She moved to the U.S.", "The move was costly.");
    }

    @Test
    void cutsBetweenAQuoteWithItsCueAndTheNextQuote() {
        assertThat(sentences("“We will never yield,” Ardent declared. “There can be no talk.”"))
                .containsExactly("“We will never yield,” Ardent declared.", "“There can be no talk.”");
    }

    @Test
    void keepsAQuestionWithItsCue() {
        assertThat(sentences("“Who pays?” Ms. Ardent asked. Nobody answered."))
                .containsExactly("“Who pays?” Ms. Ardent asked.", "Nobody answered.");
    }

    @Test
    void cutsInsideAQuoteOfSeveralSentences() {
        assertThat(sentences("“It is late. We go home,” he said."))
                .containsExactly("“It is late.", "We go home,” he said.");
    }

    @Test
    void keepsAnEllipsisInsideASentence() {
        assertThat(sentences("“We … Never yield,” he said.")).containsExactly("“We … Never yield,” he said.");
    }

    @Test
    void keepsADatelineWithItsSentence() {
        assertThat(sentences("Washington: The house is open.")).containsExactly("Washington: The house is open.");
    }

    @Test
    void knowsGermanOrdinalsAndAbbreviations() {
        assertThat(sentences("Am 3. Oktober kam Dr. Weiß. Er blieb z. B. bis 5. Mai.", Locale.GERMAN))
                .containsExactly("Am 3. Oktober kam Dr. Weiß.", "Er blieb z. B. bis 5. Mai.");
    }

    @Test
    void cutsAnUnknownLanguageByItsMarks() {
        assertThat(sentences("Het regent. Wij blijven thuis!", Locale.forLanguageTag("nl")))
                .containsExactly("Het regent.", "Wij blijven thuis!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Also Read | Mainland Backs the Islands",
                "Also Read: Mainland Backs the Islands",
                "Read more: what the vote means",
                "RELATED – Ten things to know",
                "Sign up for our morning letter",
                "Photo by A. Example / Agency",
                "© 2024 The Example. All rights reserved.",
                "(With inputs from agencies)"
            })
    void leavesPromoCreditAndCopyrightLinesOut(String line) {
        var blocks = segment(PARAGRAPH + "\n" + line + "\n" + PARAGRAPH).blocks();
        assertThat(blocks.get(1).kind()).isEqualTo(BlockKind.BOILERPLATE);
        assertThat(blocks.get(1).reason()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more slowly, the letter makes sense, and it also reads like a warning to the board.",
                "Related companies must file a report of their own before the end of the year.",
                "Trending topics rarely last for longer than a day, the study by the institute found.",
                "Watch makers in the valley sold more pieces than in any year before."
            })
    void keepsSentencesThatOnlyBeginLikeAPromoLine(String line) {
        assertThat(segment(PARAGRAPH + "\n" + line + "\n" + PARAGRAPH)
                        .blocks()
                        .get(1)
                        .kind())
                .isEqualTo(BlockKind.BODY);
    }

    @Test
    void tellsASubheadFromAParagraph() {
        var blocks =
                segment(PARAGRAPH + "\nOwners Firm on the Quota\n" + PARAGRAPH).blocks();
        assertThat(blocks).extracting(Block::kind).containsExactly(BlockKind.BODY, BlockKind.SUBHEAD, BlockKind.BODY);
        assertThat(blocks.get(1).reason()).isNull();
    }

    @Test
    void takesTheFirstLineForAHeadlineOnlyWhenTold() {
        String text = "Owners Firm on the Quota\n" + PARAGRAPH;
        assertThat(Segmentation.segment(text, Locale.ENGLISH, true)
                        .blocks()
                        .get(0)
                        .kind())
                .isEqualTo(BlockKind.HEADLINE);
        assertThat(segment(text).blocks().get(0).kind()).isEqualTo(BlockKind.BODY);
    }

    @Test
    void countsOffsetsInCodePoints() {
        var segmented = segment("😀 One. Two.");
        assertThat(segmented.sentences().get(1)).isEqualTo(new Sentence(1, 0, 7, 11));
    }

    @Test
    void countsOnlyBodySentencesAsBody() {
        var segmented = segment(PARAGRAPH + "\nAlso Read | Something Else\n" + PARAGRAPH);
        assertThat(segmented.sentences()).hasSize(3);
        assertThat(segmented.bodySentences()).hasSize(2);
    }

    @Test
    void findsNothingInAnEmptyText() {
        var segmented = segment(" \n ");
        assertThat(segmented.blocks()).isEmpty();
        assertThat(segmented.sentences()).isEmpty();
    }

    private static SegmentedText segment(String text) {
        return Segmentation.segment(text, Locale.ENGLISH);
    }

    private static List<String> sentences(String text) {
        return sentences(text, Locale.ENGLISH);
    }

    private static List<String> sentences(String text, Locale language) {
        var points = CodePoints.of(text);
        return Segmentation.segment(text, language).sentences().stream()
                .map(sentence -> points.substring(sentence.begin(), sentence.end()))
                .toList();
    }
}
