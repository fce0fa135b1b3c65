package org.tickmark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tickmark.claim.ClaimRow;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.measure.BusyDesk;
import org.tickmark.measure.Opened;
import org.tickmark.measure.Visitor;
import org.tickmark.testing.InContainer;

/** What the screens ask of the database must not grow with the work on the desk. */
@InContainer
class StatementsIT {

    private static final int MANY = 300;
    private static final int OF_THE_ARTICLE = 15;
    private static final int OF_A_LIST = 8;
    private static final int OF_ALL_AT_ONCE = 25;
    private static final int QUOTES = 2;

    @Inject
    private BusyDesk desk;

    @Test
    void theArticleIsOpenedInFifteenStatementsFromExtractionToReview() {
        Long article = desk.receive(1, MANY + 20, QUOTES);
        assertThat(desk.claims(article)).isGreaterThan(MANY);
        List<Long> quotes = ofKind(article, ClaimKind.DIRECT_QUOTE);
        List<Long> figures = ofKind(article, ClaimKind.FIGURE);
        String overview = "/claim/bench.xhtml?article=" + article;
        String quote = overview + "&claim=" + quotes.get(0);
        String figure = overview + "&claim=" + figures.get(0);

        Visitor lead = Visitor.signedIn(BusyDesk.LEAD);
        String sentence = overview + "&sentence="
                + lead.open(overview).all("id=\"s(\\d+)\"").findFirst().orElseThrow();
        opensTheArticle(lead, overview, quote, figure, sentence);

        desk.open(article);
        BusyDesk.Shelf shelf = desk.shelf("Count of " + article, "none");
        desk.spread(article);
        desk.talkAbout(quotes.get(0), shelf);
        opensTheArticle(lead, overview, quote, figure, sentence);
        Visitor checker = Visitor.signedIn(BusyDesk.CHECKER);
        opensTheArticle(checker, overview, quote, figure, sentence);

        desk.check(article, row -> true, shelf);
        opensTheArticle(checker, quote, figure);
        opensTheArticle(lead, quote, figure);
        desk.endTalk(quotes.get(0));
        desk.waive(quotes.subList(1, quotes.size()));
        desk.settleAndSign(article);
        opensTheArticle(Visitor.signedIn(BusyDesk.EDITOR), overview, quote, figure, sentence);
        opensTheArticle(Visitor.signedIn(BusyDesk.AUDITOR), overview, quote, figure, sentence);
        opensTheArticle(lead, overview, quote, figure);
    }

    @Test
    void eachListIsReadInEightStatements() {
        Long article = desk.receive(2, MANY + 20, QUOTES);
        desk.open(article);
        desk.spread(article);
        for (String username : List.of(BusyDesk.CHECKER, BusyDesk.LEAD, BusyDesk.EDITOR, BusyDesk.AUDITOR)) {
            Visitor visitor = Visitor.signedIn(username);
            opens(
                    visitor,
                    OF_A_LIST,
                    "/assignment/work.xhtml",
                    "/article/board.xhtml",
                    "/source/list.xhtml",
                    "/audit/history.xhtml?article=" + article);
        }
        opens(Visitor.signedIn(BusyDesk.AUDITOR), OF_A_LIST, "/audit/trail.xhtml", "/audit/trail.xhtml?page=3");
        opens(
                Visitor.signedIn(BusyDesk.ADMINISTRATOR),
                OF_A_LIST,
                "/newsroom/people.xhtml",
                "/newsroom/desks.xhtml",
                "/newsroom/clients.xhtml");
    }

    /** Each claim has its row in the trail, and each gift its assignment; nothing is read for a single claim. */
    @Test
    void allClaimsAreAcceptedAndSpreadWithoutAskingForEach() {
        Long article = desk.receive(3, MANY + 20, QUOTES);
        int claims = desk.claims(article);
        StatementCount.reset();
        assertThat(desk.acceptAll(article)).isEqualTo(claims);
        assertThat(StatementCount.current()).isLessThan(claims + OF_ALL_AT_ONCE);
        desk.open(article);
        StatementCount.reset();
        assertThat(desk.spread(article)).isEqualTo(claims);
        assertThat(StatementCount.current()).isLessThan(2 * claims + OF_ALL_AT_ONCE);
    }

    private List<Long> ofKind(Long article, ClaimKind kind) {
        return desk.as(BusyDesk.AUDITOR, () -> desk.rows(article)).stream()
                .filter(row -> row.kind() == kind)
                .map(ClaimRow::id)
                .toList();
    }

    private static void opensTheArticle(Visitor visitor, String... pages) {
        opens(visitor, OF_THE_ARTICLE, pages);
    }

    private static void opens(Visitor visitor, int most, String... pages) {
        for (String page : pages) {
            Opened opened = visitor.open(page);
            assertThat(opened.status()).as(page).isEqualTo(200);
            assertThat(opened.statements()).as(page).isBetween(1, most);
        }
    }
}
