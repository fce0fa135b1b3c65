package org.tickmark.publication;

import java.time.Instant;
import java.util.List;
import org.tickmark.article.ArticleState;
import org.tickmark.article.PublicationState;
import org.tickmark.newsroom.Role;
import org.tickmark.shared.Blocker;
import org.tickmark.signoff.SignOff;

/**
 * May exactly these words be published?
 *
 * @param cleared the answer
 * @param sha256 hash of the words that were asked about, lower-case hexadecimal
 * @param articleId the article that has these words, {@code null} when none has
 * @param revision number of the revision with these words, {@code null} when none has
 * @param state where the article stands in its check, {@code null} when there is none
 * @param publication where the article stands on its way out, {@code null} when there is none
 * @param blockers why not; empty when cleared
 * @param signatures who signed exactly these words, in the order of signing
 */
public record ClearanceAnswer(
        boolean cleared,
        String sha256,
        Long articleId,
        Integer revision,
        ArticleState state,
        PublicationState publication,
        List<Blocker> blockers,
        List<Signature> signatures) {

    public ClearanceAnswer {
        blockers = List.copyOf(blockers);
        signatures = List.copyOf(signatures);
    }

    /** Nobody knows these words. */
    static ClearanceAnswer unknown(String sha256) {
        return new ClearanceAnswer(
                false, sha256, null, null, null, null, List.of(Blocker.of("blocker.words.unknown")), List.of());
    }

    /** A signature that stands. */
    public record Signature(SignOff.Step step, String printedName, Role role, Instant signedAt) {}
}
