package org.tickmark.article;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;

/**
 * A stretch of a block: code points {@code [begin, end)} of the revision's text. It is covered when a living claim
 * stands in it, or when somebody has cleared it by name as "nothing to check".
 */
@Entity
@Table(name = "sentence")
public class Sentence extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "block_id")
    private Block block;

    private int number;
    private int beginAt;
    private int endAt;
    private String clearedBy;
    private Instant clearedAt;

    protected Sentence() {}

    public Sentence(Block block, org.tickmark.text.Sentence sentence) {
        this.revision = block.revision();
        this.block = block;
        this.number = sentence.number();
        this.beginAt = sentence.begin();
        this.endAt = sentence.end();
    }

    /** Says by name that there is nothing to check here. */
    public void clear(String by, Instant at) {
        if (clearedBy != null) {
            throw new DomainException("sentence.cleared", clearedBy);
        }
        clearedBy = by;
        clearedAt = at;
    }

    /** Takes the clearing back. */
    public void unclear() {
        if (clearedBy == null) {
            throw new DomainException("sentence.not.cleared");
        }
        clearedBy = null;
        clearedAt = null;
    }

    /** Stays cleared if the same words were cleared in the revision before. */
    void takeOver(Sentence before) {
        clearedBy = before.clearedBy;
        clearedAt = before.clearedAt;
    }

    public Revision revision() {
        return revision;
    }

    public Block block() {
        return block;
    }

    public int number() {
        return number;
    }

    public int begin() {
        return beginAt;
    }

    public int end() {
        return endAt;
    }

    public String clearedBy() {
        return clearedBy;
    }

    public Instant clearedAt() {
        return clearedAt;
    }
}
