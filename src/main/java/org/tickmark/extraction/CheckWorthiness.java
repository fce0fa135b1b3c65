package org.tickmark.extraction;

import java.util.List;

/**
 * How much a sentence is worth a check: what can be looked up (figures, comparisons, deeds on record, names) raises the
 * score; what cannot (questions, wishes, forecasts, talk to the listener) lowers it. The weights were set by hand.
 */
final class CheckWorthiness {

    private static final int MOST_NUMBERS = 3;
    private static final int MOST_NAMES = 3;
    private static final int MOST_MEASURES = 3;

    private final LanguageWords words;

    CheckWorthiness(LanguageWords words) {
        this.words = words;
    }

    /** From 0 (hardly worth a check) to 1 (check first). */
    double of(List<Token> tokens) {
        double sum = -1.4 + figures(tokens) + records(tokens) + names(tokens) + length(tokens) - talk(tokens);
        return 1 / (1 + Math.exp(-sum));
    }

    private double figures(List<Token> tokens) {
        long digits = tokens.stream().filter(this::isFigure).count();
        boolean compares = false;
        for (int i = 0; i < tokens.size() && !compares; i++) {
            compares = words.phraseAt("comparison", tokens, i) > 0;
        }
        double first = digits > 0 ? 1.1 : 0;
        return first + 0.35 * Math.min(MOST_NUMBERS, digits) + (compares ? 0.6 : 0);
    }

    private boolean isFigure(Token token) {
        int hyphen = token.lower().indexOf('-');
        boolean compound = hyphen > 0 && words.has("number", token.lower().substring(0, hyphen));
        return token.number() || compound || words.has("number", token) && !token.is("one");
    }

    private double records(List<Token> tokens) {
        double measures = Math.min(MOST_MEASURES, count("measured", tokens)) * 0.35;
        double changes = Math.min(2, count("change", tokens)) * 0.3;
        double deeds = Math.min(2, count("deed", tokens)) * 0.35;
        double most = count("superlative", tokens) > 0 ? 0.2 : 0;
        boolean past = tokens.stream()
                .anyMatch(token ->
                        token.lower().endsWith("ed") || token.is("was") || token.is("were") || token.is("had"));
        boolean perfect = tokens.stream()
                .anyMatch(token ->
                        token.is("has") || token.is("have") || token.lower().endsWith("'ve"));
        return measures + changes + deeds + most + (past ? 0.35 : 0) + (perfect ? 0.15 : 0);
    }

    private double names(List<Token> tokens) {
        long names = tokens.stream()
                .skip(1)
                .filter(token -> token.capitalised() && !words.has("self", token))
                .count();
        return 0.2 * Math.min(MOST_NAMES, names);
    }

    private static double length(List<Token> tokens) {
        long count = tokens.stream().filter(Token::word).count();
        if (count < 6) {
            return -1.5;
        }
        return count < 10 ? -0.6 : count < 16 ? 0 : 0.3;
    }

    private double talk(List<Token> tokens) {
        boolean asks = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is("?");
        double self = count("self", tokens) > 0 ? 0.3 : 0;
        double feeling = count("feeling", tokens) > 0 ? 0.5 : 0;
        double future = count("future", tokens) > 0 ? 0.5 : 0;
        double listener = count("listener", tokens) > 0 ? 0.35 : 0;
        return self + feeling + future + listener + (asks ? 1.2 : 0);
    }

    private long count(String list, List<Token> tokens) {
        return tokens.stream().filter(token -> words.has(list, token)).count();
    }
}
