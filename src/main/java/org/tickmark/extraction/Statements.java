package org.tickmark.extraction;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.text.BlockKind;

/** Finds what a sentence itself states: figures, dates, titles, comparisons, causes, forecasts, plain facts. */
final class Statements {

    private static final int SHORTEST_CLAUSE = 4;
    private static final int SHORTEST_SENTENCE = 4;
    private static final int PLACES_OF_A_LIST = 3;

    private final String text;
    private final LanguageWords words;

    Statements(String text, LanguageWords words) {
        this.text = text;
        this.words = words;
    }

    /** A stretch that states something, in char indices, with the reason in words. */
    record Statement(ClaimKind kind, Span span, String reason) {}

    /**
     * The statements of a sentence, apart from its quotes.
     *
     * @param tokens the sentence's tokens outside of quotation marks
     */
    List<Statement> in(Span sentence, BlockKind kind, List<Token> tokens, boolean quoted, List<Names.Mention> titles) {
        var found = new ArrayList<Statement>();
        if (kind == BlockKind.CAPTION) {
            found.add(new Statement(
                    ClaimKind.CAPTION, sentence, "A caption: people, place and time must fit the picture"));
            return found;
        }
        for (List<Token> clause : clauses(tokens)) {
            addFigure(clause, sentence, found);
            addDate(clause, sentence, found);
        }
        boolean figures = !found.isEmpty();
        if (!figures && !quoted && states(sentence, tokens)) {
            found.add(whole(sentence, tokens));
        }
        for (Names.Mention mention : titles) {
            found.add(new Statement(
                    ClaimKind.NAME_TITLE,
                    new Span(mention.begin(), mention.end()),
                    "A name with its title: " + mention.title() + " – " + mention.fullName()));
        }
        return found;
    }

    /** The claim for a whole sentence that holds neither figure nor quote. */
    Statement whole(Span sentence, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (words.phraseAt("comparison", tokens, i) > 0) {
                return new Statement(
                        ClaimKind.COMPARISON,
                        sentence,
                        "Compares: “" + tokens.get(i).text() + "”");
            }
            if (words.phraseAt("causal", tokens, i) > 0) {
                return new Statement(
                        ClaimKind.CAUSAL,
                        sentence,
                        "Names a cause: “" + tokens.get(i).text() + "”");
            }
        }
        List<String> countries = countries(tokens);
        if (countries.size() >= PLACES_OF_A_LIST) {
            return new Statement(ClaimKind.PLACE, sentence, "Names places: " + String.join(", ", countries));
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (words.has("unattributed", tokens.get(i))) {
                return new Statement(
                        ClaimKind.FACT, sentence, "Says “" + tokens.get(i).text() + "” without naming a source");
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (words.phraseAt("prediction", tokens, i) > 0) {
                return new Statement(
                        ClaimKind.PREDICTION,
                        sentence,
                        "Looks ahead: “" + tokens.get(i).text() + "”");
            }
            if (words.phraseAt("opinion", tokens, i) > 0) {
                return new Statement(
                        ClaimKind.OPINION, sentence, "Judges: “" + tokens.get(i).text() + "”");
            }
        }
        boolean named = tokens.stream().skip(1).anyMatch(Token::capitalised);
        return new Statement(
                ClaimKind.FACT,
                sentence,
                named ? "States something about who or what is named" : "States something as a fact");
    }

    /** The countries a sentence names, as printed. */
    private List<String> countries(List<Token> tokens) {
        var named = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            int width = tokens.get(i).capitalised() ? words.phraseAt("country", tokens, i) : 0;
            if (width > 0) {
                named.add(text.substring(
                        tokens.get(i).begin(), tokens.get(i + width - 1).end()));
            }
        }
        return named;
    }

    private boolean states(Span sentence, List<Token> tokens) {
        long count = tokens.stream().filter(Token::word).count();
        return count >= SHORTEST_SENTENCE && text.charAt(sentence.end() - 1) != '?';
    }

    private void addFigure(List<Token> clause, Span sentence, List<Statement> found) {
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.get(i);
            boolean digits = token.number() && !Character.isLetter(token.text().charAt(0)) && !isDate(clause, i);
            if (digits
                    || words.has("number", token)
                            && i + 1 < clause.size()
                            && !words.has("boundary", clause.get(i + 1))) {
                String figure = figure(clause, i);
                found.add(new Statement(ClaimKind.FIGURE, spanOf(clause, sentence), "Holds a figure: " + figure));
                return;
            }
        }
    }

    private String figure(List<Token> clause, int at) {
        int begin = at;
        int end = at + 1;
        while (end < clause.size()
                && end - at < 4
                && clause.get(end).word()
                && !words.has("preposition", clause.get(end))
                && !words.has("boundary", clause.get(end))) {
            end++;
        }
        return text.substring(clause.get(begin).begin(), clause.get(end - 1).end());
    }

    private void addDate(List<Token> clause, Span sentence, List<Statement> found) {
        for (int i = 0; i < clause.size(); i++) {
            if (isDate(clause, i)) {
                Span span = spanOf(clause, sentence);
                if (found.stream().noneMatch(statement -> statement.span().equals(span))) {
                    found.add(new Statement(
                            ClaimKind.DATE_TIME,
                            span,
                            "Holds a date: " + clause.get(i).text()));
                }
                return;
            }
        }
    }

    /** A year, or the day of a month. */
    private boolean isDate(List<Token> clause, int at) {
        Token token = clause.get(at);
        String digits = token.stem().endsWith("s")
                ? token.stem().substring(0, token.stem().length() - 1)
                : token.stem();
        if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int number = Integer.parseInt(digits);
        boolean month = at > 0 && words.has("month", clause.get(at - 1))
                || at + 1 < clause.size() && words.has("month", clause.get(at + 1))
                || at + 2 < clause.size() && clause.get(at + 1).is(".") && words.has("month", clause.get(at + 2));
        if (month && number >= 1 && number <= 31) {
            return true;
        }
        return digits.length() == 4
                && number >= 1000
                && number <= 2100
                && (at == 0 || month || !clause.get(at - 1).is("of") || number >= 1800)
                && (at + 1 >= clause.size() || !isCounted(clause.get(at + 1)));
    }

    private boolean isCounted(Token next) {
        return next.lower().endsWith("s")
                && !next.capitalised()
                && next.word()
                && next.text().length() > 3
                && !words.has("boundary", next)
                && !words.has("preposition", next);
    }

    /** The stretches between commas, dashes and semicolons; a short one stays with the one before it. */
    private static List<List<Token>> clauses(List<Token> tokens) {
        var clauses = new ArrayList<List<Token>>();
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (",;:—–―".contains(tokens.get(i).text())
                    && i - begin >= SHORTEST_CLAUSE
                    && tokens.size() - i > SHORTEST_CLAUSE) {
                clauses.add(tokens.subList(begin, i));
                begin = i + 1;
            }
        }
        clauses.add(tokens.subList(begin, tokens.size()));
        return clauses;
    }

    private static Span spanOf(List<Token> clause, Span sentence) {
        if (clause.size() < SHORTEST_CLAUSE) {
            return sentence;
        }
        int last = clause.size() - 1;
        while (last > 0 && !clause.get(last).word()) {
            last--;
        }
        return new Span(clause.get(0).begin(), clause.get(last).end());
    }
}
