package org.tickmark.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tickmark.text.CodePoints;

/** The annotated articles of a folder: {@code text/NAME.txt} with {@code attributions/NAME_<annotator>.ann} (brat standoff). */
final class GoldQuotes {

    private static final String MARKS = "“”\"«»„‟";

    private final Path folder;

    GoldQuotes(Path folder) {
        this.folder = folder;
    }

    /** A stretch in code points, end exclusive. */
    record Place(int begin, int end) {

        boolean overlaps(Place other) {
            return begin < other.end && other.begin < end;
        }
    }

    /** One annotated quote: direct, mixed or indirect by where its content stands in quotation marks. */
    record Gold(String form, List<Place> content, List<Place> source, List<Place> cue) {}

    /** One article with the quotes of its first annotator. */
    record Article(String name, String text, List<Gold> quotes) {}

    /** The articles that have annotations, in the order of their names. */
    List<Article> articles() throws IOException {
        var articles = new ArrayList<Article>();
        for (Path file : sorted(folder.resolve("text"), ".txt", "")) {
            String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
            List<Path> annotations = sorted(folder.resolve("attributions"), ".ann", name + "_");
            if (!annotations.isEmpty()) {
                String text = Files.readString(file);
                articles.add(new Article(name, text, quotes(annotations.get(0), text)));
            }
        }
        return articles;
    }

    private static List<Path> sorted(Path folder, String ending, String beginning) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)
                            && file.getFileName().toString().startsWith(beginning))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private record Part(String label, List<Place> places) {}

    private static List<Gold> quotes(Path annotation, String text) throws IOException {
        var points = CodePoints.of(text);
        var parts = new HashMap<String, Part>();
        var events = new ArrayList<String>();
        for (String row : Files.readAllLines(annotation)) {
            String[] cells = row.split("\t");
            if (cells.length > 1 && cells[0].startsWith("T")) {
                String[] label = cells[1].split(" ", 2);
                parts.put(cells[0], new Part(label[0], places(label[1])));
            } else if (cells.length > 1 && cells[0].startsWith("E")) {
                events.add(cells[1]);
            }
        }
        return events.stream()
                .map(event -> quote(event, parts, text, points))
                .filter(quote -> !quote.content().isEmpty())
                .toList();
    }

    private static List<Place> places(String spans) {
        var places = new ArrayList<Place>();
        for (String span : spans.split(";")) {
            String[] ends = span.split(" ");
            places.add(new Place(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return places;
    }

    private static Gold quote(String event, Map<String, Part> parts, String text, CodePoints points) {
        var picked = new HashMap<String, List<Place>>();
        for (String reference : event.split(" ")) {
            Part part = parts.get(reference.substring(reference.indexOf(':') + 1));
            if (part != null) {
                picked.computeIfAbsent(part.label(), label -> new ArrayList<>()).addAll(part.places());
            }
        }
        picked.values().forEach(places -> places.sort(Comparator.comparingInt(Place::begin)));
        List<Place> content = picked.getOrDefault("Content", List.of());
        return new Gold(
                form(content, text, points),
                content,
                picked.getOrDefault("Source", List.of()),
                picked.getOrDefault("Cue", List.of()));
    }

    private static String form(List<Place> content, String text, CodePoints points) {
        var joined = new StringBuilder();
        content.forEach(place ->
                joined.append(points.substring(place.begin(), place.end())).append(' '));
        String said = joined.toString().replaceAll("^[ .,;:\n\t]+|[ .,;:\n\t]+$", "");
        if (said.isEmpty() || said.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
            return "indirect";
        }
        boolean whole = MARKS.indexOf(said.charAt(0)) >= 0 && MARKS.indexOf(said.charAt(said.length() - 1)) >= 0;
        return whole ? "direct" : "mixed";
    }
}
