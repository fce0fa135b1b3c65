package org.tickmark.extraction;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.text.CodePoints;

/** Turns what was found into quote proposals: who the words stand for, and where, when and to whom it was said. */
final class Speakers {

    private static final int MEMORY = 700;

    private final String text;
    private final CodePoints points;
    private final LanguageWords words;
    private final Names names;
    private String lastSpeaker;
    private int lastSpokeAt = -MEMORY;

    Speakers(String text, CodePoints points, LanguageWords words, Names names) {
        this.text = text;
        this.points = points;
        this.words = words;
        this.names = names;
    }

    /** The proposal for an attribution; to be asked in the order of the text. {@code before} are the sentences before it. */
    QuoteProposal quote(Attribution attribution, List<Span> before) {
        String fullName = attribution.source() == null ? null : fullName(attribution.source(), before);
        if (fullName != null) {
            lastSpeaker = fullName;
            lastSpokeAt = attribution.end();
        }
        List<Span> pieces = attribution.pieces().isEmpty() ? attribution.content() : attribution.pieces();
        Circumstance here = circumstance(attribution.sentence(), attribution);
        Circumstance there = here.isWhole() ? here : earlier(attribution, before);
        return new QuoteProposal(
                words(attribution.source()),
                fullName,
                words(attribution.cue()),
                here.venue() == null ? there.venue() : here.venue(),
                words(attribution.addressee()),
                here.time() == null ? there.time() : here.time(),
                pieces.stream().map(this::piece).toList());
    }

    private Piece piece(Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        return new Piece(points.toCodePoint(begin), points.toCodePoint(end), text.substring(begin, end));
    }

    private String words(Span span) {
        return span == null ? null : span.in(text);
    }

    private String fullName(Span source, List<Span> before) {
        List<Token> tokens = tokens(source);
        if (tokens.size() == 1 && words.has("pronoun.person", tokens.get(0))) {
            boolean recent = lastSpeaker != null && source.begin() - lastSpokeAt < MEMORY;
            return recent ? lastSpeaker : names.lastBefore(source.begin(), MEMORY);
        }
        if (tokens.size() == 1 && words.has("pronoun.both", tokens.get(0))) {
            return before.isEmpty() ? null : pair(tokens(before.get(before.size() - 1)));
        }
        return names.resolve(tokens);
    }

    /** The two people of whom a sentence tells together: "President X and Secretary Y"; null if there are none. */
    private String pair(List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("and")) {
                int begin = i;
                while (begin > 0 && isNamed(tokens.get(begin - 1))) {
                    begin--;
                }
                int end = i + 1;
                while (end < tokens.size() && isNamed(tokens.get(end))) {
                    end++;
                }
                String both = begin < i && end > i + 1 ? names.resolve(tokens.subList(begin, end)) : null;
                if (both != null && both.contains(" and ")) {
                    return both;
                }
            }
        }
        return null;
    }

    private static boolean isNamed(Token token) {
        return token.capitalised() || token.is("of");
    }

    private record Circumstance(String venue, String time) {

        boolean isWhole() {
            return venue != null && time != null;
        }
    }

    /** "Speaking in Kyiv on Thursday, …" a sentence or two earlier, where it names the same speaker. */
    private Circumstance earlier(Attribution attribution, List<Span> before) {
        if (attribution.source() != null && attribution.form() == Attribution.Form.DIRECT) {
            List<Token> speaker = tokens(attribution.source());
            String surname =
                    speaker.isEmpty() ? "" : speaker.get(speaker.size() - 1).stem();
            boolean pronoun = speaker.size() == 1 && words.has("pronoun.person", speaker.get(0));
            for (int i = before.size() - 1; i >= 0 && i >= before.size() - 2; i--) {
                List<Token> tokens = tokens(before.get(i));
                boolean speaking = tokens.stream().limit(3).anyMatch(token -> words.has("speaking", token));
                boolean same = pronoun
                        || tokens.stream().anyMatch(token -> token.stem().equals(surname));
                if (speaking && same) {
                    return circumstance(tokens, 0);
                }
            }
        }
        return new Circumstance(null, null);
    }

    private Circumstance circumstance(Span sentence, Attribution attribution) {
        if (attribution.cue() == null) {
            return new Circumstance(null, null);
        }
        var tokens = new ArrayList<Token>();
        for (Token token : tokens(sentence)) {
            boolean said = attribution.content().stream().anyMatch(content -> content.holds(token.begin()));
            if (!said) {
                tokens.add(token);
            }
        }
        int from = 0;
        while (from < tokens.size()
                && tokens.get(from).begin() < attribution.cue().end()) {
            from++;
        }
        Circumstance after = circumstance(tokens, from);
        return after.isWhole() ? after : merged(after, circumstance(tokens.subList(0, from), 0));
    }

    private static Circumstance merged(Circumstance first, Circumstance second) {
        return new Circumstance(
                first.venue() == null ? second.venue() : first.venue(),
                first.time() == null ? second.time() : first.time());
    }

    private Circumstance circumstance(List<Token> tokens, int from) {
        String venue = null;
        String time = null;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (time == null && words.has("weekday", token)) {
                time = token.stem();
            } else if (venue == null && words.has("venue", token)) {
                int end = i + 1;
                while (end < tokens.size() && end - i < 8 && isPlace(tokens, end)) {
                    end++;
                }
                if (end > i + 1 && tokens.subList(i + 1, end).stream().anyMatch(part -> isVenue(part))) {
                    venue = text.substring(
                            tokens.get(i + 1).begin(), tokens.get(end - 1).end());
                }
            }
        }
        return new Circumstance(venue, time);
    }

    private boolean isVenue(Token token) {
        return token.capitalised() && !words.has("month", token) || words.has("occasion", token);
    }

    private boolean isPlace(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.word()
                && !words.has("weekday", token)
                && !words.has("boundary", token)
                && (!words.has("preposition", token) || token.is("of"))
                && !(words.has("pronoun", token) && !words.has("determiner", token));
    }

    private List<Token> tokens(Span span) {
        int end = Math.min(span.end(), span.begin() + ExtractionEngine.LONGEST_SENTENCE);
        return Token.of(text, span.begin(), end, words.abbreviations());
    }
}
