package org.tickmark.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word or a mark.
 *
 * @param text as printed; an abbreviation keeps its point
 * @param lower the same in lower case, apostrophes made plain
 */
record Token(int begin, int end, String text, String lower, boolean word) {

    /** The tokens of text[begin, end); {@code abbreviations} (lower case, no point) keep the point that follows. */
    static List<Token> of(String text, int begin, int end, Set<String> abbreviations) {
        var tokens = new ArrayList<Token>();
        int i = begin;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i++;
                continue;
            }
            int first = i;
            if (startsWord(text, i, end)) {
                while (i < end && (isWordPart(text.charAt(i)) || joins(text, i, end))) {
                    i++;
                }
                if (i < end && text.charAt(i) == '.' && keepsPoint(text.substring(first, i), abbreviations)) {
                    i++;
                }
                tokens.add(of(text, first, i, true));
            } else {
                i += Character.charCount(text.codePointAt(i));
                i = Math.min(i, end);
                tokens.add(of(text, first, i, false));
            }
        }
        return tokens;
    }

    private static Token of(String text, int begin, int end, boolean word) {
        String printed = text.substring(begin, end);
        return new Token(begin, end, printed, printed.toLowerCase(Locale.ROOT).replace('’', '\''), word);
    }

    boolean is(String mark) {
        return lower.equals(mark);
    }

    boolean capitalised() {
        return word && Character.isUpperCase(text.codePointAt(0));
    }

    boolean number() {
        return word && text.chars().anyMatch(Character::isDigit);
    }

    /** The word without the genitive: "Trump" of "Trump’s". */
    String stem() {
        return lower.endsWith("'s") || lower.endsWith("s'") ? text.substring(0, text.length() - 2) : text;
    }

    boolean genitive() {
        return lower.endsWith("'s") || lower.endsWith("s'");
    }

    Span span() {
        return new Span(begin, end);
    }

    private static boolean startsWord(String text, int i, int end) {
        char c = text.charAt(i);
        return isWordPart(c)
                || (c == '$' || c == '€' || c == '£') && i + 1 < end && Character.isDigit(text.charAt(i + 1));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '%' || c == '$' || c == '€' || c == '£';
    }

    private static boolean joins(String text, int i, int end) {
        if (i + 1 >= end || i == 0 || !Character.isLetterOrDigit(text.charAt(i + 1))) {
            return false;
        }
        char c = text.charAt(i);
        return (c == '\'' || c == '’' || c == '-' || c == '‑' || c == '.' || c == '&' || c == ',' || c == '/')
                && (c != ',' || Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1)));
    }

    private static boolean keepsPoint(String word, Set<String> abbreviations) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || word.indexOf('.') > 0 && !Character.isDigit(word.charAt(0))
                || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }
}
