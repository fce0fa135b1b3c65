package org.tickmark.alignment;

/** How one place of a printed quote differs from the record. */
public enum EditKind {
    REPLACED,
    /** Printed, but not in the record. */
    ADDED,
    /** In the record, but not printed. */
    DROPPED,
    /** A "not" or the like of the record is missing in print. */
    NEGATION_LOST,
    NEGATION_ADDED,
    NUMBER_CHANGED,
    FILLER_DROPPED,
    REPETITION_DROPPED,
    /** Words that print marks as its own by square brackets. */
    BRACKETED
}
