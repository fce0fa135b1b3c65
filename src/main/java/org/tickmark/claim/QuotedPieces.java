package org.tickmark.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tickmark.extraction.ClaimKind;

/** Finds the quoted pieces in the words of a claim. Places are counted in code points from the claim's begin. */
final class QuotedPieces {

    private static final Pattern MARKED =
            Pattern.compile("“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|\"([^\"]+)\"|‘([^‘]+)’(?!\\p{L})");

    private QuotedPieces() {}

    /** The quote of a claim that a person has marked: what stands in quotation marks, else the whole stretch. */
    static ClaimQuote quoteIn(Claim claim, String exact, ClaimKind kind) {
        List<QuotePiece> pieces = kind == ClaimKind.DIRECT_QUOTE ? marked(exact) : List.of();
        return new ClaimQuote(
                claim, null, null, null, null, null, null, pieces.isEmpty() ? List.of(whole(exact)) : pieces);
    }

    private static QuotePiece whole(String exact) {
        return new QuotePiece(0, exact.codePointCount(0, exact.length()), exact);
    }

    private static List<QuotePiece> marked(String exact) {
        List<QuotePiece> pieces = new ArrayList<>();
        Matcher matcher = MARKED.matcher(exact);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    pieces.add(piece(exact, matcher.start(group), matcher.end(group)));
                }
            }
        }
        return pieces;
    }

    private static QuotePiece piece(String exact, int begin, int end) {
        String words = exact.substring(begin, end);
        return new QuotePiece(exact.codePointCount(0, begin), words.codePointCount(0, words.length()), words);
    }

    /**
     * The pieces of a quote in the new words of its claim: each where it stands verbatim after the one before; if one
     * is gone, what stands in quotation marks now, else everything.
     */
    static List<QuotePiece> in(String exact, List<QuotePiece> old) {
        List<QuotePiece> found = new ArrayList<>();
        int from = 0;
        for (QuotePiece piece : old) {
            int at = exact.indexOf(piece.words(), from);
            if (at < 0) {
                List<QuotePiece> now = marked(exact);
                return now.isEmpty() ? List.of(whole(exact)) : now;
            }
            from = at + piece.words().length();
            found.add(piece(exact, at, from));
        }
        return found;
    }
}
