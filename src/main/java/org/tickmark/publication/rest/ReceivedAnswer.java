package org.tickmark.publication.rest;

import org.tickmark.article.ArticleState;
import org.tickmark.publication.Standing;

/** What became of an article that was sent. */
public record ReceivedAnswer(Long id, ArticleState state, RevisionAnswer revision, long claims, long sentences) {

    static ReceivedAnswer of(Standing standing) {
        Standing.Head head = standing.head();
        return new ReceivedAnswer(
                head.id(),
                head.state(),
                new RevisionAnswer(head.revision(), head.sha256()),
                standing.livingClaims(),
                standing.sentences());
    }
}
