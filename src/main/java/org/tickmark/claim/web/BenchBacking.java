package org.tickmark.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.tickmark.article.ArticleState;
import org.tickmark.claim.Bench;
import org.tickmark.claim.BenchReading;
import org.tickmark.claim.ClaimDetail;
import org.tickmark.claim.ClaimReading;
import org.tickmark.claim.ClaimState;
import org.tickmark.shared.NotFoundException;

/**
 * The bench: which article, which claim or sentence is chosen, and what stands on the page. Each request reads anew. What
 * is chosen stands in the address, and is known before the first component decodes: buttons ask for it.
 */
@Named
@RequestScoped
public class BenchBacking {

    private static final Set<ArticleState> DONE = EnumSet.of(ArticleState.APPROVED);

    @Inject
    private BenchReading reading;

    @Inject
    private ClaimReading claims;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private Long article;

    @Inject
    @Param
    private Long claim;

    @Inject
    @Param
    private Long sentence;

    private Bench bench;
    private Galley galley;
    private ClaimDetail detail;

    /**
     * The article with its text and claims.
     *
     * @throws NotFoundException when the address names none, or one that the reader may not see
     */
    public Bench getBench() {
        if (article == null) {
            throw new NotFoundException("Article", "");
        }
        if (bench == null) {
            bench = reading.open(article);
        }
        return bench;
    }

    public Galley getGalley() {
        if (galley == null) {
            Bench open = getBench();
            galley = Galley.of(open.text(), open.layout(), open.claims(), claim, sentence);
        }
        return galley;
    }

    /** The chosen claim; {@link NotFoundException} when it belongs to another article than the address says. */
    public ClaimDetail getDetail() {
        if (detail == null && claim != null) {
            ClaimDetail chosen = claims.detail(claim);
            if (!chosen.articleId().equals(article)) {
                throw new NotFoundException("Claim", claim);
            }
            detail = chosen;
        }
        return detail;
    }

    public Galley.Line getChosenLine() {
        return getGalley().line(sentence);
    }

    public boolean isClaimChosen() {
        return claim != null;
    }

    public boolean isSentenceChosen() {
        return claim == null && sentence != null && getChosenLine() != null;
    }

    public boolean isNothingChosen() {
        return !isClaimChosen() && !isSentenceChosen();
    }

    public boolean isLate() {
        return !DONE.contains(getBench().state())
                && getBench().deadline() != null
                && getBench().deadline().isBefore(clock.instant());
    }

    /** The states that the legend below the text explains. */
    public Set<ClaimState> getLegend() {
        return EnumSet.of(
                ClaimState.PROPOSED,
                ClaimState.ACCEPTED,
                ClaimState.IN_CHECK,
                ClaimState.WAITING,
                ClaimState.VERDICT_GIVEN,
                ClaimState.SECOND_READ,
                ClaimState.SETTLED,
                ClaimState.REOPENED);
    }

    public Long getArticle() {
        return article;
    }

    public Long getClaim() {
        return claim;
    }

    public Long getSentence() {
        return sentence;
    }
}
