package org.tickmark.newsroom;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts the attempts to sign in under one name. An attempt is counted before its password is looked at and taken back
 * when the password was right, so that guesses sent at the same moment cannot outrun the lock.
 */
@Embeddable
public class SignInCounter {

    /** Wrong passwords in a row after which sign-in is refused for {@link #LOCKOUT}. */
    public static final int MOST_FAILURES = 5;

    public static final Duration LOCKOUT = Duration.ofMinutes(15);

    private int failedSignIns;
    private Instant lockedUntil;

    /**
     * Counts one attempt as failed.
     *
     * @return whether this attempt was the last one before the lock
     */
    boolean tried(Instant at) {
        failedSignIns++;
        if (failedSignIns < MOST_FAILURES) {
            return false;
        }
        failedSignIns = 0;
        lockedUntil = at.plus(LOCKOUT);
        return true;
    }

    void clear() {
        failedSignIns = 0;
        lockedUntil = null;
    }

    boolean isLockedAt(Instant at) {
        return lockedUntil != null && at.isBefore(lockedUntil);
    }

    Instant lockedUntil() {
        return lockedUntil;
    }
}
