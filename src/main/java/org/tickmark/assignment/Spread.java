package org.tickmark.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Spreads claims over people: each claim goes to whoever holds least by then; equal loads go by name, then id, so the
 * same question has the same answer.
 */
final class Spread {

    private static final Comparator<Candidate> LEAST_FIRST = Comparator.comparingLong(Candidate::load)
            .thenComparing(Candidate::name)
            .thenComparing(Candidate::personId);

    private Spread() {}

    /** One suggestion a claim, in the claims' order; none when there is nobody. */
    static List<Suggestion> over(List<FreeClaim> claims, List<Candidate> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<Candidate> loads = new ArrayList<>(people);
        List<Suggestion> suggestions = new ArrayList<>(claims.size());
        for (FreeClaim claim : claims) {
            loads.sort(LEAST_FIRST);
            Candidate next = loads.get(0);
            suggestions.add(new Suggestion(claim.claimId(), next.personId(), next.name()));
            loads.set(0, new Candidate(next.personId(), next.name(), next.load() + 1));
        }
        return suggestions;
    }
}
