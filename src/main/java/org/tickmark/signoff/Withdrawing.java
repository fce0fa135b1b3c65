package org.tickmark.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Predicate;
import org.tickmark.article.Article;
import org.tickmark.article.RevisionAdded;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.shared.Happened;

/** Ends signatures: those on a returned article, and those on words that a new revision replaced. They stay on record. */
@ApplicationScoped
class Withdrawing {

    @Inject
    private SignOffRepository signOffs;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    /** Other words than those that were signed: no earlier signature counts. */
    void onRevision(@Observes RevisionAdded added) {
        withdraw(
                added.article(),
                signature -> signature.revision().number() < added.revision().number());
    }

    /** Withdraws every signature that stands on the article. */
    void all(Article article) {
        withdraw(article, signature -> true);
    }

    private void withdraw(Article article, Predicate<SignOff> which) {
        signOffs.standing(article.id()).stream().filter(which).forEach(signature -> {
            signature.withdraw(actor.username(), clock.instant());
            happened.fire(Happened.to("signoff.voided", signature, article.headline())
                    .on(article.id(), signature.revision().number())
                    .changed("step", signature.step(), null)
                    .changed("signedBy", signature.printedName(), null));
        });
    }
}
