package org.tickmark.extraction;

import java.util.List;

/** Reads the noun phrase before or after a verb of saying out of the words around it. Looks at most 24 tokens far. */
final class Phrases {

    private static final int LONGEST = 12;
    private static final int LONGEST_HEADLINE = 24;
    private static final int APPOSITION = 30;

    private final LanguageWords words;

    Phrases(LanguageWords words) {
        this.words = words;
    }

    /** What kind of cue stands at this token. */
    enum Cue {
        SAY,
        SAY_THAT,
        TELL,
        PARTICIPLE,
        OBJECT,
        ACCORDING,
        NONE
    }

    Cue cueAt(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.word() || isName(tokens, at) || isNoun(tokens, at)) {
            return Cue.NONE;
        }
        if (words.phraseAt("cue.according", tokens, at) > 0) {
            return Cue.ACCORDING;
        }
        if (words.has("cue.told", token)) {
            return Cue.TELL;
        }
        if (words.has("cue", token)) {
            return words.has("cue.that", token) ? Cue.SAY_THAT : Cue.SAY;
        }
        if (words.has("cue.participle", token)) {
            return Cue.PARTICIPLE;
        }
        return words.has("cue.object", token) ? Cue.OBJECT : Cue.NONE;
    }

    /** Most words of a headline have capitals, its verbs too. */
    static boolean isHeadline(List<Token> tokens) {
        if (tokens.size() > LONGEST_HEADLINE) {
            return false;
        }
        long capitals = tokens.stream().filter(Token::capitalised).count();
        long lengthy = tokens.stream()
                .filter(token -> token.word() && token.text().length() > 3)
                .count();
        return lengthy > 3 && capitals >= lengthy * 0.8;
    }

    /** "the United States", "Charges": a capital inside a sentence makes a name of what looks like a verb. */
    private static boolean isName(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at).capitalised() && tokens.get(at - 1).word() && !isHeadline(tokens);
    }

    /** "his claims", "a series of tweets": what stands after these is a noun. */
    private boolean isNoun(List<Token> tokens, int at) {
        if (at == 0
                || tokens.get(at).lower().endsWith("ed")
                || tokens.get(at).lower().endsWith("ing")) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean owner =
                words.has("determiner", before) && !before.is("this") && !before.is("many") && !before.is("some")
                        || before.genitive();
        return owner || words.has("preposition", before) && !before.is("to");
    }

    /** First token of the cue's verb group: "has also said" begins at "has". */
    int verbGroupBegin(List<Token> tokens, int cue, int floor) {
        int at = cue;
        while (at > floor && isBetween(tokens.get(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean isBetween(Token token) {
        return words.has("auxiliary", token) || token.word() && token.lower().endsWith("ly") && !token.capitalised();
    }

    /** The subject of the verb at {@code cue}, not before token {@code floor}; null if none can be read. */
    Span subjectBefore(List<Token> tokens, int cue, int floor) {
        int end = verbGroupBegin(tokens, cue, floor);
        if (end <= floor) {
            return null;
        }
        Token last = tokens.get(end - 1);
        if (last.is("who") || last.is("which") || last.is("that")) {
            end--;
            if (end > floor && tokens.get(end - 1).is(",")) {
                end--;
            }
            return phraseEndingAt(tokens, end, floor);
        }
        if (last.is(",")) {
            for (int i = end - 2; i >= floor && i > end - APPOSITION; i--) {
                if (tokens.get(i).is(",")) {
                    Span before = phraseEndingAt(tokens, beforeBracket(tokens, i, floor), floor);
                    if (before != null) {
                        return before;
                    }
                }
            }
            return null;
        }
        return phraseEndingAt(tokens, beforeBracket(tokens, end, floor), floor);
    }

    /** "Rep. Moore (D-Wis.)": the end of the phrase before a bracket that ends at {@code end}. */
    private static int beforeBracket(List<Token> tokens, int end, int floor) {
        if (end > floor && tokens.get(end - 1).is(")")) {
            for (int i = end - 2; i > floor && i > end - APPOSITION; i--) {
                if (tokens.get(i).is("(")) {
                    return i;
                }
            }
        }
        return end;
    }

    /** The noun phrase that ends right before a token; null if none can be read. */
    Span phraseBefore(List<Token> tokens, int at) {
        return phraseEndingAt(tokens, at, 0);
    }

    private Span phraseEndingAt(List<Token> tokens, int end, int floor) {
        if (end <= floor) {
            return null;
        }
        if (words.has("pronoun", tokens.get(end - 1))) {
            return tokens.get(end - 1).span();
        }
        int begin = end;
        while (begin > floor && end - begin < LONGEST && continues(tokens, begin - 1, begin, end)) {
            begin--;
        }
        int lead = dropLead(tokens, begin, end);
        begin = lead < end ? lead : begin;
        return begin < end
                ? new Span(tokens.get(begin).begin(), tokens.get(end - 1).end())
                : null;
    }

    private boolean continues(List<Token> tokens, int at, int next, int end) {
        Token token = tokens.get(at);
        if (!token.word() || words.has("pronoun", token) && !words.has("determiner", token)) {
            return token.is("’") || token.is("'") || token.is("&");
        }
        if (token.is("and")) {
            return at > 0
                    && tokens.get(at - 1).capitalised()
                    && tokens.get(next).capitalised();
        }
        if (words.has("boundary", token) || cueAt(tokens, at) != Cue.NONE && !token.capitalised()) {
            return false;
        }
        return !(next < end && words.has("pronoun", tokens.get(next)) && !words.has("determiner", tokens.get(next)));
    }

    /** Leaves out what opens a clause before its subject: "In a statement", "On Tuesday", "However". */
    private int dropLead(List<Token> tokens, int begin, int end) {
        int at = begin;
        while (at < end) {
            Token token = tokens.get(at);
            if (words.has("preposition", token) || words.has("auxiliary", token)) {
                int next = at + 1;
                while (next < end && !opensPhrase(tokens, next, at)) {
                    next++;
                }
                if (next >= end) {
                    return words.has("auxiliary", token) ? at + 1 : end;
                }
                at = next;
            } else if (token.lower().endsWith("ly")
                    && at + 1 < end
                    && !tokens.get(at + 1).is("of")) {
                at++;
            } else if (words.has("weekday", token) && at + 1 < end && !token.genitive()) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private boolean opensPhrase(List<Token> tokens, int at, int preposition) {
        Token token = tokens.get(at);
        if (at == preposition + 1) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean timeBefore = words.has("weekday", before) || words.has("month", before) || before.number();
        return words.has("determiner", token)
                || token.capitalised()
                        && (timeBefore
                                || !before.capitalised()
                                        && !words.has("determiner", before)
                                        && !words.has("preposition", before)
                                        && !words.has("weekday", token)
                                        && !words.has("month", token));
    }

    /** The noun phrase that begins at a token, up to a comma, a verb of saying or a preposition; null if none can be read. */
    Span phraseFrom(List<Token> tokens, int from, boolean wide) {
        int at = from;
        if (at >= tokens.size()) {
            return null;
        }
        Token first = tokens.get(at);
        if (words.has("pronoun", first) && !words.has("determiner", first)) {
            return first.span();
        }
        boolean head = false;
        while (at < tokens.size() && at - from < LONGEST) {
            Token token = tokens.get(at);
            boolean linking = token.is("of")
                    || token.is("for")
                    || token.is("de")
                    || token.is("von")
                    || token.is("du")
                    || wide && words.has("preposition", token);
            if (!token.word() && !token.is("’") && !token.is("&")) {
                break;
            }
            if (at > from && !linking && ends(tokens, at, head)) {
                break;
            }
            if (at == from && (linking || words.has("boundary", token) && !words.has("determiner", token))) {
                return null;
            }
            head |= token.capitalised() && !words.has("title", token);
            at++;
        }
        while (at > from
                && (words.has("preposition", tokens.get(at - 1)) || words.has("determiner", tokens.get(at - 1)))) {
            at--;
        }
        return at > from ? new Span(first.begin(), tokens.get(at - 1).end()) : null;
    }

    private boolean ends(List<Token> tokens, int at, boolean head) {
        Token token = tokens.get(at);
        if (token.is("and")) {
            return !(at + 1 < tokens.size()
                    && tokens.get(at + 1).capitalised()
                    && tokens.get(at - 1).capitalised());
        }
        boolean afterLink = words.has("preposition", tokens.get(at - 1));
        return words.has("boundary", token) && !words.has("determiner", token)
                || words.has("preposition", token)
                || words.has("weekday", token)
                || words.has("pronoun", token) && !words.has("determiner", token)
                || words.has("determiner", token) && !afterLink
                || words.has("auxiliary", token)
                || head && !token.capitalised() && !afterLink;
    }

    /** Whether the word right after a quote's verb of saying can open its subject: any that opens nothing else. */
    boolean mayOpenSubject(Token token) {
        return token.word()
                && !words.has("preposition", token)
                && !words.has("weekday", token)
                && !words.has("auxiliary", token)
                && (!words.has("boundary", token) || words.has("determiner", token))
                && !token.lower().endsWith("ly");
    }

    /** Whether a verb of saying may be followed by its subject here: "said Mr Smith", "sagte der Sprecher". */
    boolean opensSubject(Token token) {
        return token.capitalised() && !words.has("weekday", token)
                || words.has("determiner", token)
                || words.has("title", token)
                || words.has("pronoun.person", token);
    }
}
