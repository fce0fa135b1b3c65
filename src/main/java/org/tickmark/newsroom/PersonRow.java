package org.tickmark.newsroom;

import java.time.Instant;
import java.util.List;

/**
 * One line of the list of people.
 *
 * @param roles in the order of {@link Role}
 */
public record PersonRow(
        Long id, String username, String displayName, boolean enabled, Instant lastSignInAt, List<Role> roles) {

    PersonRow(Long id, String username, String displayName, boolean enabled, Instant lastSignInAt) {
        this(id, username, displayName, enabled, lastSignInAt, List.of());
    }

    PersonRow with(List<Role> held) {
        return new PersonRow(id, username, displayName, enabled, lastSignInAt, held);
    }
}
