package org.tickmark.assignment;

import java.util.List;

/**
 * The beginning of a list, and how long the whole of it is.
 *
 * @param total rows in the whole list, at least as many as {@code rows}
 */
public record Section<T>(List<T> rows, long total) {

    public Section {
        rows = List.copyOf(rows);
    }

    static <T> Section<T> empty() {
        return new Section<>(List.of(), 0);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Rows that are not shown. */
    public long more() {
        return total - rows.size();
    }
}
