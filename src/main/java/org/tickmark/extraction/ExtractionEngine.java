package org.tickmark.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tickmark.text.BlockKind;
import org.tickmark.text.CodePoints;
import org.tickmark.text.Segmentation;
import org.tickmark.text.SegmentedText;

/**
 * Proposes what has to be checked in an article. Construct it once and share it: it keeps nothing between calls. English
 * has all rules; German, French and Spanish have quotes, cues and boilerplate; any other language has sentences and
 * quotation marks. Time is linear in the length of the text, and no content makes it fail.
 */
public final class ExtractionEngine {

    /** Chars of a sentence that are read for words; what is longer is not written by people. */
    static final int LONGEST_SENTENCE = 4_000;

    private static final int MOST_FRAGMENTS = 40;
    private static final int LONGEST_INTRODUCTION = 320;

    private final Map<String, LanguageWords> packs = Map.of(
            "en", LanguageWords.of("en"),
            "de", LanguageWords.of("de"),
            "fr", LanguageWords.of("fr"),
            "es", LanguageWords.of("es"));
    private final StanceWords stances = StanceWords.of("en");
    private final StanceWords noStances = StanceWords.of("none");
    private final LanguageWords noWords = LanguageWords.of("none");

    /**
     * Segments a text and proposes its claims; offsets are Unicode code points into {@code text}, end exclusive.
     *
     * @param text a normalised text ({@link org.tickmark.text.Normalisation})
     * @param language the article's language
     */
    public Extraction extract(String text, Locale language) {
        return extract(Segmentation.segment(text, language), language);
    }

    /** Proposes the claims of a text that is segmented already. */
    public Extraction extract(SegmentedText segmented, Locale language) {
        var reading = new Reading(segmented, pack(language), stances(language));
        reading.read();
        return new Extraction(segmented, reading.builder.claims());
    }

    /** What is said in a text, with the places of its parts in Unicode code points; in the order of the text. */
    public List<Said> said(String text, Locale language) {
        var reading = new Reading(Segmentation.segment(text, language), pack(language), stances(language));
        reading.read();
        var points = CodePoints.of(text);
        return reading.attributions.stream()
                .map(attribution -> new Said(
                        attribution.content().stream()
                                .map(span -> piece(span, text, points))
                                .toList(),
                        piece(attribution.source(), text, points),
                        piece(attribution.cue(), text, points)))
                .toList();
    }

    /** How much a sentence that stands by itself is worth a check, from 0 (hardly) to 1 (check first). */
    public double checkWorthiness(String sentence, Locale language) {
        LanguageWords words = pack(language);
        int end = Math.min(sentence.length(), LONGEST_SENTENCE);
        return new CheckWorthiness(words).of(Token.of(sentence, 0, end, words.abbreviations()));
    }

    private StanceWords stances(Locale language) {
        return language.getLanguage().equals("en") ? stances : noStances;
    }

    private LanguageWords pack(Locale language) {
        return packs.getOrDefault(language.getLanguage(), noWords);
    }

    private static Piece piece(Span span, String text, CodePoints points) {
        return span == null
                ? null
                : new Piece(points.toCodePoint(span.begin()), points.toCodePoint(span.end()), span.in(text));
    }

    /** One pass over one text. */
    private static final class Reading {

        private final String text;
        private final List<Line> lines;
        private final LanguageWords words;
        private final Names names;
        private final DirectQuotes directQuotes;
        private final IndirectQuotes indirectQuotes;
        private final Statements statements;
        private final Speakers speakers;
        private final ClaimBuilder builder;
        private final List<Attribution> attributions = new ArrayList<>();
        private final List<Span> sentencesBefore = new ArrayList<>();
        private final Set<String> titled = new HashSet<>();
        private int nextMention;

        Reading(SegmentedText segmented, LanguageWords words, StanceWords stances) {
            this.text = segmented.text();
            this.words = words;
            var points = CodePoints.of(text);
            this.lines = Line.of(segmented, points);
            this.names = new Names(words);
            var phrases = new Phrases(words);
            this.directQuotes = new DirectQuotes(text, words, phrases);
            this.indirectQuotes = new IndirectQuotes(text, words, stances, phrases);
            this.statements = new Statements(text, words);
            this.speakers = new Speakers(text, points, words, names);
            this.builder = new ClaimBuilder(text, points, words);
        }

        void read() {
            for (Line line : lines) {
                if (line.kind() == BlockKind.BODY || line.kind() == BlockKind.CAPTION) {
                    line.sentences().forEach(sentence -> names.learn(tokens(sentence)));
                }
            }
            Attribution previous = null;
            Span introduction = null;
            for (Line line : lines) {
                if (line.kind() == BlockKind.BODY || line.kind() == BlockKind.CAPTION) {
                    previous = read(line, previous, introduction);
                    introduction = introduction(line);
                }
            }
        }

        private Span introduction(Line line) {
            Span last = line.sentences().get(line.sentences().size() - 1);
            int begin = Math.max(last.begin(), last.end() - LONGEST_INTRODUCTION);
            return text.charAt(last.end() - 1) == ':' ? new Span(begin, last.end()) : null;
        }

