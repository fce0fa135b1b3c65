package org.tickmark.claim;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tickmark.article.Article;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;
import org.tickmark.shared.Words;

/**
 * A stretch of text that must be true.
 *
 * <p>Its life: it is proposed, accepted or dismissed, checked, perhaps waits, gets a verdict, perhaps a second blind
 * one, and is settled; a change of its words reopens it. Where it stands in the text is its {@link Anchor} in each
 * revision.
 */
@Entity
@Table(name = "claim")
public class Claim extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    /** 0 to 1; orders the queue. */
    private double checkWorthiness;

    /** Needs a second reader where the desk's policy asks for one. */
    private boolean highRisk;

    /** Why it was proposed, in words. */
    private String reason;

    private String dismissReason;

    /** Why it was reopened, in words; {@code null} otherwise. */
    private String reopenReason;

    private Instant createdAt;
    private String createdBy;

    /** The verdict that stands for the first reading, the lead's decision included; {@code null} before one is given. */
    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    /** None or one. A list, because from this side only a list is loaded when it is asked for and not before. */
    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    private List<ClaimQuote> quote = new ArrayList<>();

    protected Claim() {}

    public Claim(
            Article article,
            ClaimKind kind,
            double checkWorthiness,
            boolean highRisk,
            String reason,
            Instant at,
            String createdBy) {
        this.article = article;
        this.kind = kind;
        this.state = ClaimState.PROPOSED;
        this.checkWorthiness = checkWorthiness;
        this.highRisk = highRisk;
        this.reason = reason;
        this.createdAt = at;
        this.createdBy = createdBy;
    }

    public void accept() {
        moveTo(ClaimState.ACCEPTED);
        dismissReason = null;
    }

    /** @throws DomainException without a reason, or when a verdict stands */
    public void dismiss(String why) {
        String given = Words.required(why, 2000, "claim.dismiss.reason");
        moveTo(ClaimState.DISMISSED);
        dismissReason = given;
    }

    /** A checker begins, or goes on after waiting. Does nothing when the claim is in check already. */
    public void startCheck() {
        if (state != ClaimState.IN_CHECK) {
            moveTo(ClaimState.IN_CHECK);
        }
    }

    /** Gives the claim back to the queue. */
    public void release() {
        if (state == ClaimState.IN_CHECK) {
            moveTo(reopenReason == null ? ClaimState.ACCEPTED : ClaimState.REOPENED);
        }
    }

    /** Waits for the author or a source. */
    public void await() {
        if (state != ClaimState.WAITING) {
            moveTo(ClaimState.WAITING);
        }
    }

    /** Whether the claim has to be read by a second person before it can be settled. */
    public boolean needsSecondRead() {
        return highRisk && article.desk().policy().secondRead();
    }

    /** Goes on after waiting. */
    public void resume() {
        if (state != ClaimState.WAITING) {
            throw new DomainException("claim.not.waiting", state);
        }
        moveTo(ClaimState.IN_CHECK);
    }

    /** Takes in a first verdict; where a second read is needed the claim waits for that. */
    public void verdictGiven(Outcome given) {
        moveTo(ClaimState.VERDICT_GIVEN);
        outcome = given;
        if (needsSecondRead()) {
            moveTo(ClaimState.SECOND_READ);
        }
    }

    /** Lets the verdict stand. */
    public void settle(Outcome standing) {
        moveTo(ClaimState.SETTLED);
        outcome = standing;
        reopenReason = null;
    }

    /** Has to be checked again, and says why. */
    public void reopen(String why) {
        String given = Words.required(why, 2000, "claim.reopen.reason");
        moveTo(ClaimState.REOPENED);
        reopenReason = given;
        outcome = null;
    }

    /**
     * The words it stands for have changed. A claim on which somebody has worked is reopened; one that nobody has begun
     * stays where it is.
     *
     * @return whether it has to be checked again because of this
     */
    public boolean wordsChanged(String why) {
        if (state == ClaimState.REOPENED) {
            reopenReason = why;
            return true;
        }
        if (!state.alive() || !state.successors().contains(ClaimState.REOPENED)) {
            return false;
        }
        reopen(why);
        return true;
    }

    /** Its words are gone from the text. */
    public void cut() {
        moveTo(ClaimState.CUT);
    }

    /** A claim whose first verdict is in goes on to a second reader when it needs one from now on. */
    public void markHighRisk(boolean risk) {
        highRisk = risk;
        if (state == ClaimState.VERDICT_GIVEN && needsSecondRead()) {
            moveTo(ClaimState.SECOND_READ);
        }
    }

    private void moveTo(ClaimState next) {
        if (!state.successors().contains(next)) {
            throw new DomainException("claim.step", state, next);
        }
        state = next;
    }

    /** Adds what a quote claim has beside other claims. */
    public void quoting(ClaimQuote claimQuote) {
        quote.clear();
        quote.add(claimQuote);
    }

    public Article article() {
        return article;
    }

    public ClaimKind kind() {
        return kind;
    }

    public ClaimState state() {
        return state;
    }

    public double checkWorthiness() {
        return checkWorthiness;
    }

    public boolean highRisk() {
        return highRisk;
    }

    public String reason() {
        return reason;
    }

    public String dismissReason() {
        return dismissReason;
    }

    public String reopenReason() {
        return reopenReason;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** {@code null} for claims that are no quotes. */
    public ClaimQuote quote() {
        return quote.isEmpty() ? null : quote.get(0);
    }
}
