package org.tickmark.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The people an article names in full, by surname: what "Trump" or "he" stands for. */
final class Names {

    private static final int LONGEST = 4;

    /** One mention of a person in full: where (from the title on, if any), the name, and the title or null. */
    record Mention(int begin, int end, String fullName, String title) {}

    private final LanguageWords words;
    private final Map<String, Map<String, Integer>> bySurname = new LinkedHashMap<>();
    private final Map<String, String> byTitle = new HashMap<>();
    private final List<Mention> full = new ArrayList<>();

    Names(LanguageWords words) {
        this.words = words;
    }

    /** Notes every full name in a sentence's tokens. */
    void learn(List<Token> tokens) {
        int i = 0;
        while (i < tokens.size()) {
            if (!isNamePart(tokens.get(i))) {
                i++;
                continue;
            }
            int begin = i;
            while (i < tokens.size()
                    && isNamePart(tokens.get(i))
                    && !(i > begin && tokens.get(i - 1).genitive())) {
                i++;
            }
            learn(tokens, begin, i);
        }
    }

    private void learn(List<Token> tokens, int runBegin, int end) {
        int begin = runBegin;
        while (begin < end && (words.has("title", tokens.get(begin)) || isOpener(tokens.get(begin)))) {
            begin++;
        }
        for (int i = begin; i < end; i++) {
            if (words.has("title.role", tokens.get(i))) {
                begin = i + 1;
            }
        }
        if (end - begin < 2 || end - begin > LONGEST || !isPerson(tokens, runBegin, begin, end)) {
            return;
        }
        var name = new StringBuilder();
        for (int i = begin; i < end; i++) {
            name.append(i == begin ? "" : " ")
                    .append(i == end - 1 ? tokens.get(i).stem() : tokens.get(i).text());
        }
        String surname = tokens.get(end - 1).stem();
        bySurname.computeIfAbsent(surname, key -> new LinkedHashMap<>()).merge(name.toString(), 1, Integer::sum);
        int titled = titleBefore(tokens, begin);
        String title = titled < begin ? joined(tokens, titled, begin) : null;
        if (title != null) {
            byTitle.merge(
                    tokens.get(begin - 1).lower(), name.toString(), (known, other) -> known.equals(other) ? known : "");
        }
        full.add(new Mention(tokens.get(titled).begin(), tokens.get(end - 1).end(), name.toString(), title));
    }

    /** First token of the title before a name: "Secretary" in "Secretary of State Marco Rubio". */
    private int titleBefore(List<Token> tokens, int begin) {
        int first = begin;
        while (first > 0 && isTitlePart(tokens, first - 1, first == begin)) {
            first--;
        }
        return first;
    }

    private boolean isTitlePart(List<Token> tokens, int at, boolean next) {
        Token token = tokens.get(at);
        if (words.has("title", token)) {
            return true;
        }
        if (next) {
            return false;
        }
        return token.is("of") && at > 0 && words.has("title", tokens.get(at - 1))
                || token.capitalised() && !isOpener(token) && !token.genitive();
    }

    private static String joined(List<Token> tokens, int begin, int end) {
        return tokens.subList(begin, end).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private boolean isPerson(List<Token> tokens, int runBegin, int begin, int end) {
        if (begin == runBegin && runBegin > 0 && tokens.get(runBegin - 1).is("the")) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            Token token = tokens.get(i);
            if (words.has("organisation", token.stem())
                    || words.has("media", token.stem()) && i == end - 1
                    || token.number()
                    || i == begin && token.genitive()) {
                return false;
            }
        }
        return tokens.get(end - 1).stem().length() > 1
                && tokens.get(end - 1).stem().chars().anyMatch(Character::isLowerCase);
    }

    private boolean isNamePart(Token token) {
        return token.capitalised() && !words.has("weekday", token) && !words.has("month", token);
    }

    private boolean isOpener(Token token) {
        return words.has("preposition", token)
                || words.has("boundary", token)
                || words.has("determiner", token)
                || words.has("pronoun", token)
                || words.has("auxiliary", token);
    }

    /** Every full name with its place, in the order of the text. */
    List<Mention> mentions() {
        return full;
    }

    /**
     * The full name these words stand for, without titles, or both names joined by "and"; null where the article does
     * not tell, or where the words mean somebody else: "a Clinton spokesman", "supporters of Trump".
     */
    String resolve(List<Token> phrase) {
        for (int i = 1; i + 1 < phrase.size(); i++) {
            if (phrase.get(i).is("and")) {
                String first = resolveOne(phrase.subList(0, i));
                String second = resolveOne(phrase.subList(i + 1, phrase.size()));
                return first == null || second == null ? null : first + " and " + second;
            }
        }
        return resolveOne(phrase);
    }

    private String resolveOne(List<Token> phrase) {
        for (int i = phrase.size() - 1; i >= 0; i--) {
            Map<String, Integer> names = bySurname.get(phrase.get(i).stem());
            if (names != null && phrase.get(i).capitalised()) {
                return isHead(phrase, i) ? bestOf(names, phrase, i) : null;
            }
        }
        if (phrase.isEmpty()) {
            return null;
        }
        String byRole = byTitle.get(phrase.get(phrase.size() - 1).lower());
        return byRole == null || byRole.isEmpty() ? null : byRole;
    }

    private boolean isHead(List<Token> phrase, int surname) {
        if (surname + 1 < phrase.size()) {
            Token next = phrase.get(surname + 1);
            if (next.word() && !words.has("preposition", next) && !words.has("boundary", next)) {
                return false;
            }
        }
        if (phrase.get(surname).genitive() && surname + 1 < phrase.size()) {
            return false;
        }
        int first = surname;
        while (first > 0 && phrase.get(first - 1).capitalised() && !words.has("title", phrase.get(first - 1))) {
            first--;
        }
        return first == 0 || !words.has("preposition", phrase.get(first - 1));
    }

    /** Whether a sentence names anybody whose full name the article gives. */
    boolean areIn(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.capitalised() && bySurname.containsKey(token.stem()));
    }

    private static String bestOf(Map<String, Integer> names, List<Token> phrase, int surname) {
        String given = surname > 0 ? phrase.get(surname - 1).text() : "";
        String best = null;
        for (var entry : names.entrySet()) {
            if (entry.getKey().startsWith(given + " ")) {
                return entry.getKey();
            }
            if (best == null || entry.getValue() > names.get(best)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /** The person last named in full before this index, within {@code reach} chars; null if none. */
    String lastBefore(int index, int reach) {
        int low = 0;
        int high = full.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (full.get(middle).end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && full.get(low - 1).end() >= index - reach
                ? full.get(low - 1).fullName()
                : null;
    }
}
