package org.tickmark.claim;

import org.tickmark.extraction.ClaimKind;

/**
 * A claim as the lists and the marked text show it.
 *
 * @param version version of the claim, to be sent back with a write
 * @param begin first code point in the current revision's text; of an orphaned claim, where it stood last
 * @param end code point after the last one (exclusive)
 * @param exact the words between them
 * @param checkWorthiness 0 to 1
 * @param outcome what the standing verdict says; {@code null} before one is given, and while a second reader must not
 *     know it
 * @param fullName the speaker of a quote, or {@code null}
 */
public record ClaimRow(
        Long id,
        long version,
        ClaimKind kind,
        ClaimState state,
        int begin,
        int end,
        String exact,
        Placement placement,
        double checkWorthiness,
        boolean highRisk,
        Outcome outcome,
        String fullName) {

    /** Whether the claim still has to be true. */
    public boolean alive() {
        return state.alive();
    }
}
