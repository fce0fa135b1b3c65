package org.tickmark.claim;

/** Says in words why a claim has to be checked again when its text changed. */
final class WordsChange {

    private static final int LONGEST = 300;

    private WordsChange() {}

    /** @param now {@code null} when the words are gone */
    static String why(String was, String now) {
        return now == null
                ? "The words “" + brief(was) + "” were not found in the new revision."
                : "The words changed from “" + brief(was) + "” to “" + brief(now) + "”.";
    }

    private static String brief(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
