package org.tickmark.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.Identified;
import org.tickmark.shared.Words;

/** One person's judgement on a claim, with the reason. Superseded by a later one, never overwritten. */
@Entity
@Table(name = "verdict")
public class Verdict extends Identified {

    /** In which reading the verdict was given. */
    public enum Reading {
        FIRST,
        /** By a second person who had not seen the first. */
        SECOND,
        /** The lead's decision where the readings differ. */
        LEAD
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    private int revisionNumber;

    /** The claim's words at the time. */
    private String claimText;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Reading reading;

    private String rationale;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private Instant givenAt;
    private Instant supersededAt;

    protected Verdict() {}

    /** @throws org.tickmark.shared.DomainException without a rationale */
    public Verdict(
            Claim claim,
            int revisionNumber,
            String claimText,
            Outcome outcome,
            Reading reading,
            String rationale,
            Person person,
            Instant at) {
        this.claim = claim;
        this.revisionNumber = revisionNumber;
        this.claimText = claimText;
        this.outcome = outcome;
        this.reading = reading;
        this.rationale = Words.required(rationale, 4000, "verdict.rationale");
        this.person = person;
        this.givenAt = at;
    }

    /** A later verdict takes its place; a second call changes nothing. */
    public void supersede(Instant at) {
        if (supersededAt == null) {
            supersededAt = at;
        }
    }

    public Claim claim() {
        return claim;
    }

    public int revisionNumber() {
        return revisionNumber;
    }

    public String claimText() {
        return claimText;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Reading reading() {
        return reading;
    }

    public String rationale() {
        return rationale;
    }

    public Person person() {
        return person;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public boolean stands() {
        return supersededAt == null;
    }
}
