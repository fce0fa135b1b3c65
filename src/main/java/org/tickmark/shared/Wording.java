package org.tickmark.shared;

/** Puts message keys into words, for those who answer programs and may not know the wiring. */
public interface Wording {

    /** The text of the key with its placeholders {0}, {1}, … filled. */
    String format(String key, Object... values);
}
