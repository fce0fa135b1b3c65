package org.tickmark.extraction;

import java.util.List;

/** Reads what follows a verb of saying: a clause with "that" or without, an object, the time and the place. */
final class Complements {

    private static final int THAT_WITHIN = 9;
    private static final int PLACE_WITHIN = 16;

    private final LanguageWords words;
    private final Phrases phrases;
    private final Reach reach;

    Complements(LanguageWords words, Phrases phrases, Reach reach) {
        this.words = words;
        this.phrases = phrases;
        this.reach = reach;
    }

    int thatAfter(Scene scene, int from) {
        List<Token> tokens = scene.tokens();
        for (int i = from; i < tokens.size() && i < from + THAT_WITHIN; i++) {
            Token token = tokens.get(i);
            if (scene.isQuoted(token)) {
                return -1;
            }
            if (token.is("that") || token.is("dass") || token.is("que") || token.is("qu")) {
                return i > from && i + 1 < tokens.size() && reach.isVerb(tokens, i + 1) ? -1 : i;
            }
            if (words.has("pronoun", token.stem())) {
                return -1;
            }
            if (!token.word()
                    || i > from && phrases.cueAt(tokens, i) != Phrases.Cue.NONE
                    || words.has("auxiliary", token) && i > from) {
                return -1;
            }
        }
        return -1;
    }

    /** "said at an event in Port Aldine, Maine, that": the place may be long. */
    int thatPastPlace(Scene scene, int from) {
        List<Token> tokens = scene.tokens();
        if (from >= tokens.size()
                || !words.has("venue", tokens.get(from)) && !tokens.get(from).is("on")) {
            return -1;
        }
        for (int i = from + 1; i < tokens.size() && i < from + PLACE_WITHIN; i++) {
            Token token = tokens.get(i);
            if (token.is("that")) {
                return i + 1 < tokens.size() && reach.isVerb(tokens, i + 1) ? -1 : i;
            }
            if (token.is("to")
                    || !token.word() && !token.is(",")
                    || words.has("auxiliary.verb", token)
                    || words.has("pronoun.person", token)) {
                return -1;
            }
        }
        return -1;
    }

    boolean holdsClause(List<Token> tokens, int from) {
        return opensClause(tokens, from)
                || tokens.subList(from, tokens.size()).stream().anyMatch(token -> words.has("auxiliary.verb", token));
    }

    boolean opensClause(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        return words.has("pronoun", token) || token.is("there") || token.is("if") || token.is("what");
    }

    /** What follows a verb such as "denied" or "called for": a noun phrase, "to", "for" or "on". */
    boolean isObject(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.word()
                && !words.has("auxiliary", token)
                && (!words.has("preposition", token) || token.is("to") || token.is("for") || token.is("on"));
    }

    int skipTime(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && (reach.isTime(tokens, at) || at > from && reach.endsTime(tokens, at))) {
            at++;
        }
        return at;
    }

    /** "told supporters at a rally that", "tells the crowd this weekend": what stands between hearer and content. */
    int skipCircumstance(Scene scene, int from) {
        List<Token> tokens = scene.tokens();
        int at = skipTime(tokens, from);
        if (at < tokens.size() && words.has("venue", tokens.get(at))) {
            Span place = phrases.phraseFrom(tokens, at + 1, false);
            int after = place == null ? at : scene.firstAtOrAfter(place.end());
            return after + Scene.SHORTEST < tokens.size() ? skipTime(tokens, after) : at;
        }
        return at;
    }

    /** Whether the sentence ends here, or only tells when, where or how it was said. */
    boolean isCircumstance(List<Token> tokens, int at) {
        return at >= tokens.size()
                || !tokens.get(at).word()
                || words.has("preposition", tokens.get(at))
                || words.has("boundary", tokens.get(at))
                || reach.isAdverb(tokens.get(at))
                || reach.isTime(tokens, at);
    }

    /** "about 20 people". */
    static boolean isNumberNext(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).number();
    }
}
