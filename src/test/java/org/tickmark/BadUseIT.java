package org.tickmark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tickmark.publication.rest.Api;
import org.tickmark.testing.Browser;
import org.tickmark.testing.Fault;
import org.tickmark.testing.InBrowser;

/** What becomes of colleagues who meet, sessions that end, addresses that are guessed and words that are code. */
@InBrowser
class BadUseIT {

    private static final String INES = "ines.okafor";
    private static final String PER = "per.lindqvist";
    private static final String MARA = "mara.voss";
    private static final String TEXT = "The harbour of Norrhamn handled 4.2 million tonnes in 2024.";

    private final String token = UUID.randomUUID().toString();

    @Test
    void theSecondOfTwoVerdictsSeesTheFirstAndKeepsItsWords(Page page) {
        try (Colleagues colleagues = new Colleagues(page)) {
            long article = inCheck(colleagues.of(MARA));
            long claim = firstClaim(article);
            BenchPage ines = new BenchPage(colleagues.of(INES), article).claim(claim);
            BenchPage per = new BenchPage(colleagues.of(PER), article).claim(claim);

            ines.judge("Not checkable", "Nobody counts tonnes there.");
            per.fillVerdict("Attributed only", "The port says so itself.");
            per.button("Give verdict").click();

            assertThat(colleagues.of(PER).locator("#messages")).containsText("Somebody else changed this");
            assertThat(per.rationale()).hasValue("The port says so itself.");
            assertThat(per.panel()).contains("Nobody counts tonnes there.", "Ines Okafor");
            per.button("Give verdict").click();
            assertThat(colleagues.of(PER).locator("#messages")).containsText("Somebody else changed this");
            assertThat(per.claim(claim).panel()).doesNotContain("The port says so itself.");
        }
    }

    @Test
    void whatIsNoLongerOfferedIsNotPassedOverInSilence(Page page) {
        Browser.signIn(page, MARA);
        long article = received("Two tabs", TEXT, "world");
        long claim = firstClaim(article);
        BenchPage here = new BenchPage(page, article).claim(claim);
        new BenchPage(page.context().newPage(), article).claim(claim).press("Accept");

        here.button("Accept").click();
        assertThat(page.locator("#messages")).containsText("Somebody else was faster");
    }

    @Test
    void aDoubleClickGivesOneVerdict(Page page) {
        Browser.signIn(page, MARA);
        long article = inCheck(page);
        BenchPage bench = new BenchPage(page, article).claim(firstClaim(article));
        bench.fillVerdict("Not checkable", "Given once.");
        bench.button("Give verdict").dblclick();

        assertThat(page.locator("aside.panel .state").first()).hasText("Verdict given");
        assertThat(page.getByText("Given once.")).hasCount(1);
        page.reload();
        assertThat(page.getByText("Given once.")).hasCount(1);
        assertThat(page.getByText("superseded")).hasCount(0);
    }

    @Test
    void wordsOutliveTheSessionTheyWereTypedIn(Page page) {
        Browser.signIn(page, MARA);
        long article = inCheck(page);
        BenchPage bench = new BenchPage(page, article).claim(firstClaim(article));
        bench.fillVerdict("Not checkable", "A long thought that took its time.");
        page.context().clearCookies();
        bench.button("Give verdict").click();

        page.waitForURL(url -> url.contains("/signin.xhtml"));
        page.locator("input[autocomplete=username]").fill(MARA);
        page.locator("input[autocomplete=current-password]").fill(Browser.DEMO_PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> url.contains("/claim/bench.xhtml") && url.contains("article=" + article));
        assertThat(bench.rationale()).hasValue("A long thought that took its time.");
        assertThat(page.locator("input[value=NOT_CHECKABLE]")).isChecked();
        bench.press("Give verdict");
        assertThat(bench.panel()).contains("A long thought that took its time.", "Verdict given");
    }

