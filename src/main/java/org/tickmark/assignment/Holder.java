package org.tickmark.assignment;

import java.time.Instant;

/**
 * Who holds a claim at this moment.
 *
 * @param leaseUntil when it falls back into the queue; {@code null} when the lead gave it for good
 */
public record Holder(Long personId, String name, Instant leaseUntil) {}
