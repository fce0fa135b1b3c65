package org.tickmark.alignment;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The differences between two runs of words. Words that stand once on each side, in the same order, hold the two
 * together, so that the exact comparison runs only on the short stretches between them.
 */
final class WordDiff {

    private static final int LARGEST_EXACT = 1_000;

    private WordDiff() {}

    /** Words [printedBegin, printedEnd) stand where the record has [recordBegin, recordEnd). */
    record Difference(int printedBegin, int printedEnd, int recordBegin, int recordEnd) {}

    static List<Difference> between(List<Word> printed, List<Word> record) {
        var differences = new ArrayList<Difference>();
        int p = 0;
        int r = 0;
        for (int[] anchor : anchors(printed, record)) {
            compare(printed, p, anchor[0], record, r, anchor[1], differences);
            p = anchor[0] + 1;
            r = anchor[1] + 1;
        }
        compare(printed, p, printed.size(), record, r, record.size(), differences);
        return differences;
    }

    private static void compare(
            List<Word> printed, int p, int pEnd, List<Word> record, int r, int rEnd, List<Difference> differences) {
        while (p < pEnd && r < rEnd && same(printed.get(p), record.get(r))) {
            p++;
            r++;
        }
        while (p < pEnd && r < rEnd && same(printed.get(pEnd - 1), record.get(rEnd - 1))) {
            pEnd--;
            rEnd--;
        }
        if (p == pEnd && r == rEnd) {
            return;
        }
        if (p == pEnd || r == rEnd || pEnd - p > LARGEST_EXACT || rEnd - r > LARGEST_EXACT) {
            differences.add(new Difference(p, pEnd, r, rEnd));
            return;
        }
        List<String> left = printed.subList(p, pEnd).stream().map(Word::form).toList();
        List<String> right = record.subList(r, rEnd).stream().map(Word::form).toList();
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
            int source = p + delta.getSource().getPosition();
            int target = r + delta.getTarget().getPosition();
            differences.add(new Difference(
                    source,
                    source + delta.getSource().size(),
                    target,
                    target + delta.getTarget().size()));
        }
    }

    /** Pairs (printed, record) of words unique on both sides, rising on both: the longest such chain. */
    private static List<int[]> anchors(List<Word> printed, List<Word> record) {
        Map<String, Integer> left = unique(printed);
        Map<String, Integer> right = unique(record);
        var pairs = new ArrayList<int[]>();
        for (int i = 0; i < printed.size(); i++) {
            String form = printed.get(i).form();
            if (left.getOrDefault(form, -1) >= 0 && right.getOrDefault(form, -1) >= 0) {
                pairs.add(new int[] {i, right.get(form)});
            }
        }
        return longestRising(pairs);
    }

    private static Map<String, Integer> unique(List<Word> words) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            int position = i;
            positions.compute(words.get(i).form(), (form, known) -> known == null ? position : -1);
        }
        return positions;
    }

    private static List<int[]> longestRising(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        var chain = new ArrayList<int[]>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            chain.add(pairs.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    private static boolean same(Word a, Word b) {
        return a.form().equals(b.form());
    }
}
