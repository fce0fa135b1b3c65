package org.tickmark.claim;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sentence of a text became which of the next one. Unchanged sentences are found by a diff; what the diff left over
 * is paired where it is the same sentence elsewhere, exactly once, or where it is clearly an edited form. Of two equal
 * candidates neither is taken.
 */
final class SentenceAlignment {

    /** What became of a sentence. */
    enum Fate {
        /** Same words, same place in the order. */
        SAME,
        /** Same words, elsewhere. */
        ELSEWHERE,
        /** Other words, but clearly the same sentence. */
        EDITED,
        GONE
    }

    /** Sentences left over on one side beyond which no diff is made: then only sentences that are unique are paired. */
    private static final int MOST_LEFT = 3000;

    /** Likeness that an edited sentence needs; less where one sentence faces one sentence. */
    private static final double ALIKE = 0.5;

    private static final double ALIKE_ALONE = 0.3;
    private static final double EQUAL = 0.02;
    private static final int GONE = -1;

    private final List<String> old;
    private final List<String> fresh;
    private final int[] target;
    private final Fate[] fate;
    private final int[] origin;
    private final boolean[] doubtful;

    private SentenceAlignment(List<String> old, List<String> fresh) {
        this.old = old;
        this.fresh = fresh;
        this.target = new int[old.size()];
        this.fate = new Fate[old.size()];
        this.origin = new int[fresh.size()];
        this.doubtful = new boolean[fresh.size()];
        Arrays.fill(target, GONE);
        Arrays.fill(fate, Fate.GONE);
        Arrays.fill(origin, GONE);
    }

    /** Aligns two texts given as the words of their sentences. */
    static SentenceAlignment of(List<String> old, List<String> fresh) {
        var alignment = new SentenceAlignment(old, fresh);
        alignment.align();
        return alignment;
    }

    Fate fate(int sentence) {
        return fate[sentence];
    }

    /** Number of the sentence it became, or -1. */
    int target(int sentence) {
        return target[sentence];
    }

    /** Number of the old sentence that became this one, or -1. */
    int origin(int freshSentence) {
        return origin[freshSentence];
    }

    /** Whether the new sentence is an old one, word for word; also where nobody can say which of two. */
    boolean isOld(int freshSentence) {
        int from = origin[freshSentence];
        return doubtful[freshSentence] || from != GONE && fate[from] != Fate.EDITED;
    }

    /** Whether the new sentence has no counterpart in the old text. */
    boolean isNew(int freshSentence) {
        return origin[freshSentence] == GONE;
    }

    private void align() {
        int head = 0;
        int shorter = Math.min(old.size(), fresh.size());
        while (head < shorter && old.get(head).equals(fresh.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
            tail++;
        }
        for (int i = 0; i < head; i++) {
            pair(i, i, Fate.SAME);
        }
        for (int i = 1; i <= tail; i++) {
            pair(old.size() - i, fresh.size() - i, Fate.SAME);
        }
        List<int[]> gaps = gaps(head, old.size() - tail, fresh.size() - tail);
        distrustRepeated();
        pairMoved();
        gaps.forEach(gap -> pairEdited(gap[0], gap[1], gap[2], gap[3]));
    }

    /** Pairs what the diff finds unchanged; gives back the gaps {@code [oldBegin, oldEnd, freshBegin, freshEnd)}. */
    private List<int[]> gaps(int begin, int oldEnd, int freshEnd) {
        if (Math.max(oldEnd, freshEnd) - begin > MOST_LEFT) {
            return List.of();
        }
        List<int[]> gaps = new ArrayList<>();
        int i = begin;
        int j = begin;
        for (AbstractDelta<String> delta : DiffUtils.diff(old.subList(begin, oldEnd), fresh.subList(begin, freshEnd))
                .getDeltas()) {
            int from = begin + delta.getSource().getPosition();
            while (i < from) {
                pair(i++, j++, Fate.SAME);
            }
            int[] gap = {
                i, i + delta.getSource().size(), j, j + delta.getTarget().size()
            };
            gaps.add(gap);
            i = gap[1];
            j = gap[3];
        }
        while (i < oldEnd) {
            pair(i++, j++, Fate.SAME);
        }
        return gaps;
    }

    private void pair(int from, int to, Fate what) {
        target[from] = to;
        origin[to] = from;
        fate[from] = what;
    }

    private void unpair(int from) {
        doubtful[target[from]] = true;
        origin[target[from]] = GONE;
        target[from] = GONE;
        fate[from] = Fate.GONE;
    }

    /**
     * Where a sentence stands more or less often than before, a diff guesses which is which. Such a pair stays only if
     * its neighbours prefer it to every other.
     */
    private void distrustRepeated() {
        Map<String, List<Integer>> before = places(old);
        Map<String, List<Integer>> now = places(fresh);
        List<Integer> guessed = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (fate[i] != Fate.SAME) {
                continue;
            }
            List<Integer> mine = before.get(old.get(i));
            List<Integer> theirs = now.get(old.get(i));
            if (mine.size() != theirs.size() && !isPreferred(i, mine, theirs)) {
                guessed.add(i);
            }
        }
        guessed.forEach(this::unpair);
    }

