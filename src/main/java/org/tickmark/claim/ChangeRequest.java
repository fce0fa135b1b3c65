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
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;
import org.tickmark.shared.Words;

/** A checker's proposed wording for a claim. Accepting it makes a new revision. */
@Entity
@Table(name = "change_request")
public class ChangeRequest extends Identified {

    /** What became of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    private String wording;
    private String why;

    @Enumerated(EnumType.STRING)
    private State state;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "raised_by_id")
    private Person raisedBy;

    private Instant raisedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by_id")
    private Person decidedBy;

    private Instant decidedAt;
    private String decision;

    protected ChangeRequest() {}

    /**
     * @param wording the words to stand in place of the claim's
     * @throws DomainException when nothing is proposed
     */
    public ChangeRequest(Claim claim, String wording, String why, Person raisedBy, Instant at) {
        this.claim = claim;
        this.wording = Words.required(wording, 8000, "change.empty");
        this.why = Words.optional(why, 2000);
        this.state = State.OPEN;
        this.raisedBy = raisedBy;
        this.raisedAt = at;
    }

    public void accept(Person by, Instant at) {
        decide(State.ACCEPTED, null, by, at);
    }

    /** @throws DomainException without a reason */
    public void decline(String reason, Person by, Instant at) {
        decide(State.DECLINED, Words.required(reason, 2000, "change.decline.reason"), by, at);
    }

    private void decide(State next, String reason, Person by, Instant at) {
        if (state != State.OPEN) {
            throw new DomainException("change.decided", state);
        }
        state = next;
        decision = reason;
        decidedBy = by;
        decidedAt = at;
    }

    public Claim claim() {
        return claim;
    }

    public String wording() {
        return wording;
    }

    public String why() {
        return why;
    }

    public State state() {
        return state;
    }

    public Person raisedBy() {
        return raisedBy;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Person decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decision() {
        return decision;
    }
}
