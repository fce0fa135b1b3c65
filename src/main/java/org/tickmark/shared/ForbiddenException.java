package org.tickmark.shared;

/** The person is known but may not do this. Shown as 403 and logged. */
public class ForbiddenException extends DomainException {

    public ForbiddenException(String key, Object... values) {
        super(key, values);
    }
}
