package org.tickmark.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tickmark.text.CodePoints;

class ExtractionPropertiesTest {

    private final ExtractionEngine engine = new ExtractionEngine();

    @Provide
    Arbitrary<String> anyText() {
        var words = Arbitraries.of(
                "said",
                "told",
                "reporters",
                "that",
                "according",
                "to",
                "adding",
                "Anna",
                "Berg",
                "President",
                "he",
                "35",
                "2014",
                "in",
                "on",
                "Monday",
                ",",
                ".",
                ":",
                ";",
                "“",
                "”",
                "\"",
                "‘",
                "’",
                "„",
                "«",
                "»",
                "—",
                "\n",
                "who",
                "the",
                "accused",
                "of",
                "(",
                ")",
                "😀",
                "\ud83d",
                "\ude00",
                "\u0000",
                "’s",
                "laut",
                "sagte",
                "?");
        var chars = Arbitraries.strings().all().ofMaxLength(6);
        return Arbitraries.oneOf(words, chars).list().ofMaxSize(80).map(list -> String.join(" ", list));
    }

    @Property(tries = 3_000)
    void everySpanLiesInsideTheTextAndHoldsItsWords(@ForAll("anyText") String text) {
        var points = CodePoints.of(text);
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("xx"))) {
            for (ClaimProposal claim : engine.extract(text, language).claims()) {
                assertThat(claim.end()).isGreaterThan(claim.begin());
                assertThat(points.substring(claim.begin(), claim.end())).isEqualTo(claim.text());
                assertThat(claim.checkWorthiness()).isBetween(0.0, 1.0);
                if (claim.quote() != null) {
                    for (Piece piece : claim.quote().pieces()) {
                        assertThat(points.substring(piece.begin(), piece.end())).isEqualTo(piece.text());
                    }
                }
            }
        }
    }
}
