package org.tickmark.claim;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.text.CodePoints;

/**
 * Finds where claims of one text stand in the next one. In this order: a sentence that did not change keeps its claims;
 * words that still stand once in their edited sentence keep them; words that changed take their claim along to the best
 * aligned stretch, for a person to confirm; words that stand exactly once in other new text are found there; anything
 * else is orphaned. Of two equal candidates neither is taken.
 *
 * <p>Plain Java over strings; all offsets that go in and come out are Unicode code points, end exclusive.
 */
final class Reanchoring {

    /** So many words in a row are known again wherever they stand in their sentence. */
    private static final int LONG = 4;

    private final String old;
    private final String fresh;
    private final CodePoints oldPoints;
    private final CodePoints freshPoints;
    private final List<WordDiffs.Place> oldSentences;
    private final List<WordDiffs.Place> freshSentences;
    private final SentenceAlignment alignment;

    /**
     * What became of one claim.
     *
     * @param begin of an orphaned claim, where it stood last
     * @param exact the words at the new place; of an orphaned claim, the old ones
     * @param wordsChanged the claim's words are others now, or gone
     */
    record Found(int begin, int end, String exact, Placement placement, boolean wordsChanged) {}

    /** Aligns two texts by their sentences, both in order and without overlap. */
    Reanchoring(String old, List<Stretch> oldSentences, String fresh, List<Stretch> freshSentences) {
        this.old = old;
        this.fresh = fresh;
        this.oldPoints = CodePoints.of(old);
        this.freshPoints = CodePoints.of(fresh);
        this.oldSentences = places(oldSentences, oldPoints);
        this.freshSentences = places(freshSentences, freshPoints);
        this.alignment = SentenceAlignment.of(words(this.oldSentences, old), words(this.freshSentences, fresh));
    }

    private static List<WordDiffs.Place> places(List<Stretch> sentences, CodePoints points) {
        return sentences.stream()
                .map(each -> new WordDiffs.Place(points.toUtf16(each.begin()), points.toUtf16(each.end())))
                .toList();
    }

    private static List<String> words(List<WordDiffs.Place> places, String text) {
        return places.stream()
                .map(each -> text.substring(each.begin(), each.end()))
                .toList();
    }

    /** Whether all sentences this stretch of the new text touches have no counterpart in the old one. */
    boolean isNew(Stretch stretch) {
        int first = touching(freshSentences, freshPoints.toUtf16(stretch.begin()));
        int end = freshPoints.toUtf16(stretch.end());
        boolean fresh =
                first < freshSentences.size() && freshSentences.get(first).begin() < end;
        for (int i = first; i < freshSentences.size() && freshSentences.get(i).begin() < end; i++) {
            fresh &= alignment.isNew(i) && !alignment.isOld(i);
        }
        return fresh;
    }

    /** Where the claim with this anchor stands in the new text. */
    Found place(int begin, int end, String exact, Placement placement) {
        if (placement == Placement.ORPHANED) {
            Found again = elsewhere(exact);
            return again == null ? new Found(begin, end, exact, Placement.ORPHANED, false) : again;
        }
        int from = oldPoints.toUtf16(begin);
        int to = oldPoints.toUtf16(end);
        int first = touching(oldSentences, from);
        int last = first;
        while (last + 1 < oldSentences.size() && oldSentences.get(last + 1).begin() < to) {
            last++;
        }
        Found found = null;
        if (first < oldSentences.size() && oldSentences.get(first).begin() < to) {
            found = unchanged(from, to, first, last);
            found = found == null ? inEdited(from, to, exact, first, last) : found;
        }
        found = found == null ? elsewhere(exact) : found;
        if (found == null) {
            return new Found(begin, end, exact, Placement.ORPHANED, true);
        }
        boolean stillToConfirm = placement == Placement.MOVED && found.placement() == Placement.PLACED;
        return stillToConfirm
                ? new Found(found.begin(), found.end(), found.exact(), Placement.MOVED, found.wordsChanged())
                : found;
    }

