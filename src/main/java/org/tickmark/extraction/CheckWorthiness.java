package org.tickmark.extraction;

import java.util.List;

/** How much a sentence is worth a check. */
final class CheckWorthiness {

    private final LanguageWords words;

    CheckWorthiness(LanguageWords words) {
        this.words = words;
    }

    /** From 0 (hardly worth a check) to 1 (check first). */
    double of(List<Token> tokens) {
        boolean figure = tokens.stream().anyMatch(token -> token.number() || words.has("number", token));
        return figure ? 0.75 : 0.4;
    }
}
