package org.tickmark.signoff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tickmark.signoff.Waiver;
import org.tickmark.signoff.WaiverRow;
import org.tickmark.signoff.Waiving;

/** Signs exceptions for the chosen claim. */
@Named
@RequestScoped
public class WaiveBacking {

    @Inject
    private Waiving waiving;

    private String reason;
    private List<WaiverRow> waivers;

    public String waiveQuote(Long article, Long claim) {
        waiving.waive(claim, Waiver.Kind.QUOTE_UNCHECKED, reason);
        return bench(article, claim);
    }

    public String waiveVerdict(Long article, Long claim) {
        waiving.waive(claim, Waiver.Kind.OPEN_VERDICT, reason);
        return bench(article, claim);
    }

    private static String bench(Long article, Long claim) {
        Faces.setFlashAttribute("saved", "waive");
        return "/claim/bench.xhtml?faces-redirect=true&article=" + article + "&claim=" + claim;
    }

    /** The waivers on record for a claim. */
    public List<WaiverRow> waivers(Long article, Long claim) {
        if (waivers == null) {
            waivers = waiving.waivers(article);
        }
        return waivers.stream().filter(row -> row.claimId().equals(claim)).toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
