package org.tickmark.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tickmark.claim.Anchoring;
import org.tickmark.claim.ClaimTriage;

/** What the lead does to the chosen claim before anybody checks it. Versions are those that the page showed. */
@Named
@RequestScoped
public class TriageBacking {

    @Inject
    private ClaimTriage triage;

    @Inject
    private Anchoring placing;

    @Inject
    private BenchBacking bench;

    private String reason;

    public String accept(Long claim, long version) {
        triage.accept(claim, version);
        return next();
    }

    public String dismiss(Long claim, long version) {
        triage.dismiss(claim, version, reason);
        BenchAddress.forget("dismiss-" + claim + "-why");
        return next();
    }

    public String risk(Long claim, long version, boolean high) {
        triage.setRisk(claim, version, high);
        return BenchAddress.of(bench.getArticle(), claim);
    }

    public String cut(Long claim, long version) {
        triage.cut(claim, version);
        return next();
    }

    public String confirmPlace(Long claim, long version) {
        placing.confirm(claim, version);
        return BenchAddress.of(bench.getArticle(), claim);
    }

    private String next() {
        Long following = bench.getBench().nextOpen(bench.getClaim());
        return BenchAddress.of(bench.getArticle(), following);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
