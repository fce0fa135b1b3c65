package org.tickmark.claim;

import java.time.Instant;
import org.tickmark.newsroom.Person;

/**
 * A question as screens show it.
 *
 * @param claimId the claim it is about, or {@code null}
 * @param askedName the colleague who is asked, or {@code null} for the author
 * @param answer {@code null} while there is none
 * @param mine whether the acting person asked, and so may resolve it
 */
public record QueryRow(
        Long id,
        long version,
        Long claimId,
        String question,
        String raisedByName,
        String askedName,
        Instant raisedAt,
        String answer,
        String answeredByName,
        Instant answeredAt,
        boolean resolved,
        boolean mine) {

    static QueryRow of(Query query, Long actingId) {
        return new QueryRow(
                query.id(),
                query.version(),
                query.claim() == null ? null : query.claim().id(),
                query.question(),
                query.raisedBy().displayName(),
                name(query.asked()),
                query.raisedAt(),
                query.answer(),
                name(query.answeredBy()),
                query.answeredAt(),
                query.resolved(),
                query.raisedBy().id().equals(actingId));
    }

    private static String name(Person person) {
        return person == null ? null : person.displayName();
    }
}
