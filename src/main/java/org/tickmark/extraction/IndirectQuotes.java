package org.tickmark.extraction;

import java.util.ArrayList;
import java.util.List;

/** Finds what a sentence lets somebody say in the paper's own words: "said that …", "…, according to …", "…, X said." */
final class IndirectQuotes {

    private static final int LONGEST_TAIL = 9;
    private static final int THAT_WITHIN = 9;
    private static final int SHORTEST = 3;

    private final String text;
    private final LanguageWords words;
    private final Phrases phrases;

    IndirectQuotes(String text, LanguageWords words, Phrases phrases) {
        this.text = text;
        this.words = words;
        this.phrases = phrases;
    }

    /** The sentence under the eye: its tokens, where quotation marks cover them, and what was found in it. */
    private record Scene(
            Span sentence, List<Token> tokens, List<Span> quoted, List<Attribution> direct, List<Attribution> found) {

        boolean isQuoted(Token token) {
            return quoted.stream().anyMatch(span -> span.holds(token.begin()));
        }

        Attribution last() {
            if (!found.isEmpty()) {
                return found.get(found.size() - 1);
            }
            return direct.isEmpty() ? null : direct.get(direct.size() - 1);
        }
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
        var scene = new Scene(sentence, tokens, quoted, direct, new ArrayList<>());
        for (int k = 0; k < tokens.size(); k++) {
            Token token = tokens.get(k);
            Phrases.Cue cue = phrases.cueAt(tokens, k);
            if (cue == Phrases.Cue.NONE || scene.isQuoted(token) || isTaken(scene, token)) {
                continue;
            }
            Attribution attribution = cue == Phrases.Cue.ACCORDING ? according(scene, k) : said(scene, k, cue, fragments);
            if (attribution != null) {
                scene.found().add(withPieces(attribution, fragments));
            }
        }
        return scene.found();
    }

    private static boolean isTaken(Scene scene, Token token) {
        return scene.direct().stream().anyMatch(direct -> direct.cue() != null && direct.cue().overlaps(token.span()));
    }

    private Attribution withPieces(Attribution attribution, List<Quotation> fragments) {
        List<Span> pieces = fragments.stream()
                .filter(fragment -> attribution.covers(fragment.outer()))
                .map(Quotation::inner)
                .toList();
        var form = pieces.isEmpty() ? attribution.form() : Attribution.Form.MIXED;
        return new Attribution(form, attribution.content(), pieces, attribution.source(), attribution.cue(),
                attribution.addressee(), attribution.sentence(), false);
    }

    private Attribution according(Scene scene, int k) {
        List<Token> tokens = scene.tokens();
        int width = words.phraseAt("cue.according", tokens, k);
        Span cue = new Span(tokens.get(k).begin(), tokens.get(k + width - 1).end());
        Span source = phrases.phraseFrom(tokens, k + width, true);
        if (source == null) {
            return null;
        }
        int after = firstAtOrAfter(tokens, source.end());
        boolean opens = k == 0;
        int from;
        int to;
        if (opens) {
            from = skipMarks(tokens, after);
            to = tokens.size();
        } else {
            from = 0;
            to = k;
        }
        Span content = content(scene, from, to);
        if (content == null) {
            return null;
        }
        boolean report = isReport(tokens, firstAtOrAfter(tokens, source.begin()), after);
        return new Attribution(report ? Attribution.Form.REPORT : Attribution.Form.INDIRECT, List.of(content), List.of(),
                source, cue, null, scene.sentence(), false);
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
            next = addressee == null ? next : firstAtOrAfter(tokens, addressee.end());
        }
        if (source == null && next < tokens.size() && k > 0 && tokens.get(k - 1).is(",") && phrases.opensSubject(tokens.get(next))) {
            return tail(scene, k, k - 1, phrases.phraseFrom(tokens, next, false), addressee);
        }
        if (source == null || isInfinitive(tokens, k)) {
            return null;
        }
        int subjectAt = firstAtOrAfter(tokens, source.begin());
        int that = thatAfter(scene, next);
        if (that >= 0 && (cue != Phrases.Cue.OBJECT || that == next)) {
            return forward(scene, k, that, source, addressee);
        }
        boolean fragment = fragments.stream().anyMatch(f -> f.outer().begin() > tokens.get(k).end());
        if (cue == Phrases.Cue.OBJECT || cue == Phrases.Cue.SAY_THAT || cue == Phrases.Cue.PARTICIPLE && !fragment) {
            boolean afterComma = subjectAt > 0 && tokens.get(subjectAt - 1).is(",");
            if (cue == Phrases.Cue.SAY_THAT && afterComma && tokens.size() - next <= 3) {
                return tail(scene, k, subjectAt - 1, source, addressee);
            }
            boolean act = cue == Phrases.Cue.OBJECT && tokens.size() - next >= SHORTEST && isObject(tokens, next);
            boolean clause = cue == Phrases.Cue.SAY_THAT && opensClause(tokens, next);
            return fragment || act || clause || cue == Phrases.Cue.PARTICIPLE
                    ? forward(scene, k, next, source, addressee)
                    : null;
        }
        boolean afterComma = cue != Phrases.Cue.PARTICIPLE && subjectAt > floor && subjectAt > 0
                && tokens.get(subjectAt - 1).is(",");
        if (afterComma && (tokens.size() - next <= LONGEST_TAIL && !opensClause(tokens, next) || isComma(tokens, next))) {
            return tail(scene, k, subjectAt - 1, source, addressee);
        }
        next = skipTime(tokens, next);
        if (next >= tokens.size() || !tokens.get(next).word() || words.has("preposition", tokens.get(next)) && !fragment
                && !opensClause(tokens, next)) {
            return isComma(tokens, next) && !afterComma && cue == Phrases.Cue.SAY ? forward(scene, k, next + 1, source, addressee) : null;
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
        boolean afterAnd = k > 0 && (scene.tokens().get(k - 1).is("and") || scene.tokens().get(k - 1).is("but"));
        if (cue == Phrases.Cue.PARTICIPLE || afterAnd || k > 0 && scene.tokens().get(k - 1).is("by")) {
            Attribution last = scene.last();
            return last != null ? last.source() : firstSubject(scene.tokens(), k);
        }
        return phrases.subjectBefore(scene.tokens(), k, floor);
    }

