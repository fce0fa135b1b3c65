package org.tickmark.claim;

import jakarta.persistence.Embeddable;

/**
 * One quoted piece. Its place is counted in code points from the beginning of its claim's anchor, so that it stays true
 * when the claim moves as a whole.
 */
@Embeddable
public class QuotePiece {

    private int fromAnchor;
    private int length;
    private String words;

    protected QuotePiece() {}

    /**
     * @param fromAnchor code points between the anchor's begin and the piece's first
     * @param length code points of the piece
     */
    public QuotePiece(int fromAnchor, int length, String words) {
        this.fromAnchor = fromAnchor;
        this.length = length;
        this.words = words;
    }

    public int fromAnchor() {
        return fromAnchor;
    }

    public int length() {
        return length;
    }

    public String words() {
        return words;
    }
}
