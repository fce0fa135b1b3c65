package org.tickmark.extraction;

/** What sort of statement a claim is; decides what has to be looked up. */
public enum ClaimKind {
    FACT,
    FIGURE,
    DATE_TIME,
    NAME_TITLE,
    PLACE,
    DIRECT_QUOTE,
    INDIRECT_QUOTE,
    ATTRIBUTION,
    CAUSAL,
    COMPARISON,
    CAPTION,
    OPINION,
    PREDICTION
}
