package org.tickmark.shared;

import java.util.List;

/** A guard refused a step of an article's life; {@link #blockers()} lists what is missing. */
public class BlockedException extends DomainException {

    private final transient List<Blocker> blockers;

    public BlockedException(String step, List<Blocker> blockers) {
        super("step.blocked", step);
        this.blockers = List.copyOf(blockers);
    }

    public List<Blocker> blockers() {
        return blockers == null ? List.of() : blockers;
    }
}
