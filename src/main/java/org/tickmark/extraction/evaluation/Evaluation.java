package org.tickmark.extraction.evaluation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tickmark.extraction.ExtractionEngine;
import org.tickmark.extraction.Piece;
import org.tickmark.extraction.Said;

/** Measures the engine from the command line: quotes against annotated articles, check-worthiness against labelled sentences. */
public final class Evaluation {

    private final ExtractionEngine engine = new ExtractionEngine();
    private final Path target;
    private final PrintStream out;

    private Evaluation(Path target, PrintStream out) {
        this.target = target;
        this.out = out;
    }

    /**
     * Prints the tables and writes {@code quotes.jsonl} and {@code checkworthy.tsv}.
     *
     * @param arguments the folder to write to, the folder of annotated articles, the file of labelled sentences; either
     *     of the last two may be empty or null
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3 || !isGiven(arguments[1]) && !isGiven(arguments[2])) {
            throw new IllegalArgumentException("say what to measure: -Dquotes=FOLDER, -Dcheckworthy=FILE, or both");
        }
        var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var evaluation = new Evaluation(Files.createDirectories(Path.of(arguments[0])), console);
        if (isGiven(arguments[1])) {
            evaluation.quotes(Path.of(arguments[1]));
        }
        if (isGiven(arguments[2])) {
            evaluation.checkWorthiness(Path.of(arguments[2]));
        }
    }

    /** Maven hands an empty argument on as null. */
    private static boolean isGiven(String argument) {
        return argument != null && !argument.isBlank();
    }

    private void quotes(Path folder) throws IOException {
        List<GoldQuotes.Article> articles = new GoldQuotes(folder).articles();
        var score = new QuoteScore();
        var rows = new ArrayList<String>();
        for (GoldQuotes.Article article : articles) {
            List<Said> said = engine.said(article.text(), Locale.ENGLISH);
            score.add(article, said);
            rows.add(row(article.name(), said));
        }
        Files.write(target.resolve("quotes.jsonl"), rows);
        out.println("Quotes of " + articles.size() + " articles");
        out.println(score.table());
    }

    private static String row(String name, List<Said> said) {
        return said.stream()
                .map(item -> "{\"content\": " + places(item.content()) + ", \"source\": " + place(item.source())
                        + ", \"cue\": " + place(item.cue()) + "}")
                .collect(Collectors.joining(
                        ", ",
                        "{\"document\": \"" + name.replace("\\", "\\\\").replace("\"", "\\\"")
                                + "\", \"attributions\": [",
                        "]}"));
    }

    private static String place(Piece piece) {
        return places(piece == null ? List.of() : List.of(piece));
    }

    private static String places(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> "[" + piece.begin() + ", " + piece.end() + "]")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private void checkWorthiness(Path file) throws IOException {
        var format = CSVFormat.TDF
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(false)
                .get();
        var scored = new ArrayList<WorthScore.Scored>();
        try (CSVParser parser = CSVParser.parse(Files.readString(file), format)) {
            for (CSVRecord sentence : parser) {
                scored.add(new WorthScore.Scored(
                        sentence.get(0),
                        sentence.get(2).equals("Yes"),
                        engine.checkWorthiness(sentence.get(1), Locale.ENGLISH)));
            }
        }
        Files.write(
                target.resolve("checkworthy.tsv"),
                scored.stream()
                        .map(sentence -> sentence.id() + "\t" + sentence.score())
                        .toList());
        out.println("Check-worthiness");
        out.println(new WorthScore(scored).table());
    }
}
