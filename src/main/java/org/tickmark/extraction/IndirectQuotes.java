package org.tickmark.extraction;

import java.util.ArrayList;
import java.util.List;

/** Finds what a sentence lets somebody say in the paper's own words: "said that …", "…, according to …", "…, X said." */
final class IndirectQuotes {

    private static final int LONGEST_TAIL = 9;
    private static final int THAT_WITHIN = 9;
    private static final int SAYS_WITHIN = 6;

    private final String text;
    private final LanguageWords words;
    private final Reach reach;
    private final Stances stances;
    private final Phrases phrases;

    IndirectQuotes(String text, LanguageWords words, StanceWords stanceWords, Phrases phrases) {
        this.text = text;
        this.words = words;
        this.reach = new Reach(words, stanceWords, phrases);
        this.stances = new Stances(words, stanceWords, phrases, reach);
        this.phrases = phrases;
    }

    /**
     * The indirect and mixed quotes of one sentence.
     *
     * @param fragments quotations of the sentence that are no direct quote
     * @param direct the direct quotes that have their cue or words in this sentence
     */
    List<Attribution> in(Span sentence, List<Token> tokens, List<Quotation> fragments, List<Attribution> direct) {
        var quoted = new ArrayList<Span>();
        fragments.forEach(fragment -> quoted.add(fragment.outer()));
        direct.forEach(attribution -> quoted.addAll(attribution.content()));
        var scene = new Scene(text, sentence, tokens, quoted, direct, new ArrayList<>());
        for (int k = 0; k < tokens.size(); k++) {
            Token token = tokens.get(k);
            Phrases.Cue cue = phrases.cueAt(tokens, k);
            if (scene.isQuoted(token) || scene.isTaken(token)) {
                continue;
            }
            Attribution attribution = switch (cue) {
                case NONE -> claimed(scene, k);
                case ACCORDING -> according(scene, k);
                case OBJECT -> null;
                default -> said(scene, k, cue, fragments);
            };
            if (attribution == null) {
                attribution = stances.at(scene, k);
            }
            if (attribution == null && cue == Phrases.Cue.OBJECT) {
                attribution = said(scene, k, cue, fragments);
            }
            if (attribution != null) {
                scene.found().add(withPieces(attribution, fragments));
            }
        }
        return outermost(scene.found());
    }

    /** What somebody is said to think is part of what was said: "said he hoped to …" is one quote. */
    private static List<Attribution> outermost(List<Attribution> found) {
        return found.stream()
                .filter(inner -> found.stream().noneMatch(outer -> outer != inner && isWithin(inner, outer)))
                .toList();
    }

    private static boolean isWithin(Attribution inner, Attribution outer) {
        return inner.begin() >= outer.begin()
                && inner.end() <= outer.end()
                && inner.end() - inner.begin() < outer.end() - outer.begin()
                && inner.cue() != null
                && outer.covers(inner.cue());
    }

    private Attribution withPieces(Attribution attribution, List<Quotation> fragments) {
        List<Quotation> covered = fragments.stream()
                .filter(fragment -> attribution.covers(fragment.outer()))
                .toList();
        var form = covered.isEmpty() ? attribution.form() : Attribution.Form.MIXED;
        var content = new ArrayList<>(attribution.content());
        Span last = content.remove(content.size() - 1);
        int end = covered.stream()
                .filter(fragment -> fragment.outer().overlaps(last))
                .mapToInt(fragment -> fragment.outer().end())
                .reduce(last.end(), Math::max);
        content.add(new Span(last.begin(), end));
        List<Span> pieces = covered.stream().map(Quotation::inner).toList();
        return new Attribution(
                form,
                content,
                pieces,
                attribution.source(),
                attribution.cue(),
                attribution.addressee(),
                attribution.sentence(),
                false);
    }

    private Attribution according(Scene scene, int k) {
        List<Token> tokens = scene.tokens();
        int width = words.phraseAt("cue.according", tokens, k);
        Span cue = new Span(tokens.get(k).begin(), tokens.get(k + width - 1).end());
        Span source = phrases.phraseFrom(tokens, k + width, true);
        if (source == null) {
            return null;
        }
        int after = scene.firstAtOrAfter(source.end());
        boolean opens = k == 0;
        int from;
        int to;
        if (opens) {
            from = scene.skipMarks(after);
            to = tokens.size();
        } else {
            from = 0;
            to = k;
        }
        Span content = scene.content(from, to);
        if (content == null) {
            return null;
        }
        boolean report = isReport(tokens, scene.firstAtOrAfter(source.begin()), after);
        return new Attribution(
                report ? Attribution.Form.REPORT : Attribution.Form.INDIRECT,
                List.of(content),
                List.of(),
                source,
                cue,
                null,
                scene.sentence(),
                false);
    }

