package org.tickmark.extraction;

import java.util.List;

/** Tells how far what somebody says or thinks reaches in a sentence: to which token a clause or a noun phrase goes on. */
final class Reach {

    private static final int SUBJECT_WITHIN = 7;
    private static final int LIST_WITHIN = 5;
    private static final int BRACKET_WITHIN = 8;

    private final LanguageWords words;
    private final StanceWords stances;
    private final Phrases phrases;

    Reach(LanguageWords words, StanceWords stances, Phrases phrases) {
        this.words = words;
        this.stances = stances;
        this.phrases = phrases;
    }

    /** The token before which a noun phrase or infinitive ends that begins at {@code from}. */
    int phraseEnd(Scene scene, int from, boolean keepsAs) {
        List<Token> tokens = scene.tokens();
        boolean as = keepsAs;
        boolean relative = false;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (scene.isQuoted(token)) {
                continue;
            }
            if (i > from && token.is("as") && (as || quotedSoon(scene, i))) {
                as = false;
                continue;
            }
            relative |= token.is("that") || token.is("who") || token.is("which") || token.is("what");
            if (token.is(",") && i > from && listsOn(tokens, i + 1)) {
                continue;
            }
            if (token.is("(") && closes(tokens, i) > 0) {
                i = closes(tokens, i);
                continue;
            }
            if (!token.word() && !isInner(token) || i > from && stances.has("stop", token)) {
                return i;
            }
            if (i > from && (isTime(tokens, i) || isOccasion(tokens, i) || joinsVerb(scene, i, relative))) {
                return i;
            }
        }
        return tokens.size();
    }

    /** After a comma, another name or noun of the same phrase: neither a verb, a participle nor a new clause. */
    private boolean listsOn(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        boolean and = token.is("and") || token.is("or");
        int first = and ? at + 1 : at;
        if (first >= tokens.size() || !tokens.get(first).word()) {
            return false;
        }
        Token next = tokens.get(first);
        if (next.is("including") || next.is("such")) {
            return true;
        }
        return !words.has("preposition", next)
                && !words.has("boundary", next)
                && !stances.has("stop", next)
                && !stances.has("resume", next)
                && !stances.has("opener", next)
                && !next.lower().endsWith("ing")
                && !isAdverb(next)
                && !isTime(tokens, first)
                && stances.verb(next) == null
                && !isSaying(phrases.cueAt(tokens, first))
                && !opensSentence(tokens, first)
                && (next.capitalised() || words.has("determiner", next) || and || endsList(tokens, first));
    }

    /** ", banks, and others": "and" or "or" follows soon. */
    private static boolean endsList(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + LIST_WITHIN; i++) {
            if (tokens.get(i).is("and") || tokens.get(i).is("or")) {
                return true;
            }
        }
        return false;
    }

    /** The bracket that closes a short remark; 0 if there is none. */
    private static int closes(List<Token> tokens, int open) {
        for (int i = open + 1; i < tokens.size() && i < open + BRACKET_WITHIN; i++) {
            if (tokens.get(i).is(")")) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isInner(Token token) {
        return "’'‘“”\"&$%#@/.".contains(token.text());
    }

    /** "on Friday", "last week", "in 2012", "in May". */
    boolean isTime(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean owned =
                token.genitive() || at + 1 < tokens.size() && tokens.get(at + 1).genitive();
        if (words.has("weekday", token) && !owned) {
            return true;
        }
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        boolean day = words.has("weekday", next) && !next.genitive();
        if (stances.has("time", token) && (stances.has("span", next) || stances.has("time", next))) {
            return true;
        }
        boolean preposition = token.is("on") || token.is("in") || token.is("since") || token.is("by");
        return preposition && (day || token.is("in") && isDate(next) || token.is("on") && isMonth(next));
    }

    /** "afternoon" in "Friday afternoon", "Friday" in "on Friday". */
    boolean endsTime(List<Token> tokens, int at) {
        if (isDate(tokens.get(at)) && (tokens.get(at - 1).is("in") || isMonth(tokens.get(at - 1)))) {
            return true;
        }
        return (stances.has("span", tokens.get(at)) || words.has("weekday", tokens.get(at)))
                && (stances.has("time", tokens.get(at - 1))
                        || tokens.get(at - 1).is("on"));
    }

    private boolean isDate(Token token) {
        return isMonth(token)
                || token.text().length() == 4 && token.text().chars().allMatch(Character::isDigit);
    }

    private boolean isMonth(Token token) {
        return token.capitalised() && stances.has("month", token);
    }

    /** "in a statement", "at a rally". */
    private boolean isOccasion(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.is("in") && !token.is("at") && !token.is("during") && !token.is("on")) {
            return false;
        }
        for (int i = at + 1; i < tokens.size() && i < at + 5; i++) {
            if (!tokens.get(i).word()) {
                return false;
            }
            if (stances.has("document", tokens.get(i)) || words.has("occasion", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "and said", "or has called": the sentence goes on with another verb. */
    private static boolean quotedSoon(Scene scene, int at) {
        for (int i = at + 1; i < scene.tokens().size() && i <= at + 2; i++) {
            if (scene.isQuoted(scene.tokens().get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean joinsVerb(Scene scene, int at, boolean relative) {
        List<Token> tokens = scene.tokens();
        Token token = tokens.get(at);
        if (!token.is("and") && !token.is("or") || at + 1 >= tokens.size()) {
            return false;
        }
        int next = at + 1;
        if (quotedSoon(scene, at)) {
            return false;
        }
        while (next + 1 < tokens.size() && isAdverb(tokens.get(next))) {
            next++;
        }
        Token verb = tokens.get(next);
        if (stances.has("resume", verb)) {
            return true;
        }
        boolean past = verb.lower().endsWith("ed") && !verb.capitalised();
        return past || isSaying(phrases.cueAt(tokens, next)) || !relative && opensSentence(tokens, next);
    }

    private static boolean isSaying(Phrases.Cue cue) {
        return cue == Phrases.Cue.SAY || cue == Phrases.Cue.SAY_THAT || cue == Phrases.Cue.TELL;
    }

    boolean isAdverb(Token token) {
        return token.word() && (stances.has("adverb", token) || token.lower().endsWith("ly") && !token.capitalised());
    }

    /** Whether a subject and its verb stand here: "the Vermont senator acknowledged", "Mr. Obama is". */
    boolean opensSentence(List<Token> tokens, int at) {
        int end = Math.min(tokens.size(), at + SUBJECT_WITHIN);
        if (at >= tokens.size() || words.has("preposition", tokens.get(at))) {
            return false;
        }
        for (int i = at; i < end; i++) {
            Token token = tokens.get(i);
            if (!token.word() && !token.is("’") && !token.is("'")) {
                return false;
            }
            if (i > at && (stances.has("resume", token) || isFinite(token))) {
                return true;
            }
            if (i > at && (words.has("boundary", token) || token.is("and"))) {
                return false;
            }
        }
        return false;
    }

    private boolean isFinite(Token token) {
        StanceWords.Verb verb = stances.verb(token);
        return !token.capitalised()
                && (verb != null && verb.finite() && !verb.base()
                        || token.lower().endsWith("ed") && token.text().length() > 4);
    }

    /**
     * The token before which "that …" or "to …" ends that belongs to a noun: "his claim that the nets were sold | could not
     * be proved" goes on with a verb of its own.
     */
    int nounClauseEnd(Scene scene, int from, int to) {
        List<Token> tokens = scene.tokens();
        int allowed = tokens.get(from).is("that") ? 1 : 0;
        boolean verbBefore = false;
        for (int i = from + 1; i < to; i++) {
            Token token = tokens.get(i);
            if (scene.isQuoted(token)) {
                continue;
            }
            if (!token.word() || words.has("boundary", token) || token.is("and") || token.is("or")) {
                allowed++;
            }
            boolean verb = stances.has("resume", token) || isFinite(token);
            if (verb && !verbBefore && !tokens.get(i - 1).is("to") && --allowed < 0) {
                return i;
            }
            verbBefore = verb || verbBefore && isAdverb(token) || stances.has("be", token);
        }
        return to;
    }

    /** The token before which a clause ends that begins at {@code from} and depends on the verb at {@code cue}. */
    int clauseEnd(Scene scene, int cue, int from) {
        List<Token> tokens = scene.tokens();
        boolean inner = isInner(scene, cue);
        boolean relative = isRelative(tokens, cue);
        for (int i = from + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (scene.isQuoted(token) || token.word()) {
                continue;
            }
            if (token.is(";") || token.is(")") && !opens(tokens, from, i)) {
                return i;
            }
            if (token.is(",")
                    && i + 1 < tokens.size()
                    && (endsAt(tokens, i + 1, inner) || relative && isVerb(tokens, i + 1))) {
                return i;
            }
        }
        return tokens.size();
    }

    private static boolean opens(List<Token> tokens, int from, int at) {
        for (int i = at - 1; i >= from; i--) {
            if (tokens.get(i).is("(")) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAt(List<Token> tokens, int next, boolean inner) {
        Token token = tokens.get(next);
        if (token.is("but")
                || token.is("though")
                || token.is("although")
                || token.is("even")
                        && next + 1 < tokens.size()
                        && (tokens.get(next + 1).is("though")
                                || tokens.get(next + 1).is("as"))) {
            return true;
        }
        return inner && !token.is("and") && !token.is("or") && !token.is("which") && opensSentence(tokens, next);
    }

    /** "X, who said …, left": after the relative clause the main verb follows. */
    private boolean isRelative(List<Token> tokens, int cue) {
        int at = cue - 1;
        while (at >= 0 && (isAdverb(tokens.get(at)) || stances.has("resume", tokens.get(at)))) {
            at--;
        }
        return at > 0 && (tokens.get(at).is("who") || tokens.get(at).is("which"));
    }

    boolean isVerb(List<Token> tokens, int at) {
        return stances.has("resume", tokens.get(at)) || isFinite(tokens.get(at)) || isSaying(phrases.cueAt(tokens, at));
    }

    /** Whether the verb stands in a clause that is not the main one: "While X said …, Y did". */
    private boolean isInner(Scene scene, int cue) {
        List<Token> tokens = scene.tokens();
        if (cue == 0 && tokens.get(cue).lower().endsWith("ing")) {
            return true;
        }
        for (int i = cue - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (i == 0 && cue <= 1 && tokens.get(cue).lower().endsWith("ing")) {
                return true;
            }
            if (stances.has("subordinator", token)
                    && (i == 0 || !tokens.get(i - 1).word())) {
                return true;
            }
            if (!token.word() && !token.is("’") && !token.is("'") && !token.is(".")) {
                return false;
            }
        }
        return false;
    }
}
