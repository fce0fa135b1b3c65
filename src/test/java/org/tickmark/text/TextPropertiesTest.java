package org.tickmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextPropertiesTest {

    @Provide
    Arbitrary<String> anyText() {
        var chars = Arbitraries.oneOf(
                Arbitraries.chars().all(),
                Arbitraries.chars().range('\ud800', '\udfff'),
                Arbitraries.chars().with(" .,!?…“”\"‘’„«»()[]\n\r\t\u00a0\u200b\u200d\u0308\ufeffABabzZ019"));
        return chars.list().ofMaxSize(120).map(list -> {
            var text = new StringBuilder();
            list.forEach(text::append);
            return text.toString();
        });
    }

    @Property(tries = 2_000)
    void normalisingTwiceChangesNothing(@ForAll("anyText") String raw) {
        String once = Normalisation.of(raw).text();
        assertThat(Normalisation.of(once).text()).isEqualTo(once);
    }

    @Property(tries = 2_000)
    void blocksAndSentencesLieInsideTheTextInOrder(@ForAll("anyText") String text) {
        var segmented = Segmentation.segment(text, Locale.ENGLISH);
        int length = text.codePointCount(0, text.length());
        int end = 0;
        for (Block block : segmented.blocks()) {
            assertThat(block.begin()).isGreaterThanOrEqualTo(end);
            assertThat(block.end()).isGreaterThan(block.begin()).isLessThanOrEqualTo(length);
            end = block.end();
        }
        end = 0;
        for (Sentence sentence : segmented.sentences()) {
            Block block = segmented.blocks().get(sentence.block());
            assertThat(sentence.begin()).isGreaterThanOrEqualTo(Math.max(end, block.begin()));
            assertThat(sentence.end()).isGreaterThan(sentence.begin()).isLessThanOrEqualTo(block.end());
            end = sentence.end();
        }
    }

    @Property(tries = 1_000)
    void everyCodePointIsFoundAgain(@ForAll("anyText") String text) {
        var points = CodePoints.of(text);
        for (int i = 0; i <= points.length(); i++) {
            assertThat(points.toUtf16(i)).isEqualTo(text.offsetByCodePoints(0, i));
            assertThat(points.toCodePoint(points.toUtf16(i))).isEqualTo(i);
        }
    }

    @Property(tries = 1_000)
    void noSentenceIsLost(@ForAll("anyText") String text) {
        var points = CodePoints.of(text);
        var covered = new StringBuilder();
        for (Sentence sentence : Segmentation.segment(text, Locale.ENGLISH).sentences()) {
            covered.append(points.substring(sentence.begin(), sentence.end()));
        }
        assertThat(visible(covered.toString())).isEqualTo(visible(text));
    }

    private static String visible(String text) {
        var out = new StringBuilder();
        text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> out.append((char) c));
        return out.toString();
    }
}
