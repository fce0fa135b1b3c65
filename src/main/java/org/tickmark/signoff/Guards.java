package org.tickmark.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tickmark.article.ArticleState;
import org.tickmark.shared.Blocker;
import org.tickmark.signoff.ArticleFacts.ClaimFact;

/**
 * The guards between an article's steps (the design's table "into | guard"). Each step asks for all that the steps before
 * it asked for as well, because a revision or a dismissal in between may have undone it.
 */
final class Guards {

    /** How many things a blocker lists; its count is exact. */
    static final int MOST_ITEMS = 100;

    private Guards() {}

    /**
     * What stands in the way of a step.
     *
     * @param signing the signature that is being given in this very step, or {@code null}
     */
    static List<Blocker> before(ArticleState target, ArticleFacts facts, SignOff.Step signing) {
        List<Blocker> blockers = new ArrayList<>();
        switch (target) {
            case CHECKING -> marked(facts, blockers);
            case CHECKED, EDITOR_REVIEW -> checked(facts, blockers);
            case LEGAL_REVIEW, APPROVED -> {
                checked(facts, blockers);
                claims(blockers, "blocker.verdicts.open", facts, ClaimFact::verdictOpen);
                signed(blockers, "blocker.check.unsigned", facts, SignOff.Step.CHECK, signing);
                if (target == ArticleState.APPROVED) {
                    signed(blockers, "blocker.edit.unsigned", facts, SignOff.Step.EDIT, signing);
                    if (facts.head().needsLegalRead()) {
                        signed(blockers, "blocker.legal.unsigned", facts, SignOff.Step.LEGAL, signing);
                    }
                }
            }
            case RECEIVED, EXTRACTION, RETURNED -> {
                return List.of();
            }
        }
        return blockers;
    }

    private static void marked(ArticleFacts facts, List<Blocker> blockers) {
        items(blockers, "blocker.exclusions.unconfirmed", facts.exclusions());
        items(blockers, "blocker.sentences.uncovered", facts.uncovered());
    }

    private static void checked(ArticleFacts facts, List<Blocker> blockers) {
        marked(facts, blockers);
        claims(blockers, "blocker.claims.unsettled", facts, ClaimFact::unsettled);
        claims(blockers, "blocker.claims.wrong", facts, ClaimFact::wrong);
        claims(blockers, "blocker.quotes.unchecked", facts, ClaimFact::quoteOpen);
        claims(blockers, "blocker.anchors.moved", facts, ClaimFact::misplaced);
        items(blockers, "blocker.queries.open", facts.queries());
        items(blockers, "blocker.changes.open", facts.changes());
    }

    private static void signed(
            List<Blocker> blockers, String guard, ArticleFacts facts, SignOff.Step step, SignOff.Step signing) {
        if (step != signing && !facts.signed().contains(step)) {
            blockers.add(Blocker.of(guard));
        }
    }

    private static void claims(
            List<Blocker> blockers, String guard, ArticleFacts facts, Predicate<ClaimFact> inTheWay) {
        items(
                blockers,
                guard,
                facts.claims().stream()
                        .filter(inTheWay)
                        .map(claim -> new Blocker.Item("claim", claim.id(), claim.words() == null ? "" : claim.words()))
                        .toList());
    }

    private static void items(List<Blocker> blockers, String guard, List<Blocker.Item> all) {
        if (!all.isEmpty()) {
            blockers.add(new Blocker(guard, all.size(), all.subList(0, Math.min(MOST_ITEMS, all.size()))));
        }
    }
}
