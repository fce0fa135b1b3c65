package org.tickmark.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the stances that a noun or an adjective tells of: "his claim that …", "expressed concern about …", "is sure that …". */
final class NounStances {

    private static final int LIGHT_WITHIN = 4;

    private final LanguageWords words;
    private final StanceWords stances;
    private final Phrases phrases;
    private final Reach reach;

    NounStances(LanguageWords words, StanceWords stances, Phrases phrases, Reach reach) {
        this.words = words;
        this.stances = stances;
        this.phrases = phrases;
        this.reach = reach;
    }

    Attribution noun(Scene scene, int k) {
        List<Token> tokens = scene.tokens();
        int owner = k - 1;
        while (owner >= 0 && k - owner < LIGHT_WITHIN && isAdjective(tokens.get(owner))) {
            owner--;
        }
        if (owner < 0) {
            return null;
        }
        Token before = tokens.get(owner);
        Span source = null;
        if (before.genitive() && !before.is("it's")) {
            source = phrases.phraseBefore(tokens, owner + 1);
        } else if (words.has("pronoun.owner", before) || before.is("my") || before.is("our") || before.is("your")) {
            source = before.span();
        } else {
            int light = words.has("determiner", before) ? owner - 1 : owner;
            if (light > 0 && stances.has("light", tokens.get(light))) {
                source = phrases.subjectBefore(tokens, light, scene.floor(light));
            }
        }
        return source == null ? null : after(scene, k, source, stances.nounFrames(tokens.get(k)));
    }

    private boolean isAdjective(Token token) {
        return token.word()
                && !token.genitive()
                && !words.has("determiner", token)
                && !words.has("preposition", token)
                && !words.has("pronoun", token)
                && !words.has("pronoun.owner", token)
                && !stances.has("light", token)
                && !words.has("boundary", token)
                && !words.has("auxiliary", token);
    }

    private Attribution after(Scene scene, int k, Span source, Set<String> frames) {
        List<Token> tokens = scene.tokens();
        Token next = tokens.get(k + 1);
        int from = StanceWords.isOutside(frames, next) && !(next.is("to") && frames.contains("to")) ? k + 2 : k + 1;
        int end = next.is("that") ? reach.clauseEnd(scene, k, k + 1) : reach.phraseEnd(scene, from, false);
        boolean clause = next.is("that") || next.is("to");
        return Stances.of(scene, k, source, from, clause ? reach.nounClauseEnd(scene, k + 1, end) : end);
    }

    Attribution adjective(Scene scene, int k) {
        List<Token> tokens = scene.tokens();
        int link = k - 1;
        while (link > 0
                && (reach.isAdverb(tokens.get(link))
                        || tokens.get(link).is("very")
                        || tokens.get(link).is("too")
                        || tokens.get(link).is("quite")
                        || tokens.get(link).is("more")
                        || tokens.get(link).is("so")
                        || tokens.get(link).is("been"))) {
            link--;
        }
        if (link < 0 || !stances.has("link", tokens.get(link)) && !stances.has("light", tokens.get(link))) {
            return null;
        }
        boolean contracted = tokens.get(link).lower().contains("'")
                && !tokens.get(link).lower().endsWith("n't")
                && tokens.get(link).text().length() > 3;
        Span subject = contracted ? tokens.get(link).span() : phrases.subjectBefore(tokens, link, scene.floor(link));
        if (subject == null) {
            return null;
        }
        boolean empty = subject.in(scene.text()).toLowerCase(Locale.ROOT).startsWith("it")
                && subject.end() - subject.begin() <= 4;
        return after(scene, k, empty ? null : subject, stances.adjectiveFrames(tokens.get(k)));
    }

    /** "expressed deep concern about": the noun tells what was meant. */
    boolean lendsItself(List<Token> tokens, int k) {
        for (int i = k + 1; i + 1 < tokens.size() && i <= k + LIGHT_WITHIN; i++) {
            if (stances.nounTakes(tokens.get(i), tokens.get(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
