package org.tickmark.publication;

import org.tickmark.article.ArticleState;
import org.tickmark.article.PublicationState;

/**
 * A revision that has the asked words, and where its article stands.
 *
 * @param present number of the article's newest revision
 * @param unreturned whether an editor's signature stands on the revision, or stood until the next revision replaced it. A
 *     return withdraws signatures before there is a next revision, so that words which went out and were then returned
 *     have none
 */
record KnownWords(
        Long articleId,
        Long deskId,
        Long revisionId,
        int revisionNumber,
        int present,
        ArticleState state,
        PublicationState publication,
        boolean legalFlag,
        boolean unreturned) {

    boolean isPresent() {
        return revisionNumber == present;
    }
}
