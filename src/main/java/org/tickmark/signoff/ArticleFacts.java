package org.tickmark.signoff;

import java.util.List;
import java.util.Set;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleState;
import org.tickmark.article.Layout;
import org.tickmark.article.Revision;
import org.tickmark.claim.ClaimState;
import org.tickmark.claim.Outcome;
import org.tickmark.claim.Placement;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.shared.Blocker;

/**
 * Everything the guards look at, about the present revision of one article.
 *
 * @param exclusions excluded blocks that nobody has confirmed
 * @param uncovered body sentences without a living claim that nobody has cleared
 * @param claims the living claims, in the order of the text
 * @param queries questions that are not resolved
 * @param changes proposed wordings that are not decided
 * @param signed the steps with a standing signature on this revision
 * @param waivers everything that was waived for living claims, for whichever words
 */
record ArticleFacts(
        Head head,
        List<Blocker.Item> exclusions,
        List<Blocker.Item> uncovered,
        List<ClaimFact> claims,
        List<Blocker.Item> queries,
        List<Blocker.Item> changes,
        Set<SignOff.Step> signed,
        List<WaiverRow> waivers) {

    /** Which revision the facts are about. */
    record Head(
            Long articleId,
            Long deskId,
            ArticleState state,
            boolean needsLegalRead,
            Long revisionId,
            int revisionNumber,
            String sha256) {

        static Head of(Layout layout) {
            Article article = layout.article();
            Revision revision = layout.revision();
            return new Head(
                    article.id(),
                    article.desk().id(),
                    article.state(),
                    article.needsLegalRead(),
                    revision.id(),
                    revision.number(),
                    revision.sha256());
        }
    }

    /**
     * A living claim.
     *
     * @param words its words in this revision, {@code null} when it does not stand in it
     * @param placement {@code null} when it does not stand in it
     * @param quoteChecked whether a standing quote check lets exactly these words be printed
     * @param wrongAsWritten whether a reading found it wrong and the words are still those that were found wrong
     * @param waived what was waived for exactly these words
     */
    record ClaimFact(
            Long id,
            ClaimKind kind,
            ClaimState state,
            Outcome outcome,
            String words,
            Placement placement,
            boolean quoteChecked,
            boolean wrongAsWritten,
            Set<Waiver.Kind> waived) {

        boolean unsettled() {
            return state != ClaimState.SETTLED;
        }

        /** Only of a settled claim: before that, what a first reader found stays hidden from the second. */
        boolean wrong() {
            return !unsettled() && outcome == Outcome.WRONG && wrongAsWritten;
        }

        boolean quoteOpen() {
            return kind == ClaimKind.DIRECT_QUOTE && !quoteChecked && !waived.contains(Waiver.Kind.QUOTE_UNCHECKED);
        }

        boolean misplaced() {
            return placement != Placement.PLACED;
        }

        /** Only of a settled claim, as {@link #wrong}. */
        boolean verdictOpen() {
            return !unsettled()
                    && outcome != null
                    && outcome.needsWaiver()
                    && !waived.contains(Waiver.Kind.OPEN_VERDICT);
        }
    }
}
