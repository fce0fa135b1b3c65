package org.tickmark.claim;

import java.util.EnumSet;
import java.util.Set;

/** Where a claim stands. Each state owns its successors. */
public enum ClaimState {
    /** Suggested by the program or a colleague; nobody has agreed yet. */
    PROPOSED,
    /** Has to be checked; nobody has begun. */
    ACCEPTED,
    /** Need not be checked, with a reason. */
    DISMISSED,
    /** A checker works on it. */
    IN_CHECK,
    /** Waits for the author or a source. */
    WAITING,
    /** The first reader's verdict is in. */
    VERDICT_GIVEN,
    /** Waits for a second reader who does not see the first verdict. */
    SECOND_READ,
    /** The verdict stands. */
    SETTLED,
    /** Its words or its evidence changed; it has to be checked again. */
    REOPENED,
    /** Its words are no longer in the text. */
    CUT,
    /** Part of another claim now. */
    MERGED;

    private static final Set<ClaimState> ENDED = EnumSet.of(DISMISSED, CUT, MERGED);

    public Set<ClaimState> successors() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(ACCEPTED, DISMISSED, CUT, MERGED);
            case ACCEPTED -> EnumSet.of(IN_CHECK, DISMISSED, VERDICT_GIVEN, CUT, MERGED);
            case DISMISSED -> EnumSet.of(ACCEPTED);
            case IN_CHECK -> EnumSet.of(ACCEPTED, WAITING, VERDICT_GIVEN, DISMISSED, CUT, MERGED, REOPENED);
            case WAITING -> EnumSet.of(IN_CHECK, VERDICT_GIVEN, DISMISSED, CUT, MERGED, REOPENED);
            case VERDICT_GIVEN -> EnumSet.of(SECOND_READ, SETTLED, REOPENED, CUT, MERGED);
            case SECOND_READ -> EnumSet.of(SETTLED, REOPENED, CUT, MERGED);
            case SETTLED -> EnumSet.of(REOPENED, CUT, MERGED);
            case REOPENED -> EnumSet.of(IN_CHECK, WAITING, VERDICT_GIVEN, DISMISSED, CUT, MERGED);
            case CUT -> EnumSet.of(REOPENED);
            case MERGED -> EnumSet.noneOf(ClaimState.class);
        };
    }

    /** Whether the claim still has to be true: not dismissed, cut or merged. */
    public boolean alive() {
        return !ENDED.contains(this);
    }

    /** The states of a claim that still has to be true. */
    public static Set<ClaimState> living() {
        return EnumSet.complementOf(EnumSet.copyOf(ENDED));
    }

    /** Alive, and no verdict stands yet. */
    public static Set<ClaimState> unsettled() {
        Set<ClaimState> open = living();
        open.remove(SETTLED);
        return open;
    }

    /** The states in which a checker can take the claim and work on it. */
    public static Set<ClaimState> checkable() {
        return EnumSet.of(ACCEPTED, IN_CHECK, WAITING, REOPENED);
    }
}
