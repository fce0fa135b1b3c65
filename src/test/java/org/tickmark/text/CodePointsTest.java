package org.tickmark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsAPairAsOne() {
        var points = CodePoints.of("a😀b");
        assertThat(points.length()).isEqualTo(3);
        assertThat(points.substring(1, 2)).isEqualTo("😀");
        assertThat(points.substring(2, 3)).isEqualTo("b");
    }

    @Test
    void findsItsWayInLongTextsWithPairs() {
        String text = "ab😀".repeat(1_000);
        var points = CodePoints.of(text);
        for (int i = 0; i <= points.length(); i++) {
            assertThat(points.toUtf16(i)).isEqualTo(text.offsetByCodePoints(0, i));
            assertThat(points.toCodePoint(points.toUtf16(i))).isEqualTo(i);
        }
    }

    @Test
    void refusesWhatLiesOutside() {
        var points = CodePoints.of("a😀b");
        assertThatThrownBy(() -> points.toUtf16(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.toCodePoint(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
