package org.tickmark.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word with the form in which it is compared: typographic apostrophes made plain, the first letter's case dropped
 * ("US" and "us" stay apart).
 *
 * @param begin char index in its text
 * @param bracketed whether it stands in square brackets
 */
record Word(String form, int begin, int end, boolean bracketed) {

    /** The words of a text: runs of letters and digits, held together by inner apostrophes, points, commas in numbers. */
    static List<Word> of(String text) {
        boolean shouted = text.chars().noneMatch(Character::isLowerCase);
        var words = new ArrayList<Word>();
        int brackets = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '[') {
                brackets++;
            } else if (c == ']') {
                brackets = Math.max(0, brackets - 1);
            }
            if (!isWordPart(text, i)) {
                i++;
                continue;
            }
            int begin = i;
            while (i < text.length() && (isWordPart(text, i) || joins(text, i))) {
                i++;
            }
            words.add(new Word(form(text.substring(begin, i), shouted), begin, i, brackets > 0));
        }
        return words;
    }

    boolean isNumber() {
        return form.codePoints().anyMatch(Character::isDigit);
    }

    private static boolean isWordPart(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == '%'
                || c == '$'
                || c == '€'
                || c == '£'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean joins(String text, int i) {
        if (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))) {
            return false;
        }
        char c = text.charAt(i);
        boolean digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
        return c == '\'' || c == '’' || digits && (c == '.' || c == ',');
    }

    private static String form(String word, boolean shouted) {
        String plain = word.replace('’', '\'');
        if (plain.codePoints().anyMatch(Character::isDigit)) {
            return plain.replace(",", "").toLowerCase(Locale.ROOT);
        }
        if (shouted) {
            return plain.toLowerCase(Locale.ROOT);
        }
        int first = plain.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toLowerCase(first))
                .append(plain, Character.charCount(first), plain.length())
                .toString();
    }
}
