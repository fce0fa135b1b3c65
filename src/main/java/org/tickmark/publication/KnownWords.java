package org.tickmark.publication;

import org.tickmark.article.ArticleState;
import org.tickmark.article.PublicationState;

/**
 * A revision that has the asked words, and where its article stands.
 *
 * @param present number of the article's newest revision
 */
record KnownWords(
        Long articleId,
        Long deskId,
        Long revisionId,
        int revisionNumber,
        int present,
        ArticleState state,
        PublicationState publication,
        boolean legalFlag) {

    boolean isPresent() {
        return revisionNumber == present;
    }
}
