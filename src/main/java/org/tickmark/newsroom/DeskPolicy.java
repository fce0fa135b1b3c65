package org.tickmark.newsroom;

import jakarta.persistence.Embeddable;
import org.tickmark.shared.DomainException;

/**
 * What a desk asks for before an article may go out.
 *
 * <p>The default of three independent secondary sources where there is no primary one is the design's sourcing rule.
 */
@Embeddable
public class DeskPolicy {

    private int secondarySources;
    private boolean secondRead;
    private boolean legalRead;
    private int leaseMinutes;

    protected DeskPolicy() {}

    private DeskPolicy(int secondarySources, boolean secondRead, boolean legalRead, int leaseMinutes) {
        this.secondarySources = secondarySources;
        this.secondRead = secondRead;
        this.legalRead = legalRead;
        this.leaseMinutes = leaseMinutes;
    }

    /**
     * @param secondarySources 1 to 10
     * @param leaseMinutes 5 to 480
     * @throws DomainException when a number is out of its bounds
     */
    public static DeskPolicy of(int secondarySources, boolean secondRead, boolean legalRead, int leaseMinutes) {
        if (secondarySources < 1 || secondarySources > 10) {
            throw new DomainException("desk.policy.sources", 1, 10);
        }
        if (leaseMinutes < 5 || leaseMinutes > 480) {
            throw new DomainException("desk.policy.lease", 5, 480);
        }
        return new DeskPolicy(secondarySources, secondRead, legalRead, leaseMinutes);
    }

    public static DeskPolicy usual() {
        return of(3, false, false, 30);
    }

    /** Secondary sources with different origins that make up for a missing primary one. */
    public int secondarySources() {
        return secondarySources;
    }

    /** Whether every claim of high risk gets a second reader. */
    public boolean secondRead() {
        return secondRead;
    }

    /** Whether every article of the desk goes to legal. */
    public boolean legalRead() {
        return legalRead;
    }

    /** How long a claim that a checker took stays theirs, in minutes. */
    public int leaseMinutes() {
        return leaseMinutes;
    }
}
