package org.tickmark.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a sentence lets somebody think, want, fear, praise or refuse: "wants to leave", "called it a hoax", "was
 * accused of fraud", "his claim that …", "is worried about …".
 */
final class Stances {

    private static final int HEARER_WITHIN = 9;
    private static final int QUOTED_WITHIN = 9;

    private final LanguageWords words;
    private final StanceWords stances;
    private final Phrases phrases;
    private final Reach reach;
    private final NounStances nouns;

    Stances(LanguageWords words, StanceWords stances, Phrases phrases, Reach reach) {
        this.words = words;
        this.stances = stances;
        this.phrases = phrases;
        this.reach = reach;
        this.nouns = new NounStances(words, stances, phrases, reach);
    }

    /** The stance whose word is token {@code k}; null if it is none, or says of whom it tells only in part. */
    Attribution at(Scene scene, int k) {
        List<Token> tokens = scene.tokens();
        Token token = tokens.get(k);
        if (!token.word() || k + 1 >= tokens.size()) {
            return null;
        }
        StanceWords.Verb verb = stances.verb(token);
        boolean lent = stances.has("light", token) && nouns.lendsItself(tokens, k);
        Attribution found = verb == null || lent || isNominal(tokens, k, verb) ? null : verb(scene, k, verb);
        if (found == null && stances.nounTakes(token, tokens.get(k + 1))) {
            found = nouns.noun(scene, k);
        }
        if (found == null && stances.adjectiveTakes(token, tokens.get(k + 1))) {
            found = nouns.adjective(scene, k);
        }
        return found;
    }

    /** Whether a word that is a verb of stance elsewhere is a noun or a name here. */
    boolean isNominal(List<Token> tokens, int k) {
        StanceWords.Verb verb = stances.verb(tokens.get(k));
        return verb != null && isNominal(tokens, k, verb);
    }

    /** Whether a verb stands here that may have a clause for what was said. */
    boolean takesClause(List<Token> tokens, int k) {
        StanceWords.Verb verb = stances.verb(tokens.get(k));
        return verb != null && verb.takes(StanceWords.CLAUSE) && !isNominal(tokens, k, verb);
    }

    /** "his claims", "the White House calls", "a planned visit": no verb stands there. */
    private boolean isNominal(List<Token> tokens, int k, StanceWords.Verb verb) {
        Token token = tokens.get(k);
        if (token.capitalised() && k > 0 && tokens.get(k - 1).word() && !Phrases.isHeadline(tokens)) {
            return true;
        }
        if (k == 0) {
            return !verb.gerund();
        }
        Token before = tokens.get(k - 1);
        if (before.is("to")) {
            return !verb.base();
        }
        if (before.is("more") || before.is("most") || before.is("very") || before.is("less")) {
            return true;
        }
        if (verb.base() && !verb.participle() && !allowsBase(tokens, k)) {
            return true;
        }
        if (words.has("determiner", before)
                        && !before.is("that")
                        && !before.is("many")
                        && !before.is("some")
                        && !before.is("both")
                        && !before.is("all")
                        && !before.is("this")
                || before.genitive() && !before.is("it's")) {
            return true;
        }
        return words.has("preposition", before) && !verb.gerund() || before.is("of");
    }

    /** "they plan", "would back", "Republicans support": before a verb's base form a plural, a pronoun or a helper stands. */
    private boolean allowsBase(List<Token> tokens, int k) {
        int at = k - 1;
        while (at > 0 && reach.isAdverb(tokens.get(at))) {
            at--;
        }
        Token before = tokens.get(at);
        return words.has("auxiliary", before)
                || stances.has("opener", before)
                || before.is("who")
                || before.is("and")
                || before.is("or")
                || before.is("to")
                || before.is("people")
                || before.is("police")
                || before.is("not")
                || before.is(",")
                || before.lower().endsWith("s") && !before.genitive()
                || before.lower().endsWith("'d")
                || before.lower().endsWith("'ll")
                || before.lower().endsWith("n't");
    }

