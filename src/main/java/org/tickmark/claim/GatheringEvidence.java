package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tickmark.source.SourceKind;
import org.tickmark.source.SourceNaming;

/** Ties a source to a claim by its title, in one step: what is refused leaves no half of it behind. */
@ApplicationScoped
@Transactional
public class GatheringEvidence {

    @Inject
    private SourceNaming naming;

    @Inject
    private ClaimChecking checking;

    /**
     * @param title title of a known source, or of one that is made now
     * @param kind kind of a source that is made now
     */
    public Evidence add(
            Long claimId,
            String title,
            SourceKind kind,
            Evidence.Level level,
            Evidence.Stance stance,
            String locator,
            String excerpt,
            String originGroup) {
        Long source = naming.named(title, kind).id();
        return checking.addEvidence(claimId, new NewEvidence(source, level, stance, locator, excerpt, originGroup));
    }
}
