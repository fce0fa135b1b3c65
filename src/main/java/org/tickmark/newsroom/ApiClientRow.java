package org.tickmark.newsroom;

import java.time.Instant;

/**
 * One line of the list of API clients; of the token nothing is known any more.
 *
 * @param revokedAt {@code null} while the client may come in
 */
public record ApiClientRow(
        Long id, long version, String name, boolean mayWrite, Instant createdAt, Instant revokedAt) {}
