package org.tickmark.quote.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.tickmark.alignment.QuoteCheckResult;
import org.tickmark.alignment.QuoteComparison;
import org.tickmark.quote.QuoteCheck;
import org.tickmark.quote.QuoteChecking;

/** Holds the chosen quote against a record: first the program's view, then what the checker says it is. */
@Named
@RequestScoped
public class CompareBacking {

    @Inject
    private QuoteChecking checking;

    private Long record;
    private QuoteCheckResult seen;
    private String why;
    private QuoteComparison comparison;

    /** Shows what the record has; nothing is stored. */
    public void compare(Long claim) {
        comparison = checking.compare(claim, record);
        seen = comparison.result();
    }

    /** Stores the check and shows the claim again. */
    public String keep(Long article, Long claim, long version) {
        checking.check(claim, version, record, seen, why);
        Faces.setFlashAttribute("saved", "quote");
        return "/claim/bench.xhtml?faces-redirect=true&article=" + article + "&claim=" + claim;
    }

    public QuoteComparison getComparison() {
        return comparison;
    }

    public boolean isGood() {
        return comparison != null && QuoteCheck.mayStand(comparison.result());
    }

    /** Likeness in percent. */
    public String getScore() {
        return String.format(Locale.ROOT, "%.0f", comparison.score() * 100);
    }

    public QuoteCheckResult[] getResults() {
        return QuoteCheckResult.values();
    }

    public Long getRecord() {
        return record;
    }

    public void setRecord(Long record) {
        this.record = record;
    }

    public QuoteCheckResult getSeen() {
        return seen;
    }

    public void setSeen(QuoteCheckResult seen) {
        this.seen = seen;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
