package org.tickmark.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tickmark.text.WordLists;

/** The verbs, nouns and adjectives by which somebody takes a stance, with what may follow each. Immutable. */
final class StanceWords {

    static final String OBJECT = "object";
    static final String CLAUSE = "clause";
    static final String INFINITIVE = "to";
    static final String HEARER = "hearer";
    static final String PASSIVE = "passive";
    static final String RAISING = "raising";
    private static final String THAT = "that";
    private static final int PARTICIPLE = 3;
    private static final int GERUND = 4;

    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Set<String>> nouns = new HashMap<>();
    private final Map<String, Set<String>> adjectives = new HashMap<>();
    private final Map<String, Set<String>> sets;

    /** A form of a verb: what may follow it, and what the form can be. */
    record Verb(Set<String> frames, boolean finite, boolean base, boolean participle, boolean gerund) {

        boolean takes(String frame) {
            return frames.contains(frame);
        }
    }

    private StanceWords(WordLists words) {
        words.lines("verb").forEach(this::addVerb);
        words.lines("noun").forEach(line -> add(line, nouns));
        words.lines("adjective").forEach(line -> add(line, adjectives));
        sets = Stream.of(
                        "be",
                        "link",
                        "light",
                        "adverb",
                        "stop",
                        "resume",
                        "subordinator",
                        "opener",
                        "question",
                        "document",
                        "time",
                        "span",
                        "month")
                .collect(Collectors.toUnmodifiableMap(name -> name, words::words));
    }

    /** The stances of a language; a language without a list of them has none. */
    static StanceWords of(String language) {
        return new StanceWords(WordLists.beside(StanceWords.class, language + "-stances.txt"));
    }

    private void addVerb(String line) {
        String[] halves = line.split(" \\| ");
        var frames = Set.of(halves[0].split(" "));
        List<String> forms = List.of(halves[1].split(" "));
        for (String form : new HashSet<>(forms)) {
            verbs.put(
                    form,
                    new Verb(
                            frames,
                            forms.indexOf(form) < PARTICIPLE,
                            forms.indexOf(form) == 0,
                            form.equals(forms.get(PARTICIPLE)),
                            form.equals(forms.get(GERUND))));
        }
    }

    private static void add(String line, Map<String, Set<String>> entries) {
        String[] halves = line.split(" \\| ");
        for (String word : halves[1].split(" ")) {
            entries.merge(word, Set.of(halves[0].split(" ")), StanceWords::both);
        }
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    /** The verb this token is a form of; null if it is none. */
    Verb verb(Token token) {
        return verbs.get(token.lower());
    }

    /** Whether the next word may follow this noun and render what was said; a preposition is listed as "+of". */
    boolean nounTakes(Token noun, Token next) {
        return takes(nouns.get(noun.lower()), next);
    }

    /** Whether the next word may follow this adjective. */
    boolean adjectiveTakes(Token adjective, Token next) {
        return takes(adjectives.get(adjective.lower()), next);
    }

    private static boolean takes(Set<String> frames, Token next) {
        return frames != null && (frames.contains(next.lower()) || frames.contains("+" + next.lower()));
    }

    /** Whether the content begins after this word (a preposition) and not with it ("that", "to" and a verb). */
    static boolean isOutside(Set<String> frames, Token next) {
        return frames.contains("+" + next.lower()) && !next.is(THAT);
    }

    Set<String> nounFrames(Token noun) {
        return nouns.getOrDefault(noun.lower(), Set.of());
    }

    Set<String> adjectiveFrames(Token adjective) {
        return adjectives.getOrDefault(adjective.lower(), Set.of());
    }

    boolean has(String list, Token token) {
        return sets.get(list).contains(token.lower());
    }
}
