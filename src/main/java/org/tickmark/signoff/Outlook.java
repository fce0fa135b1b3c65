package org.tickmark.signoff;

import java.util.List;
import org.tickmark.shared.Blocker;

/**
 * What lies ahead of an article and what was signed on its way.
 *
 * @param blockers what the next guard would refuse; nothing once the article is approved
 * @param signatures in the order of signing, withdrawn ones included
 * @param waivers of its living claims
 */
public record Outlook(List<Blocker> blockers, List<SignatureRow> signatures, List<WaiverRow> waivers) {

    public Outlook {
        blockers = List.copyOf(blockers);
        signatures = List.copyOf(signatures);
        waivers = List.copyOf(waivers);
    }
}
