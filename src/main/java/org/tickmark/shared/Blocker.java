package org.tickmark.shared;

import java.util.List;

/**
 * One reason why an article may not take its next step.
 *
 * @param guard message key of the guard, for example {@code blocker.claims.open}
 * @param count how many things stand in the way
 * @param items the things themselves, at most the first hundred, in the order of the text
 */
public record Blocker(String guard, long count, List<Item> items) {

    public Blocker {
        items = List.copyOf(items);
    }

    /** A blocker that is about the whole article. */
    public static Blocker of(String guard) {
        return new Blocker(guard, 1, List.of());
    }

    /**
     * One thing in the way.
     *
     * @param kind {@code claim}, {@code sentence}, {@code block}, {@code query} or {@code change}
     * @param id its id
     * @param claimId the claim to open for it, or {@code null} where no claim is concerned
     * @param text the words it is about
     */
    public record Item(String kind, Long id, Long claimId, String text) {

        /** A claim, or something that belongs to none. */
        public Item(String kind, Long id, String text) {
            this(kind, id, kind.equals("claim") ? id : null, text);
        }
    }
}
