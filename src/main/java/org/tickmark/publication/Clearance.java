package org.tickmark.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tickmark.article.ArticleState;
import org.tickmark.article.PublicationState;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.shared.Blocker;
import org.tickmark.shared.DomainException;
import org.tickmark.signoff.Readiness;
import org.tickmark.signoff.SignOff;

/**
 * The answer to "may exactly these words be published?". Words are cleared when they are the present revision of an approved
 * article with the signatures that stand for them, or when they went out last and have not been taken back. Otherwise it
 * is said what is missing.
 */
@ApplicationScoped
@Transactional
public class Clearance {

    @Inject
    private PublicationRepository publications;

    @Inject
    private Readiness readiness;

    @Inject
    private CurrentActor actor;

    @Inject
    private Permissions permissions;

    /**
     * @param sha256 SHA-256 of the words as a revision has them, hexadecimal
     * @throws DomainException when it is no SHA-256
     */
    public ClearanceAnswer of(String sha256) {
        permissions.require(Permission.READ_ARTICLES);
        String asked = sha256 == null ? "" : sha256.strip().toLowerCase(Locale.ROOT);
        if (!asked.matches("[0-9a-f]{64}")) {
            throw new DomainException("clearance.hash");
        }
        ClearanceAnswer newest = null;
        for (KnownWords words : publications.known(asked)) {
            if (!actor.sees(words.deskId())) {
                continue;
            }
            ClearanceAnswer answer = about(words, asked);
            if (answer.cleared()) {
                return answer;
            }
            newest = newest == null ? answer : newest;
        }
        return newest == null ? ClearanceAnswer.unknown(asked) : newest;
    }

    private ClearanceAnswer about(KnownWords words, String sha256) {
        List<ClearanceAnswer.Signature> signatures = publications.signatures(words.revisionId());
        List<Blocker> blockers = missing(
                words,
                sha256,
                signatures.stream()
                        .map(ClearanceAnswer.Signature::step)
                        .collect(() -> EnumSet.noneOf(SignOff.Step.class), Set::add, Set::addAll),
                publications.newest(words.articleId()));
        if (!blockers.isEmpty() && words.isPresent() && words.state() != ArticleState.APPROVED) {
            blockers = new ArrayList<>(blockers);
            blockers.addAll(readiness.next(words.articleId()));
        }
        return new ClearanceAnswer(
                blockers.isEmpty(),
                sha256,
                words.articleId(),
                words.revisionNumber(),
                words.state(),
                words.publication(),
                blockers,
                signatures);
    }

    /** What keeps these words from going out; nothing when they may. */
    static List<Blocker> missing(
            KnownWords words, String sha256, Set<SignOff.Step> signed, Optional<PublishedWords> newest) {
        if (words.publication() == PublicationState.WITHDRAWN) {
            return List.of(Blocker.of("blocker.article.withdrawn"));
        }
        if (wentOutLast(words, sha256, newest)) {
            return List.of();
        }
        if (!words.isPresent()) {
            return List.of(Blocker.of("blocker.words.replaced"));
        }
        List<Blocker> blockers = new ArrayList<>();
        if (words.state() != ArticleState.APPROVED) {
            blockers.add(Blocker.of("blocker.not.approved"));
        }
        if (!signed.contains(SignOff.Step.EDIT)) {
            blockers.add(Blocker.of("blocker.edit.unsigned"));
        }
        if (words.legalFlag() && !signed.contains(SignOff.Step.LEGAL)) {
            blockers.add(Blocker.of("blocker.legal.unsigned"));
        }
        return blockers;
    }

    /**
     * What went out stays cleared while a newer revision is checked. It was taken back once the article was returned: then
     * its signatures are gone, whether it was taken up again or revised since.
     */
    private static boolean wentOutLast(KnownWords words, String sha256, Optional<PublishedWords> newest) {
        boolean takenBack = words.isPresent() ? words.state() != ArticleState.APPROVED : !words.unreturned();
        return !takenBack
                && newest.map(PublishedWords::sha256).filter(sha256::equals).isPresent();
    }
}
