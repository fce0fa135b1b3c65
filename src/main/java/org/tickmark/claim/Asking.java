package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tickmark.newsroom.Desk;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;

/** Questions about a claim to the author or a colleague. Open until who asked says that it is resolved. */
@ApplicationScoped
@Transactional
public class Asking {

    @Inject
    private ClaimRepository claims;

    @Inject
    private ClaimAccess access;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    /**
     * Asks.
     *
     * @param askedId the colleague who is asked, or {@code null} for the author
     * @throws DomainException when the question is empty, the claim has ended, or the colleague does not see the desk
     */
    public Query ask(Long claimId, String question, Long askedId) {
        Claim claim = access.claim(claimId, Permission.CHECK_CLAIMS);
        access.requireOpen(claim.article());
        if (!claim.state().alive()) {
            throw new DomainException("claim.ended", claim.state());
        }
        Person asked =
                askedId == null ? null : colleague(askedId, claim.article().desk());
        var query = new Query(claim, question, access.person(), asked, clock.instant());
        claims.add(query);
        happened.fire(about("query.asked", query)
                .changed("question", null, query.question())
                .changed("asked", null, asked == null ? null : asked.displayName()));
        return query;
    }

    private Person colleague(Long id, Desk desk) {
        Person person = claims.person(id);
        if (!person.enabled() || !person.desks().contains(desk)) {
            throw new DomainException("query.asked.desk", person.displayName(), desk.name());
        }
        return person;
    }

    /**
     * Writes the answer down; a later one takes its place and the history keeps both.
     *
     * @throws DomainException when the answer is empty or the question resolved
     */
    public void answer(Long queryId, long version, String words) {
        Query query = open(queryId, version, Permission.ANSWER_QUERIES);
        String was = query.answer();
        query.answer(words, access.person(), clock.instant());
        happened.fire(about("query.answered", query).changed("answer", was, query.answer()));
    }

    /** @throws DomainException unless who asked says so */
    public void resolve(Long queryId, long version) {
        Query query = open(queryId, version, Permission.CHECK_CLAIMS);
        boolean was = query.resolved();
        query.resolve(access.person(), clock.instant());
        if (!was) {
            happened.fire(about("query.resolved", query).changed("resolved", false, true));
        }
    }

    private Query open(Long queryId, long version, Permission permission) {
        access.require(permission);
        Query query = claims.query(queryId);
        access.admitted(query.article(), permission);
        query.requireVersion(version);
        return query;
    }

    private static Happened about(String action, Query query) {
        return Happened.to(action, query, query.question())
                .on(query.article().id(), query.article().revisionNumber());
    }
}