    private Attribution verb(Scene scene, int k, StanceWords.Verb verb) {
        List<Token> tokens = scene.tokens();
        int before = k - 1;
        while (before >= 0 && reach.isAdverb(tokens.get(before))) {
            before--;
        }
        Token helper = before >= 0 ? tokens.get(before) : null;
        boolean be = helper != null && stances.has("be", helper);
        if (be && verb.participle() && !verb.gerund()) {
            return verb.takes(StanceWords.PASSIVE) ? passive(scene, k, before) : null;
        }
        if (tokens.get(k + 1).is("by") || helper != null && helper.is("being")) {
            return null;
        }
        if (verb.takes(StanceWords.RAISING)) {
            return tokens.get(k).lower().endsWith("ing") ? null : passive(scene, k, k);
        }
        Span source = source(scene, k, helper, verb);
        if (source == null) {
            return null;
        }
        int next = k + 1;
        while (next < tokens.size()
                && (reach.isAdverb(tokens.get(next)) || tokens.get(next).is("out"))) {
            next++;
        }
        while (next < tokens.size() && words.has("weekday", tokens.get(next))) {
            next++;
        }
        if (next >= tokens.size()) {
            return null;
        }
        return complement(scene, k, next, verb, source);
    }

    private Span source(Scene scene, int k, Token helper, StanceWords.Verb verb) {
        List<Token> tokens = scene.tokens();
        boolean infinitive = helper != null && helper.is("to");
        if (infinitive && !isSpeech(scene, k)) {
            return null;
        }
        boolean alone = verb.gerund() && (helper == null || !stances.has("be", helper));
        int group = phrases.verbGroupBegin(tokens, k, 0) - 1;
        Token join = group >= 0 ? tokens.get(group) : null;
        boolean after = join != null && (join.is("and") || join.is("but") || join.is("or"));
        if (alone && k == 0) {
            return leading(scene, k);
        }
        if (infinitive || alone || after) {
            return governor(scene, k);
        }
        return phrases.subjectBefore(tokens, k, scene.floor(k));
    }

