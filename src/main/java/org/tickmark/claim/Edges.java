package org.tickmark.claim;

/**
 * What touches a stretch of words without a space: the rest of a word or of a figure ("35" in "135", "35,000", "35%" or
 * "$35"). Quotation marks, brackets and a sentence's punctuation touch every word and do not count.
 */
final class Edges {

    private static final String NEVER = "“”„«»‘’'\"()[]{}…—–/";
    private static final String PUNCTUATION = ".,;:!?";

    private Edges() {}

    /** What belongs to the words that begin here, to the left. */
    static String before(String text, int begin) {
        int at = begin;
        while (at > 0 && belongs(text.charAt(at - 1))) {
            at--;
        }
        int first = at;
        while (first < begin && PUNCTUATION.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return text.substring(first, begin);
    }

    /** What belongs to the words that end here, to the right. */
    static String after(String text, int end) {
        int at = end;
        while (at < text.length() && belongs(text.charAt(at))) {
            at++;
        }
        while (at > end && PUNCTUATION.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return text.substring(end, at);
    }

    private static boolean belongs(char c) {
        return !Character.isWhitespace(c) && NEVER.indexOf(c) < 0;
    }
}
