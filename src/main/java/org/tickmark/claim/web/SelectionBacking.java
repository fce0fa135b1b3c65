package org.tickmark.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tickmark.article.Marking;
import org.tickmark.claim.Anchoring;
import org.tickmark.claim.ClaimTriage;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.shared.DomainException;

/** What is done with a stretch of the text that was selected: code points of the revision the page showed. */
@Named
@RequestScoped
public class SelectionBacking {

    @Inject
    private ClaimTriage triage;

    @Inject
    private Anchoring placing;

    @Inject
    private Marking marking;

    @Inject
    private BenchBacking bench;

    private Integer begin;
    private Integer end;
    private ClaimKind kind = ClaimKind.FACT;

    /** Makes the selection a claim. */
    public String add(int revision) {
        requireSelection();
        Long claim = triage.add(bench.getArticle(), revision, begin, end, kind).id();
        return BenchAddress.of(bench.getArticle(), claim);
    }

    /** Makes the selection the place of the chosen claim. */
    public String place(int revision, long claimVersion) {
        requireSelection();
        placing.place(bench.getClaim(), claimVersion, revision, begin, end);
        return BenchAddress.of(bench.getArticle(), bench.getClaim());
    }

    private void requireSelection() {
        if (begin == null || end == null) {
            throw new DomainException("claim.anchor.empty");
        }
    }

    public String confirm(Long block, long version) {
        marking.confirmExclusion(block, version);
        return here();
    }

    public String bringBack(Long block, long version) {
        marking.bringBack(block, version);
        return here();
    }

    private String here() {
        return BenchAddress.of(bench.getArticle(), bench.getClaim());
    }

    public ClaimKind[] getKinds() {
        return ClaimKind.values();
    }

    public Integer getBegin() {
        return begin;
    }

    public void setBegin(Integer begin) {
        this.begin = begin;
    }

    public Integer getEnd() {
        return end;
    }

    public void setEnd(Integer end) {
        this.end = end;
    }

    public ClaimKind getKind() {
        return kind;
    }

    public void setKind(ClaimKind kind) {
        this.kind = kind;
    }
}