    /** "Harrow’s claim that …": a noun of saying with its owner. */
    private Attribution claimed(Scene scene, int k) {
        List<Token> tokens = scene.tokens();
        boolean that = k > 0 && k + 1 < tokens.size() && tokens.get(k + 1).is("that");
        if (!that
                || !words.has("cue.noun", tokens.get(k))
                || !tokens.get(k - 1).genitive() && !words.has("pronoun.owner", tokens.get(k - 1))) {
            return null;
        }
        Span source = tokens.get(k - 1).genitive()
                ? phrases.phraseBefore(tokens, k)
                : tokens.get(k - 1).span();
        return source == null ? null : forward(scene, k, k + 1, source, null);
    }

    private boolean isReport(List<Token> tokens, int from, int to) {
        return tokens.subList(from, Math.max(from, to)).stream().anyMatch(token -> words.has("media", token.stem()));
    }

    private Attribution said(Scene scene, int k, Phrases.Cue cue, List<Quotation> fragments) {
        List<Token> tokens = scene.tokens();
        int floor = floor(scene, k);
        Span source = subject(scene, k, cue, floor);
        int next = k + 1;
        Span addressee = null;
        if (cue == Phrases.Cue.TELL) {
            addressee = phrases.phraseFrom(tokens, next, false);
            next = addressee == null ? next : scene.firstAtOrAfter(addressee.end());
        }
        if (source == null
                && next < tokens.size()
                && scene.endsContent(k)
                && phrases.mayOpenSubject(tokens.get(next))) {
            return tail(scene, k, k, phrases.phraseFrom(tokens, next, false), addressee);
        }
        if (source == null || isInfinitive(tokens, k)) {
            return null;
        }
        int subjectAt = scene.firstAtOrAfter(source.begin());
        int that = thatAfter(scene, next);
        if (that >= 0 && (cue != Phrases.Cue.OBJECT || that == next)) {
            return forward(scene, k, that, source, addressee);
        }
        boolean fragment = fragments.stream()
                .anyMatch(f -> f.outer().begin() > tokens.get(k).end());
        if (cue == Phrases.Cue.OBJECT || cue == Phrases.Cue.SAY_THAT || cue == Phrases.Cue.PARTICIPLE && !fragment) {
            boolean afterComma = scene.endsContent(subjectAt);
            if (cue == Phrases.Cue.SAY_THAT && afterComma && tokens.size() - next <= 3) {
                return tail(scene, k, subjectAt, source, addressee);
            }
            boolean act = cue == Phrases.Cue.OBJECT && tokens.size() - next >= Scene.SHORTEST && isObject(tokens, next);
            boolean clause = cue == Phrases.Cue.SAY_THAT && opensClause(tokens, next);
            return fragment || act || clause || cue == Phrases.Cue.PARTICIPLE
                    ? forward(scene, k, next, source, addressee)
                    : null;
        }
        boolean afterComma = cue != Phrases.Cue.PARTICIPLE && subjectAt >= floor && scene.endsContent(subjectAt);
        if (afterComma && (tokens.size() - next <= LONGEST_TAIL && !holdsClause(tokens, next) || scene.isComma(next))) {
            return tail(scene, k, subjectAt, source, addressee);
        }
        next = cue == Phrases.Cue.TELL ? skipCircumstance(scene, next) : skipTime(tokens, next);
        if (next >= tokens.size()
                || !tokens.get(next).word()
                || words.has("preposition", tokens.get(next)) && !fragment && !opensClause(tokens, next)) {
            return scene.isComma(next) && !afterComma && cue == Phrases.Cue.SAY
                    ? forward(scene, k, next + 1, source, addressee)
                    : null;
        }
        return forward(scene, k, next, source, addressee);
    }

    /** Where the clause of this verb can begin: after the last quotation or semicolon before it. */
    private int floor(Scene scene, int k) {
        for (int i = k - 1; i >= 0; i--) {
            Token token = scene.tokens().get(i);
            if (token.is(";") || token.is(":") || scene.isQuoted(token)) {
                return i + 1;
            }
        }
        return 0;
    }

    private Span subject(Scene scene, int k, Phrases.Cue cue, int floor) {
        boolean afterAnd = k > 0
                && (scene.tokens().get(k - 1).is("and")
                        || scene.tokens().get(k - 1).is("but"));
        if (cue == Phrases.Cue.PARTICIPLE
                || afterAnd
                || k > 0 && scene.tokens().get(k - 1).is("by")) {
            Attribution last = scene.last();
            return last != null ? last.source() : firstSubject(scene.tokens(), k);
        }
        return phrases.subjectBefore(scene.tokens(), k, floor);
    }

    private Span firstSubject(List<Token> tokens, int limit) {
        int at = 0;
        while (at < limit
                && (words.has("preposition", tokens.get(at)) || !tokens.get(at).word())) {
            at++;
        }
        return at < limit ? phrases.phraseFrom(tokens.subList(0, limit), at, false) : null;
    }

    private static boolean isInfinitive(List<Token> tokens, int k) {
        return k > 0 && tokens.get(k - 1).is("to");
    }

