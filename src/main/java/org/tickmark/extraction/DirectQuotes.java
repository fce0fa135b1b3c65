package org.tickmark.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks and is said by somebody: the verb of saying after it, before it, or of the
 * quote it continues. A quoted term has none of these and is left alone.
 */
final class DirectQuotes {

    private static final int REACH = 320;
    private static final int FARTHEST_CUE = 30;
    private static final int MOST_PIECES = 40;
    private static final int LONGEST_LINK = 60;

    private final String text;
    private final LanguageWords words;
    private final Phrases phrases;

    DirectQuotes(String text, LanguageWords words, Phrases phrases) {
        this.text = text;
        this.words = words;
        this.phrases = phrases;
    }

    private record Speech(Span source, Span cue, Span addressee) {}

    private static final Speech UNKNOWN = new Speech(null, null, null);

    /**
     * The direct quotes of a paragraph.
     *
     * @param previous the quote that ends the paragraph before, or null
     * @param introduction the sentence that ends the paragraph before with a colon, or null
     */
    List<Attribution> in(Line line, List<Quotation> quotations, Attribution previous, Span introduction) {
        var found = new ArrayList<Attribution>();
        for (int i = 0; i < quotations.size(); i++) {
            int from = i > 0 ? quotations.get(i - 1).outer().end() : line.span().begin();
            int to = i + 1 < quotations.size()
                    ? quotations.get(i + 1).outer().begin()
                    : line.span().end();
            Attribution last = found.isEmpty() ? null : found.get(found.size() - 1);
            add(
                    line,
                    quotations.get(i),
                    from,
                    to,
                    last,
                    found.isEmpty() ? previous : null,
                    i == 0 ? introduction : null,
                    found);
        }
        return found;
    }

    private void add(
            Line line,
            Quotation quote,
            int from,
            int to,
            Attribution last,
            Attribution previous,
            Span introduction,
            List<Attribution> found) {
        int first = line.sentenceAt(quote.outer().begin());
        Span sentence = line.sentences().get(first);
        Span end = line.sentences().get(line.sentenceAt(quote.outer().end() - 1));
        Span before = new Span(
                Math.max(Math.max(sentence.begin(), from), quote.outer().begin() - REACH),
                quote.outer().begin());
        Span after = new Span(
                quote.outer().end(),
                Math.max(
                        quote.outer().end(),
                        Math.min(Math.min(end.end(), to), quote.outer().end() + REACH)));
        boolean leads = isBlank(before) && from <= sentence.begin();
        boolean joinable = last != null && last.content().size() < MOST_PIECES;
        if (joinable
                && !isBlank(before)
                && last.cue() != null
                && before.holds(last.cue().begin())
                && isContinuation(quote)
                && !namesTitle(before)
                && !breaksOff(new Span(last.cue().end(), before.end()))) {
            found.set(found.size() - 1, last.joined(quote.outer(), quote.inner(), !quote.closed()));
            return;
        }
        Speech speech = null;
        if (!leads) {
            speech = speechBefore(before, quote, last, last != null && from > sentence.begin());
        }
        if (speech == null && (leads || from > sentence.begin() && endsLikeSpeech(quote, after))) {
            speech = speechAfter(after, last);
        }
        if (speech != null) {
            found.add(direct(quote, speech, sentence));
            return;
        }
        if (!leads || !isWholeSentence(quote, after)) {
            return;
        }
        if (joinable && follows(line, last, first)) {
            found.set(found.size() - 1, last.joined(quote.outer(), quote.inner(), !quote.closed()));
        } else if (introduction != null && first == 0) {
            Speech introduced = speechBefore(introduction, quote, null, false);
            found.add(direct(quote, introduced == null ? UNKNOWN : introduced, sentence));
        } else if (previous != null && previous.open() && first == 0) {
            found.add(new Attribution(
                    Attribution.Form.DIRECT,
                    List.of(quote.outer()),
                    List.of(quote.inner()),
                    previous.source(),
                    null,
                    null,
                    sentence,
                    !quote.closed()));
        } else {
            found.add(direct(quote, speechOf(line, first, previous, last), sentence));
        }
    }

    /** "on Channel Four's “Morning Tide”", "in “The Tern”": what follows is the name of a work, not speech. */
    private boolean namesTitle(Span before) {
        List<Token> tokens = tokens(before);
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return last != null && (last.genitive() || last.is("on") || last.is("the"));
    }

