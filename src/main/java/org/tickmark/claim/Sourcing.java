package org.tickmark.claim;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.shared.DomainException;

/**
 * What speaks for a claim, counted by the design's sourcing rule: one primary source is enough, else the desk's number
 * of secondary sources with different origins. Ten papers that copy one wire story are one origin.
 *
 * @param primary standing primary evidence that supports the claim
 * @param secondary standing secondary evidence that supports it
 * @param origins different origin groups among the secondary evidence, at most as many as its different sources
 * @param needed origins the desk asks for where there is no primary source
 */
public record Sourcing(int primary, int secondary, int origins, int needed) {

    static Sourcing of(List<Evidence> evidence, DeskPolicy policy) {
        Predicate<Evidence> primary = supporting(Evidence.Level.PRIMARY);
        Predicate<Evidence> secondary = supporting(Evidence.Level.SECONDARY);
        return new Sourcing(
                (int) evidence.stream().filter(primary).count(),
                (int) evidence.stream().filter(secondary).count(),
                origins(evidence.stream().filter(secondary).toList()),
                policy.secondarySources());
    }

    /** Never more than there are sources: one source under three typed origins is one. */
    private static int origins(List<Evidence> evidence) {
        long groups = evidence.stream()
                .map(each -> each.originGroup().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        long sources = evidence.stream().map(Evidence::source).distinct().count();
        return (int) Math.min(groups, sources);
    }

    private static Predicate<Evidence> supporting(Evidence.Level level) {
        return each -> each.stands() && each.stance() == Evidence.Stance.SUPPORTS && each.level() == level;
    }

    /** Whether the claim may be called confirmed. */
    public boolean suffices() {
        return primary > 0 || origins >= needed;
    }

    /** @throws DomainException {@code verdict.sources} with the origins needed, those present, and the sources present */
    void require() {
        if (!suffices()) {
            throw new DomainException("verdict.sources", needed, origins, secondary);
        }
    }
}
