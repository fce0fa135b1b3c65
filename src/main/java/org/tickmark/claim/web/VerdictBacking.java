package org.tickmark.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tickmark.claim.ClaimChecking;
import org.tickmark.claim.Outcome;

/** Judges the chosen claim. Versions are those that the page showed. */
@Named
@RequestScoped
public class VerdictBacking {

    @Inject
    private ClaimChecking checking;

    @Inject
    private BenchBacking bench;

    private Outcome outcome;
    private String rationale;
    private String reopenWhy;

    public String give(Long claim, long version) {
        checking.giveVerdict(claim, version, outcome, rationale);
        return BenchAddress.stored(bench.getArticle(), claim, "verdict");
    }

    public String decide(Long claim, long version) {
        checking.decide(claim, version, outcome, rationale);
        return BenchAddress.stored(bench.getArticle(), claim, "verdict");
    }

    public String settle(Long claim, long version) {
        Long next = bench.getBench().nextOpen(claim);
        checking.settle(claim, version);
        return BenchAddress.of(bench.getArticle(), next);
    }

    public String await(Long claim, long version) {
        checking.await(claim, version);
        return here();
    }

    public String resume(Long claim, long version) {
        checking.resume(claim, version);
        return here();
    }

    public String reopen(Long claim, long version) {
        checking.reopen(claim, version, reopenWhy);
        return BenchAddress.stored(bench.getArticle(), claim, "reopen");
    }

    private String here() {
        return BenchAddress.of(bench.getArticle(), bench.getClaim());
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getRationale() {
        return rationale;
    }

    public void setRationale(String rationale) {
        this.rationale = rationale;
    }

    public String getReopenWhy() {
        return reopenWhy;
    }

    public void setReopenWhy(String reopenWhy) {
        this.reopenWhy = reopenWhy;
    }
}
