package org.tickmark.claim;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleState;
import org.tickmark.article.Byline;
import org.tickmark.article.Layout;
import org.tickmark.article.PublicationState;
import org.tickmark.article.Revision;
import org.tickmark.text.CodePoints;

/**
 * An article laid open for checking: what it is, the present text with its blocks and sentences, and every claim in it.
 *
 * @param version version of the article, to be sent back with a step
 * @param text the present revision's text, addressed in code points
 * @param layout its blocks and sentences
 */
public record Bench(
        Long articleId,
        long version,
        Long deskId,
        String headline,
        String deskName,
        List<String> bylines,
        String language,
        Instant deadline,
        ArticleState state,
        PublicationState publication,
        boolean legalFlag,
        String returnReason,
        int revisionNumber,
        String sha256,
        CodePoints text,
        Layout layout,
        List<ClaimRow> claims) {

    static Bench of(Layout layout, List<ClaimRow> claims) {
        Article article = layout.article();
        Revision revision = layout.revision();
        return new Bench(
                article.id(),
                article.version(),
                article.desk().id(),
                article.headline(),
                article.desk().name(),
                article.bylines().stream().map(Byline::name).toList(),
                article.language(),
                article.deadline(),
                article.state(),
                article.publication(),
                article.needsLegalRead(),
                article.returnReason(),
                revision.number(),
                revision.sha256(),
                CodePoints.of(revision.text()),
                layout,
                claims);
    }

    /** The claims that still have to be true, in the order of the text. */
    public List<ClaimRow> living() {
        return claims.stream().filter(ClaimRow::alive).toList();
    }

    /** Which of the living claims this is, counted from 1; 0 for one that has ended or is unknown. */
    public int position(Long claimId) {
        return living().stream().map(ClaimRow::id).toList().indexOf(claimId) + 1;
    }

    /**
     * The next claim that is not settled, from this one on and around to the beginning.
     *
     * @param claimId where to begin; {@code null} begins with the first
     * @return {@code null} when every living claim is settled
     */
    public Long nextOpen(Long claimId) {
        List<ClaimRow> all = living();
        int from = position(claimId) - 1;
        for (int step = 1; step <= all.size(); step++) {
            ClaimRow candidate = all.get((from + step + all.size()) % all.size());
            if (candidate.state() != ClaimState.SETTLED) {
                return candidate.id();
            }
        }
        return null;
    }

    /** Living claims whose words were not found in this revision. */
    public List<ClaimRow> orphans() {
        return living().stream()
                .filter(claim -> claim.placement() == Placement.ORPHANED)
                .toList();
    }

    /** How many claims stand in each state, ended ones included; states without any are left out. */
    public List<Tally> tally() {
        Map<ClaimState, Long> counts = claims.stream()
                .collect(Collectors.groupingBy(
                        ClaimRow::state, () -> new EnumMap<>(ClaimState.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Tally(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** How many claims stand in one state. */
    public record Tally(ClaimState state, long count) {}

    /** The names of the byline as they are printed, separated by commas. */
    public String bylineText() {
        return bylines.stream().collect(Collectors.joining(", "));
    }
}
