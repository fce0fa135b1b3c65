package org.tickmark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds sentence ends in one line by reading it once; every look back or ahead is bounded, so time is linear. Works on
 * char indices.
 */
final class SentenceSplitter {

    private static final int LONGEST_ABBREVIATION = 24;
    private static final int LONGEST_CUE = 60;
    private static final String CLOSERS = "\"'”’»«“›‹)]}";
    private static final String OPENERS = "\"'“„‟«»‘‚‹›([{¿¡-–—―•*";

    private final String text;
    private final Set<String> neverEnds;
    private final Set<String> mayEnd;
    private final Set<String> starters;
    private final Set<String> sayings;
    private final boolean ordinalsWithPoint;

    SentenceSplitter(String text, WordLists words) {
        this.text = text;
        this.neverEnds = words.words("abbreviation");
        this.mayEnd = words.words("abbreviation.end");
        this.starters = words.words("starter");
        this.sayings = words.words("saying");
        this.ordinalsWithPoint = !words.lines("ordinal.point").isEmpty();
    }

    List<int[]> split(int begin, int end) {
        var spans = new ArrayList<int[]>();
        int start = begin;
        int i = begin;
        while (i < end) {
            if (!isTerminator(text.charAt(i))) {
                i++;
                continue;
            }
            int first = i;
            while (i < end && isTerminator(text.charAt(i))) {
                i++;
            }
            int marks = i;
            while (i < end && CLOSERS.indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            i = afterSpacedCloser(i, end);
            if (isBoundary(start, first, marks, i, end)) {
                spans.add(new int[] {start, i});
                start = i;
                while (start < end && Segmentation.isBlank(text.charAt(start))) {
                    start++;
                }
                i = start;
            }
        }
        if (start < end) {
            spans.add(new int[] {start, end});
        }
        return spans;
    }

    /** French leaves a space before the closing mark: "… jamais. »". */
    private int afterSpacedCloser(int from, int end) {
        int mark = from;
        while (mark < end && mark < from + 2 && Segmentation.isBlank(text.charAt(mark))) {
            mark++;
        }
        boolean closes = mark > from && mark < end && text.charAt(mark) == '»';
        boolean opensWord = mark + 1 < end && Character.isLetterOrDigit(text.charAt(mark + 1));
        return closes && !opensWord ? mark + 1 : from;
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
    }

    /** Terminators stand in [first, marks), closing quotes and brackets in [marks, after). */
    private boolean isBoundary(int start, int first, int marks, int after, int end) {
        if (after >= end) {
            return true;
        }
        char terminator = text.charAt(first);
        if (terminator == '。' || terminator == '！' || terminator == '？') {
            return true;
        }
        if (!Segmentation.isBlank(text.charAt(after))) {
            return false;
        }
        int next = after;
        while (next < end && Segmentation.isBlank(text.charAt(next))) {
            next++;
        }
        int letter = next;
        while (letter < end && letter < next + 6 && OPENERS.indexOf(text.charAt(letter)) >= 0) {
            letter++;
        }
        if (letter >= end) {
            return true;
        }
        int c = text.codePointAt(letter);
        boolean creditFollows = after > marks && isQuote(text.charAt(after - 1)) && isDash(text.charAt(next));
        if (Character.isLowerCase(c) || creditFollows) {
            return false;
        }
        boolean opensQuote = letter > next;
        String follower = word(letter, end);
        if (marks - first > 1 && text.charAt(first) == '.' || terminator == '…') {
            return endsAtEllipsis(first, follower, opensQuote || after > marks);
        }
        if (terminator == '.') {
            return after > marks && isQuote(text.charAt(after - 1))
                    || endsAtPoint(start, first, follower, c, opensQuote);
        }
        return after == marks || opensQuote || !isFollowedBySaying(next, end);
    }

    private static boolean isDash(char c) {
        return c == '―' || c == '—' || c == '–';
    }

    private static boolean isQuote(char c) {
        return "\"”»«“".indexOf(c) >= 0;
    }

    private boolean endsAtEllipsis(int first, String follower, boolean quoted) {
        boolean detached = first > 0 && Segmentation.isBlank(text.charAt(first - 1));
        return quoted || !detached && starters.contains(follower.toLowerCase(Locale.ROOT));
    }

    private boolean endsAtPoint(int start, int point, String follower, int followerFirst, boolean opensQuote) {
        int begin = point;
        while (begin > start && point - begin < LONGEST_ABBREVIATION && isWordChar(text.charAt(begin - 1))) {
            begin--;
        }
        String word = text.substring(begin, point);
        boolean starts = opensQuote || starters.contains(follower.toLowerCase(Locale.ROOT));
        if (word.isEmpty()) {
            return true;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (neverEnds.contains(word) || neverEnds.contains(lower) && !mayEnd.contains(lower)) {
            return false;
        }
        if (mayEnd.contains(lower) || word.indexOf('.') > 0 && word.indexOf('.') <= 2 && !isNumber(word)) {
            return starts;
        }
        if (word.length() == 1 && Character.isLowerCase(word.charAt(0)) && follower.length() == 1) {
            return false;
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return starts && !isInitial(start, begin);
        }
        if (isNumber(word)) {
            boolean listNumber = begin == start && word.length() <= 3;
            boolean ordinal = ordinalsWithPoint && word.length() <= 2 && !starts;
            return !listNumber && !ordinal;
        }
        return !Character.isDigit(followerFirst) || !"no".equals(lower) && !"nos".equals(lower);
    }

    /** Before a word that often opens a sentence, only a letter that follows another initial or opens the sentence is one. */
    private boolean isInitial(int start, int begin) {
        if (begin == start) {
            return true;
        }
        int i = begin - 1;
        while (i > start && Segmentation.isBlank(text.charAt(i))) {
            i--;
        }
        return text.charAt(i) == '.';
    }

    private boolean isFollowedBySaying(int next, int end) {
        int limit = Math.min(end, next + LONGEST_CUE);
        int i = next;
        while (i < limit) {
            char c = text.charAt(i);
            if (c == '.' && i + 1 < end && !Segmentation.isBlank(text.charAt(i + 1)) || isWordChar(c)) {
                String word = word(i, end);
                if (sayings.contains(word.toLowerCase(Locale.ROOT))) {
                    return true;
                }
                i += Math.max(1, word.length());
            } else if (",;:!?“\"".indexOf(c) >= 0) {
                return false;
            } else {
                i++;
            }
        }
        return false;
    }

    private String word(int begin, int end) {
        int i = begin;
        while (i < end && i - begin < LONGEST_ABBREVIATION && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return text.substring(begin, i);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '&';
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i)) && word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}
