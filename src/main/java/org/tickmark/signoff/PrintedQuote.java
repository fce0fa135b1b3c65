package org.tickmark.signoff;

import java.util.stream.Collectors;
import org.tickmark.quote.QuoteCheck;

/** Whether a quote check is about the words that stand in the text now, and lets them be printed. */
final class PrintedQuote {

    private static final String OPENING = "“„«\"";
    private static final String CLOSING = "”“»\"";

    private PrintedQuote() {}

    /** @param present the claim's words now, {@code null} when it does not stand in the text */
    static boolean mayStand(QuoteCheck check, String present) {
        return present != null && check.mayStand() && same(check.printed(), present);
    }

    /**
     * The same letters and digits in the same order, either in all of the claim or in what it has between quotation marks:
     * a claim may span "…," he said, "…", while only the pieces are held against the record.
     */
    static boolean same(String checked, String present) {
        String letters = letters(checked);
        return letters.equals(letters(present)) || letters.equals(letters(quoted(present)));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        StringBuilder inside = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (open && CLOSING.indexOf(sign) >= 0) {
                open = false;
                inside.append(' ');
            } else if (!open && OPENING.indexOf(sign) >= 0) {
                open = true;
            } else if (open) {
                inside.append(sign);
            }
        }
        return inside.toString();
    }
}
