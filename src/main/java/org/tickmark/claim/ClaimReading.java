package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;

/**
 * What screens and the REST face read of claims. The number of statements does not grow with the number of claims; a
 * possible second reader sees no first verdict.
 */
@ApplicationScoped
@Transactional
public class ClaimReading {

    @Inject
    private ClaimRepository claims;

    @Inject
    private ClaimAccess access;

    @Inject
    private StandingQuoteChecks quoteChecks;

    @Inject
    private CurrentActor actor;

    /** The claims of the current revision in the order of the text, dismissed ones included: one query. */
    public List<ClaimRow> rows(Long articleId) {
        access.article(articleId, Permission.READ_ARTICLES);
        return claims.rows(articleId);
    }

    /** One claim with all that belongs to it: at most seven statements. */
    public ClaimDetail detail(Long claimId) {
        access.require(Permission.READ_ARTICLES);
        ClaimRepository.Card card = claims.card(claimId);
        Claim claim = card.claim();
        access.admitted(claim.article(), Permission.READ_ARTICLES);
        Anchor anchor = card.anchor();
        List<Evidence> evidence = claims.evidence(claim);
        List<Verdict> verdicts = claims.verdicts(claim);
        Readings readings = Readings.of(claim, verdicts);
        boolean missing = claim.state() == ClaimState.SECOND_READ && !readings.hasSecond();
        boolean blind = missing && actor.holds(Permission.CHECK_CLAIMS) && !readings.includes(actor.personId());
        return new ClaimDetail(
                claim.id(),
                claim.version(),
                claim.article().id(),
                claim.article().revisionNumber(),
                claim.kind(),
                claim.state(),
                anchor.begin(),
                anchor.end(),
                anchor.exact(),
                anchor.placement(),
                claim.checkWorthiness(),
                claim.highRisk(),
                claim.reason(),
                claim.dismissReason(),
                claim.reopenReason(),
                blind ? null : claim.outcome(),
                card.quote() == null ? null : ClaimDetail.QuoteSheet.of(card.quote()),
                evidence.stream().map(ClaimDetail.EvidenceRow::of).toList(),
                Sourcing.of(evidence, claim.article().desk().policy()),
                verdicts.stream()
                        .filter(verdict -> !blind || !verdict.stands())
                        .map(ClaimDetail.VerdictRow::of)
                        .toList(),
                claims.queries(claim).stream()
                        .map(query -> QueryRow.of(query, actor.personId()))
                        .toList(),
                claims.changes(claim).stream().map(ClaimDetail.ChangeRow::of).toList(),
                quoteChecks.of(claimId).orElse(null),
                blind,
                claim.state() == ClaimState.SECOND_READ && !missing && !readings.agree(claim),
                missing);
    }

    /**
     * The claims whose first verdict the acting person must not know, because they may still give the second.
     *
     * @return ids of claims; empty for whoever gives no verdicts
     */
    public Set<Long> sealed(Long articleId) {
        boolean mayRead = actor.holds(Permission.CHECK_CLAIMS) && actor.personId() != null;
        return mayRead ? claims.awaitingSecond(articleId, actor.personId()) : Set.of();
    }

    /** The questions of an article that nobody has called resolved, oldest first. */
    public List<QueryRow> openQueries(Long articleId) {
        access.article(articleId, Permission.READ_ARTICLES);
        return claims.openQueries(articleId).stream()
                .map(query -> QueryRow.of(query, actor.personId()))
                .toList();
    }
}