    /** Whether the words between a cue and the next quote say anything by themselves, or go on too long to join the two. */
    private boolean breaksOff(Span span) {
        if (span.end() - span.begin() > LONGEST_LINK) {
            return true;
        }
        List<Token> tokens = tokens(span);
        for (int k = 0; k < tokens.size(); k++) {
            if (tokens.get(k).is("that") || phrases.cueAt(tokens, k) != Phrases.Cue.NONE) {
                return true;
            }
        }
        return false;
    }

    /** The quote continues where nothing but the sentence with the cue, or quoted sentences, stand between. */
    private boolean follows(Line line, Attribution last, int sentence) {
        int cueSentence = line.sentenceAt(
                Math.max(last.end() - 1, last.cue() == null ? 0 : last.cue().begin()));
        return sentence - cueSentence <= 1;
    }

    private Speech speechOf(Line line, int sentence, Attribution previous, Attribution last) {
        if (sentence > 0) {
            Span before = line.sentences().get(sentence - 1);
            List<Token> tokens = tokens(new Span(Math.max(before.begin(), before.end() - REACH), before.end()));
            for (int k = 0; k < tokens.size(); k++) {
                if (isSaying(phrases.cueAt(tokens, k))) {
                    Span source = phrases.subjectBefore(tokens, k, 0);
                    if (source != null) {
                        return new Speech(source, tokens.get(k).span(), null);
                    }
                }
            }
            return new Speech(last == null ? null : last.source(), null, null);
        }
        return new Speech(previous == null ? null : previous.source(), null, null);
    }

    private Attribution direct(Quotation quote, Speech speech, Span sentence) {
        return new Attribution(
                Attribution.Form.DIRECT,
                List.of(quote.outer()),
                List.of(quote.inner()),
                speech.source(),
                speech.cue(),
                speech.addressee(),
                sentence,
                !quote.closed());
    }

    private Speech speechAfter(Span after, Attribution last) {
        List<Token> tokens = tokens(after);
        int floor = 0;
        boolean dash = false;
        while (floor < tokens.size() && !tokens.get(floor).word()) {
            dash |= "―—–-".contains(tokens.get(floor).text());
            floor++;
        }
        for (int k = floor; k < tokens.size() && k < floor + FARTHEST_CUE; k++) {
            Token token = tokens.get(k);
            if (token.is(";") || token.is(":")) {
                break;
            }
            Phrases.Cue cue = phrases.cueAt(tokens, k);
            if (cue == Phrases.Cue.ACCORDING) {
                int width = words.phraseAt("cue.according", tokens, k);
                return new Speech(
                        phrases.phraseFrom(tokens, k + width, true),
                        new Span(token.begin(), tokens.get(k + width - 1).end()),
                        null);
            }
            if (!isSaying(cue) && cue != Phrases.Cue.PARTICIPLE) {
                continue;
            }
            int next = k + 1;
            boolean inverted = phrases.verbGroupBegin(tokens, k, floor) == floor
                    && next < tokens.size()
                    && phrases.mayOpenSubject(tokens.get(next));
            Span addressee = cue == Phrases.Cue.TELL ? phrases.phraseFrom(tokens, next, false) : null;
            Span source = inverted && cue != Phrases.Cue.TELL
                    ? phrases.phraseFrom(tokens, next, false)
                    : phrases.subjectBefore(tokens, k, floor);
            if (source == null && inverted) {
                source = phrases.phraseFrom(tokens, next, false);
                addressee = null;
            }
            if (source == null && last != null) {
                source = last.source();
            }
            return new Speech(source, token.span(), addressee);
        }
        if (dash && tokens.size() > floor && tokens.get(floor).capitalised()) {
            return new Speech(
                    phrases.phraseFrom(tokens, floor, false), tokens.get(0).span(), null);
        }
        return null;
    }

