package org.tickmark.alignment;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the stretch of a record that shares most words with a piece, in one sweep over the record. */
final class Passage {

    private Passage() {}

    /** A stretch of words, [begin, end), and the weight of what it shares with the piece. */
    record Window(int begin, int end) {}

    /**
     * The window of the piece's length (and a quarter more) that holds the greatest weight of the piece's words, each as
     * often as the piece has it; rare words weigh more. Null if no word is shared. {@code from} is where to begin.
     */
    static Window best(List<Word> piece, List<Word> record, int from) {
        Map<String, Integer> wanted = new HashMap<>();
        piece.forEach(word -> wanted.merge(word.form(), 1, Integer::sum));
        Map<String, Integer> frequency = new HashMap<>();
        for (Word word : record) {
            if (wanted.containsKey(word.form())) {
                frequency.merge(word.form(), 1, Integer::sum);
            }
        }
        int width = piece.size() + piece.size() / 4 + 2;
        Map<String, Integer> held = new HashMap<>();
        var inside = new ArrayDeque<Integer>();
        double weight = 0;
        double best = 0;
        Window window = null;
        for (int i = from; i < record.size(); i++) {
            while (!inside.isEmpty() && inside.peekFirst() <= i - width) {
                String form = record.get(inside.removeFirst()).form();
                if (held.merge(form, -1, Integer::sum) < wanted.get(form)) {
                    weight -= weightOf(form, frequency);
                }
            }
            String form = record.get(i).form();
            if (!wanted.containsKey(form)) {
                continue;
            }
            inside.addLast(i);
            if (held.merge(form, 1, Integer::sum) <= wanted.get(form)) {
                weight += weightOf(form, frequency);
                if (weight > best + 1e-9) {
                    best = weight;
                    window = new Window(inside.peekFirst(), i + 1);
                }
            }
        }
        return window;
    }

    /** The first place from {@code from} on where the piece stands word for word; null if there is none. */
    static Window exact(List<Word> piece, List<Word> record, int from) {
        int[] border = borders(piece);
        int matched = 0;
        for (int i = from; i < record.size(); i++) {
            while (matched > 0 && !same(piece.get(matched), record.get(i))) {
                matched = border[matched - 1];
            }
            if (same(piece.get(matched), record.get(i))) {
                matched++;
            }
            if (matched == piece.size()) {
                return new Window(i + 1 - matched, i + 1);
            }
        }
        return null;
    }

    /** For each prefix of the piece, the length of its longest proper prefix that is also its suffix. */
    private static int[] borders(List<Word> piece) {
        int[] border = new int[piece.size()];
        int length = 0;
        for (int i = 1; i < piece.size(); i++) {
            while (length > 0 && !same(piece.get(length), piece.get(i))) {
                length = border[length - 1];
            }
            if (same(piece.get(length), piece.get(i))) {
                length++;
            }
            border[i] = length;
        }
        return border;
    }

    private static boolean same(Word a, Word b) {
        return a.form().equals(b.form());
    }

    private static double weightOf(String form, Map<String, Integer> frequency) {
        return 1.0 / Math.sqrt(frequency.get(form)) + 0.1;
    }
}
