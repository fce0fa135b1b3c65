package org.tickmark.extraction;

import java.util.List;

/** Cuts out of a sentence what is said in it: the words after the verb of saying, or those around it. */
final class Contents {

    private static final int SAYS_WITHIN = 6;

    private final LanguageWords words;
    private final Phrases phrases;
    private final Reach reach;

    Contents(LanguageWords words, Phrases phrases, Reach reach) {
        this.words = words;
        this.phrases = phrases;
        this.reach = reach;
    }

    Attribution forward(Scene scene, int k, int from, Span source, Span addressee) {
        int to = scene.tokens().size();
        for (int i = from + Scene.SHORTEST; i < scene.tokens().size(); i++) {
            Token token = scene.tokens().get(i);
            boolean next = token.is("and")
                    && i + 1 < scene.tokens().size()
                    && !scene.isQuoted(token)
                    && isCueLike(phrases.cueAt(scene.tokens(), i + 1), phrases.cueAt(scene.tokens(), k));
            boolean marks = i + 1 < scene.tokens().size()
                    && (token.is(",") && !scene.isQuoted(token) || closesQuotation(scene, i));
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
            if (cue != Phrases.Cue.NONE && cue != Phrases.Cue.PARTICIPLE) {
                return !scene.isQuoted(tokens.get(i));
            }
        }
        return false;
    }

    /** The mark that ends a quotation after a comma. */
    private static boolean closesQuotation(Scene scene, int at) {
        Token token = scene.tokens().get(at);
        return !token.word()
                && scene.isQuoted(token)
                && !scene.isQuoted(scene.tokens().get(at + 1))
                && scene.endsContent(at + 1);
    }

    Attribution tail(Scene scene, int k, int comma, Span source, Span addressee) {
        boolean medial = source != null
                && scene.isComma(scene.firstAtOrAfter(
                        Math.max(source.end(), scene.tokens().get(k).end())));
        if (source == null || !medial && !holdsVerb(scene, comma)) {
            return null;
        }
        int after = scene.firstAtOrAfter(
                Math.max(source.end(), scene.tokens().get(k).end()));
        boolean inverted = source.begin() > scene.tokens().get(k).begin();
        boolean goesOn = scene.isComma(after) && !opensRemark(scene.tokens(), after + 1, inverted);
        Span rest = goesOn ? scene.content(after + 1, scene.tokens().size(), Scene.SHORTEST) : null;
        Span before = scene.content(0, comma, rest == null ? Scene.SHORTEST : 1);
        if (before == null) {
            return null;
        }
        return indirect(scene, k, rest == null ? List.of(before) : List.of(before, rest), source, addressee);
    }

    /** "In his speech, X said" has nothing said before the comma: no verb stands there. */
    private boolean holdsVerb(Scene scene, int to) {
        List<Token> tokens = scene.tokens();
        if (!words.has("preposition", tokens.get(0))) {
            return true;
        }
        for (int i = 1; i < to; i++) {
            if (reach.isVerb(tokens, i) || scene.isQuoted(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What follows "…, X said,": a remark on it ("adding", "as they left"), or on the speaker after "said X,". */
    private boolean opensRemark(List<Token> tokens, int at, boolean inverted) {
        if (at >= tokens.size()) {
            return true;
        }
        Token token = tokens.get(at);
        boolean remark = token.is("as")
                || token.is("while")
                || token.is("who")
                || token.is("though")
                || token.is("although")
                || token.lower().endsWith("ing")
                || phrases.cueAt(tokens, at) != Phrases.Cue.NONE;
        return remark || inverted && !reach.isVerb(tokens, at);
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
