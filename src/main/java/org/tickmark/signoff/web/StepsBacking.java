package org.tickmark.signoff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tickmark.article.Layout;
import org.tickmark.shared.Blocker;
import org.tickmark.signoff.ArticleFlags;
import org.tickmark.signoff.Outlook;
import org.tickmark.signoff.Readiness;
import org.tickmark.signoff.SignatureRow;
import org.tickmark.signoff.SigningOff;
import org.tickmark.signoff.WaiverRow;

/**
 * The steps of an article's life on the bench: what stands in the way, and taking the next one. Versions and hashes are
 * those that the page showed.
 */
@Named
@RequestScoped
public class StepsBacking {

    @Inject
    private SigningOff signing;

    @Inject
    private ArticleFlags flags;

    @Inject
    private Readiness readiness;

    private String reason;
    private Outlook outlook;

    /** What the next guard would refuse. */
    public List<Blocker> blockers(Layout layout) {
        return outlook(layout).blockers();
    }

    /** The signatures that stand. */
    public List<SignatureRow> signatures(Layout layout) {
        return outlook(layout).signatures().stream()
                .filter(SignatureRow::stands)
                .toList();
    }

    /** What was waived for a claim. */
    public List<WaiverRow> waivers(Layout layout, Long claim) {
        return outlook(layout).waivers().stream()
                .filter(row -> row.claimId().equals(claim))
                .toList();
    }

    private Outlook outlook(Layout layout) {
        if (outlook == null) {
            outlook = readiness.outlook(layout);
        }
        return outlook;
    }

    public String startChecking(Long article, long version) {
        signing.startChecking(article, version);
        return bench(article);
    }

    public String signCheck(Long article, long version, String sha256) {
        signing.signCheck(article, version, sha256);
        return bench(article);
    }

    public String closeCheck(Long article, long version, String sha256) {
        signing.closeCheck(article, version, sha256);
        return bench(article);
    }

    public String approve(Long article, long version, String sha256) {
        signing.approve(article, version, sha256);
        return bench(article);
    }

    public String signLegal(Long article, long version, String sha256) {
        signing.signLegal(article, version, sha256);
        return bench(article);
    }

    public String giveBack(Long article, long version) {
        signing.giveBack(article, version, reason);
        Faces.setFlashAttribute("saved", "return-" + article);
        return bench(article);
    }

    public String resume(Long article, long version) {
        signing.resume(article, version);
        return bench(article);
    }

    public String flag(Long article, long version, boolean flag) {
        flags.flagForLegal(article, version, flag);
        return bench(article);
    }

    private static String bench(Long article) {
        return "/claim/bench.xhtml?faces-redirect=true&article=" + article;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
