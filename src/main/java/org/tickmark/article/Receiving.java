package org.tickmark.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Desk;
import org.tickmark.newsroom.DeskRepository;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.newsroom.PersonRepository;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;

/** One attempt of {@link Intake} to store a delivery, in one transaction. */
@ApplicationScoped
@Transactional
class Receiving {

    private static final int LONGEST_LANGUAGE = 35;

    @Inject
    private ArticleRepository articles;

    @Inject
    private Revisions revisions;

    @Inject
    private DeskRepository desks;

    @Inject
    private PersonRepository people;

    @Inject
    private CurrentActor actor;

    @Inject
    private Permissions permissions;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    @Inject
    private Event<ArticleReceived> received;

    Receipt receive(Delivery delivery) {
        permissions.require(Permission.ADD_ARTICLE);
        Optional<Receipt> before = find(delivery);
        return before.orElseGet(() -> store(delivery));
    }

    /** Looks in a transaction of its own: the one that was refused sees nothing any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Receipt> receivedBefore(Delivery delivery) {
        permissions.require(Permission.ADD_ARTICLE);
        return find(delivery);
    }

    List<DeskChoice> desks() {
        permissions.require(Permission.ADD_ARTICLE);
        return desks.active().stream()
                .filter(desk -> actor.sees(desk.id()))
                .map(desk -> new DeskChoice(desk.code(), desk.name()))
                .toList();
    }

    private Optional<Receipt> find(Delivery delivery) {
        if (!delivery.identified() || delivery.sourceVersion() == null) {
            return Optional.empty();
        }
        Optional<Article> known = articles.byUriAndVersion(delivery.uri(), delivery.sourceVersion());
        known.ifPresent(article ->
                permissions.require(Permission.ADD_ARTICLE, article.desk().id(), "Article", article.id()));
        return known.map(article -> new Receipt(article.id(), false));
    }

    private Receipt store(Delivery delivery) {
        if (delivery.bylines().size() > Intake.MOST_BYLINES) {
            throw new DomainException("article.byline.many", Intake.MOST_BYLINES);
        }
        var article = new Article(
                delivery.headline(),
                deskOf(delivery.deskCode()),
                languageOf(delivery.language()),
                delivery.deadline(),
                clock.instant(),
                actor.username());
        article.identifiedBy(delivery.uri(), delivery.sourceVersion());
        for (String name : delivery.bylines()) {
            article.writtenBy(name, people.byDisplayName(name).orElse(null));
        }
        articles.add(article);
        happened.fire(Happened.to("article.received", article, article.headline())
                .on(article.id(), 1)
                .changed("desk", null, article.desk().name())
                .changed("language", null, article.language()));
        AddedRevision first = revisions.add(article, delivery.text());
        received.fire(new ArticleReceived(article, first.revision(), first.blocks(), first.sentences()));
        articles.flush();
        return new Receipt(article.id(), true);
    }

    private Desk deskOf(String code) {
        Desk desk = desks.byCode(code == null ? "" : code.strip())
                .orElseThrow(() -> new DomainException("article.desk.unknown", code == null ? "" : code));
        permissions.require(Permission.ADD_ARTICLE, desk.id(), "Desk", desk.code());
        return desk;
    }

    private static String languageOf(String tag) {
        if (tag == null || tag.isBlank() || tag.length() > LONGEST_LANGUAGE) {
            throw new DomainException("article.language.invalid", tag == null ? "" : tag);
        }
        try {
            return new Locale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException malformed) {
            throw new DomainException("article.language.invalid", tag);
        }
    }
}
