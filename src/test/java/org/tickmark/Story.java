package org.tickmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The article that goes through the whole house in {@link MainJobIT}, and what a reader finds in it. Where the agency's
 * piece lies beside the checkout it is that one; anywhere else a piece of our own with the same turns.
 *
 * @param speaker full name of who is quoted in one piece, and {@code saying} how that quote begins
 * @param insister full name of who is quoted in two pieces, and {@code insisting} how each of them begins
 * @param reporter the medium whose report the article leans on
 */
record Story(String text, String speaker, String saying, String insister, List<String> insisting, String reporter) {

    private static final String SHARED = "shared/articles/crimea-recognition.txt";

    /** Words of which each must be part of a claim, besides the reporter's name. */
    static final List<String> FIGURES = List.of("2014", "35 people", "30-day ceasefire");

    /** How the claim begins whose wording a checker finds too soft, and the word that goes. */
    static final String HEDGED = "The plan reportedly also includes";

    static final String HEDGE = " reportedly";

    /** How the sentence begins that says nothing one could check. */
    static final String IDLE = "However, ";

    static Story told() {
        return Stream.of("..", "../..")
                .map(folder -> Path.of(folder, SHARED))
                .filter(Files::isReadable)
                .findFirst()
                .map(file -> new Story(
                        read(file),
                        "Donald Trump",
                        "“The longer this drags on",
                        "Volodymyr Zelenskyy",
                        List.of("“We will never consider", "“There can be no discussion"),
                        "Bloomberg"))
                .orElseGet(() -> new Story(
                        read(Path.of("src/test/resources/articles/strait.txt")),
                        "Edvard Lunde",
                        "“The longer we wait",
                        "Marika Ossian",
                        List.of("“We will never sign", "“There is nothing to discuss"),
                        "Hallam Courier"));
    }

    /** A headline nobody else has. */
    static String headline() {
        return "Recognition weighed " + UUID.randomUUID();
    }

    /** What the microphones heard, put down from the words as they are printed. */
    String transcript(String said, List<String> insisted) {
        return "Question: How long do you go on with this?\n"
                + surname(speaker) + ": We have been patient. " + said + ". We will see.\n"
                + "Question: And the land?\n"
                + surname(insister) + ": " + String.join(". ", insisted) + " That is all.\n";
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toUpperCase(java.util.Locale.ROOT);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
