package org.tickmark.article;

/**
 * Where an article stands on the desk's board: its state of check, and, once it is out in the words that were approved,
 * {@link #OUT}. In the order in which the board shows them: what waits for somebody comes before what is done.
 */
public enum Stage {
    RETURNED(ArticleState.RETURNED),
    RECEIVED(ArticleState.RECEIVED),
    EXTRACTION(ArticleState.EXTRACTION),
    CHECKING(ArticleState.CHECKING),
    CHECKED(ArticleState.CHECKED),
    EDITOR_REVIEW(ArticleState.EDITOR_REVIEW),
    LEGAL_REVIEW(ArticleState.LEGAL_REVIEW),
    APPROVED(ArticleState.APPROVED),
    /** Approved and published, corrected or withdrawn. An article that is checked again after that is not out here. */
    OUT(ArticleState.APPROVED);

    private final ArticleState state;

    Stage(ArticleState state) {
        this.state = state;
    }

    /** The state of check of every article at this stage. */
    public ArticleState state() {
        return state;
    }

    public static Stage of(ArticleState state, PublicationState publication) {
        if (state == ArticleState.APPROVED) {
            return publication == PublicationState.UNPUBLISHED ? APPROVED : OUT;
        }
        return valueOf(state.name());
    }
}
