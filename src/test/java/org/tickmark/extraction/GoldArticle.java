package org.tickmark.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tickmark.text.CodePoints;

/**
 * An annotated article of the gold set. In the file, "=== name" opens an article, "!" a boilerplate line, "¦" ends a
 * sentence inside a paragraph, and {Q1:…}, {S1:…}, {C1:…} mark the content, source and cue of quote 1.
 */
record GoldArticle(
        String name,
        Locale language,
        String text,
        List<Integer> sentenceEnds,
        List<Boolean> boilerplate,
        List<Quote> quotes) {

    /** A quote with its places in code points; source and cue may be null. */
    record Quote(List<Piece> content, Piece source, Piece cue) {}

    static List<GoldArticle> of(String language) {
        try (var stream = GoldArticle.class.getResourceAsStream("gold/" + language + ".txt")) {
            String file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var articles = new ArrayList<GoldArticle>();
            for (String part : file.split("(?m)^=== ")) {
                if (!part.isBlank()) {
                    int newline = part.indexOf('\n');
                    String name = language + "/" + part.substring(0, newline);
                    articles.add(new Reader(part.substring(newline + 1).stripTrailing()).article(name, language));
                }
            }
            return articles;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Reader {

        private final String marked;
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> ends = new ArrayList<>();
        private final List<Boolean> boilerplate = new ArrayList<>();
        private final Map<Character, Map<String, List<int[]>>> spans = new TreeMap<>();

        Reader(String marked) {
            this.marked = marked;
        }

        GoldArticle article(String name, String language) {
            for (String line : marked.split("\n")) {
                boilerplate.add(line.startsWith("!"));
                read(line.startsWith("!") ? line.substring(1) : line);
                ends.add(text.length());
                text.append('\n');
            }
            String whole = text.toString();
            var points = CodePoints.of(whole);
            var quotes = new ArrayList<Quote>();
            spans.getOrDefault('Q', Map.of())
                    .forEach((number, content) -> quotes.add(new Quote(
                            content.stream().map(span -> piece(span, points)).toList(),
                            first('S', number, points),
                            first('C', number, points))));
            return new GoldArticle(
                    name,
                    Locale.forLanguageTag(language),
                    whole,
                    ends.stream().map(points::toCodePoint).toList(),
                    boilerplate,
                    quotes);
        }

        private void read(String line) {
            int i = 0;
            while (i < line.length()) {
                char c = line.charAt(i);
                if (c == '{') {
                    int colon = line.indexOf(':', i);
                    int close = line.indexOf('}', i);
                    int begin = text.length();
                    text.append(line, colon + 1, close);
                    spans.computeIfAbsent(line.charAt(i + 1), kind -> new TreeMap<>())
                            .computeIfAbsent(line.substring(i + 2, colon), number -> new ArrayList<>())
                            .add(new int[] {begin, text.length()});
                    i = close;
                } else if (c == '¦') {
                    ends.add(text.length());
                    text.append(' ');
                } else {
                    text.append(c);
                }
                i++;
            }
        }

        private Piece first(char kind, String number, CodePoints points) {
            List<int[]> found = spans.getOrDefault(kind, Map.of()).get(number);
            return found == null ? null : piece(found.get(0), points);
        }

        private Piece piece(int[] span, CodePoints points) {
            return new Piece(
                    points.toCodePoint(span[0]), points.toCodePoint(span[1]), text.substring(span[0], span[1]));
        }
    }
}