    private boolean isPreferred(int from, List<Integer> mine, List<Integer> theirs) {
        int to = target[from];
        int own = neighbours(from, to);
        return theirs.stream().allMatch(other -> other == to || neighbours(from, other) < own)
                && mine.stream().allMatch(other -> other == from || neighbours(other, to) < own);
    }

    /** How many of the sentences around are the same on both sides, up to three each way. */
    private int neighbours(int i, int j) {
        int same = 0;
        for (int step = 1; step <= 3 && matches(i - step, j - step); step++) {
            same++;
        }
        for (int step = 1; step <= 3 && matches(i + step, j + step); step++) {
            same++;
        }
        return same;
    }

    private boolean matches(int i, int j) {
        boolean outside = i < 0 || j < 0 || i >= old.size() || j >= fresh.size();
        return !outside && old.get(i).equals(fresh.get(j));
    }

    private static Map<String, List<Integer>> places(List<String> sentences) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            places.computeIfAbsent(sentences.get(i), text -> new ArrayList<>()).add(i);
        }
        return places;
    }

    /** A sentence left over exactly once on both sides was moved. */
    private void pairMoved() {
        Map<String, List<Integer>> before = places(old);
        Map<String, List<Integer>> now = places(fresh);
        for (int i = 0; i < old.size(); i++) {
            if (fate[i] != Fate.GONE) {
                continue;
            }
            List<Integer> mine = before.get(old.get(i));
            List<Integer> theirs = now.getOrDefault(old.get(i), List.of());
            boolean once = mine.stream().filter(each -> fate[each] == Fate.GONE).count() == 1
                    && theirs.stream().filter(this::isNew).count() == 1;
            if (once && mine.size() == theirs.size()) {
                pair(i, theirs.stream().filter(this::isNew).findFirst().orElseThrow(), Fate.ELSEWHERE);
            }
        }
    }

    /** Pairs the sentences of one gap that are edited forms of one another, in order. */
    private void pairEdited(int oldBegin, int oldEnd, int freshBegin, int freshEnd) {
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (int i = oldBegin; i < oldEnd; i++) {
            if (fate[i] == Fate.GONE) {
                left.add(i);
            }
        }
        for (int j = freshBegin; j < freshEnd; j++) {
            if (isNew(j)) {
                right.add(j);
            }
        }
        if (left.isEmpty() || right.isEmpty() || (long) left.size() * right.size() > 250_000) {
            return;
        }
        double least = left.size() == 1 && right.size() == 1 ? ALIKE_ALONE : ALIKE;
        double[][] likeness = likeness(left, right, least);
        for (int[] found : bestChain(likeness)) {
            if (isClear(likeness, found[0], found[1])) {
                pair(left.get(found[0]), right.get(found[1]), Fate.EDITED);
            }
        }
    }

    private double[][] likeness(List<Integer> left, List<Integer> right, double least) {
        List<Map<String, Integer>> theirs =
                right.stream().map(each -> WordDiffs.bag(fresh.get(each))).toList();
        double[][] likeness = new double[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            Map<String, Integer> mine = WordDiffs.bag(old.get(left.get(i)));
            for (int j = 0; j < right.size(); j++) {
                double alike = WordDiffs.likeness(mine, theirs.get(j));
                likeness[i][j] = alike < least ? 0 : alike;
            }
        }
        return likeness;
    }

    /** The pairs, in order on both sides, whose likeness adds up to most. */
    private static List<int[]> bestChain(double[][] likeness) {
        int rows = likeness.length;
        int columns = likeness[0].length;
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (likeness[i][j] > 0) {
                    best[i][j] = Math.max(best[i][j], likeness[i][j] + best[i + 1][j + 1]);
                }
            }
        }
        List<int[]> chain = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                chain.add(new int[] {i++, j++});
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return chain;
    }

    /** Whether no other sentence of the gap is as like, unless that one is liker to somebody else. */
    private static boolean isClear(double[][] likeness, int i, int j) {
        double own = likeness[i][j];
        for (int other = 0; other < likeness[i].length; other++) {
            if (other != j && likeness[i][other] >= own - EQUAL && !isBetterElsewhere(likeness, i, other, own)) {
                return false;
            }
        }
        for (int other = 0; other < likeness.length; other++) {
            if (other != i && likeness[other][j] >= own - EQUAL) {
                double elsewhere = Arrays.stream(likeness[other]).max().orElse(0);
                if (elsewhere <= likeness[other][j] + EQUAL) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isBetterElsewhere(double[][] likeness, int i, int j, double own) {
        for (int other = 0; other < likeness.length; other++) {
            if (other != i && likeness[other][j] > own + EQUAL) {
                return true;
            }
        }
        return false;
    }
}