        private Attribution read(Line line, Attribution previous, Span introduction) {
            List<Quotation> quotations =
                    Quotation.in(text, line.span().begin(), line.span().end());
            Attribution block = introduction == null || !quotations.isEmpty()
                    ? null
                    : indirectQuotes.introduced(line.span(), introduction, tokens(introduction));
            if (block == null && line == lines.get(0) && line.sentences().size() == 1) {
                block = indirectQuotes.headline(line.span(), tokens(line.span()));
            }
            if (block != null) {
                attributions.add(block);
                builder.addQuote(block, speakers.quote(block, sentencesBefore), false, tokens(line.span()));
                line.sentences().forEach(this::mentions);
                return null;
            }
            List<Attribution> direct = directQuotes.in(line, quotations, previous, introduction);
            var taken = new HashSet<Span>();
            direct.forEach(attribution -> taken.addAll(attribution.content()));
            int nextQuotation = 0;
            int nextDirect = 0;
            for (Span sentence : line.sentences()) {
                while (nextQuotation < quotations.size()
                        && quotations.get(nextQuotation).outer().end() <= sentence.begin()) {
                    nextQuotation++;
                }
                var fragments = new ArrayList<Quotation>();
                var marked = new ArrayList<Span>();
                for (int i = nextQuotation; i < quotations.size() && marked.size() < MOST_FRAGMENTS; i++) {
                    Quotation quotation = quotations.get(i);
                    if (quotation.outer().begin() >= sentence.end()) {
                        break;
                    }
                    marked.add(quotation.outer());
                    if (!taken.contains(quotation.outer())) {
                        fragments.add(quotation);
                    }
                }
                while (nextDirect < direct.size()
                        && direct.get(nextDirect).end() <= sentence.begin()
                        && direct.get(nextDirect).sentence().end() <= sentence.begin()) {
                    nextDirect++;
                }
                read(line, sentence, fragments, marked, near(direct, nextDirect, sentence));
            }
            boolean endsQuoted = !direct.isEmpty()
                    && !quotations.isEmpty()
                    && taken.contains(quotations.get(quotations.size() - 1).outer());
            return endsQuoted ? direct.get(direct.size() - 1) : null;
        }

        private static List<Attribution> near(List<Attribution> direct, int from, Span sentence) {
            var near = new ArrayList<Attribution>();
            for (int i = from;
                    i < direct.size() && direct.get(i).begin() < sentence.end() && near.size() < MOST_FRAGMENTS;
                    i++) {
                Attribution attribution = direct.get(i);
                if (attribution.covers(sentence)
                        || attribution.sentence().overlaps(sentence)
                        || attribution.cue() != null && attribution.cue().overlaps(sentence)) {
                    near.add(attribution);
                }
            }
            return near;
        }

        private void read(
                Line line, Span sentence, List<Quotation> fragments, List<Span> marked, List<Attribution> direct) {
            List<Token> tokens = tokens(sentence);
            List<Attribution> said = new ArrayList<>();
            direct.stream()
                    .filter(attribution -> sentence.holds(attribution.begin()))
                    .forEach(said::add);
            List<Attribution> indirect = indirectQuotes.in(sentence, tokens, fragments, direct);
            said.addAll(indirect);
            attributions.addAll(said);
            said.removeIf(attribution -> attribution.form() == Attribution.Form.STANCE);
            List<Names.Mention> mentions = mentions(sentence);
            boolean person = !mentions.isEmpty() || names.areIn(tokens);
            for (Attribution attribution : said) {
                boolean accuses =
                        person && builder.accusesWithin(new Span(attribution.begin(), attribution.end()), tokens);
                if (attribution.form() == Attribution.Form.REPORT) {
                    builder.addReport(attribution, accuses, tokens);
                } else {
                    builder.addQuote(attribution, speakers.quote(attribution, sentencesBefore), accuses, tokens);
                }
            }
            List<Token> plain = tokens.stream()
                    .filter(token -> marked.stream().noneMatch(span -> span.holds(token.begin())))
                    .toList();
            boolean quoted = direct.stream().anyMatch(quote -> quote.covers(sentence)) || !said.isEmpty();
            List<Names.Mention> titles = mentions.stream()
                    .filter(mention ->
                            mention.title() != null && titled.add(mention.title() + " " + mention.fullName()))
                    .toList();
            builder.addStatements(statements.in(sentence, line.kind(), plain, quoted, titles), plain, person);
            remember(sentence);
        }

        private void remember(Span sentence) {
            sentencesBefore.add(sentence);
            if (sentencesBefore.size() > 4) {
                sentencesBefore.remove(0);
            }
        }

        private List<Names.Mention> mentions(Span sentence) {
            List<Names.Mention> all = names.mentions();
            while (nextMention < all.size() && all.get(nextMention).begin() < sentence.begin()) {
                nextMention++;
            }
            var here = new ArrayList<Names.Mention>();
            while (nextMention < all.size() && all.get(nextMention).begin() < sentence.end()) {
                here.add(all.get(nextMention++));
            }
            return here;
        }

        private List<Token> tokens(Span sentence) {
            int end = Math.min(sentence.end(), sentence.begin() + LONGEST_SENTENCE);
            return Token.of(text, sentence.begin(), end, words.abbreviations());
        }
    }
}
