package org.tickmark.newsroom;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Stands for sign-in names that nobody bears. They are counted and locked as real ones are, so that a lock does not tell
 * who works here. There is a fixed number of rows; many names share one.
 */
@Entity
@Table(name = "stranger")
public class Stranger {

    /** Rows of the table, numbered from 0. */
    public static final int SLOTS = 256;

    @Id
    private int slot;

    @Embedded
    private SignInCounter signIns = new SignInCounter();

    protected Stranger() {}

    /** @see Person#triedToSignIn(Instant) */
    public boolean triedToSignIn(Instant at) {
        return signIns.tried(at);
    }

    public boolean isLockedAt(Instant at) {
        return signIns.isLockedAt(at);
    }

    public Instant lockedUntil() {
        return signIns.lockedUntil();
    }
}
