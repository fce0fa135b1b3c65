package org.tickmark.source;

/**
 * Which sources a list shows; {@code null} does not filter.
 *
 * @param words words that all stand in the title, publisher or origin group, in any order, capital or not
 */
public record SourceFilter(SourceKind kind, String words) {}
