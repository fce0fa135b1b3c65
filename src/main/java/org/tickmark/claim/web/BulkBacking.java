package org.tickmark.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tickmark.article.Marking;
import org.tickmark.claim.ClaimChecking;
import org.tickmark.claim.ClaimTriage;

/** What the lead does to all claims of the article at once. */
@Named
@RequestScoped
public class BulkBacking {

    @Inject
    private ClaimTriage triage;

    @Inject
    private ClaimChecking checking;

    @Inject
    private Marking marking;

    @Inject
    private BenchBacking bench;

    public String acceptAll() {
        triage.acceptAll(bench.getArticle());
        return BenchAddress.of(bench.getArticle());
    }

    public String confirmAll() {
        marking.confirmAll(bench.getArticle());
        return BenchAddress.of(bench.getArticle());
    }

    public String settleAll() {
        checking.settleAll(bench.getArticle());
        return BenchAddress.of(bench.getArticle());
    }
}
