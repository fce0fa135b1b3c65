package org.tickmark.article;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;
import org.tickmark.text.BlockKind;

/**
 * A paragraph of a revision: code points {@code [begin, end)} of its text. A promo line is BOILERPLATE: left out of
 * checking, reversibly, and only once somebody has confirmed it by name.
 */
@Entity
@Table(name = "block")
public class Block extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    private int number;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    private String reason;
    private int beginAt;
    private int endAt;
    private String confirmedBy;
    private Instant confirmedAt;

    protected Block() {}

    public Block(Revision revision, org.tickmark.text.Block block) {
        this.revision = revision;
        this.number = block.number();
        this.kind = block.kind();
        this.reason = block.reason();
        this.beginAt = block.begin();
        this.endAt = block.end();
    }

    /** Agrees that this block is none that has to be checked. */
    public void confirmExclusion(String by, Instant at) {
        if (kind != BlockKind.BOILERPLATE) {
            throw new DomainException("block.not.excluded");
        }
        confirmedBy = by;
        confirmedAt = at;
    }

    /** Leaves the block out of checking, by hand. */
    public void exclude(String why, String by, Instant at) {
        if (kind == BlockKind.BOILERPLATE) {
            throw new DomainException("block.excluded");
        }
        kind = BlockKind.BOILERPLATE;
        reason = why;
        confirmExclusion(by, at);
    }

    /** Makes the block part of what is checked again. */
    public void bringBack() {
        if (kind != BlockKind.BOILERPLATE) {
            throw new DomainException("block.not.excluded");
        }
        kind = BlockKind.BODY;
        reason = null;
        confirmedBy = null;
        confirmedAt = null;
    }

    /** Stays excluded or brought back, as the same words were in the revision before. */
    void takeOver(Block before) {
        boolean excluded = kind == BlockKind.BOILERPLATE;
        boolean wasExcluded = before.kind == BlockKind.BOILERPLATE;
        if (!excluded && !wasExcluded) {
            return;
        }
        kind = before.kind;
        reason = before.reason;
        confirmedBy = before.confirmedBy;
        confirmedAt = before.confirmedAt;
    }

    public Revision revision() {
        return revision;
    }

    public int number() {
        return number;
    }

    public BlockKind kind() {
        return kind;
    }

    /** Message key that says why it was excluded, or {@code null}. */
    public String reason() {
        return reason;
    }

    public int begin() {
        return beginAt;
    }

    public int end() {
        return endAt;
    }

    public String confirmedBy() {
        return confirmedBy;
    }
}
