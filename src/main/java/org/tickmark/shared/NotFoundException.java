package org.tickmark.shared;

/** There is no such thing, or none that this person may know of. Shown as 404. */
public class NotFoundException extends DomainException {

    public NotFoundException(String what, Object id) {
        super("not.found", what, String.valueOf(id));
    }
}
