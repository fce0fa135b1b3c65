package org.tickmark.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch between quotation marks.
 *
 * @param outer with its marks
 * @param inner without them
 * @param closed false where the paragraph ends before the closing mark
 */
record Quotation(Span outer, Span inner, boolean closed) {

    private static final char SECOND_HALF = '\u2060';
    private static final int LONGEST_SINGLE = 1_500;

    /** The outermost quotations of text[begin, end), in one pass. Two apostrophes in a row count as one double mark. */
    static List<Quotation> in(String text, int begin, int end) {
        String paragraph = text.substring(begin, end);
        if (!paragraph.contains("''")) {
            return between(text, begin, end);
        }
        String plain = paragraph.replace("''", "\"" + SECOND_HALF);
        return between(plain, 0, plain.length()).stream()
                .map(quotation -> quotation.withPairs(plain, begin))
                .filter(quotation -> !quotation.inner().in(text).isBlank())
                .toList();
    }

    private Quotation withPairs(String plain, int offset) {
        int first = inner.begin() < inner.end() && plain.charAt(inner.begin()) == SECOND_HALF ? 1 : 0;
        int last = outer.end() < plain.length() && plain.charAt(outer.end()) == SECOND_HALF ? 1 : 0;
        return new Quotation(
                new Span(offset + outer.begin(), offset + outer.end() + last),
                new Span(offset + inner.begin() + first, offset + inner.end()),
                closed);
    }

    private static List<Quotation> between(String text, int begin, int end) {
        var found = new ArrayList<Quotation>();
        boolean doubled = hasDouble(text, begin, end);
        int i = begin;
        int singlesHopeless = -1;
        while (i < end) {
            char mark = text.charAt(i);
            int close = -1;
            boolean opens = false;
            if (isDouble(mark) && opensDouble(text, i, begin, end)) {
                opens = true;
                close = closingDouble(text, mark, i + 1, end);
            } else if (!doubled && i > singlesHopeless && opensSingle(text, i, begin, end)) {
                int limit = Math.min(end, i + LONGEST_SINGLE);
                close = closingSingle(text, i + 1, limit);
                if (close < 0) {
                    singlesHopeless = limit;
                }
            }
            if (close >= 0) {
                found.add(new Quotation(new Span(i, close + 1), new Span(i + 1, close), true));
                i = close + 1;
            } else if (opens) {
                found.add(new Quotation(new Span(i, end), new Span(i + 1, end), false));
                i = end;
            } else {
                i++;
            }
        }
        found.removeIf(quotation -> quotation.inner().in(text).isBlank());
        return found;
    }

    private static boolean hasDouble(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (isDouble(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDouble(char c) {
        return "“”„‟\"«»‹›「」".indexOf(c) >= 0;
    }

    private static boolean opensDouble(String text, int i, int begin, int end) {
        char c = text.charAt(i);
        if (c == '“' || c == '„' || c == '«' || c == '‹' || c == '‟' || c == '「') {
            return true;
        }
        boolean spaceBefore =
                i == begin || !Character.isLetterOrDigit(text.charAt(i - 1)) && ".,!?".indexOf(text.charAt(i - 1)) < 0;
        int next = i + 1 < end && text.charAt(i + 1) == SECOND_HALF ? i + 2 : i + 1;
        boolean wordAfter = next < end && !Character.isWhitespace(text.charAt(next));
        return spaceBefore && wordAfter || c == '”' && i == begin;
    }

    private static int closingDouble(String text, char open, int from, int end) {
        String closers = switch (open) {
            case '“', '”', '‟' -> "”“\"";
            case '„' -> "“”\"";
            case '«' -> "»";
            case '»' -> "«";
            case '‹' -> "›";
            case '›' -> "‹";
            case '「' -> "」";
            default -> "\"”";
        };
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == open && open != '"' && open != '»' && open != '”') {
                if (open == '“' && endsLikeClosing(text, i, end)) {
                    return i;
                }
                depth++;
            } else if (closers.indexOf(c) >= 0 && (c != '“' || open == '„')) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            }
        }
        return depth > 0 ? lastClosing(text, closers, from, end) : -1;
    }

    /** An opening mark that stands where a closing one belongs: a slip of the keyboard, read as what was meant. */
    private static boolean endsLikeClosing(String text, int i, int end) {
        return !Character.isWhitespace(text.charAt(i - 1))
                && (i + 1 == end || Character.isWhitespace(text.charAt(i + 1)));
    }

    private static int lastClosing(String text, String closers, int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            if (closers.indexOf(text.charAt(i)) >= 0 && text.charAt(i) != '“') {
                return i;
            }
        }
        return -1;
    }

    private static boolean opensSingle(String text, int i, int begin, int end) {
        char c = text.charAt(i);
        if (c != '‘' && c != '\'' && c != '‚' || i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1))) {
            return false;
        }
        return i == begin || !Character.isLetterOrDigit(text.charAt(i - 1));
    }

    private static int closingSingle(String text, int from, int end) {
        int doubtful = -1;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c != '’' && c != '\'' && c != '‘' || i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1))) {
                continue;
            }
            char before = text.charAt(i - 1);
            if (before != 's' && before != 'S') {
                return i;
            }
            if (doubtful < 0) {
                doubtful = i;
            }
        }
        return doubtful;
    }
}
