package org.tickmark.publication.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tickmark.article.ArticleState;
import org.tickmark.article.PublicationState;
import org.tickmark.publication.Standing;
import org.tickmark.shared.Wording;

/** Where an article stands. */
public record ArticleAnswer(
        Long id,
        String headline,
        List<String> bylines,
        String desk,
        String language,
        Instant deadline,
        String uri,
        String version,
        ArticleState state,
        PublicationState publication,
        RevisionAnswer revision,
        CoverageAnswer coverage,
        Map<String, Long> claims,
        List<BlockerAnswer> blockers) {

    /** Body sentences, and those that are accounted for. */
    public record CoverageAnswer(long sentences, long covered) {}

    static ArticleAnswer of(Standing standing, Wording wording) {
        Standing.Head head = standing.head();
        Map<String, Long> claims = new TreeMap<>();
        standing.claims().forEach((state, count) -> claims.put(state.name(), count));
        return new ArticleAnswer(
                head.id(),
                head.headline(),
                standing.bylines(),
                head.desk(),
                head.language(),
                head.deadline(),
                head.uri(),
                head.sourceVersion(),
                head.state(),
                head.publication(),
                new RevisionAnswer(head.revision(), head.sha256()),
                new CoverageAnswer(standing.sentences(), standing.covered()),
                claims,
                BlockerAnswer.of(standing.blockers(), wording));
    }
}
