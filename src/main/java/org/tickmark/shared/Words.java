package org.tickmark.shared;

/** The two checks every typed text passes before it is stored. Lengths are UTF-16 units, as the columns' sizes are. */
public final class Words {

    private Words() {}

    /**
     * The text without surrounding white space.
     *
     * @param emptyKey message key of the refusal when nothing was typed
     * @throws DomainException when it is empty or longer than {@code longest}
     */
    public static String required(String typed, int longest, String emptyKey) {
        String text = optional(typed, longest);
        if (text == null) {
            throw new DomainException(emptyKey);
        }
        return text;
    }

    /**
     * The text without surrounding white space, {@code null} when nothing was typed.
     *
     * @throws DomainException when it is longer than {@code longest}
     */
    public static String optional(String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        if (text.length() > longest) {
            throw new DomainException("text.long", longest, text.length());
        }
        return text;
    }
}
