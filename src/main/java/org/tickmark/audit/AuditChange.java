package org.tickmark.audit;

import java.util.Locale;

/**
 * One value that changed.
 *
 * @param was {@code null} when there was none
 * @param is {@code null} when there is none
 */
public record AuditChange(String name, String was, String is) {

    /** The old value as a person reads it: the names of states lose their capitals and underscores. */
    public String wasInWords() {
        return inWords(was);
    }

    /** The new value as a person reads it. */
    public String isInWords() {
        return inWords(is);
    }

    private static String inWords(String value) {
        if (value == null || !value.matches("[A-Z][A-Z_]+")) {
            return value;
        }
        return value.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
