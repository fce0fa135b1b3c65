package org.tickmark.alignment;

/** What laying a printed quote beside a record showed. */
public enum QuoteCheckResult {
    /** The same words; case of first letters, punctuation and the style of quotation marks aside. */
    VERBATIM,
    /** Only filler sounds and stammered repetitions were left out. */
    CLEANED,
    /** Words were left out and marked, or stand between pieces that are printed as separate. */
    ELLIPSIS,
    /** Words were replaced or added within square brackets. */
    BRACKETED,
    /** The record is in another language. */
    TRANSLATED,
    /** The words differ in a way that is not marked. */
    ALTERED,
    /** The pieces stand far apart in the record, or in another order. */
    SPLICED,
    /** The words are there, what surrounds them turns their sense. */
    OUT_OF_CONTEXT,
    /** The words are there, somebody else says them. */
    MISATTRIBUTED,
    /** No passage of the record is alike enough. */
    NOT_FOUND
}
