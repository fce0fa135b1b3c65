package org.tickmark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tickmark.article.Article;
import org.tickmark.claim.Claim;
import org.tickmark.claim.ClaimState;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Desk;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;

/** The lead gives claims to checkers, one by one or as the program suggests. Nobody gets a claim of what they wrote. */
@ApplicationScoped
@Transactional
public class Distributing {

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

    /**
     * Gives a claim to somebody until it is done; a holder before them loses it, what they found stays.
     *
     * @param version the claim's version that the screen showed
     * @throws DomainException when the person is no checker of the desk, stands in the byline, or has read the claim
     *     already and it waits for a second reader
     */
    public void assign(Long claimId, long version, Long personId) {
        Claim claim = triaged(claimId, version);
        give(claim, assignments.ofClaim(claim), assignments.person(personId), assignments.words(claim));
    }

    /** Takes a claim from whoever holds it, back into the queue. */
    public void withdraw(Long claimId, long version) {
        Claim claim = triaged(claimId, version);
        assignments.ofClaim(claim).filter(held -> held.person() != null).ifPresent(held -> {
            String former = held.person().displayName();
            held.release();
            claim.release();
            happened.fire(Happened.to("claim.released", claim, assignments.words(claim))
                    .on(claim.article().id(), claim.article().revisionNumber())
                    .changed("holder", former, null));
        });
    }

    /** Spreads the claims that nobody holds by present load; stores nothing. */
    public List<Suggestion> suggest(Long articleId) {
        Article article = triaged(articleId);
        Instant now = clock.instant();
        return Spread.over(assignments.unassigned(articleId, now), assignments.candidates(article, now));
    }

    /** Gives the claims out as {@link #suggest} would at this moment. Returns how many. */
    public int applySuggestion(Long articleId) {
        Article article = triaged(articleId);
        Instant now = clock.instant();
        List<FreeClaim> free = assignments.unassigned(articleId, now);
        Map<Long, Long> personOf = Spread.over(free, assignments.candidates(article, now)).stream()
                .collect(Collectors.toMap(Suggestion::claimId, Suggestion::personId));
        if (personOf.isEmpty()) {
            return 0;
        }
        Map<Claim, Optional<Assignment>> claims = assignments.withAssignments(personOf.keySet());
        Map<Long, Claim> byId = claims.keySet().stream().collect(Collectors.toMap(Claim::id, claim -> claim));
        for (FreeClaim next : free) {
            Claim claim = byId.get(next.claimId());
            give(claim, claims.get(claim), assignments.person(personOf.get(next.claimId())), next.words());
        }
        return free.size();
    }

    private void give(Claim claim, Optional<Assignment> present, Person to, String words) {
        requireChecker(to, claim.article().desk());
        if (!ClaimState.checkable().contains(claim.state()) && claim.state() != ClaimState.SECOND_READ) {
            throw new DomainException("assignment.claim.state", claim.state());
        }
        if (claim.state() == ClaimState.SECOND_READ && assignments.isReadTwice(claim)) {
            throw new DomainException("assignment.second.given");
        }
        if (claim.state() == ClaimState.SECOND_READ && assignments.gaveVerdict(claim, to)) {
            throw new DomainException("assignment.second.same", to.displayName());
        }
        Instant now = clock.instant();
        String former = present.filter(held -> held.isHeldAt(now))
                .map(held -> held.person().displayName())
                .orElse(null);
        Assignment assignment = present.orElseGet(() -> new Assignment(claim));
        assignment.give(to, actor.username(), now);
        if (present.isEmpty()) {
            assignments.add(assignment);
        }
        happened.fire(Happened.to("claim.assigned", claim, words)
                .on(claim.article().id(), claim.article().revisionNumber())
                .changed("holder", former, to.displayName()));
    }

    private static void requireChecker(Person person, Desk desk) {
        boolean checker = person.enabled()
                && Permission.CHECK_CLAIMS.isHeldBy(person.roles())
                && person.desks().contains(desk);
        if (!checker) {
            throw new DomainException("assignment.person", person.displayName(), desk.name());
        }
    }

    private Claim triaged(Long claimId, long version) {
        permissions.require(Permission.TRIAGE_CLAIMS);
        Claim claim = assignments.claim(claimId);
        permissions.require(Permission.TRIAGE_CLAIMS, claim.article().desk().id(), "Claim", claimId);
        claim.requireVersion(version);
        return claim;
    }

    private Article triaged(Long articleId) {
        permissions.require(Permission.TRIAGE_CLAIMS);
        Article article = assignments.article(articleId);
        permissions.require(Permission.TRIAGE_CLAIMS, article.desk().id(), "Article", articleId);
        return article;
    }
}
