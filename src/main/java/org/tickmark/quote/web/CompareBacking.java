package org.tickmark.quote.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.tickmark.alignment.QuoteCheckResult;
import org.tickmark.alignment.QuoteComparison;
import org.tickmark.quote.QuoteCheck;
import org.tickmark.quote.QuoteChecking;

/**
 * Holds the chosen quote against a record: first the program's view, then what the checker says it is. The page sends
 * back which record it compared; that one is kept, whatever was chosen in the list since.
 */
@Named
@RequestScoped
public class CompareBacking {

    @Inject
    private QuoteChecking checking;

    @Inject
    @Param(name = "claim")
    private Long chosen;

    @Inject
    @Param(name = "shownRecord")
    private Long shown;

    private Long record;
    private QuoteCheckResult seen;
    private String why;
    private QuoteComparison comparison;

    /** Shows what the record has; nothing is stored. */
    public void compare(Long claim) {
        comparison = checking.compare(claim, record);
        shown = record;
        seen = comparison.result();
    }

    /** Stores the check and shows the claim again. */
    public String keep(Long article, Long claim, long version) {
        checking.check(claim, version, shown, seen, why);
        Faces.setFlashAttribute("saved", "quote");
        return "/claim/bench.xhtml?faces-redirect=true&article=" + article + "&claim=" + claim;
    }

    /** What the page shows or showed, {@code null} before the first comparison. */
    public QuoteComparison getComparison() {
        if (comparison == null && shown != null) {
            comparison = checking.compare(chosen, shown);
        }
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

    public Long getShown() {
        return shown;
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
