package org.tickmark.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tickmark.article.ArticleState;
import org.tickmark.article.PublicationState;
import org.tickmark.claim.ClaimState;
import org.tickmark.shared.Blocker;

/**
 * Where an article stands, in all it takes to say so.
 *
 * @param sentences body sentences of the current revision
 * @param covered those of them that carry a living claim or were cleared by name
 * @param claims how many claims are in each state; states without claims are left out
 * @param blockers what the next guard would refuse
 */
public record Standing(
        Head head,
        List<String> bylines,
        long sentences,
        long covered,
        Map<ClaimState, Long> claims,
        List<Blocker> blockers) {

    public Standing {
        bylines = List.copyOf(bylines);
        claims = Map.copyOf(claims);
        blockers = List.copyOf(blockers);
    }

    /** The living claims. */
    public long livingClaims() {
        return claims.entrySet().stream()
                .filter(entry -> entry.getKey().alive())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The article's own row and its current revision. */
    public record Head(
            Long id,
            long version,
            String headline,
            Long deskId,
            String desk,
            String language,
            Instant deadline,
            String uri,
            String sourceVersion,
            ArticleState state,
            PublicationState publication,
            int revision,
            String sha256) {}
}
