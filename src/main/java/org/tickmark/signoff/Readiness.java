package org.tickmark.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleState;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.BlockedException;
import org.tickmark.shared.Blocker;

/** What stands in the way of an article's next step, for screens, the REST face and the signatures themselves. */
@ApplicationScoped
@Transactional
public class Readiness {

    @Inject
    private ReadinessRepository readiness;

    @Inject
    private SignOffRepository signOffs;

    @Inject
    private Permissions permissions;

    /**
     * What the guard before a state would refuse, apart from who asks. At most seven statements, whatever the number of
     * claims.
     */
    public List<Blocker> blockers(Long articleId, ArticleState target) {
        ArticleFacts facts = facts(articleId);
        return Guards.before(target, facts, signatureInto(target, facts.head().state()));
    }

    /** What the next guard on the article's way would refuse; nothing once it is approved. */
    public List<Blocker> next(Long articleId) {
        ArticleFacts facts = facts(articleId);
        ArticleState target = after(facts.head().state(), facts.head().legalFlag());
        return Guards.before(target, facts, signatureInto(target, facts.head().state()));
    }

    /** The state that an article in this one is on its way to; the last one is its own. */
    public static ArticleState after(ArticleState state, boolean legalFlag) {
        return switch (state) {
            case RECEIVED -> ArticleState.EXTRACTION;
            case EXTRACTION -> ArticleState.CHECKING;
            case CHECKING, RETURNED, CHECKED -> ArticleState.EDITOR_REVIEW;
            case EDITOR_REVIEW -> legalFlag ? ArticleState.LEGAL_REVIEW : ArticleState.APPROVED;
            case LEGAL_REVIEW, APPROVED -> ArticleState.APPROVED;
        };
    }

    /** The signature that brings an article from one state into another; it cannot be missing before it is given. */
    private static SignOff.Step signatureInto(ArticleState target, ArticleState from) {
        return switch (target) {
            case EDITOR_REVIEW -> SignOff.Step.CHECK;
            case LEGAL_REVIEW -> SignOff.Step.EDIT;
            case APPROVED ->
                switch (from) {
                    case LEGAL_REVIEW -> SignOff.Step.LEGAL;
                    case APPROVED -> null;
                    default -> SignOff.Step.EDIT;
                };
            default -> null;
        };
    }

    private ArticleFacts facts(Long articleId) {
        permissions.require(Permission.READ_ARTICLES);
        ArticleFacts.Head head = readiness.head(articleId);
        permissions.require(Permission.READ_ARTICLES, head.deskId(), "Article", articleId);
        return readiness.facts(head);
    }

    /**
     * Lets a step through.
     *
     * @param signing the signature given in this step, or {@code null}
     * @param signer who signs; nobody signs what they wrote, and no editor what they gave a verdict on
     * @throws BlockedException when a guard refuses
     */
    void require(Article article, ArticleState target, SignOff.Step signing, Person signer) {
        List<Blocker> blockers = new ArrayList<>();
        if (signing != null && article.isWrittenBy(signer.id(), signer.displayName())) {
            blockers.add(Blocker.of("blocker.signer.author"));
        }
        if (signing == SignOff.Step.EDIT && signOffs.gaveVerdict(article.id(), signer.id())) {
            blockers.add(Blocker.of("blocker.signer.verdict"));
        }
        blockers.addAll(Guards.before(target, readiness.facts(readiness.head(article.id())), signing));
        if (!blockers.isEmpty()) {
            throw new BlockedException(target.name(), blockers);
        }
    }
}
