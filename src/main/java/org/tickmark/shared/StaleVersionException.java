package org.tickmark.shared;

/** Somebody else changed the row after this screen was drawn. Shown with both versions; nothing typed is lost. */
public class StaleVersionException extends DomainException {

    public StaleVersionException(String what, Object id, long shown, long current) {
        super("stale.version", what, String.valueOf(id), shown, current);
    }
}
