package org.tickmark.claim;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Locale;
import org.tickmark.article.Article;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.Desk;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.Identified;
import org.tickmark.source.Source;
import org.tickmark.source.SourceKind;
import org.tickmark.text.Normalisation;
import org.tickmark.text.Segmentation;

/** Invented claims, people and sources for the tests of this package. */
final class Fixtures {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Fixtures() {}

    static Article article(DeskPolicy policy) {
        return new Article("Bridge opens", new Desk("metro", "Metro", policy), "en", null, NOON, "system");
    }

    static Article article() {
        return article(DeskPolicy.usual());
    }

    static Claim claim(Article article, boolean highRisk) {
        return new Claim(article, ClaimKind.FIGURE, 0.5, highRisk, null, NOON, "system");
    }

    static Claim claim() {
        return claim(article(), false);
    }

    /** A claim that was brought to this state by steps it knows. */
    static Claim claimIn(ClaimState state) {
        Claim claim = claim(article(DeskPolicy.of(3, true, false, 30)), state == ClaimState.SECOND_READ);
        switch (state) {
            case PROPOSED, MERGED -> {}
            case DISMISSED -> claim.dismiss("no claim");
            case CUT -> claim.cut();
            default -> claim.accept();
        }
        switch (state) {
            case IN_CHECK, WAITING -> claim.startCheck();
            case VERDICT_GIVEN, SECOND_READ, SETTLED, REOPENED -> claim.verdictGiven(Outcome.CONFIRMED);
            default -> {}
        }
        switch (state) {
            case WAITING -> claim.await();
            case SETTLED -> claim.settle(Outcome.CONFIRMED);
            case REOPENED -> claim.reopen("new facts");
            default -> {}
        }
        return claim;
    }

    static Person person(long id, String name) {
        return withId(new Person(name.toLowerCase(Locale.ROOT), name, "-"), id);
    }

    static Source source(long id, String origin) {
        var source = new Source(SourceKind.NEWS_MEDIA, "Source " + id, NOON, "ines");
        source.describe("Source " + id, null, null, null, origin, null);
        return withId(source, id);
    }

    static Evidence evidence(Claim claim, Evidence.Level level, Evidence.Stance stance, Source source) {
        return new Evidence(claim, source, level, stance, "p. 1", null, null, NOON, "ines");
    }

    static Verdict verdict(Claim claim, Verdict.Reading reading, Outcome outcome, Person person) {
        return new Verdict(claim, 1, "35 people", outcome, reading, "seen", person, NOON);
    }

    static <T extends Identified> T withId(T thing, long id) {
        try {
            Field field = Identified.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(thing, id);
            return thing;
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    /** Re-anchoring from one text to another, both normalised and cut as articles are. */
    static Reanchoring between(String old, String fresh) {
        String before = Normalisation.of(old).text();
        String after = Normalisation.of(fresh).text();
        return new Reanchoring(before, sentences(before), after, sentences(after));
    }

    private static java.util.List<Stretch> sentences(String text) {
        return Segmentation.segment(text, Locale.ENGLISH).sentences().stream()
                .map(each -> new Stretch(each.begin(), each.end()))
                .toList();
    }
}
