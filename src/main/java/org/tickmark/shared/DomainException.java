package org.tickmark.shared;

import java.util.List;

/**
 * A refusal the person in front of the screen can understand: a message key ({@code refusal.…} in the bundle of its
 * subject) and the values it speaks of. It rolls the transaction back.
 */
public class DomainException extends RuntimeException {

    private final String key;
    private final transient List<Object> values;

    public DomainException(String key, Object... values) {
        super(key + List.of(values));
        this.key = key;
        this.values = List.of(values);
    }

    /** The message key, for example {@code claim.settled}. */
    public String key() {
        return key;
    }

    /** What the message speaks of, in the order of its placeholders. */
    public List<Object> values() {
        return values == null ? List.of() : values;
    }
}