    private int thatAfter(Scene scene, int from) {
        List<Token> tokens = scene.tokens();
        for (int i = from; i < tokens.size() && i < from + THAT_WITHIN; i++) {
            Token token = tokens.get(i);
            if (token.is("that") || token.is("dass") || token.is("que") || token.is("qu")) {
                return i > from && i + 1 < tokens.size() && reach.isVerb(tokens, i + 1) ? -1 : i;
            }
            if (scene.isQuoted(token)) {
                continue;
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

    private boolean holdsClause(List<Token> tokens, int from) {
        return opensClause(tokens, from)
                || tokens.subList(from, tokens.size()).stream().anyMatch(token -> words.has("auxiliary.verb", token));
    }

    private boolean opensClause(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        return words.has("pronoun", token) || token.is("there") || token.is("if") || token.is("what");
    }

    /** What follows a verb such as "denied" or "called for": a noun phrase, "to", "for" or "on". */
    private boolean isObject(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.word()
                && !words.has("auxiliary", token)
                && (!words.has("preposition", token) || token.is("to") || token.is("for") || token.is("on"));
    }

    private int skipTime(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && (reach.isTime(tokens, at) || at > from && reach.endsTime(tokens, at))) {
            at++;
        }
        return at;
    }

    /** "told supporters at a rally that", "tells the crowd this weekend": what stands between hearer and content. */
    private int skipCircumstance(Scene scene, int from) {
        List<Token> tokens = scene.tokens();
        int at = skipTime(tokens, from);
        if (at < tokens.size() && words.has("venue", tokens.get(at))) {
            Span place = phrases.phraseFrom(tokens, at + 1, false);
            int after = place == null ? at : scene.firstAtOrAfter(place.end());
            return after + Scene.SHORTEST < tokens.size() ? skipTime(tokens, after) : at;
        }
        return at;
    }

    private Attribution forward(Scene scene, int k, int from, Span source, Span addressee) {
        int to = scene.tokens().size();
        for (int i = from + Scene.SHORTEST; i < scene.tokens().size(); i++) {
            Token token = scene.tokens().get(i);
            boolean next = token.is("and")
                    && i + 1 < scene.tokens().size()
                    && !scene.isQuoted(token)
                    && isCueLike(phrases.cueAt(scene.tokens(), i + 1), phrases.cueAt(scene.tokens(), k));
            boolean marks = token.is(",") && i + 1 < scene.tokens().size() && !scene.isQuoted(token);
            if (marks && phrases.cueAt(scene.tokens(), i + 1) == Phrases.Cue.PARTICIPLE
                    || marks && phrases.cueAt(scene.tokens(), i + 1) == Phrases.Cue.ACCORDING
                    || marks && saysAgain(scene, i + 1)
                    || token.is(";") && !scene.isQuoted(token)
                    || next) {
                to = i;
                break;
            }
        }
        Span content = scene.content(from, Math.min(to, reach.clauseEnd(scene, k, from)));
        return content == null ? null : indirect(scene, k, List.of(content), source, addressee);
    }

    private static boolean isCueLike(Phrases.Cue next, Phrases.Cue first) {
        return next == Phrases.Cue.SAY
                || next == Phrases.Cue.SAY_THAT
                || next == Phrases.Cue.TELL
                || next == Phrases.Cue.OBJECT && first == Phrases.Cue.OBJECT;
    }

    /** ", but he said …": a clause with a verb of saying of its own. */
    private boolean saysAgain(Scene scene, int from) {
        List<Token> tokens = scene.tokens();
        if (!tokens.get(from).is("but")
                && !tokens.get(from).is("and")
                && !tokens.get(from).is("though")) {
            return false;
        }
        for (int i = from + 1; i < tokens.size() && i < from + SAYS_WITHIN; i++) {
            Phrases.Cue cue = phrases.cueAt(tokens, i);
            if (cue == Phrases.Cue.SAY || cue == Phrases.Cue.SAY_THAT || cue == Phrases.Cue.TELL) {
                return !scene.isQuoted(tokens.get(i));
            }
        }
        return false;
    }

    private Attribution tail(Scene scene, int k, int comma, Span source, Span addressee) {
        if (source == null) {
            return null;
        }
        int after = scene.firstAtOrAfter(
                Math.max(source.end(), scene.tokens().get(k).end()));
        Span rest =
                scene.isComma(after) ? scene.content(after + 1, scene.tokens().size(), Scene.SHORTEST) : null;
        Span before = scene.content(0, comma, rest == null ? Scene.SHORTEST : 1);
        if (before == null) {
            return null;
        }
        return indirect(scene, k, rest == null ? List.of(before) : List.of(before, rest), source, addressee);
    }

    private Attribution indirect(Scene scene, int k, List<Span> content, Span source, Span addressee) {
        return new Attribution(
                Attribution.Form.INDIRECT,
                content,
                List.of(),
                source,
                scene.tokens().get(k).span(),
                addressee,
                scene.sentence(),
                false);
    }
}
