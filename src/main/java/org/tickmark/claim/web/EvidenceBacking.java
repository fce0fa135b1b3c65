package org.tickmark.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tickmark.claim.ClaimChecking;
import org.tickmark.claim.Evidence;
import org.tickmark.claim.GatheringEvidence;
import org.tickmark.source.SourceKind;

/** Ties sources to the chosen claim. A source is named by its title; a new title makes a new source. */
@Named
@RequestScoped
public class EvidenceBacking {

    @Inject
    private ClaimChecking checking;

    @Inject
    private GatheringEvidence gathering;

    @Inject
    private BenchBacking bench;

    private String source;
    private SourceKind kind = SourceKind.OFFICIAL_RECORD;
    private Evidence.Level level = Evidence.Level.PRIMARY;
    private Evidence.Stance stance = Evidence.Stance.SUPPORTS;
    private String locator;
    private String excerpt;
    private String origin;

    public String add(Long claim) {
        gathering.add(claim, source, kind, level, stance, locator, excerpt, origin);
        return BenchAddress.stored(bench.getArticle(), claim, "evidence");
    }

    public String withdraw(Long evidence, long version) {
        checking.withdrawEvidence(evidence, version);
        return BenchAddress.of(bench.getArticle(), bench.getClaim());
    }

    public SourceKind[] getKinds() {
        return SourceKind.values();
    }

    public Evidence.Level[] getLevels() {
        return Evidence.Level.values();
    }

    public Evidence.Stance[] getStances() {
        return Evidence.Stance.values();
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public SourceKind getKind() {
        return kind;
    }

    public void setKind(SourceKind kind) {
        this.kind = kind;
    }

    public Evidence.Level getLevel() {
        return level;
    }

    public void setLevel(Evidence.Level level) {
        this.level = level;
    }

    public Evidence.Stance getStance() {
        return stance;
    }

    public void setStance(Evidence.Stance stance) {
        this.stance = stance;
    }

    public String getLocator() {
        return locator;
    }

    public void setLocator(String locator) {
        this.locator = locator;
    }

    public String getExcerpt() {
        return excerpt;
    }

    public void setExcerpt(String excerpt) {
        this.excerpt = excerpt;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }
}
