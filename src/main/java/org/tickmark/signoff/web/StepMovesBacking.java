package org.tickmark.signoff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tickmark.article.ArticleState;
import org.tickmark.article.PublicationState;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;

/** Which steps the page offers to whom, by the article's state. It only keeps buttons away; the services decide. */
@Named
@RequestScoped
public class StepMovesBacking {

    private static final Set<ArticleState> REVIEWED =
            EnumSet.of(ArticleState.EDITOR_REVIEW, ArticleState.LEGAL_REVIEW, ArticleState.APPROVED);
    private static final Set<ArticleState> UNFLAGGABLE = EnumSet.of(ArticleState.LEGAL_REVIEW, ArticleState.APPROVED);

    @Inject
    private CurrentActor actor;

    /** The states on an article's way, as the page draws them: legal only where it has to read. */
    public List<Step> steps(ArticleState now, boolean legal) {
        List<ArticleState> way = Arrays.stream(ArticleState.values())
                .filter(state -> state != ArticleState.RETURNED)
                .filter(state -> legal || state != ArticleState.LEGAL_REVIEW)
                .toList();
        ArticleState place = now == ArticleState.RETURNED ? ArticleState.CHECKING : now;
        return way.stream()
                .map(state -> new Step(state, way.indexOf(state) < way.indexOf(place), state == place))
                .toList();
    }

    /** One state on the way. */
    public record Step(ArticleState state, boolean done, boolean now) {}

    public boolean start(ArticleState state) {
        return state == ArticleState.EXTRACTION && actor.holds(Permission.TRIAGE_CLAIMS);
    }

    public boolean signCheck(ArticleState state) {
        return (state == ArticleState.CHECKING || state == ArticleState.CHECKED) && actor.holds(Permission.SIGN_CHECK);
    }

    /** What a lead who stands in the byline can do: the signature is left to another. */
    public boolean closeCheck(ArticleState state) {
        return state == ArticleState.CHECKING && actor.holds(Permission.SIGN_CHECK);
    }

    public boolean approve(ArticleState state) {
        return state == ArticleState.EDITOR_REVIEW && actor.holds(Permission.APPROVE);
    }

    public boolean signLegal(ArticleState state) {
        return state == ArticleState.LEGAL_REVIEW && actor.holds(Permission.SIGN_LEGAL);
    }

    public boolean giveBack(ArticleState state) {
        return REVIEWED.contains(state) && actor.holds(Permission.RETURN_ARTICLE);
    }

    public boolean resume(ArticleState state) {
        return state == ArticleState.RETURNED && actor.holds(Permission.SIGN_CHECK);
    }

    public boolean flag(ArticleState state) {
        return !UNFLAGGABLE.contains(state) && actor.holds(Permission.WAIVE);
    }

    public boolean publish(ArticleState state, PublicationState publication) {
        return state == ArticleState.APPROVED
                && publication != PublicationState.WITHDRAWN
                && actor.holds(Permission.PUBLISH);
    }

    /** Whether a guard still lies ahead. */
    public boolean guarded(ArticleState state) {
        return state != ArticleState.APPROVED;
    }
}
