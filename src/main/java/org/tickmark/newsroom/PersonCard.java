package org.tickmark.newsroom;

import java.time.Instant;
import java.util.Set;

/**
 * One person as the administrator reads and edits them.
 *
 * @param version to be sent back with every change
 * @param lockedUntil {@code null} or past when sign-in is not locked
 * @param deskIds ids of the desks the person belongs to
 */
public record PersonCard(
        Long id,
        long version,
        String username,
        String displayName,
        boolean enabled,
        Instant lockedUntil,
        Instant lastSignInAt,
        Set<Role> roles,
        Set<Long> deskIds) {}