    private Span firstSubject(List<Token> tokens, int limit) {
        int at = 0;
        while (at < limit && (words.has("preposition", tokens.get(at)) || !tokens.get(at).word())) {
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
                return i;
            }
            if (scene.isQuoted(token)) {
                continue;
            }
            if (!token.word() || i > from && phrases.cueAt(tokens, i) != Phrases.Cue.NONE
                    || words.has("auxiliary", token) && i > from) {
                return -1;
            }
        }
        return -1;
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
        return token.word() && !words.has("auxiliary", token)
                && (!words.has("preposition", token) || token.is("to") || token.is("for") || token.is("on"));
    }

    private static boolean isComma(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).is(",");
    }

    private int skipTime(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && (words.has("weekday", tokens.get(at))
                || tokens.get(at).is("on") && at + 1 < tokens.size() && words.has("weekday", tokens.get(at + 1)))) {
            at++;
        }
        return at;
    }

    private static int skipMarks(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && !tokens.get(at).word() && !isOpeningMark(tokens.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOpeningMark(Token token) {
        return "“\"‘„«".contains(token.text());
    }

    private Attribution forward(Scene scene, int k, int from, Span source, Span addressee) {
        int to = scene.tokens().size();
        for (int i = from + SHORTEST; i < scene.tokens().size(); i++) {
            Token token = scene.tokens().get(i);
            boolean next = token.is("and") && i + 1 < scene.tokens().size() && !scene.isQuoted(token)
                    && phrases.cueAt(scene.tokens(), i + 1) != Phrases.Cue.NONE;
            boolean marks = token.is(",") && i + 1 < scene.tokens().size() && !scene.isQuoted(token);
            if (marks && phrases.cueAt(scene.tokens(), i + 1) == Phrases.Cue.PARTICIPLE
                    || marks && phrases.cueAt(scene.tokens(), i + 1) == Phrases.Cue.ACCORDING
                    || token.is(";") && !scene.isQuoted(token)
                    || next) {
                to = i;
                break;
            }
        }
        Span content = content(scene, from, to);
        return content == null ? null : indirect(scene, k, List.of(content), source, addressee);
    }

    private Attribution tail(Scene scene, int k, int comma, Span source, Span addressee) {
        Span before = content(scene, 0, comma);
        if (source == null || before == null) {
            return null;
        }
        int after = firstAtOrAfter(scene.tokens(), Math.max(source.end(), scene.tokens().get(k).end()));
        Span rest = isComma(scene.tokens(), after) ? content(scene, after + 1, scene.tokens().size()) : null;
        return indirect(scene, k, rest == null ? List.of(before) : List.of(before, rest), source, addressee);
    }

    private Attribution indirect(Scene scene, int k, List<Span> content, Span source, Span addressee) {
        return new Attribution(Attribution.Form.INDIRECT, content, List.of(), source, scene.tokens().get(k).span(), addressee,
                scene.sentence(), false);
    }

    /** The words from token {@code from} to before {@code to}, without marks at the edges; null if too few or direct speech. */
    private Span content(Scene scene, int from, int to) {
        List<Token> tokens = scene.tokens();
        int first = from == 0 ? afterDateline(tokens) : from;
        int last = to;
        while (last > first && ".,;:!?—–".contains(tokens.get(last - 1).text())) {
            last--;
        }
        while (first < last && ",;:—–".contains(tokens.get(first).text())) {
            first++;
        }
        if (last - first < SHORTEST) {
            return null;
        }
        Span span = new Span(tokens.get(first).begin(), tokens.get(last - 1).end());
        boolean direct = scene.direct().stream().anyMatch(attribution -> attribution.covers(span));
        return direct || span.in(text).isBlank() ? null : span;
    }

    /** "Washington: …", "FLINT, Mich. (UPI) — …": the place and agency before the first sentence. */
    private static int afterDateline(List<Token> tokens) {
        for (int i = 1; i < tokens.size() && i < 14; i++) {
            Token token = tokens.get(i);
            if (token.is(":") && i <= 2 && tokens.get(0).capitalised()
                    || (token.is("—") || token.is("–")) && isShouted(tokens.get(0))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isShouted(Token token) {
        return token.word() && token.text().length() > 2 && token.text().chars().noneMatch(Character::isLowerCase);
    }

    private static int firstAtOrAfter(List<Token> tokens, int index) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).begin() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