    /** Index of the first sentence that ends after this place. */
    private static int touching(List<WordDiffs.Place> sentences, int at) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** All sentences stand unchanged one after the other. */
    private Found unchanged(int from, int to, int first, int last) {
        boolean same = true;
        for (int i = first; i <= last; i++) {
            SentenceAlignment.Fate fate = alignment.fate(i);
            boolean whole = fate == SentenceAlignment.Fate.SAME || fate == SentenceAlignment.Fate.ELSEWHERE;
            if (!whole || alignment.target(i) != alignment.target(first) + i - first) {
                return null;
            }
            same &= fate == SentenceAlignment.Fate.SAME;
        }
        int begin = freshSentences.get(alignment.target(first)).begin()
                + from
                - oldSentences.get(first).begin();
        int end = freshSentences.get(alignment.target(last)).begin()
                + to
                - oldSentences.get(last).begin();
        boolean inside = begin >= 0 && end <= fresh.length() && begin < end;
        if (!inside || !WordDiffs.sameWords(fresh.substring(begin, end), old.substring(from, to))) {
            return null;
        }
        return found(begin, end, same ? Placement.PLACED : Placement.MOVED, false);
    }

    /** Some of the sentences are left, edited or with others between them. */
    private Found inEdited(int from, int to, String exact, int first, int last) {
        int begin = Integer.MAX_VALUE;
        int end = 0;
        for (int i = first; i <= last; i++) {
            if (alignment.fate(i) == SentenceAlignment.Fate.GONE) {
                continue;
            }
            WordDiffs.Place target = freshSentences.get(alignment.target(i));
            begin = Math.min(begin, target.begin());
            end = Math.max(end, target.end());
        }
        if (end == 0) {
            return null;
        }
        WordDiffs.Place stretch = stretch(from, to, first, last, begin, end);
        List<WordDiffs.Place> verbatim = verbatim(old, from, to, begin, end);
        if (isOnlyOne(from, to, first, last, verbatim, stretch)) {
            return found(verbatim.get(0).begin(), verbatim.get(0).end(), Placement.PLACED, false);
        }
        if (verbatim.contains(stretch) && hasOwnContext(from, to, stretch, verbatim)) {
            return found(stretch.begin(), stretch.end(), Placement.PLACED, false);
        }
        if (verbatim.contains(stretch) || verbatim.size() > 1 || !verbatim.isEmpty() && stretch.isEmpty()) {
            return orphanedAt(from, to, exact);
        }
        if (stretch.isEmpty()) {
            return null;
        }
        String now = fresh.substring(stretch.begin(), stretch.end());
        if (WordDiffs.sameWords(now, exact) && sameEdges(old, from, to, stretch)) {
            return found(stretch.begin(), stretch.end(), Placement.PLACED, false);
        }
        if (!isTrace(exact, now)) {
            Found moved = elsewhere(exact);
            if (moved != null) {
                return moved;
            }
        }
        return found(stretch.begin(), stretch.end(), Placement.MOVED, true);
    }

    /**
     * The words stood once in the old sentences and stand once in the new ones, and nothing else took their place: "35
     * died" that became "36 died within 35 days" is a changed figure.
     */
    private boolean isOnlyOne(
            int from, int to, int first, int last, List<WordDiffs.Place> verbatim, WordDiffs.Place stretch) {
        if (verbatim.size() != 1) {
            return false;
        }
        String exact = old.substring(from, to);
        int before = oldSentences.get(first).begin();
        boolean again = old.indexOf(exact, before) != from
                || old.indexOf(exact, from + 1) >= 0
                        && old.indexOf(exact, from + 1) < oldSentences.get(last).end();
        WordDiffs.Place only = verbatim.get(0);
        boolean overlaps = stretch.begin() < only.end() && only.begin() < stretch.end();
        boolean phrase = WordDiffs.words(exact, 0, exact.length()).size() >= LONG;
        return !again && (stretch.isEmpty() || overlaps || phrase);
    }

    /** A changed figure is the same claim; other words have to share half of themselves. */
    private static boolean isTrace(String exact, String now) {
        boolean figures = hasDigit(exact) && hasDigit(now);
        return figures || WordDiffs.likeness(WordDiffs.bag(exact), WordDiffs.bag(now)) >= 0.5;
    }

