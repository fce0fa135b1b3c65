package org.tickmark.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleRepository;
import org.tickmark.article.ArticleState;
import org.tickmark.article.Layout;
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
    private ArticleRepository articles;

    @Inject
    private ReadinessRepository readiness;

    @Inject
    private SignOffRepository signOffs;

    @Inject
    private Permissions permissions;

    /** What the guard before a state would refuse, apart from who asks: five statements, whatever the number of claims. */
    public List<Blocker> blockers(Long articleId, ArticleState target) {
        Layout layout = readable(articleId);
        return before(target, readiness.facts(layout, signOffs.signatures(articleId)));
    }

    /** What the next guard on the article's way would refuse; nothing once it is approved. */
    public List<Blocker> next(Long articleId) {
        return outlook(readable(articleId)).blockers();
    }

    /** As {@link #next}, of a text that was just read, with what was signed: three statements. */
    public Outlook outlook(Layout layout) {
        requireReader(layout.article());
        List<SignatureRow> signatures = signOffs.signatures(layout.article().id());
        ArticleFacts facts = readiness.facts(layout, signatures);
        ArticleState target = after(facts.head().state(), facts.head().needsLegalRead());
        return new Outlook(before(target, facts), signatures, facts.waivers());
    }

    private static List<Blocker> before(ArticleState target, ArticleFacts facts) {
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

    private Layout readable(Long articleId) {
        permissions.require(Permission.READ_ARTICLES);
        Layout layout = articles.layout(articleId);
        requireReader(layout.article());
        return layout;
    }

    private void requireReader(Article article) {
        permissions.require(Permission.READ_ARTICLES, article.desk().id(), "Article", article.id());
    }

    /**
     * Lets a step through.
     *
     * @param signing the signature given in this step, or {@code null}
     * @param signer who signs; nobody signs what they wrote, no editor what they gave a verdict on or
     *     compared, and neither editor nor legal what they signed as checked
     * @throws BlockedException when a guard refuses
     */
    void require(Article article, ArticleState target, SignOff.Step signing, Person signer) {
        List<Blocker> blockers = new ArrayList<>();
        if (signing != null && article.isWrittenBy(signer.id(), signer.displayName())) {
            blockers.add(Blocker.of("blocker.signer.author"));
        }
        if (signing == SignOff.Step.EDIT && signOffs.judged(article.id(), signer)) {
            blockers.add(Blocker.of("blocker.signer.verdict"));
        }
        if ((signing == SignOff.Step.EDIT || signing == SignOff.Step.LEGAL) && signOffs.signedCheck(article, signer)) {
            blockers.add(Blocker.of("blocker.signer.checked"));
        }
        Layout layout = articles.layout(article.id());
        ArticleFacts facts = readiness.facts(layout, signOffs.signatures(article.id()));
        blockers.addAll(Guards.before(target, facts, signing));
        if (!blockers.isEmpty()) {
            throw new BlockedException(target.name(), blockers);
        }
    }
}
