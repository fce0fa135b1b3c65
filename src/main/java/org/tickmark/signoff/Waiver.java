package org.tickmark.signoff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tickmark.claim.Claim;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;
import org.tickmark.shared.Words;

/** A named exception from a guard for one claim and its present words, with a reason and a signer. It stays on record. */
@Entity
@Table(name = "waiver")
public class Waiver extends Identified {

    /** What is let through. */
    public enum Kind {
        /** A direct quote that nobody could hold against a record. */
        QUOTE_UNCHECKED,
        /** A verdict of ON_AUTHOR, DISPUTED or UNVERIFIABLE. */
        OPEN_VERDICT
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reason;

    /** The words it was given for; other words need another waiver. */
    private String claimText;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private Instant signedAt;

    protected Waiver() {}

    /** @throws DomainException without a reason, or from a person in the byline */
    public Waiver(Claim claim, Kind kind, String claimText, String reason, Person person, Instant at) {
        if (claim.article().isWrittenBy(person.id(), person.displayName())) {
            throw new DomainException("waiver.author", person.displayName());
        }
        this.claim = claim;
        this.kind = kind;
        this.claimText = claimText;
        this.reason = Words.required(reason, 2000, "waiver.reason");
        this.person = person;
        this.signedAt = at;
    }

    public Claim claim() {
        return claim;
    }

    public Kind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public String claimText() {
        return claimText;
    }

    public Person person() {
        return person;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
