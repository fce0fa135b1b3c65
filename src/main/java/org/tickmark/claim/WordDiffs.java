package org.tickmark.claim;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a text and how two stretches of words lie on one another. Places are UTF-16 indices, end exclusive. */
final class WordDiffs {

    /** A number with its separators and a word with its apostrophes and hyphens are one word; a sign is one too. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:[.,:'’‑-][\\p{L}\\p{N}\\p{M}]+)*|[^\\s\\p{L}\\p{N}\\p{M}]");

    private WordDiffs() {}

    /** A word and its place. */
    record Word(String text, int begin, int end) {}

    /** A place, or an empty one where nothing is left. */
    record Place(int begin, int end) {

        boolean isEmpty() {
            return end <= begin;
        }
    }

    static List<Word> words(String text, int begin, int end) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(begin, end);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
        }
        return words;
    }

    /** How often each word stands in a text; case does not count. */
    static Map<String, Integer> bag(String text) {
        Map<String, Integer> bag = new HashMap<>();
        words(text, 0, text.length()).stream()
                .filter(word -> Character.isLetterOrDigit(word.text().codePointAt(0)))
                .forEach(word -> bag.merge(word.text().toLowerCase(Locale.ROOT), 1, Integer::sum));
        return bag;
    }

    /** Share of common words, 0 to 1 (Dice's coefficient over bags of words). */
    static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        int common = 0;
        int all = 0;
        for (var word : one.entrySet()) {
            common += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
            all += word.getValue();
        }
        for (int count : other.values()) {
            all += count;
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }

    /** Whether two texts have the same words, whatever the white space between them. */
    static boolean sameWords(String one, String other) {
        return one.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
    }

    /**
     * Where the words {@code [begin, end)} of the old stretch ended up in the fresh one: from the first to the last word
     * that stands for them. Words that were put in at the edges belong to the neighbours.
     */
    static Place mapped(List<Word> old, List<Word> fresh, int begin, int end) {
        int from = -1;
        int to = -1;
        int i = 0;
        int j = 0;
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(texts(old), texts(fresh)).getDeltas();
        for (int next = 0; next <= deltas.size(); next++) {
            int stop = next < deltas.size() ? deltas.get(next).getSource().getPosition() : old.size();
            int first = Math.max(i, begin);
            int last = Math.min(stop, end);
            if (first < last) {
                from = from < 0 ? j + first - i : from;
                to = j + last - i;
            }
            j += stop - i;
            i = stop;
            if (next == deltas.size()) {
                break;
            }
            int sourceEnd = i + deltas.get(next).getSource().size();
            int targetEnd = j + deltas.get(next).getTarget().size();
            first = Math.max(i, begin);
            last = Math.min(sourceEnd, end);
            if (first < last && targetEnd > j) {
                boolean oneToOne = sourceEnd - i == targetEnd - j;
                int mappedFrom = oneToOne ? j + first - i : j;
                from = from < 0 ? mappedFrom : from;
                to = oneToOne ? j + last - i : targetEnd;
            }
            i = sourceEnd;
            j = targetEnd;
        }
        return from < 0 || to <= from
                ? new Place(0, 0)
                : new Place(fresh.get(from).begin(), fresh.get(to - 1).end());
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }
}
