package org.tickmark.shared;

import java.util.List;

/**
 * One page of a list that was cut in the database.
 *
 * @param rows the rows of this page
 * @param total rows in the whole list
 * @param paging which page this is
 */
public record Page<T>(List<T> rows, long total, Paging paging) {

    public Page {
        rows = List.copyOf(rows);
    }

    public int last() {
        return (int) Math.max(1, (total + paging.size() - 1) / paging.size());
    }
}