    /** "Bemoaning the delay, the mayor left": who did is told after the comma. */
    Span leading(Scene scene, int k) {
        List<Token> tokens = scene.tokens();
        for (int i = k + 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is(",") && reach.opensSentence(tokens, scene.skipMarks(i + 1))) {
                return phrases.phraseFrom(tokens, scene.skipMarks(i + 1), false);
            }
        }
        return null;
    }

    /** "went on to warn that": only a clause or a quotation shows that the infinitive was said and not only meant. */
    private boolean isSpeech(Scene scene, int k) {
        for (int i = k + 1; i < scene.tokens().size() && i < k + QUOTED_WITHIN; i++) {
            if (scene.isQuoted(scene.tokens().get(i))) {
                return true;
            }
        }
        return opensClause(scene.tokens(), k + 1) || scene.tokens().get(k).is("discuss");
    }

    /** The subject that a verb without one of its own shares with the verb before it. */
    private Span governor(Scene scene, int k) {
        List<Token> tokens = scene.tokens();
        Attribution last = scene.last();
        int floor = scene.floor(k);
        if (last != null
                && last.cue() != null
                && last.cue().end() <= tokens.get(k).begin()) {
            return last.source();
        }
        for (int i = k - 1; i > floor; i--) {
            if (stances.has("resume", tokens.get(i)) || isFinite(tokens.get(i))) {
                return phrases.subjectBefore(tokens, i, floor);
            }
        }
        return null;
    }

    private boolean isFinite(Token token) {
        StanceWords.Verb verb = stances.verb(token);
        return verb != null && verb.finite() && !token.capitalised()
                || token.lower().endsWith("ed")
                        && !token.capitalised()
                        && token.text().length() > 4;
    }

    private Attribution complement(Scene scene, int k, int next, StanceWords.Verb verb, Span source) {
        List<Token> tokens = scene.tokens();
        Token first = tokens.get(next);
        if (verb.takes(StanceWords.CLAUSE) && opensClause(tokens, next)) {
            return of(scene, k, source, next, reach.clauseEnd(scene, k, next));
        }
        boolean as = verb.takes("as");
        if (first.is("as") && as) {
            return of(scene, k, source, next + 1, reach.phraseEnd(scene, next + 1, false));
        }
        if (first.is("to") && verb.takes(StanceWords.INFINITIVE) && next + 1 < tokens.size()) {
            return of(scene, k, source, next, reach.phraseEnd(scene, next, true));
        }
        if (verb.takes("+" + first.lower())) {
            return of(scene, k, source, next + 1, reach.phraseEnd(scene, next + 1, false));
        }
        if (verb.takes(StanceWords.HEARER)
                && (opensPhrase(first) || isPerson(first))
                && infinitiveWithin(tokens, next)) {
            return of(scene, k, source, next, reach.phraseEnd(scene, next, true));
        }
        if (verb.takes(StanceWords.OBJECT) && (opensPhrase(first) || isPerson(first) || scene.isQuoted(first))) {
            return of(scene, k, source, next, reach.phraseEnd(scene, next, as));
        }
        return null;
    }

    private boolean opensClause(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.is("that") || stances.has("question", token)) {
            return at + 2 < tokens.size();
        }
        return reach.opensSentence(tokens, at);
    }

    private boolean isPerson(Token token) {
        return token.is("him")
                || token.is("them")
                || token.is("it")
                || token.is("me")
                || token.is("us")
                || token.is("you");
    }

    private boolean opensPhrase(Token token) {
        return token.word()
                && !words.has("preposition", token)
                && (!words.has("auxiliary", token) || token.is("being") || token.is("having"))
                && (!words.has("boundary", token) || token.is("what") || token.is("that") || token.is("how"))
                && !token.is("and")
                && !stances.has("stop", token)
                && !(words.has("pronoun", token) && !words.has("determiner", token))
                && !words.has("weekday", token);
    }

    private boolean infinitiveWithin(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + HEARER_WITHIN; i++) {
            Token token = tokens.get(i);
            if (token.is("to")) {
                return i > from;
            }
            if (!token.word() || stances.has("stop", token)) {
                return false;
            }
        }
        return false;
    }

    private Attribution passive(Scene scene, int k, int be) {
        List<Token> tokens = scene.tokens();
        int next = k + 1;
        Span subject = phrases.subjectBefore(tokens, be, scene.floor(be));
        Span source = null;
        int end = next;
        if (tokens.get(next).is("by")) {
            source = phrases.phraseFrom(tokens, next + 1, false);
            if (source == null) {
                return null;
            }
            end = scene.firstAtOrAfter(source.end());
            next = end;
        }
        boolean empty = subject != null && (subject.in(scene.text()).equalsIgnoreCase("it"));
        List<Span> content = new ArrayList<>();
        if (subject != null && !empty) {
            content.add(subject);
        }
        Span rest = null;
        if (next < tokens.size()
                && (tokens.get(next).word() || scene.isQuoted(tokens.get(next)))
                && !reach.isTime(tokens, next)) {
            boolean linked = tokens.get(next).is("of")
                    || tokens.get(next).is("as")
                    || tokens.get(next).is("with")
                    || tokens.get(next).is("for");
            int from = linked && !tokens.get(next).is("as") ? next + 1 : next;
            boolean that = tokens.get(next).is("that");
            rest = scene.content(from, that ? reach.clauseEnd(scene, k, from) : reach.phraseEnd(scene, from, true), 1);
        }
        if (rest != null) {
            content.add(rest);
        }
        if (content.isEmpty() || source == null && rest == null) {
            return null;
        }
        return new Attribution(
                Attribution.Form.STANCE,
                content,
                List.of(),
                source,
                tokens.get(k).span(),
                null,
                scene.sentence(),
                false);
    }

    static Attribution of(Scene scene, int k, Span source, int from, int to) {
        Span content = scene.content(from, to, 1);
        return content == null
                ? null
                : new Attribution(
                        Attribution.Form.STANCE,
                        List.of(content),
                        List.of(),
                        source,
                        scene.tokens().get(k).span(),
                        null,
                        scene.sentence(),
                        false);
    }
}
