package org.tickmark.article;

import java.util.Set;

/** Where an article stands on the check axis. Each state owns its successors. */
public enum ArticleState {
    /** Taken in; nothing proposed yet. */
    RECEIVED,
    /** Claims are proposed; the lead confirms exclusions, accepts and assigns. */
    EXTRACTION,
    /** Checkers work. */
    CHECKING,
    /** Every claim is settled; the lead has not signed yet. */
    CHECKED,
    /** The check is signed; an editor reads. */
    EDITOR_REVIEW,
    /** The editor signed; legal reads. */
    LEGAL_REVIEW,
    /** Signed for exactly this revision; may be published. */
    APPROVED,
    /** Sent back by the editor or legal, with reasons. */
    RETURNED;

    /** The states that may follow. A new revision moves any state after CHECKING back to CHECKING. */
    public Set<ArticleState> successors() {
        return switch (this) {
            case RECEIVED -> Set.of(EXTRACTION);
            case EXTRACTION -> Set.of(CHECKING);
            case CHECKING -> Set.of(CHECKED);
            case CHECKED -> Set.of(EDITOR_REVIEW, CHECKING, RETURNED);
            case EDITOR_REVIEW -> Set.of(LEGAL_REVIEW, APPROVED, RETURNED, CHECKING);
            case LEGAL_REVIEW -> Set.of(APPROVED, RETURNED, CHECKING);
            case APPROVED -> Set.of(RETURNED, CHECKING);
            case RETURNED -> Set.of(CHECKING);
        };
    }

    /** Whether claims may be worked on. */
    public boolean open() {
        return this == EXTRACTION || this == CHECKING || this == RETURNED;
    }
}
