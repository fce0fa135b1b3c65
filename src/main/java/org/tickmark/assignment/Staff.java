package org.tickmark.assignment;

import java.util.List;

/**
 * The people around one claim, by name.
 *
 * @param candidates whom the claim can be given to
 * @param members everybody at the article's desk
 * @param holder who holds the claim now, or {@code null}
 */
public record Staff(List<Candidate> candidates, List<Candidate> members, Holder holder) {

    public Staff {
        candidates = List.copyOf(candidates);
        members = List.copyOf(members);
    }
}
