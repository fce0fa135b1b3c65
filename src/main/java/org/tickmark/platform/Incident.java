package org.tickmark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Locale;

/** An error nobody expected: it gets a number that stands in the log and on the page, so that the two can be brought together. */
@ApplicationScoped
public class Incident {

    private static final System.Logger LOG = System.getLogger(Incident.class.getName());
    private static final String FORM = "[A-Z0-9]{4}-[A-Z0-9]{4}";

    private final SecureRandom random = new SecureRandom();

    /** Logs the error with a new number and returns the number. */
    public String record(Throwable error, String where) {
        String digits = String.format(Locale.ROOT, "%08X", random.nextInt());
        String number = digits.substring(0, 4) + "-" + digits.substring(4);
        LOG.log(System.Logger.Level.ERROR, "Incident " + number + " at " + where, error);
        return number;
    }

    /** Whether this is the form of a number, so that a page shows no foreign text. */
    public static boolean isNumber(String text) {
        return text != null && text.matches(FORM);
    }
}
