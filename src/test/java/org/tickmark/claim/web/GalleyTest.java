package org.tickmark.claim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tickmark.article.Article;
import org.tickmark.article.Block;
import org.tickmark.article.Layout;
import org.tickmark.article.Revision;
import org.tickmark.article.Sentence;
import org.tickmark.claim.ClaimRow;
import org.tickmark.claim.ClaimState;
import org.tickmark.claim.Placement;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.Desk;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.text.CodePoints;
import org.tickmark.text.Segmentation;
import org.tickmark.text.SegmentedText;
import org.tickmark.text.Sha256;

class GalleyTest {

    private static final String TEXT =
            "The ferry 🛳 sank in 1904. Nobody was hurt.\nAlso read | Ten ferries\nIt was raised later.";
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final SegmentedText segmented = Segmentation.segment(TEXT, Locale.ENGLISH);
    private final Revision revision = revision();
    private final List<Block> blocks =
            segmented.blocks().stream().map(block -> new Block(revision, block)).toList();
    private final List<Sentence> sentences = segmented.sentences().stream()
            .map(sentence -> new Sentence(blocks.get(sentence.block()), sentence))
            .toList();

    private static Revision revision() {
        Desk desk = new Desk("metro", "Metro", DeskPolicy.usual());
        Article article = new Article("Ferry", desk, "en", null, NOON, "ines");
        return new Revision(article, TEXT, Sha256.hex(TEXT), NOON, "ines");
    }

    private static ClaimRow claim(long id, int begin, int end, ClaimState state, Placement placement) {
        String exact = CodePoints.of(TEXT).substring(begin, end);
        return new ClaimRow(id, 0, ClaimKind.FACT, state, begin, end, exact, placement, 0.5, false, null, null);
    }

    private static ClaimRow claim(long id, int begin, int end) {
        return claim(id, begin, end, ClaimState.ACCEPTED, Placement.PLACED);
    }

    private Galley galley(Long chosen, ClaimRow... claims) {
        return Galley.of(CodePoints.of(TEXT), new Layout(revision, blocks, sentences), List.of(claims), chosen, null);
    }

    private static List<Galley.Run> runs(Galley galley) {
        return galley.paragraphs().stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .flatMap(line -> line.runs().stream())
                .toList();
    }

    @Test
    void setsEveryCharacterOfTheCheckedTextOnceAndInOrder() {
        Galley galley = galley(null, claim(1, 4, 25), claim(2, 12, 24), claim(3, 20, 40));

        String set = galley.paragraphs().stream()
                .map(paragraph -> paragraph.lines().stream()
                        .flatMap(line -> line.runs().stream())
                        .map(Galley.Run::text)
                        .reduce("", String::concat))
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow();
        assertThat(set).isEqualTo(TEXT);
    }

    @Test
    void countsCodePointsNotUtf16Units() {
        Galley galley = galley(null, claim(1, 12, 24));

        assertThat(runs(galley))
                .filteredOn(run -> run.claimId() != null)
                .extracting(Galley.Run::text)
                .containsExactly("sank in 1904");
    }

    @Test
    void drawsTheShorterOfTwoOverlappingClaimsOnTop() {
        Galley galley = galley(null, claim(1, 0, 25), claim(2, 20, 24));

        assertThat(runs(galley))
                .filteredOn(run -> run.text().equals("1904"))
                .extracting(Galley.Run::claimId)
                .containsExactly(2L);
    }

    @Test
    void drawsTheChosenClaimAboveAShorterOne() {
        Galley galley = galley(1L, claim(1, 0, 25), claim(2, 20, 24));

        assertThat(runs(galley))
                .filteredOn(run -> run.text().equals("1904"))
                .extracting(Galley.Run::claimId)
                .containsExactly(1L);
    }

    @Test
    void marksSentencesNobodyHasAccountedFor() {
        Galley galley = galley(null, claim(1, 12, 24));

        assertThat(galley.total()).isEqualTo(3);
        assertThat(galley.covered()).isEqualTo(1);
        assertThat(galley.marks()).containsExactly("open", "gap", "gap");
    }

    @Test
    void aDismissedOrOrphanedClaimCoversNothing() {
        Galley galley = galley(
                null,
                claim(1, 12, 24, ClaimState.DISMISSED, Placement.PLACED),
                claim(2, 27, 33, ClaimState.ACCEPTED, Placement.ORPHANED));

        assertThat(galley.covered()).isZero();
    }

    @Test
    void aClearedSentenceIsCovered() {
        sentences.get(1).clear("mara", NOON);

        assertThat(galley(null).marks()).containsExactly("gap", "good", "gap");
    }

    @Test
    void showsAnExcludedParagraphAsOneLine() {
        Galley.Paragraph promo = galley(null).paragraphs().get(1);

        assertThat(promo.excluded()).isTrue();
        assertThat(promo.text()).isEqualTo("Also read | Ten ferries");
    }
}
