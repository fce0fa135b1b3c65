package org.tickmark.claim;

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
import org.tickmark.shared.Words;
import org.tickmark.source.Source;

/** Ties a claim to a source. Taken back by name, never deleted. */
@Entity
@Table(name = "evidence")
public class Evidence extends Identified {

    /** How near the source is to what happened. */
    public enum Level {
        PRIMARY,
        SECONDARY,
        TERTIARY
    }

    /** What the source says about the claim. */
    public enum Stance {
        SUPPORTS,
        CONTRADICTS,
        CONTEXT
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private Source source;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String locator;
    private String excerpt;
    private String originGroup;
    private Instant addedAt;
    private String addedBy;
    private Instant withdrawnAt;
    private String withdrawnBy;

    protected Evidence() {}

    /**
     * @param locator page, section or time code; {@code null} when the excerpt is given
     * @param excerpt the words of the source; {@code null} when the locator is given
     * @param originGroup sources with the same group count as one; {@code null} takes the source's own
     * @throws DomainException without a locator and an excerpt
     */
    public Evidence(
            Claim claim,
            Source source,
            Level level,
            Stance stance,
            String locator,
            String excerpt,
            String originGroup,
            Instant at,
            String by) {
        this.claim = claim;
        this.source = source;
        this.level = level;
        this.stance = stance;
        this.locator = Words.optional(locator, 300);
        this.excerpt = Words.optional(excerpt, 4000);
        if (this.locator == null && this.excerpt == null) {
            throw new DomainException("evidence.locator.or.excerpt");
        }
        String group = Words.optional(originGroup, 200);
        this.originGroup = group == null ? source.originGroup() : group;
        this.addedAt = at;
        this.addedBy = by;
    }

    /** Takes the evidence back; it stays on record. */
    public void withdraw(String by, Instant at) {
        if (withdrawnAt != null) {
            throw new DomainException("evidence.withdrawn");
        }
        withdrawnAt = at;
        withdrawnBy = by;
    }

    public Claim claim() {
        return claim;
    }

    public Source source() {
        return source;
    }

    public Level level() {
        return level;
    }

    public Stance stance() {
        return stance;
    }

    public String locator() {
        return locator;
    }

    public String excerpt() {
        return excerpt;
    }

    public String originGroup() {
        return originGroup;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedBy() {
        return addedBy;
    }

    public boolean stands() {
        return withdrawnAt == null;
    }

    public String withdrawnBy() {
        return withdrawnBy;
    }
}
