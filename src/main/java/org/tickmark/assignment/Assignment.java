package org.tickmark.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.tickmark.claim.Claim;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;

/**
 * Whose a claim is. There is one row a claim (a unique key holds that), so two people cannot take the same claim: the
 * second one's write fails on its version. Work that was taken, not given, ends with its lease.
 */
@Entity
@Table(name = "assignment")
public class Assignment extends Identified {

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id", unique = true)
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String assignedBy;
    private Instant assignedAt;

    /** When the claim falls back into the queue; {@code null} when the lead gave it for good. */
    private Instant leaseUntil;

    protected Assignment() {}

    public Assignment(Claim claim) {
        this.claim = claim;
    }

    /** The lead gives the claim to somebody until it is done. */
    public void give(Person to, String by, Instant at) {
        requireNotAuthor(to);
        person = to;
        assignedBy = by;
        assignedAt = at;
        leaseUntil = null;
    }

    /**
     * Somebody takes the claim for a while.
     *
     * @throws DomainException when somebody else holds it
     */
    public void take(Person by, Instant at, Duration lease) {
        requireNotAuthor(by);
        if (isHeldAt(at) && !person.equals(by)) {
            throw new DomainException("assignment.held", person.displayName());
        }
        boolean given = person != null && person.equals(by) && leaseUntil == null;
        person = by;
        if (!given) {
            assignedBy = by.username();
            assignedAt = at;
            leaseUntil = at.plus(lease);
        }
    }

    /** Gives the claim back. */
    public void release() {
        person = null;
        leaseUntil = null;
    }

    public boolean isHeldAt(Instant at) {
        return person != null && (leaseUntil == null || at.isBefore(leaseUntil));
    }

    private void requireNotAuthor(Person candidate) {
        if (claim.article().isWrittenBy(candidate.id(), candidate.displayName())) {
            throw new DomainException("assignment.author", candidate.displayName());
        }
    }

    public Claim claim() {
        return claim;
    }

    public Person person() {
        return person;
    }

    public String assignedBy() {
        return assignedBy;
    }

    public Instant leaseUntil() {
        return leaseUntil;
    }
}
