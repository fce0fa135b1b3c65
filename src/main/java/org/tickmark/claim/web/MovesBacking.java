package org.tickmark.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.tickmark.article.ArticleState;
import org.tickmark.claim.ClaimDetail;
import org.tickmark.claim.ClaimState;
import org.tickmark.claim.Placement;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;

/**
 * Which moves the page offers for the chosen claim. It only keeps buttons away that would be refused; the services
 * decide.
 */
@Named
@RequestScoped
public class MovesBacking {

    private static final Set<ClaimState> REOPENABLE =
            EnumSet.of(ClaimState.VERDICT_GIVEN, ClaimState.SECOND_READ, ClaimState.SETTLED);

    @Inject
    private BenchBacking bench;

    @Inject
    private CurrentActor actor;

    /** Sent with the form of the verdict: the form's own mark, and the version of the claim that it showed. */
    @Inject
    @Param(name = "verdict")
    private String verdictSent;

    @Inject
    @Param
    private Long claimVersion;

    private ArticleState article() {
        return bench.getBench().state();
    }

    private ClaimDetail claim() {
        return bench.getDetail();
    }

    /** The lead may accept, dismiss, add and assign. */
    public boolean isTriage() {
        return actor.holds(Permission.TRIAGE_CLAIMS) && article().open();
    }

    /** Whoever checks may work on this claim now. */
    public boolean isWork() {
        return underCheck() && claim().state() != ClaimState.SETTLED;
    }

    /** A quote may be held against a record as long as the article is checked, its verdict given or not. */
    public boolean isQuote() {
        return underCheck();
    }

    private boolean underCheck() {
        return actor.holds(Permission.CHECK_CLAIMS)
                && article() == ArticleState.CHECKING
                && claim().state().alive()
                && claim().state() != ClaimState.PROPOSED;
    }

    public boolean isTake() {
        return isWork() && ClaimState.checkable().contains(claim().state());
    }

    public boolean isDismiss() {
        return isTriage() && claim().state().successors().contains(ClaimState.DISMISSED);
    }

    /** Also where a colleague was faster: the form stays with what was typed, and the service refuses it. */
    public boolean isVerdict() {
        return isVerdictWanted() || isOvertaken();
    }

    private boolean isVerdictWanted() {
        boolean second = claim().state() == ClaimState.SECOND_READ && claim().blind();
        return isWork() && (ClaimState.checkable().contains(claim().state()) || second || isDecide());
    }

    private boolean isOvertaken() {
        return verdictSent != null
                && claimVersion != null
                && claimVersion != claim().version()
                && actor.holds(Permission.CHECK_CLAIMS);
    }

    /** The version that a verdict is given for: an overtaken form keeps its own, so that it stays refused. */
    public long getVerdictVersion() {
        return isVerdictWanted() || !isOvertaken() ? claim().version() : claimVersion;
    }

    public boolean isDecide() {
        return claim().readingsDiffer() && actor.holds(Permission.SETTLE_CLAIMS) && article() == ArticleState.CHECKING;
    }

    public boolean isSettle() {
        boolean in = claim().state() == ClaimState.VERDICT_GIVEN
                || claim().state() == ClaimState.SECOND_READ
                        && !claim().secondReadMissing()
                        && !claim().readingsDiffer();
        return in && actor.holds(Permission.SETTLE_CLAIMS) && article() == ArticleState.CHECKING;
    }

    public boolean isReopen() {
        return actor.holds(Permission.CHECK_CLAIMS) && article().open() && REOPENABLE.contains(claim().state());
    }

    public boolean isTalk() {
        return actor.holds(Permission.CHECK_CLAIMS)
                && article().open()
                && claim().state().alive();
    }

    /** A selection of the text can be made the place of the chosen claim. */
    public boolean isPlace() {
        return isTriage() && bench.isClaimChosen() && claim().placement() != Placement.PLACED;
    }

    public boolean isWaiveVerdict() {
        return actor.holds(Permission.WAIVE)
                && claim().state() == ClaimState.SETTLED
                && claim().outcome() != null
                && claim().outcome().needsWaiver();
    }
}
