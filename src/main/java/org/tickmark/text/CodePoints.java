package org.tickmark.text;

import java.util.Arrays;

/**
 * Addresses a string by Unicode code points, as all offsets in Tickmark do. Both directions take time independent of the
 * text's length (a table holds the count for every 64th character); a text without surrogate pairs needs no table.
 */
public final class CodePoints {

    private static final int STEP = 64;

    private final String text;
    private final int length;
    /** Code points before each STEP-th char, or null where chars and code points agree. */
    private final int[] before;

    private CodePoints(String text, int length, int[] before) {
        this.text = text;
        this.length = length;
        this.before = before;
    }

    public static CodePoints of(String text) {
        int length = text.codePointCount(0, text.length());
        if (length == text.length()) {
            return new CodePoints(text, length, null);
        }
        int[] before = new int[text.length() / STEP + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                before[i / STEP] = count;
            }
            if (!isSecondHalf(text, i)) {
                count++;
            }
        }
        if (text.length() % STEP == 0) {
            before[text.length() / STEP] = count;
        }
        return new CodePoints(text, length, before);
    }

    /** Length of the text in code points. */
    public int length() {
        return length;
    }

    /**
     * The words between two code-point offsets, end exclusive.
     *
     * @throws IndexOutOfBoundsException if the span does not lie inside the text
     */
    public String substring(int begin, int end) {
        return text.substring(toUtf16(begin), toUtf16(end));
    }

    /**
     * How many code points begin before this char index.
     *
     * @throws IndexOutOfBoundsException if the index does not lie inside the text
     */
    public int toCodePoint(int utf16Index) {
        if (utf16Index < 0 || utf16Index > text.length()) {
            throw new IndexOutOfBoundsException("index " + utf16Index + " in a text of " + text.length() + " chars");
        }
        if (before == null) {
            return utf16Index;
        }
        int slot = utf16Index / STEP;
        int count = before[slot];
        for (int i = slot * STEP; i < utf16Index; i++) {
            if (!isSecondHalf(text, i)) {
                count++;
            }
        }
        return count;
    }

    /**
     * The char index at which this code point begins.
     *
     * @throws IndexOutOfBoundsException if the code point does not lie inside the text
     */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > length) {
            throw new IndexOutOfBoundsException("code point " + codePoint + " in a text of " + length);
        }
        if (before == null) {
            return codePoint;
        }
        int found = Arrays.binarySearch(before, codePoint);
        int slot = found >= 0 ? found : -found - 2;
        int index = slot * STEP;
        int count = before[slot];
        if (isSecondHalf(text, index)) {
            index++;
        }
        while (count < codePoint) {
            index += Character.charCount(text.codePointAt(index));
            count++;
        }
        return index;
    }

    private static boolean isSecondHalf(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