    private static boolean hasDigit(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }

    private WordDiffs.Place stretch(int from, int to, int first, int last, int begin, int end) {
        List<WordDiffs.Word> before = WordDiffs.words(
                old, oldSentences.get(first).begin(), oldSentences.get(last).end());
        int wordsBegin = 0;
        while (wordsBegin < before.size() && before.get(wordsBegin).end() <= from) {
            wordsBegin++;
        }
        int wordsEnd = wordsBegin;
        while (wordsEnd < before.size() && before.get(wordsEnd).begin() < to) {
            wordsEnd++;
        }
        return WordDiffs.mapped(before, WordDiffs.words(fresh, begin, end), wordsBegin, wordsEnd);
    }

    /** Whether the words around speak for this candidate alone. */
    private boolean hasOwnContext(int from, int to, WordDiffs.Place chosen, List<WordDiffs.Place> candidates) {
        int own = context(from, to, chosen);
        return candidates.stream().allMatch(other -> other.equals(chosen) || context(from, to, other) < own);
    }

    private int context(int from, int to, WordDiffs.Place place) {
        int before = 0;
        while (before < Anchor.CONTEXT
                && from - before > 0
                && place.begin() - before > 0
                && old.charAt(from - before - 1) == fresh.charAt(place.begin() - before - 1)) {
            before++;
        }
        int after = 0;
        while (after < Anchor.CONTEXT
                && to + after < old.length()
                && place.end() + after < fresh.length()
                && old.charAt(to + after) == fresh.charAt(place.end() + after)) {
            after++;
        }
        return before + after;
    }

    /** The words stand exactly once in text that was not there before. */
    private Found elsewhere(String exact) {
        WordDiffs.Place only = null;
        for (WordDiffs.Place place : verbatim(exact, 0, exact.length(), 0, fresh.length())) {
            int sentence = touching(freshSentences, place.begin());
            if (sentence < freshSentences.size() && wasThere(exact, sentence)) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = place;
        }
        return only == null ? null : found(only.begin(), only.end(), Placement.MOVED, false);
    }

    /** Whether these words stood in the same sentence before, and so are somebody else's. */
    private boolean wasThere(String exact, int freshSentence) {
        if (alignment.isOld(freshSentence) || alignment.isNew(freshSentence)) {
            return alignment.isOld(freshSentence);
        }
        WordDiffs.Place before = oldSentences.get(alignment.origin(freshSentence));
        return old.substring(before.begin(), before.end()).contains(exact);
    }

    /** Where the words {@code text[from, to)} stand in a part of the new text, not as a part of other words or figures. */
    private List<WordDiffs.Place> verbatim(String text, int from, int to, int begin, int end) {
        String exact = text.substring(from, to);
        List<WordDiffs.Place> places = new ArrayList<>();
        for (int at = fresh.indexOf(exact, begin); at >= 0 && at + exact.length() <= end; ) {
            var place = new WordDiffs.Place(at, at + exact.length());
            if (sameEdges(text, from, to, place)) {
                places.add(place);
            }
            at = fresh.indexOf(exact, at + 1);
        }
        return places;
    }

    /** "35" is not in "135", "35,000" or "35%": what touches the words on either side belongs to them. */
    private boolean sameEdges(String text, int from, int to, WordDiffs.Place place) {
        return Edges.before(text, from).equals(Edges.before(fresh, place.begin()))
                && Edges.after(text, to).equals(Edges.after(fresh, place.end()));
    }

    private Found orphanedAt(int from, int to, String exact) {
        return new Found(oldPoints.toCodePoint(from), oldPoints.toCodePoint(to), exact, Placement.ORPHANED, true);
    }

    private Found found(int begin, int end, Placement placement, boolean wordsChanged) {
        return new Found(
                freshPoints.toCodePoint(begin),
                freshPoints.toCodePoint(end),
                fresh.substring(begin, end),
                placement,
                wordsChanged);
    }
}
