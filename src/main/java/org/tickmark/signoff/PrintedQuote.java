package org.tickmark.signoff;

import java.util.stream.Collectors;
import org.tickmark.quote.QuoteCheck;

/** Whether a quote check is about the words that stand in the text now, and lets them be printed. */
final class PrintedQuote {

    /** Stands between pieces that are printed apart. */
    private static final String APART = "…";

    private PrintedQuote() {}

    /** @param present the claim's words now, {@code null} when it does not stand in the text */
    static boolean mayStand(QuoteCheck check, String present) {
        return present != null && check.mayStand() && standsIn(check.printed(), present);
    }

    /**
     * Whether each piece that was checked stands in the claim's words, in the same order; only letters and digits count. A
     * claim holds more than its pieces: the speaker, the cue. (A check whose pieces have changed is superseded where the
     * change is made.)
     */
    static boolean standsIn(String checked, String present) {
        String words = letters(present);
        int from = 0;
        for (String piece : checked.split(APART)) {
            String wanted = letters(piece);
            int found = words.indexOf(wanted, from);
            if (found < 0) {
                return false;
            }
            from = found + wanted.length();
        }
        return from > 0;
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
