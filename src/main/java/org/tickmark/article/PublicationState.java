package org.tickmark.article;

import java.util.Set;

/** Where an article stands on the publication axis, apart from the check. */
public enum PublicationState {
    UNPUBLISHED,
    PUBLISHED,
    CORRECTED,
    WITHDRAWN;

    public Set<PublicationState> successors() {
        return switch (this) {
            case UNPUBLISHED -> Set.of(PUBLISHED);
            case PUBLISHED, CORRECTED -> Set.of(CORRECTED, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }
}
