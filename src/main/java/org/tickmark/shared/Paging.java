package org.tickmark.shared;

/**
 * Which page of a list is wanted.
 *
 * @param number 1 for the first page; smaller values count as 1
 * @param size rows a page, 1 to 200; values outside are moved to the nearest bound
 */
public record Paging(int number, int size) {

    public static final int DEFAULT_SIZE = 25;

    public Paging {
        number = Math.max(1, Math.min(number, 1_000_000));
        size = Math.max(1, Math.min(size, 200));
    }

    /** The page a screen asked for; {@code null} is the first. */
    public static Paging page(Integer number) {
        return new Paging(number == null ? 1 : number, DEFAULT_SIZE);
    }

    /** Rows before this page. */
    public int offset() {
        return (number - 1) * size;
    }
}
