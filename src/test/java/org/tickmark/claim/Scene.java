package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.tickmark.article.Article;
import org.tickmark.article.ArticleRepository;
import org.tickmark.article.ArticleState;
import org.tickmark.article.Delivery;
import org.tickmark.article.Intake;
import org.tickmark.newsroom.ActingAs;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Desk;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.newsroom.DeskRepository;
import org.tickmark.newsroom.People;
import org.tickmark.newsroom.Role;
import org.tickmark.shared.Identified;
import org.tickmark.source.Record;
import org.tickmark.source.Source;
import org.tickmark.source.SourceKind;
import org.tickmark.text.Sha256;

/** Makes the desk, the people and the article that a test in the container needs; each call makes new ones. */
@ApplicationScoped
public class Scene {

    /** A text of four sentences, one of them a quote. */
    static final String TEXT = "The bridge opened in 2014 after a long delay.\n"
            + "At least 35 people were hurt when it failed, the city said.\n"
            + "“We will not wait,” Mayor Ada Lind told reporters on Monday.\n"
            + "The repairs cost 3.5 million crowns.";

    @Inject
    private ActingAs acting;

    @Inject
    private CurrentActor actor;

    @Inject
    private People people;

    @Inject
    private DeskRepository desks;

    @Inject
    private Intake intake;

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimRepository claims;

    @Inject
    private Inside inside;

    /** One desk, its people and one article in checking whose proposed claims are accepted. */
    public record Cast(Long deskId, Long articleId, String lead, String first, String second, String editor) {}

    /** Work that has to be done within a transaction. */
    @ApplicationScoped
    @Transactional
    public static class Inside {

        /** Does it. */
        public <T> T transaction(Supplier<T> work) {
            return work.get();
        }
    }

    /** A new cast with this policy. */
    public Cast cast(DeskPolicy policy, List<String> bylines) {
        String key = UUID.randomUUID().toString().substring(0, 8);
        Desk desk = inside.transaction(() -> {
            var made = new Desk("d-" + key, "Desk " + key, policy);
            desks.add(made);
            return made;
        });
        String lead = person("lead-" + key, Set.of(Role.LEAD_CHECKER, Role.CHECKER), desk);
        String first = person("first-" + key, Set.of(Role.CHECKER), desk);
        String second = person("second-" + key, Set.of(Role.CHECKER), desk);
        String editor = person("editor-" + key, Set.of(Role.EDITOR), desk);
        Long article = as(
                editor,
                () -> intake.receive(new Delivery("Bridge " + key, bylines, desk.code(), "en", null, TEXT, null, null))
                        .articleId());
        return new Cast(desk.id(), article, lead, first, second, editor);
    }

    /** A cast whose first checker has written the article. */
    public Cast castWrittenByFirst() {
        Cast cast = cast(DeskPolicy.usual(), List.of());
        Long article = as(
                cast.editor(),
                () -> intake.receive(new Delivery(
                                "Bridge, by a checker",
                                List.of("Person " + cast.first()),
                                desks.get(cast.deskId()).code(),
                                "en",
                                null,
                                TEXT,
                                null,
                                null))
                        .articleId());
        return new Cast(cast.deskId(), article, cast.lead(), cast.first(), cast.second(), cast.editor());
    }

    /** A record of a source nobody else uses. */
    public Record record(String title, String text) {
        var source = keep(new Source(SourceKind.OFFICIAL_RECORD, title + ", source", Instant.EPOCH, "test"));
        return keep(new Record(source, title, text, Sha256.hex(text), Instant.EPOCH, "test"));
    }

    private String person(String username, Set<Role> roles, Desk desk) {
        return acting.program("test", () -> {
            actor.become(null, "test", "test", Set.of(Role.ADMINISTRATOR), Set.of());
            people.add(username, "Person " + username, roles, List.of(desk.id()));
            return username;
        });
    }

    /** Does something in somebody's name. */
    public <T> T as(String username, Supplier<T> work) {
        return acting.person(username, work);
    }

    /** Accepts every claim and moves the article to checking, whatever its guards would say. */
    public void startChecking(Cast cast, ClaimTriage triage) {
        as(cast.lead(), () -> triage.acceptAll(cast.articleId()));
        inside.transaction(() -> {
            articles.get(cast.articleId()).moveTo(ArticleState.CHECKING);
            return null;
        });
    }

    /** A source nobody else uses. */
    public Long source(String title) {
        return inside.transaction(() -> {
            var source = new Source(SourceKind.OFFICIAL_RECORD, title, Instant.EPOCH, "test");
            claims.add(source);
            return source.id();
        });
    }

    /** Keeps anything. */
    public <T extends Identified> T keep(T thing) {
        return inside.transaction(() -> {
            claims.add(thing);
            return thing;
        });
    }

    /** The present state of the article. */
    public Article article(Long id) {
        return inside.transaction(() -> articles.get(id));
    }
}
