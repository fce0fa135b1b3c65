package org.tickmark.article.reading;

/** A file is of a known format, and it is known why its text cannot be had. */
final class UnreadableException extends RuntimeException {

    private final String why;

    /** @param why last part of the refusal's key, for example {@code encoding} */
    UnreadableException(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
