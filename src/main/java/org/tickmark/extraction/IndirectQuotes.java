package org.tickmark.extraction;

import java.util.ArrayList;
import java.util.List;

/** Finds what a sentence lets somebody say in the paper's own words: "said that …", "…, according to …", "…, X said." */
final class IndirectQuotes {

    private static final int LONGEST_TAIL = 9;
    private static final int INTRODUCED_WITHIN = 7;
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_HEADLINE = 24;

    private final String text;
    private final LanguageWords words;
    private final Reach reach;
    private final Complements complements;
    private final Contents contents;
    private final Stances stances;
    private final Phrases phrases;

    IndirectQuotes(String text, LanguageWords words, StanceWords stanceWords, Phrases phrases) {
        this.text = text;
        this.words = words;
        this.reach = new Reach(words, stanceWords, phrases);
        this.complements = new Complements(words, phrases, reach);
        this.contents = new Contents(words, phrases, reach);
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
            if (attribution == null) {
                attribution = closing(scene, k);
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

    /** A paragraph without marks that the one before it introduces: "The mayor added:"; null if it does not. */
    Attribution introduced(Span paragraph, Span introduction, List<Token> tokens) {
        for (int k = tokens.size() - 2; k > 0 && k >= tokens.size() - INTRODUCED_WITHIN; k--) {
            Phrases.Cue cue = phrases.cueAt(tokens, k);
            if (cue == Phrases.Cue.SAY || cue == Phrases.Cue.SAY_THAT || cue == Phrases.Cue.TELL) {
                Span source = phrases.subjectBefore(tokens, k, 0);
                return source == null
                        ? null
                        : new Attribution(
                                Attribution.Form.INDIRECT,
                                List.of(paragraph),
                                List.of(),
                                source,
                                tokens.get(k).span(),
                                null,
                                introduction,
                                false);
            }
        }
        return null;
    }

    /** A headline such as "Renshaw: Nets Stay on Board"; null if the line is none. */
    Attribution headline(Span line, List<Token> tokens) {
        for (int i = 1; i < tokens.size() && i <= LONGEST_NAME && tokens.size() <= LONGEST_HEADLINE; i++) {
            if (tokens.get(i).is(":") && i + Scene.SHORTEST < tokens.size()) {
                return new Attribution(
                        Attribution.Form.INDIRECT,
                        List.of(new Span(tokens.get(i + 1).begin(), line.end())),
                        List.of(),
                        new Span(line.begin(), tokens.get(i - 1).end()),
                        tokens.get(i).span(),
                        null,
                        line,
                        false);
            }
            if (!tokens.get(i).capitalised() || tokens.get(i - 1).number()) {
                return null;
            }
        }
        return null;
    }

    /** "…, other studies have shown.": a verb of stance that ends the sentence. */
    private Attribution closing(Scene scene, int k) {
        List<Token> tokens = scene.tokens();
        boolean ends = k + 1 >= tokens.size()
                || k + 2 == tokens.size() && tokens.get(k + 1).is(".");
        if (!ends || !stances.takesClause(tokens, k)) {
            return null;
        }
        Span source = phrases.subjectBefore(tokens, k, scene.floor(k));
        int subject = source == null ? 0 : scene.firstAtOrAfter(source.begin());
        return scene.endsContent(subject) ? contents.tail(scene, k, subject, source, null) : null;
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
        return source == null ? null : contents.forward(scene, k, k + 1, source, null);
    }

    private boolean isReport(List<Token> tokens, int from, int to) {
        return tokens.subList(from, Math.max(from, to)).stream().anyMatch(token -> words.has("media", token.stem()));
    }

    private Attribution said(Scene scene, int k, Phrases.Cue cue, List<Quotation> fragments) {
        List<Token> tokens = scene.tokens();
        int floor = scene.floor(k);
        Span source = subject(scene, k, cue, floor);
        int next = k + 1;
        Span addressee = null;
        if (cue == Phrases.Cue.TELL && next < tokens.size() && !tokens.get(next).is("that")) {
            addressee = phrases.phraseFrom(tokens, next, false);
            next = addressee == null ? next : scene.firstAtOrAfter(addressee.end());
        }
        if ((source == null || isInverted(scene, k, cue, source))
                && next < tokens.size()
                && scene.endsContent(k)
                && phrases.mayOpenSubject(tokens.get(next))) {
            return contents.tail(scene, k, k, phrases.phraseFrom(tokens, next, false), addressee);
        }
        if (source == null || isInfinitive(tokens, k) || cue == Phrases.Cue.OBJECT && stances.isNominal(tokens, k)) {
            return null;
        }
        int subjectAt = scene.firstAtOrAfter(source.begin());
        int that = complements.thatAfter(scene, next);
        if (that < 0) {
            that = complements.thatPastPlace(scene, next);
        }
        if (that >= 0 && (cue != Phrases.Cue.OBJECT || that == next)) {
            return contents.forward(scene, k, that, source, addressee);
        }
        boolean fragment = fragments.stream()
                .anyMatch(f -> f.outer().begin() > tokens.get(k).end());
        if (cue == Phrases.Cue.OBJECT || cue == Phrases.Cue.SAY_THAT || cue == Phrases.Cue.PARTICIPLE && !fragment) {
            return withoutThat(scene, k, cue, next, fragment, source, addressee);
        }
        boolean afterComma = cue != Phrases.Cue.PARTICIPLE && subjectAt >= floor && scene.endsContent(subjectAt);
        int late = afterComma ? complements.skipTime(tokens, next) : next;
        if (late > next
                && (late >= tokens.size()
                        || !tokens.get(late).word()
                        || tokens.get(late).is("in"))) {
            return contents.tail(scene, k, subjectAt, source, addressee);
        }
        if (afterComma
                && (tokens.size() - next <= LONGEST_TAIL
                                && !complements.holdsClause(tokens, next)
                                && complements.isCircumstance(tokens, next)
                        || scene.isComma(next))) {
            return contents.tail(scene, k, subjectAt, source, addressee);
        }
        next = cue == Phrases.Cue.TELL ? complements.skipCircumstance(scene, next) : complements.skipTime(tokens, next);
        if (next >= tokens.size()
                || !tokens.get(next).word()
                || words.has("preposition", tokens.get(next))
                        && !fragment
                        && !complements.opensClause(tokens, next)
                        && !complements.isNumberNext(tokens, next)) {
            return scene.isComma(next) && !afterComma && cue == Phrases.Cue.SAY
                    ? contents.forward(scene, k, next + 1, source, addressee)
                    : null;
        }
        return contents.forward(scene, k, next, source, addressee);
    }

    /** What follows a cue that wants an object, a clause or a participle, with no "that" before it. */
    private Attribution withoutThat(
            Scene scene, int k, Phrases.Cue cue, int next, boolean fragment, Span source, Span addressee) {
        List<Token> tokens = scene.tokens();
        int subjectAt = scene.firstAtOrAfter(source.begin());
        if (cue == Phrases.Cue.SAY_THAT && scene.endsContent(subjectAt) && tokens.size() - next <= 3) {
            return contents.tail(scene, k, subjectAt, source, addressee);
        }
        boolean act = cue == Phrases.Cue.OBJECT
                && tokens.size() - next >= Scene.SHORTEST
                && complements.isObject(tokens, next);
        boolean clause = cue == Phrases.Cue.SAY_THAT && complements.opensClause(tokens, next);
        return fragment || act || clause || cue == Phrases.Cue.PARTICIPLE
                ? contents.forward(scene, k, next, source, addressee)
                : null;
    }

    private Span subject(Scene scene, int k, Phrases.Cue cue, int floor) {
        boolean afterAnd = k > 0
                && (scene.tokens().get(k - 1).is("and")
                        || scene.tokens().get(k - 1).is("but"));
        if (cue == Phrases.Cue.PARTICIPLE && k <= 1 && scene.last() == null) {
            Span leading = stances.leading(scene, k);
            if (leading != null) {
                return leading;
            }
        }
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

    /** "…, said one source in the room.": no comma sets the words before it off as a subject of its own. */
    private boolean isInverted(Scene scene, int k, Phrases.Cue cue, Span source) {
        List<Token> tokens = scene.tokens();
        int to = scene.firstAtOrAfter(source.end());
        boolean apposition = to < k - 1;
        for (int i = to; i < k - 1 && apposition; i++) {
            apposition = !reach.isVerb(tokens, i);
        }
        return cue == Phrases.Cue.SAY
                && k > 1
                && tokens.get(k - 1).is(",")
                && !apposition
                && k + 1 < tokens.size()
                && !tokens.get(k + 1).is("that")
                && !complements.holdsClause(tokens, k + 1);
    }
}
