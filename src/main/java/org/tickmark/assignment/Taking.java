package org.tickmark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tickmark.article.ArticleState;
import org.tickmark.claim.Claim;
import org.tickmark.claim.ClaimState;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;

/**
 * One claim changes hands, in a transaction of its own, so that losing a race against a colleague spoils nothing else.
 * The losing transaction ends with an exception of the database or of the version column.
 */
@ApplicationScoped
class Taking {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private CurrentActor actor;

    @Inject
    private Permissions permissions;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    /** What the acting person may take at this moment, most urgent first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> mostUrgent(int most) {
        permissions.require(Permission.CHECK_CLAIMS);
        return assignments.mostUrgent(
                actor.requirePerson(), actor.displayName(), actor.deskIds(), clock.instant(), most);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Taken take(Long claimId) {
        permissions.require(Permission.CHECK_CLAIMS);
        Claim claim = assignments.claim(claimId);
        permissions.require(Permission.CHECK_CLAIMS, claim.article().desk().id(), "Claim", claimId);
        if (claim.article().state() != ArticleState.CHECKING) {
            throw new DomainException(
                    "assignment.article.state", claim.article().state());
        }
        Person me = assignments.person(actor.requirePerson());
        Instant now = clock.instant();
        Assignment assignment = assignments.ofClaim(claim).orElseGet(() -> {
            Assignment first = new Assignment(claim);
            assignments.add(first);
            return first;
        });
        String former = assignment.isHeldAt(now) ? assignment.person().displayName() : null;
        if (claim.state() == ClaimState.SECOND_READ) {
            prepareSecondRead(claim, assignment, me, now);
        } else {
            claim.startCheck();
        }
        assignment.take(
                me, now, Duration.ofMinutes(claim.article().desk().policy().leaseMinutes()));
        happened.fire(Happened.to("claim.taken", claim, assignments.words(claim))
                .on(claim.article().id(), claim.article().revisionNumber())
                .changed("holder", former, me.displayName())
                .changed("leaseUntil", null, assignment.leaseUntil()));
        assignments.flush();
        return new Taken(claim.article().id(), claimId);
    }

    private void prepareSecondRead(Claim claim, Assignment assignment, Person me, Instant now) {
        if (assignments.isReadTwice(claim)) {
            throw new DomainException("assignment.second.given");
        }
        if (assignments.gaveVerdict(claim, me)) {
            throw new DomainException("assignment.second.same", me.displayName());
        }
        if (assignment.isHeldAt(now) && assignments.gaveVerdict(claim, assignment.person())) {
            assignment.release();
        }
    }
}
