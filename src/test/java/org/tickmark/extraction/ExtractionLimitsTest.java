package org.tickmark.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts nobody writes. The time limits only stop a hang; the speed is measured elsewhere. */
class ExtractionLimitsTest {

    private final ExtractionEngine engine = new ExtractionEngine();

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "\"", "“” ", "\"a\" ", "“a.” ", "‘", "’", "'a ", "„", "«", "»", "“a,” he said. "})
    @Timeout(60)
    void survivesAHundredThousandQuotationMarks(String mark) {
        assertThat(engine.extract(mark.repeat(100_000), Locale.ENGLISH)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "a", "😀", "Anna Berg, ", "said "})
    @Timeout(120)
    void survivesOneLineOfTenMegabytes(String part) {
        assertThat(engine.extract(part.repeat(10_000_000 / part.length()), Locale.ENGLISH))
                .isNotNull();
    }

    @Test
    @Timeout(120)
    void readsAMegabyteOfSpeechInOneLine() {
        String part = "He said that 35 people left on Monday, adding that nobody knows why. ";
        assertThat(engine.extract(part.repeat(1_000_000 / part.length()), Locale.ENGLISH)
                        .claims())
                .hasSizeGreaterThan(30_000);
    }

    @Test
    void survivesAnEmptyText() {
        assertThat(engine.extract("", Locale.ENGLISH).claims()).isEmpty();
    }
}
