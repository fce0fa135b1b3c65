package org.tickmark.source;

import java.time.Instant;

/** One record in a list, without its text. {@code length} is in characters. */
public record RecordRow(Long id, String title, String sha256, int length, Instant addedAt, String addedBy) {}
