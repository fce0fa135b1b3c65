package org.tickmark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;

/** Who works on what, for screens and the REST face. */
@ApplicationScoped
@Transactional
public class AssignmentReading {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private CurrentActor actor;

    @Inject
    private Permissions permissions;

    @Inject
    private Clock clock;

    /** Holders by claim id, in one statement; claims that nobody holds are missing, and so is all of other desks. */
    public Map<Long, Holder> holders(Long articleId) {
        permissions.require(Permission.READ_ARTICLES);
        return assignments.holders(articleId, actor.seesAllDesks(), actor.deskIds(), clock.instant());
    }

    /** The people around one claim of the article, in one statement; nobody for articles of other desks. */
    public Staff staff(Long articleId, Long claimId) {
        permissions.require(Permission.READ_ARTICLES);
        return assignments.staff(articleId, claimId, actor.seesAllDesks(), actor.deskIds(), clock.instant());
    }
}
