package org.tickmark.text;

import java.text.Normalizer;

/**
 * Brings a raw text into the one form in which it is stored, hashed and addressed. In this order:
 * <ol>
 *   <li>CR LF, CR, form feed, vertical tab, NEL and the Unicode line and paragraph separators become LF;
 *   <li>tabs, no-break spaces and the other Unicode spaces become a space;
 *   <li>byte order marks, zero-width characters, soft hyphens, directional marks and control characters are removed
 *       (a joiner or non-joiner between two characters that are not Latin stays: it spells words and emoji);
 *   <li>half of a surrogate pair becomes U+FFFD;
 *   <li>letters are composed (NFC);
 *   <li>runs of spaces become one, spaces at the edges of lines go, and empty lines go: one LF separates two blocks;
 *       the text neither begins nor ends with one.
 * </ol>
 * Typographic quotation marks and dashes stay: the printed words matter. Normalising twice changes nothing.
 */
public final class Normalisation {

    private static final int LAST_LATIN = 0x02FF;

    private Normalisation() {}

    /** Takes time linear in the length of {@code raw}; never fails on any content. */
    public static NormalisedText of(String raw) {
        String text = pass(raw);
        String again = pass(text);
        while (!again.equals(text)) {
            text = again;
            again = pass(text);
        }
        return new NormalisedText(text);
    }

    private static String pass(String raw) {
        return tidySpaces(Normalizer.normalize(plainCharacters(raw), Normalizer.Form.NFC));
    }

    private static String plainCharacters(String raw) {
        var out = new StringBuilder(raw.length());
        int previous = -1;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '\r') {
                if (next >= raw.length() || raw.charAt(next) != '\n') {
                    out.append('\n');
                }
            } else if (isLineBreak(c)) {
                out.append('\n');
            } else if (isSpace(c)) {
                out.append(' ');
            } else if (c == 0x200C || c == 0x200D) {
                if (previous > LAST_LATIN && next < raw.length() && raw.codePointAt(next) > LAST_LATIN) {
                    out.appendCodePoint(c);
                }
            } else if (!isInvisible(c)) {
                out.appendCodePoint(isLoneSurrogate(c) ? 0xFFFD : c);
                previous = c;
                i = next;
                continue;
            }
            previous = -1;
            i = next;
        }
        return out.toString();
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isSpace(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.CONTROL
                || c == 0xAD
                || c == 0x061C
                || c == 0xFEFF
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F);
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static String tidySpaces(String text) {
        var out = new StringBuilder(text.length());
        boolean space = false;
        boolean line = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line = true;
            } else if (c == ' ') {
                space = true;
            } else {
                if (!out.isEmpty() && (line || space)) {
                    out.append(line ? '\n' : ' ');
                }
                line = false;
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
