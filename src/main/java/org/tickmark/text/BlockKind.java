package org.tickmark.text;

/** What a paragraph of a revision is. Only {@link #BODY} sentences count towards coverage. */
public enum BlockKind {
    HEADLINE,
    SUBHEAD,
    BODY,
    CAPTION,
    /** Promo, sign-up, credit and copyright lines: left out of the check, reversibly, never deleted. */
    BOILERPLATE
}
