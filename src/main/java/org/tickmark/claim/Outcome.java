package org.tickmark.claim;

/** What a verdict says. */
public enum Outcome {
    CONFIRMED,
    /** True as the text stands after a change. */
    CONFIRMED_AS_CHANGED,
    /** That it was said is confirmed; whether it is so is the speaker's matter. */
    ATTRIBUTED_ONLY,
    /** Rests on the author's word. */
    ON_AUTHOR,
    DISPUTED,
    UNVERIFIABLE,
    WRONG,
    NOT_CHECKABLE;

    /** Whether an article with such a verdict needs a waiver before approval. */
    public boolean needsWaiver() {
        return this == ON_AUTHOR || this == DISPUTED || this == UNVERIFIABLE;
    }

    /** Whether the sourcing rule of the desk applies. */
    public boolean needsSources() {
        return this == CONFIRMED || this == CONFIRMED_AS_CHANGED;
    }
}
