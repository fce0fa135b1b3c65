package org.tickmark.article;

/**
 * Which articles the board shows; {@code null} or {@code false} does not filter.
 *
 * @param desk code of a desk
 * @param late only articles past their deadline that are not out
 * @param words words that all stand in the headline, in any order, capital or not
 */
public record BoardFilter(String desk, Stage stage, boolean late, String words) {

    /** Everything the actor may see. */
    public static BoardFilter none() {
        return new BoardFilter(null, null, false, null);
    }
}
