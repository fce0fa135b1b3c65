package org.tickmark.quote;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tickmark.alignment.QuoteCheckResult;
import org.tickmark.claim.Claim;
import org.tickmark.shared.Identified;
import org.tickmark.shared.Words;
import org.tickmark.source.Record;

/**
 * Printed words held against a record: what the program found and what a person says it is. A later check of the same
 * quote supersedes it; it is never overwritten.
 */
@Entity
@Table(name = "quote_check")
public class QuoteCheck extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id")
    private Record record;

    @Enumerated(EnumType.STRING)
    private QuoteCheckResult computed;

    @Enumerated(EnumType.STRING)
    private QuoteCheckResult result;

    private double score;

    /** The passage in the record, code points, end exclusive; equal when none was found. */
    private int beginAt;

    private int endAt;
    private String printed;
    private String passage;
    private String overruleReason;
    private Instant checkedAt;
    private String checkedBy;
    private Instant supersededAt;

    protected QuoteCheck() {}

    public QuoteCheck(
            Claim claim,
            Record record,
            QuoteCheckResult computed,
            double score,
            int begin,
            int end,
            String printed,
            String passage,
            Instant at,
            String by) {
        this.claim = claim;
        this.record = record;
        this.computed = computed;
        this.result = computed;
        this.score = score;
        this.beginAt = begin;
        this.endAt = end;
        this.printed = printed;
        this.passage = passage;
        this.checkedAt = at;
        this.checkedBy = by;
    }

    /** A person sees it otherwise than the program and says why. */
    public void overrule(QuoteCheckResult seen, String why) {
        if (seen == computed) {
            return;
        }
        overruleReason = Words.required(why, 2000, "quote.overrule.reason");
        result = seen;
    }

    public void supersede(Instant at) {
        if (supersededAt == null) {
            supersededAt = at;
        }
    }

    /** Whether words with this result may be printed as a quote. */
    public boolean mayStand() {
        return mayStand(result);
    }

    /** Whether words with such a result may be printed as a quote. */
    public static boolean mayStand(QuoteCheckResult result) {
        return switch (result) {
            case VERBATIM, CLEANED, ELLIPSIS, BRACKETED, TRANSLATED -> true;
            case ALTERED, SPLICED, OUT_OF_CONTEXT, MISATTRIBUTED, NOT_FOUND -> false;
        };
    }

    public Claim claim() {
        return claim;
    }

    public Record record() {
        return record;
    }

    public QuoteCheckResult computed() {
        return computed;
    }

    public QuoteCheckResult result() {
        return result;
    }

    public double score() {
        return score;
    }

    public int begin() {
        return beginAt;
    }

    public int end() {
        return endAt;
    }

    public String printed() {
        return printed;
    }

    public String passage() {
        return passage;
    }

    public String overruleReason() {
        return overruleReason;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public String checkedBy() {
        return checkedBy;
    }

    public boolean stands() {
        return supersededAt == null;
    }
}
