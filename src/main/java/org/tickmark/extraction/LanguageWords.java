package org.tickmark.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tickmark.text.WordLists;

/** A language pack in the form the finders ask for. Immutable. */
final class LanguageWords {

    private final Map<String, Set<String>> sets;
    private final Map<String, List<List<String>>> phrases;
    private final Set<String> abbreviations;

    private LanguageWords(WordLists words) {
        sets = Stream.of(
                        "cue",
                        "cue.that",
                        "cue.told",
                        "cue.participle",
                        "cue.object",
                        "cue.noun",
                        "pronoun.owner",
                        "auxiliary",
                        "auxiliary.verb",
                        "boundary",
                        "preposition",
                        "determiner",
                        "pronoun",
                        "pronoun.person",
                        "pronoun.both",
                        "title",
                        "title.role",
                        "organisation",
                        "media",
                        "weekday",
                        "month",
                        "number",
                        "accusation",
                        "unattributed",
                        "speaking",
                        "venue",
                        "occasion",
                        "measured",
                        "change",
                        "deed",
                        "future",
                        "feeling",
                        "listener",
                        "self",
                        "superlative")
                .collect(Collectors.toUnmodifiableMap(name -> name, words::words));
        phrases = Stream.of("cue.according", "comparison", "causal", "opinion", "prediction", "country")
                .collect(Collectors.toUnmodifiableMap(
                        name -> name,
                        name -> words.lines(name).stream()
                                .map(line -> List.of(line.split(" ")))
                                .toList()));
        var points = new HashSet<String>();
        sets.get("title").stream()
                .filter(title -> title.endsWith("."))
                .map(title -> title.substring(0, title.length() - 1))
                .forEach(points::add);
        abbreviations = Set.copyOf(points);
    }

    /** The pack of a language; a language without one has no words, only marks. */
    static LanguageWords of(String language) {
        return new LanguageWords(WordLists.beside(LanguageWords.class, language + ".txt"));
    }

    boolean has(String list, Token token) {
        return sets.get(list).contains(token.lower());
    }

    boolean has(String list, String word) {
        return sets.get(list).contains(word.toLowerCase(Locale.ROOT));
    }

    /** How many tokens a phrase of this list takes at this place; 0 if none stands there. */
    int phraseAt(String list, List<Token> tokens, int at) {
        int longest = 0;
        for (List<String> phrase : phrases.get(list)) {
            if (phrase.size() > longest && at + phrase.size() <= tokens.size() && matches(phrase, tokens, at)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static boolean matches(List<String> phrase, List<Token> tokens, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!tokens.get(at + i).is(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    Set<String> abbreviations() {
        return abbreviations;
    }
}
