package org.tickmark.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One language pack: named lists of words read from a UTF-8 file. A line {@code [name]} opens a list, every other line
 * is an entry, a line that begins with {@code #} is a remark. Immutable.
 */
public final class WordLists {

    private final Map<String, List<String>> lists;

    private WordLists(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    /**
     * Reads the pack {@code name} that lies beside the class {@code neighbour}; a pack that does not exist is empty.
     *
     * @throws UncheckedIOException if the pack cannot be read
     */
    public static WordLists beside(Class<?> neighbour, String name) {
        try (var stream = neighbour.getResourceAsStream(name)) {
            return stream == null ? parse("") : parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a pack from its text. */
    public static WordLists parse(String pack) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : pack.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = lists.computeIfAbsent(line.substring(1, line.length() - 1), key -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                current.add(line);
            }
        }
        return new WordLists(lists.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue()))));
    }

    /** The entries of a list in the order of the file, one entry a line; empty if the pack has no such list. */
    public List<String> lines(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** The single words of a list, in whatever way they stand on its lines. */
    public Set<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
