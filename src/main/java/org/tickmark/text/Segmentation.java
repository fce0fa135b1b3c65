package org.tickmark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into blocks and sentences. Newlines are hard boundaries: a line that is not blank is a block. English,
 * German, French and Spanish have word lists; any other language is cut by punctuation alone. Linear in the text's
 * length; never fails on any content.
 */
public final class Segmentation {

    private static final Map<String, WordLists> PACKS = Map.of(
            "en", WordLists.beside(Segmentation.class, "en.txt"),
            "de", WordLists.beside(Segmentation.class, "de.txt"),
            "fr", WordLists.beside(Segmentation.class, "fr.txt"),
            "es", WordLists.beside(Segmentation.class, "es.txt"));
    private static final WordLists NO_WORDS = WordLists.parse("");

    private Segmentation() {}

    /** Segments a text whose first line is no headline. */
    public static SegmentedText segment(String text, Locale language) {
        return segment(text, language, false);
    }

    /** Segments a text; {@code startsWithHeadline} says that the first line that is not blank is the headline. */
    public static SegmentedText segment(String text, Locale language, boolean startsWithHeadline) {
        WordLists words = PACKS.getOrDefault(language.getLanguage(), NO_WORDS);
        WordLists english = PACKS.get("en");
        var points = CodePoints.of(text);
        var blocks = new ArrayList<Block>();
        var sentences = new ArrayList<Sentence>();
        var splitter = new SentenceSplitter(text, words);
        var classifier = new BlockClassifier(text, words, english, startsWithHeadline);
        List<int[]> lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            int[] line = lines.get(i);
            var verdict = classifier.classify(lines, i);
            int begin = points.toCodePoint(line[0]);
            blocks.add(new Block(i, verdict.kind(), verdict.reason(), begin, points.toCodePoint(line[1])));
            for (int[] span : splitter.split(line[0], line[1])) {
                sentences.add(
                        new Sentence(sentences.size(), i, points.toCodePoint(span[0]), points.toCodePoint(span[1])));
            }
        }
        return new SegmentedText(text, blocks, sentences);
    }

    private static List<int[]> lines(String text) {
        var lines = new ArrayList<int[]>();
        int begin = 0;
        while (begin <= text.length()) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            int first = begin;
            int last = end;
            while (first < last && isBlank(text.charAt(first))) {
                first++;
            }
            while (last > first && isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(new int[] {first, last});
            }
            begin = end + 1;
        }
        return lines;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
