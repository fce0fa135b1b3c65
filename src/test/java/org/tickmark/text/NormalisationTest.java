package org.tickmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalisationTest {

    @Test
    void makesEveryKindOfLineBreakOneNewline() {
        assertThat(normalised("one\r\ntwo\rthree\u2028four\u0085five")).isEqualTo("one\ntwo\nthree\nfour\nfive");
    }

    @Test
    void dropsEmptyLinesAndSpacesAtTheEdges() {
        assertThat(normalised("\n\n  one  \n \t \n\n two\n\n")).isEqualTo("one\ntwo");
    }

    @Test
    void makesNoBreakSpacesAndTabsOneSpace() {
        assertThat(normalised("35\u00a0\u202f people\there")).isEqualTo("35 people here");
    }

    @Test
    void removesWhatNobodySees() {
        assertThat(normalised("\ufeffin\u200bvis\u00adible\u0007")).isEqualTo("invisible");
    }

    @Test
    void keepsTypographicQuotesAndDashes() {
        assertThat(normalised("“No” – ‘never’ — »nie«…")).isEqualTo("“No” – ‘never’ — »nie«…");
    }

    @Test
    void composesLetters() {
        assertThat(normalised("Zu\u0308rich")).isEqualTo("Z\u00fcrich");
    }

    @Test
    void replacesHalfASurrogatePair() {
        assertThat(normalised("a\ud83db\ude00c")).isEqualTo("a\ufffdb\ufffdc");
    }

    @Test
    void keepsJoinersThatSpellEmoji() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        assertThat(normalised(family)).isEqualTo(family);
    }

    private static String normalised(String raw) {
        return Normalisation.of(raw).text();
    }
}
