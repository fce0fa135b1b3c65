package org.tickmark.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tickmark.text.CodePoints;

/** Makes claims of what was found: weighs them, flags accusations, and keeps them few for each sentence. */
final class ClaimBuilder {

    private static final int MOST_STATEMENTS = 3;
    private static final int RECENT = 8;

    private final String text;
    private final CodePoints points;
    private final LanguageWords words;
    private final CheckWorthiness worthiness;
    private final List<ClaimProposal> claims = new ArrayList<>();

    ClaimBuilder(String text, CodePoints points, LanguageWords words) {
        this.text = text;
        this.points = points;
        this.words = words;
        this.worthiness = new CheckWorthiness(words);
    }

    /** A claim that somebody said these words. */
    void addQuote(Attribution attribution, QuoteProposal quote, boolean accuses, List<Token> tokens) {
        boolean direct = attribution.form() == Attribution.Form.DIRECT || attribution.form() == Attribution.Form.MIXED;
        String speaker = quote.speaker() == null ? "a speaker to be found" : quote.speaker();
        String reason = switch (attribution.form()) {
            case DIRECT -> "Words in quotation marks by " + speaker;
            case MIXED -> "Partly quoted words by " + speaker;
            default -> "Rendered in other words: " + speaker + cue(quote);
        };
        add(
                direct ? ClaimKind.DIRECT_QUOTE : ClaimKind.INDIRECT_QUOTE,
                new Span(attribution.begin(), attribution.end()),
                blended(direct ? 0.8 : 0.6, new Span(attribution.begin(), attribution.end()), tokens),
                accuses,
                reason,
                quote);
    }

    private static String cue(QuoteProposal quote) {
        return quote.cue() == null ? "" : " (“" + quote.cue() + "”)";
    }

    /** The two claims of a report: that it was reported, and that it is so. */
    void addReport(Attribution report, boolean accuses, List<Token> tokens) {
        Span told = new Span(
                Math.min(report.cue().begin(), report.source().begin()),
                Math.max(report.cue().end(), report.source().end()));
        add(ClaimKind.ATTRIBUTION, told, 0.6, false, "Did " + report.source().in(text) + " report this?", null);
        add(
                ClaimKind.FACT,
                new Span(report.begin(), report.end()),
                blended(0.7, new Span(report.begin(), report.end()), tokens),
                accuses,
                "Is it so? Reported by " + report.source().in(text),
                null);
    }

    /** What a sentence states beside its quotes; the first three in the order of the text, names last. */
    void addStatements(List<Statements.Statement> statements, List<Token> tokens, boolean person) {
        statements.stream()
                .sorted(Comparator.comparing(statement -> statement.kind() == ClaimKind.NAME_TITLE))
                .limit(MOST_STATEMENTS)
                .forEach(statement -> {
                    boolean accuses = person && accusesWithin(statement.span(), tokens);
                    recent().removeIf(claim -> isSame(claim, statement));
                    add(
                            statement.kind(),
                            statement.span(),
                            weight(statement, tokens),
                            accuses,
                            statement.reason(),
                            null);
                });
    }

    private List<ClaimProposal> recent() {
        return claims.subList(Math.max(0, claims.size() - RECENT), claims.size());
    }

    /** What a report says and what the sentence states may be the very same words: then the figure or date is the claim. */
    private boolean isSame(ClaimProposal claim, Statements.Statement statement) {
        return claim.kind() == ClaimKind.FACT
                && claim.begin() == points.toCodePoint(statement.span().begin())
                && claim.end() == points.toCodePoint(statement.span().end());
    }

    /** Whether an accusing word stands within a span. */
    boolean accusesWithin(Span span, List<Token> tokens) {
        return tokens.stream().anyMatch(token -> span.holds(token.begin()) && words.has("accusation", token));
    }

    private double weight(Statements.Statement statement, List<Token> tokens) {
        double base = switch (statement.kind()) {
            case FIGURE -> 0.75;
            case COMPARISON, CAUSAL -> 0.65;
            case DATE_TIME, NAME_TITLE, CAPTION, PLACE -> 0.6;
            case PREDICTION -> 0.3;
            case OPINION -> 0.2;
            default -> 0.5;
        };
        boolean fixed = statement.kind() == ClaimKind.OPINION
                || statement.kind() == ClaimKind.PREDICTION
                || statement.kind() == ClaimKind.NAME_TITLE;
        if (fixed) {
            return base;
        }
        return blended(base, statement.span(), tokens);
    }

    /** Half by the kind of claim, half by what its words hold. */
    private double blended(double base, Span span, List<Token> tokens) {
        List<Token> own =
                tokens.stream().filter(token -> span.holds(token.begin())).toList();
        return 0.5 * base + 0.5 * worthiness.of(own);
    }

    private void add(ClaimKind kind, Span span, double weight, boolean accuses, String reason, QuoteProposal quote) {
        double worth = Math.min(1, weight + (accuses ? 0.2 : 0));
        claims.add(new ClaimProposal(
                kind,
                points.toCodePoint(span.begin()),
                points.toCodePoint(span.end()),
                span.in(text),
                Math.round(worth * 100) / 100.0,
                accuses,
                accuses ? reason + "; accuses somebody who is named" : reason,
                quote));
    }

    /** The claims in the order of the text. */
    List<ClaimProposal> claims() {
        claims.sort(Comparator.comparingInt(ClaimProposal::begin)
                .thenComparing(Comparator.comparingInt(ClaimProposal::end).reversed()));
        return claims;
    }
}
