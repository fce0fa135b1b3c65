package org.tickmark.assignment;

import java.time.Instant;
import org.tickmark.article.ArticleState;

/**
 * An article that waits for a lead, an editor or legal.
 *
 * @param proposed claims that nobody has accepted or dismissed
 * @param toSettle claims whose verdict is in
 * @param unsettled living claims that are not settled, the former two included
 */
public record ArticleTask(
        Long articleId,
        String headline,
        String desk,
        String byline,
        ArticleState state,
        Instant deadline,
        boolean late,
        long proposed,
        long toSettle,
        long unsettled) {

    /** What is wanted: the end of a message key {@code assignment.task.…}. */
    public String wanted() {
        return switch (state) {
            case RECEIVED, EXTRACTION -> "triage";
            case CHECKING -> proposed > 0 ? "triage" : unsettled == 0 ? "sign" : "settle";
            case CHECKED -> "sign";
            case EDITOR_REVIEW -> "approve";
            case LEGAL_REVIEW -> "legal";
            case APPROVED -> "publish";
            case RETURNED -> "resume";
        };
    }
}
