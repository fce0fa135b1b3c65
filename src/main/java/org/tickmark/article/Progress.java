package org.tickmark.article;

/**
 * How far the check of an article's current revision is.
 *
 * @param sentences body sentences
 * @param covered those of them that carry a living claim or were cleared by name
 * @param openClaims claims that still have to be true and are not settled
 */
public record Progress(long sentences, long covered, long openClaims) {

    /** Nothing is known of it. */
    public static final Progress NONE = new Progress(0, 0, 0);

    /** Share of covered body sentences, 0 to 100, rounded down so that 100 means all; 100 where there are none. */
    public int coverage() {
        return sentences == 0 ? 100 : (int) (100 * covered / sentences);
    }
}
