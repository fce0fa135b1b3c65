package org.tickmark.extraction;

import java.util.List;

/**
 * A sentence in which somebody may be saying something: its tokens, where quotation marks cover them, and what was found
 * in it so far.
 */
record Scene(
        String text,
        Span sentence,
        List<Token> tokens,
        List<Span> quoted,
        List<Attribution> direct,
        List<Attribution> found) {

    /** Fewest tokens that can be what somebody said. */
    static final int SHORTEST = 3;

    boolean isQuoted(Token token) {
        return quoted.stream().anyMatch(span -> span.holds(token.begin()));
    }

    /** Whether a direct quote has this token for its cue. */
    boolean isTaken(Token token) {
        return direct.stream()
                .anyMatch(quote -> quote.cue() != null && quote.cue().overlaps(token.span()));
    }

    /** Who spoke last in this sentence; null if nobody yet. */
    Attribution last() {
        if (!found.isEmpty()) {
            return found.get(found.size() - 1);
        }
        return direct.isEmpty() ? null : direct.get(direct.size() - 1);
    }

    /** Whether what is said may end before this token: at a comma, or at a quotation that closes after one. */
    boolean endsContent(int at) {
        if (at == 0) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && !tokens.get(before).word() && isMark(tokens.get(before)) && isQuoted(tokens.get(before))) {
            before--;
        }
        Token last = tokens.get(before);
        return last.is(",") || before < at - 1 && ".?!".contains(last.text());
    }

    /** Where the clause of the verb at {@code k} can begin: after the last quotation, semicolon or colon before it. */
    int floor(int k) {
        for (int i = k - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is(";") || token.is(":") || isQuoted(token)) {
                return i + 1;
            }
        }
        return 0;
    }

    boolean isComma(int at) {
        return at < tokens.size() && tokens.get(at).is(",");
    }

    /** The first token from here on that is a word or an opening quotation mark. */
    int skipMarks(int from) {
        int at = from;
        while (at < tokens.size() && !tokens.get(at).word() && !isOpeningMark(tokens.get(at))) {
            at++;
        }
        return at;
    }

    /** The first token that begins at this char index or after it. */
    int firstAtOrAfter(int index) {
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

    /** The words from token {@code from} to before {@code to}, without marks at the edges; null if too few or direct speech. */
    Span content(int from, int to) {
        return content(from, to, SHORTEST);
    }

    Span content(int from, int to, int shortest) {
        int first = from == 0 ? afterDateline() : from;
        int last = to;
        while (last > first && ".,;:!?—–".contains(tokens.get(last - 1).text())) {
            last--;
        }
        while (first < last && ",;:—–".contains(tokens.get(first).text())) {
            first++;
        }
        if (last - first < shortest) {
            return null;
        }
        Span span = new Span(tokens.get(first).begin(), tokens.get(last - 1).end());
        boolean spoken = direct.stream().anyMatch(attribution -> attribution.covers(span));
        return spoken ? null : span;
    }

    /** "Washington: …", "FLINT, Mich. (UPI) — …": the place and agency before the first sentence. */
    private int afterDateline() {
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

    private static boolean isMark(Token token) {
        return "”\"’'»“".contains(token.text());
    }

    private static boolean isOpeningMark(Token token) {
        return "“\"‘„«".contains(token.text());
    }
}
