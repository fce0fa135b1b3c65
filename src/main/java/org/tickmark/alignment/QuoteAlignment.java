package org.tickmark.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.tickmark.text.CodePoints;

/**
 * Compares a printed quote with a record. Each piece is laid over the passage that shares most of its words; "…" and
 * "[…]" inside a piece mark words left out. The result never flatters: VERBATIM only for equal words, CLEANED only where
 * nothing but fillers and repetitions is missing; a lost negation or a changed number is always ALTERED. TRANSLATED,
 * OUT_OF_CONTEXT and MISATTRIBUTED need knowledge of language and speakers and are left to people.
 */
public final class QuoteAlignment {

    private static final double ALIKE = 0.5;
    private static final int NEAR = 50;
    private static final Set<String> FILLERS =
            Set.of("um", "uh", "er", "erm", "eh", "ah", "hm", "hmm", "mm", "mhm", "äh", "ähm", "euh", "öh");
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "hardly", "nicht",
            "kein", "keine", "keinen", "nie", "niemals", "pas", "jamais", "nunca", "nadie", "ningún", "ninguna", "sin");

    private QuoteAlignment() {}

    /**
     * Lays the pieces of one quote over a record. Offsets in the result are Unicode code points into
     * {@code recordText}, end exclusive.
     *
     * @param pieces the quoted words in the order printed, with or without quotation marks
     */
    public static QuoteComparison compare(List<String> pieces, String recordText) {
        List<Word> record = Word.of(recordText);
        var parts = new ArrayList<Part>();
        for (String piece : pieces) {
            String marked = piece.replaceAll("\\[?(?:…|\\.{3,4}|\\. \\. \\.)\\]?", "\n");
            marked.lines()
                    .map(line -> new Part(line, Word.of(line)))
                    .filter(part -> !part.words().isEmpty())
                    .forEach(parts::add);
        }
        if (parts.isEmpty() || record.isEmpty()) {
            return QuoteComparison.notFound(0);
        }
        var edits = new ArrayList<Edit>();
        int same = 0;
        int all = 0;
        int begin = Integer.MAX_VALUE;
        int end = 0;
        int previousEnd = -1;
        int widestGap = 0;
        boolean outOfOrder = false;
        for (Part part : parts) {
            Match match = part.match(record, recordText, Math.max(0, previousEnd));
            all += match.all();
            same += match.same();
            edits.addAll(match.edits());
            if (match.window() == null) {
                continue;
            }
            int from = match.window().begin();
            if (previousEnd >= 0) {
                outOfOrder |= from < previousEnd;
                widestGap = Math.max(widestGap, from - previousEnd);
            }
            previousEnd = match.window().end();
            begin = Math.min(begin, record.get(from).begin());
            end = Math.max(end, record.get(previousEnd - 1).end());
        }
        double score = (double) same / Math.max(1, all);
        if (score < ALIKE || end == 0) {
            return QuoteComparison.notFound(score);
        }
        var points = CodePoints.of(recordText);
        return new QuoteComparison(
                result(edits, outOfOrder || widestGap > NEAR, widestGap > 0),
                score,
                points.toCodePoint(begin),
                points.toCodePoint(end),
                recordText.substring(begin, end),
                edits);
    }

    private static QuoteCheckResult result(List<Edit> edits, boolean spliced, boolean leftOut) {
        Predicate<Edit> cleaning =
                edit -> edit.kind() == EditKind.FILLER_DROPPED || edit.kind() == EditKind.REPETITION_DROPPED;
        Predicate<Edit> bracket = edit -> edit.kind() == EditKind.BRACKETED;
        if (!edits.stream().allMatch(cleaning.or(bracket))) {
            return QuoteCheckResult.ALTERED;
        }
        if (spliced) {
            return QuoteCheckResult.SPLICED;
        }
        if (edits.stream().anyMatch(bracket)) {
            return QuoteCheckResult.BRACKETED;
        }
        if (leftOut) {
            return QuoteCheckResult.ELLIPSIS;
        }
        return edits.isEmpty() ? QuoteCheckResult.VERBATIM : QuoteCheckResult.CLEANED;
    }

    private record Match(Passage.Window window, int same, int all, List<Edit> edits) {}

    private record Part(String text, List<Word> words) {

        /** Word for word after the previous piece, else word for word anywhere, else the place most alike. */
        Match match(List<Word> record, String recordText, int after) {
            Passage.Window exact = Passage.exact(words, record, after);
            if (exact == null && after > 0) {
                exact = Passage.exact(words, record, 0);
            }
            if (exact != null) {
                return new Match(exact, words.size(), words.size(), List.of());
            }
            Match best = match(record, recordText, Passage.best(words, record, 0));
            if (after > 0 && (best.window() == null || best.window().begin() < after)) {
                Match later = match(record, recordText, Passage.best(words, record, after));
                return later.same() >= best.same() ? later : best;
            }
            return best;
        }

        private Match match(List<Word> record, String recordText, Passage.Window found) {
            if (found == null) {
                return new Match(null, 0, words.size(), List.of(new Edit(EditKind.ADDED, text.strip(), "")));
            }
            int slack = Math.min(words.size(), 12);
            int from = Math.max(0, found.begin() - slack);
            int to = Math.min(record.size(), found.end() + slack);
            List<WordDiff.Difference> differences = WordDiff.between(words, record.subList(from, to));
            int begin = from;
            int end = to;
            var inner = new ArrayList<WordDiff.Difference>();
            for (var difference : differences) {
                boolean leads = difference.printedEnd() == 0;
                boolean trails = difference.printedBegin() == words.size();
                if (leads) {
                    begin = from + difference.recordEnd();
                } else if (trails) {
                    end = from + difference.recordBegin();
                } else {
                    inner.add(trimmed(difference));
                }
            }
            if (!inner.isEmpty() && inner.get(0).printedBegin() == 0) {
                begin = from + inner.get(0).recordBegin();
            }
            int last = inner.size() - 1;
            if (last >= 0 && inner.get(last).printedEnd() == words.size()) {
                end = from + inner.get(last).recordEnd();
            }
            if (end <= begin) {
                return new Match(null, 0, words.size(), List.of(new Edit(EditKind.ADDED, text.strip(), "")));
            }
            var edits = new ArrayList<Edit>();
            int wrong = 0;
            for (var difference : inner) {
                Edit edit = edit(difference, record, from, recordText);
                edits.add(edit);
                wrong += Math.max(
                        difference.printedEnd() - difference.printedBegin(),
                        difference.recordEnd() - difference.recordBegin());
            }
            int replaced = inner.stream()
                    .mapToInt(d -> d.printedEnd() - d.printedBegin())
                    .sum();
            int same = words.size() - replaced;
            return new Match(new Passage.Window(begin, end), same, same + wrong, edits);
        }

        /** At the quote's edges the record runs on: a replaced word faces as many words as print has, no more. */
        private WordDiff.Difference trimmed(WordDiff.Difference difference) {
            int printed = difference.printedEnd() - difference.printedBegin();
            if (difference.printedBegin() == 0) {
                int begin = Math.max(difference.recordBegin(), difference.recordEnd() - printed);
                return new WordDiff.Difference(0, difference.printedEnd(), begin, difference.recordEnd());
            }
            if (difference.printedEnd() == words.size()) {
                int end = Math.min(difference.recordEnd(), difference.recordBegin() + printed);
                return new WordDiff.Difference(
                        difference.printedBegin(), difference.printedEnd(), difference.recordBegin(), end);
            }
            return difference;
        }

        private Edit edit(WordDiff.Difference difference, List<Word> record, int from, String recordText) {
            List<Word> printed = words.subList(difference.printedBegin(), difference.printedEnd());
            List<Word> recorded = record.subList(from + difference.recordBegin(), from + difference.recordEnd());
            EditKind kind = kind(printed, recorded, record, from + difference.recordEnd());
            return new Edit(kind, printed(printed, text), printed(recorded, recordText));
        }
    }

    private static EditKind kind(List<Word> printed, List<Word> recorded, List<Word> record, int after) {
        boolean negatedInPrint = printed.stream().anyMatch(QuoteAlignment::isNegation);
        boolean negatedOnRecord = recorded.stream().anyMatch(QuoteAlignment::isNegation);
        if (negatedOnRecord && !negatedInPrint) {
            return EditKind.NEGATION_LOST;
        }
        if (negatedInPrint && !negatedOnRecord) {
            return EditKind.NEGATION_ADDED;
        }
        if (!printed.isEmpty() && printed.stream().allMatch(Word::bracketed)) {
            return EditKind.BRACKETED;
        }
        if (printed.stream().anyMatch(Word::isNumber) || recorded.stream().anyMatch(Word::isNumber)) {
            return EditKind.NUMBER_CHANGED;
        }
        if (!printed.isEmpty()) {
            return recorded.isEmpty() ? EditKind.ADDED : EditKind.REPLACED;
        }
        List<Word> meant =
                recorded.stream().filter(word -> !FILLERS.contains(word.form())).toList();
        if (meant.isEmpty()) {
            return EditKind.FILLER_DROPPED;
        }
        return repeats(meant, record, after) ? EditKind.REPETITION_DROPPED : EditKind.DROPPED;
    }

    /** "I, I think": the dropped words stand again right after (or, as the diff may put it, right before) themselves. */
    private static boolean repeats(List<Word> dropped, List<Word> record, int after) {
        int size = dropped.size();
        return sameForms(dropped, record, after) || sameForms(dropped, record, after - 2 * size);
    }

    private static boolean sameForms(List<Word> words, List<Word> record, int at) {
        if (at < 0 || at + words.size() > record.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).form().equals(record.get(at + i).form())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNegation(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        return NEGATIONS.contains(form) || form.endsWith("n't");
    }

    private static String printed(List<Word> words, String text) {
        return words.isEmpty()
                ? ""
                : text.substring(
                        words.get(0).begin(), words.get(words.size() - 1).end());
    }
}