    private Speech speechBefore(Span before, Quotation quote, Attribution last, boolean sameSentence) {
        List<Token> tokens = tokens(before);
        if (tokens.isEmpty()) {
            return null;
        }
        Token link = tokens.get(tokens.size() - 1);
        boolean colon = link.is(":");
        boolean comma = link.is(",");
        boolean capital = startsWithCapital(quote);
        for (int k = tokens.size() - 1; k >= 0; k--) {
            Phrases.Cue cue = phrases.cueAt(tokens, k);
            if (tokens.get(k).is(";") || tokens.get(k).is(")")) {
                break;
            }
            if (cue == Phrases.Cue.ACCORDING && comma) {
                int width = words.phraseAt("cue.according", tokens, k);
                Span cueSpan = new Span(
                        tokens.get(k).begin(), tokens.get(k + width - 1).end());
                return new Speech(phrases.phraseFrom(tokens, k + width, true), cueSpan, null);
            }
            if (!isSaying(cue) && cue != Phrases.Cue.PARTICIPLE) {
                continue;
            }
            boolean next = k == tokens.size() - 1;
            boolean linked =
                    colon || comma && (capital || k == tokens.size() - 2) || next && (capital || wordCount(quote) > 5);
            if (!linked || tokens.subList(k, tokens.size()).stream().anyMatch(token -> token.is("that"))) {
                return null;
            }
            Span addressee = cue == Phrases.Cue.TELL ? phrases.phraseFrom(tokens, k + 1, false) : null;
            Span source = cue == Phrases.Cue.PARTICIPLE ? null : phrases.subjectBefore(tokens, k, 0);
            if (source == null && !next && phrases.opensSubject(tokens.get(k + 1)) && cue != Phrases.Cue.TELL) {
                source = phrases.phraseFrom(tokens, k + 1, false);
            }
            if (source == null && !sameSentence) {
                source = leadingSubject(tokens, k);
            }
            if (source == null && last != null) {
                source = last.source();
            }
            return new Speech(source, tokens.get(k).span(), addressee);
        }
        if (colon && tokens.size() > 1) {
            Span source = tokens.size() <= 8 ? phrases.phraseFrom(tokens, 0, false) : null;
            return new Speech(source != null ? source : leadingSubject(tokens, tokens.size()), link.span(), null);
        }
        return null;
    }

    /** The subject of the sentence's first verb of saying, or the noun phrase that opens the sentence. */
    private Span leadingSubject(List<Token> tokens, int limit) {
        for (int k = 1; k < limit; k++) {
            if (phrases.cueAt(tokens, k) != Phrases.Cue.NONE) {
                Span subject = phrases.subjectBefore(tokens, k, 0);
                if (subject != null) {
                    return subject;
                }
            }
        }
        for (int k = 0; k < limit; k++) {
            Token token = tokens.get(k);
            if (words.has("pronoun.person", token)
                    || token.capitalised()
                            && !words.has("preposition", token)
                            && !words.has("boundary", token)
                            && !words.has("weekday", token)) {
                return phrases.phraseFrom(tokens, k, false);
            }
        }
        return null;
    }

    private static boolean isSaying(Phrases.Cue cue) {
        return cue == Phrases.Cue.SAY || cue == Phrases.Cue.SAY_THAT || cue == Phrases.Cue.TELL;
    }

    private boolean endsLikeSpeech(Quotation quote, Span after) {
        int last = quote.inner().end() - 1;
        while (last > quote.inner().begin() && isSpace(text.charAt(last))) {
            last--;
        }
        return ",.?!…—–-".indexOf(text.charAt(last)) >= 0
                || after.begin() < after.end() && text.charAt(after.begin()) == ',';
    }

    private boolean isWholeSentence(Quotation quote, Span after) {
        for (int i = after.begin(); i < after.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return wordCount(quote) > 1;
    }

    /** After "…," X said, the second half goes on in lower case or is a sentence of its own; a quoted term is neither. */
    private boolean isContinuation(Quotation quote) {
        return wordCount(quote) > 3
                || endsLikeSpeech(
                        quote, new Span(quote.outer().end(), quote.outer().end()));
    }

    private boolean startsWithCapital(Quotation quote) {
        for (int i = quote.inner().begin(); i < quote.inner().end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i));
            }
        }
        return false;
    }

    private int wordCount(Quotation quote) {
        int count = 0;
        boolean inside = false;
        for (int i = quote.inner().begin(); i < quote.inner().end() && count < 20; i++) {
            boolean letter = !isSpace(text.charAt(i));
            count += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return count;
    }

    private boolean isBlank(Span span) {
        for (int i = span.begin(); i < span.end(); i++) {
            if (!isSpace(text.charAt(i)) && "([—–-".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private List<Token> tokens(Span span) {
        return Token.of(text, span.begin(), span.end(), words.abbreviations());
    }
}
