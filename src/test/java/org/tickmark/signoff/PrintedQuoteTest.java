package org.tickmark.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedQuoteTest {

    private static final String PRESENT = "“It was safe,” said Ada Moss, “until the flood.”";

    @Test
    void standsWhileItsPiecesStandInOrder() {
        assertThat(PrintedQuote.standsIn("It was safe, … until the flood.", PRESENT))
                .isTrue();
        assertThat(PrintedQuote.standsIn("until the flood. … It was safe,", PRESENT))
                .isFalse();
    }

    @Test
    void fallsWithAnyOtherWord() {
        assertThat(PrintedQuote.standsIn("It was very safe", PRESENT)).isFalse();
        assertThat(PrintedQuote.standsIn("", PRESENT)).isFalse();
    }
}