    @Test
    void addressesOfOthersAreNotFound(Page page) {
        long metro = received("Nothing for Per", TEXT, "metro");
        long world = received("Something for Per", TEXT, "world");
        Browser.signIn(page, PER);
        assertThat(status(page, "/claim/bench.xhtml?article=" + world)).isEqualTo(200);
        List.of(
                        "/claim/bench.xhtml?article=" + metro,
                        "/claim/bench.xhtml?article=" + metro + "&claim=" + firstClaim(metro),
                        "/claim/bench.xhtml?article=" + world + "&claim=" + firstClaim(metro),
                        "/claim/bench.xhtml?article=999999999",
                        "/claim/bench.xhtml?article=x",
                        "/claim/bench.xhtml?article=" + world + "&claim=999999999",
                        "/claim/bench.xhtml",
                        "/claim/revise.xhtml?article=" + metro,
                        "/claim/revise.xhtml",
                        "/audit/history.xhtml?article=" + metro,
                        "/audit/history.xhtml",
                        "/source/edit.xhtml?id=999999999",
                        "/source/record.xhtml?id=999999999",
                        "/source/record.xhtml",
                        "/no/such/page.xhtml")
                .forEach(
                        address -> assertThat(status(page, address)).as(address).isEqualTo(404));
        assertThat(page.locator("body")).not().containsText("Exception");
        List.of("/newsroom/people.xhtml", "/newsroom/clients.xhtml", "/audit/trail.csv")
                .forEach(
                        address -> assertThat(status(page, address)).as(address).isEqualTo(403));
    }

    @Test
    void anUnexpectedErrorHasANumberThatIsAlsoInTheLog(Page page) throws IOException {
        Browser.signIn(page, MARA);
        assertThat(status(page, Fault.PATH)).isEqualTo(500);

        String number = page.locator(".stop-number").innerText();
        assertThat(number).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(page.content()).doesNotContain(Fault.WORDS).doesNotContain("at org.");
        Path log = Path.of(System.getProperty("it.folder"), "server", "log", "server.log");
        assertThat(Files.readString(log)).contains("Incident " + number).contains(Fault.WORDS);
    }

    @Test
    void aForgedVersionIsRefusedWithoutAnIncident(Page page) {
        Browser.signIn(page, MARA);
        long article = inCheck(page);
        BenchPage bench = new BenchPage(page, article).claim(firstClaim(article));
        bench.fillVerdict("Not checkable", "Forged.");
        page.locator("form#verdict input[name=claimVersion]").evaluate("field => field.value = 'x'");
        bench.button("Give verdict").click();

        assertThat(page.locator("#messages")).containsText("cannot be read");
        assertThat(bench.rationale()).hasValue("Forged.");
    }

    @Test
    void codeInWordsIsShownAndNotRun(Page page) {
        String code = "<script>window.hit = 1</script><img src=x onerror='window.hit = 2'> ${7*7} #{7*7}";
        long article = received(code + " Headline", code + " in 2024.", "world");
        Browser.signIn(page, MARA);
        open(page, article);
        BenchPage bench = new BenchPage(page, article).claim(firstClaim(article));
        bench.judge("Not checkable", code + " Rationale");

        assertThat(page.locator("h1")).hasText(code + " Headline " + token);
        assertThat(page.locator(".galley")).containsText(code + " in 2024.");
        assertThat(page.getByText(code + " Rationale")).isVisible();
        page.navigate("/audit/history.xhtml?article=" + article);
        assertThat(page.locator(".history")).containsText(code + " Rationale");
        page.navigate("/article/board.xhtml?q=" + token);
        assertThat(page.locator("#board a.title")).hasText(code + " Headline " + token);
        assertThat(page.evaluate("typeof window.hit")).isEqualTo("undefined");
    }

    private static int status(Page page, String address) {
        return page.navigate(address).status();
    }

    /** An article whose claims are accepted and open to the checkers. */
    private long inCheck(Page lead) {
        long article = received("Harbour", TEXT, "world");
        open(lead, article);
        return article;
    }

    private static void open(Page lead, long article) {
        new BenchPage(lead, article)
                .open()
                .press("Accept everything proposed")
                .press("Open to the checkers")
                .assertStep("In check");
    }

    private long received(String headline, String text, String desk) {
        String delivery = Json.createObjectBuilder()
                .add("headline", headline + " " + token)
                .add("desk", desk)
                .add("language", "en")
                .add("body", text)
                .build()
                .toString();
        return Api.post("/articles", delivery).object().getJsonNumber("id").longValue();
    }

    private static long firstClaim(long article) {
        JsonObject claim = Api.get("/articles/" + article + "/claims").array().getJsonObject(0);
        return claim.getJsonNumber("id").longValue();
    }
}
