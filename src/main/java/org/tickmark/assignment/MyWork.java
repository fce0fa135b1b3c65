package org.tickmark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tickmark.article.ArticleState;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** What waits for the acting person, in at most six statements, whatever waits. */
@ApplicationScoped
@Transactional
public class MyWork {

    /** Rows of each list beside the first, which is paged. */
    public static final int MOST = 25;

    @Inject
    private WorkRepository work;

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private CurrentActor actor;

    @Inject
    private Permissions permissions;

    @Inject
    private Clock clock;

    public Work page(Paging paging) {
        permissions.require(Permission.READ_ARTICLES);
        Long me = actor.requirePerson();
        Instant now = clock.instant();
        boolean checks = actor.holds(Permission.CHECK_CLAIMS);
        long[] held = checks ? work.heldCounts(actor, now) : new long[3];
        List<ClaimTask> toCheck = held[0] == 0
                ? List.of()
                : work.held(actor, now, paging.offset(), paging.size()).rows();
        return new Work(
                new Page<>(toCheck, held[0], paging),
                held[1],
                held[2],
                checks ? work.toRead(actor, now, MOST) : Section.empty(),
                work.questions(actor, now, MOST),
                articles(now),
                checks ? assignments.countFree(me, actor.displayName(), actor.deskIds(), now) : 0);
    }

    private List<Section<ArticleTask>> articles(Instant now) {
        Set<ArticleState> states = EnumSet.noneOf(ArticleState.class);
        if (actor.holds(Permission.TRIAGE_CLAIMS)) {
            states.addAll(EnumSet.of(
                    ArticleState.EXTRACTION, ArticleState.CHECKING, ArticleState.CHECKED, ArticleState.RETURNED));
        }
        if (actor.holds(Permission.APPROVE)) {
            states.add(ArticleState.EDITOR_REVIEW);
        }
        if (actor.holds(Permission.PUBLISH)) {
            states.add(ArticleState.APPROVED);
        }
        if (actor.holds(Permission.SIGN_LEGAL)) {
            states.add(ArticleState.LEGAL_REVIEW);
        }
        if (states.isEmpty()) {
            return List.of();
        }
        Map<ArticleState, Section<ArticleTask>> sections = work.articles(actor, states, now, MOST);
        return List.copyOf(sections.values());
    }
}
