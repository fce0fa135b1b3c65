package org.tickmark.shared;

/** Who acts in this request: a person, an API client, or the program itself. */
public interface Actor {

    /** Person id, or {@code null} for API clients and the program. */
    Long personId();

    /** Sign-in name, {@code api:NAME} for an API client, {@code system} for the program. */
    String username();

    /** The name as it is printed. */
    String displayName();

    /** The roles held at this moment, comma separated, as the audit keeps them. */
    String roleNames();
}
