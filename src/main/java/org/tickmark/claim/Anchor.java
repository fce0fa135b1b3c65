package org.tickmark.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.tickmark.article.Revision;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;

/**
 * Where a claim stands in one revision: code points {@code [begin, end)}, the exact words, and up to 32 code points of
 * context before and after (the Web Annotation model's TextPositionSelector and TextQuoteSelector).
 */
@Entity
@Table(name = "claim_anchor")
public class Anchor extends Identified {

    /** Code points of context kept on each side. */
    public static final int CONTEXT = 32;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    private int beginAt;
    private int endAt;
    private String exact;
    private String prefix;
    private String suffix;

    @Enumerated(EnumType.STRING)
    private Placement placement;

    protected Anchor() {}

    /** @throws DomainException when the stretch is empty */
    public Anchor(
            Claim claim,
            Revision revision,
            int begin,
            int end,
            String exact,
            String prefix,
            String suffix,
            Placement placement) {
        if (begin < 0 || end <= begin) {
            throw new DomainException("claim.anchor.empty");
        }
        this.claim = claim;
        this.revision = revision;
        this.beginAt = begin;
        this.endAt = end;
        this.exact = exact;
        this.prefix = prefix;
        this.suffix = suffix;
        this.placement = placement;
    }

    /** A person agrees that a moved claim stands where the program put it. */
    public void confirm() {
        if (placement != Placement.MOVED) {
            throw new DomainException("claim.anchor.not.moved");
        }
        placement = Placement.PLACED;
    }

    /** A person puts an orphaned or moved claim in its place. */
    public void placeAt(int begin, int end, String words, String before, String after) {
        if (begin < 0 || end <= begin) {
            throw new DomainException("claim.anchor.empty");
        }
        beginAt = begin;
        endAt = end;
        exact = words;
        prefix = before;
        suffix = after;
        placement = Placement.PLACED;
    }

    public Claim claim() {
        return claim;
    }

    public Revision revision() {
        return revision;
    }

    public int begin() {
        return beginAt;
    }

    public int end() {
        return endAt;
    }

    public String exact() {
        return exact;
    }

    public String prefix() {
        return prefix;
    }

    public String suffix() {
        return suffix;
    }

    public Placement placement() {
        return placement;
    }
}
