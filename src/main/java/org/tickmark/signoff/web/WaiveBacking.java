package org.tickmark.signoff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.tickmark.signoff.Waiver;
import org.tickmark.signoff.Waiving;

/** Signs exceptions for the chosen claim. */
@Named
@RequestScoped
public class WaiveBacking {

    @Inject
    private Waiving waiving;

    private String reason;

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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
