package org.tickmark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tickmark.publication.rest.Api;
import org.tickmark.testing.InBrowser;

/** An article on its way through the whole house, from the desk's mail to the auditor. */
@InBrowser
class MainJobIT {

    private static final String MARA = "mara.voss";
    private static final String INES = "ines.okafor";
    private static final String PER = "per.lindqvist";
    private static final String JONAS = "jonas.adeyemi";
    private static final String TOMAS = "tomas.sato";

    private final Story story = Story.told();
    private final String headline = Story.headline();
    private final String record = "Pool transcript " + headline.substring(headline.lastIndexOf(' ') + 1);

    private long article;

    @Test
    void anArticleGoesFromIntakeToPublishedCheckedAndSigned(Page page) throws IOException {
        try (Colleagues colleagues = new Colleagues(page)) {
            takeIn(colleagues.of(MARA));
            BenchPage mara = new BenchPage(colleagues.of(MARA), article).open();
            theTextIsReadAsAReaderWould(mara);
            triage(mara);

            keepTheTranscript(colleagues.of(INES));
            takeTheNextOne(colleagues.of(INES));
            takeTheNextOne(colleagues.of(PER));
            mara.open().press("Spread the free claims as suggested");
            BenchPage ines = new BenchPage(colleagues.of(INES), article);
            BenchPage per = new BenchPage(colleagues.of(PER), article);
            holdTheQuotesAgainstTheRecord(ines);
            proveTheFigures(per);
            askAndAnswer(ines, per);
            judgeTheRest(ines, per);
            JsonObject checkedWords = get("/articles/" + article).getJsonObject("revision");
            changeAWording(per, mara);

            settleAndSign(mara);
            approveAndPublish(new BenchPage(colleagues.of(JONAS), article), checkedWords.getString("sha256"));
            readTheStory(colleagues.of(TOMAS));
        }
    }

    private void takeIn(Page page) {
        page.navigate("/article/intake.xhtml");
        page.getByLabel("Headline").fill(headline);
        page.getByLabel("Byline").fill("Robin Castell");
        page.getByLabel("Desk").selectOption("world");
        page.getByLabel("Deadline").fill(moreUrgentThanEver());
        page.locator("textarea.copy").fill(story.text());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it in"))
                .click();
        page.locator(".notice.good a").click();
        page.waitForURL("**/claim/bench.xhtml*");
        article = Long.parseLong(page.url().replaceAll(".*article=", ""));
    }

    /** A deadline before that of any earlier run, so that nothing left over is taken before this article's claims. */
    private static String moreUrgentThanEver() {
        return LocalDateTime.of(2050, 1, 1, 0, 0)
                .minusSeconds(Instant.now(Clock.systemUTC()).getEpochSecond())
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT));
    }

    private void theTextIsReadAsAReaderWould(BenchPage bench) {
        assertThat(bench.excluded()).hasCount(2);
        assertThat(bench.excluded().first()).containsText("Also Read |");
        assertThat(bench.excluded().last()).containsText("Also Read |");
        assertThat(bench.mark(story.saying())).isVisible();
        for (String words : Story.FIGURES) {
            assertThat(bench.mark(words)).isVisible();
        }
        assertThat(bench.mark(story.reporter())).isVisible();

        assertThat(bench.claim(bench.claimOn(story.saying())).panel()).contains("Direct quote", story.speaker());
        long first = bench.claimOn(story.insisting().get(0));
        assertThat(bench.claimOn(story.insisting().get(1))).isEqualTo(first);
        bench.claim(first);
        assertThat(bench.panel()).contains("Direct quote", story.insister());
        assertThat(bench.words()).contains(story.insisting());
        theSameByRest(first);
    }

    private void theSameByRest(long twoPieces) {
        JsonArray claims = claims();
        JsonObject quote = claims.getValuesAs(JsonObject.class).stream()
                .filter(claim -> claim.getJsonNumber("id").longValue() == twoPieces)
                .map(claim -> claim.getJsonObject("quote"))
                .findFirst()
                .orElseThrow();
        assertThat(quote.getString("fullName")).isEqualTo(story.insister());
        assertThat(quote.getJsonArray("pieces")).hasSize(2);
        assertThat(claims.getValuesAs(JsonObject.class).stream()
                        .filter(claim -> claim.getString("kind").equals("DIRECT_QUOTE"))
                        .map(claim -> claim.getJsonObject("quote").getString("fullName")))
                .containsExactly(story.speaker(), story.insister());
        JsonObject where = get("/articles/" + article);
        assertThat(where.getString("state")).isEqualTo("EXTRACTION");
        assertThat(where.getJsonObject("claims").getInt("PROPOSED")).isEqualTo(claims.size());
        assertThat(clearance(sha256()).getBoolean("cleared")).isFalse();
    }

    private void triage(BenchPage mara) {
        mara.open().assertStep("Claims proposed");
        assertThat(mara.blockers()).containsText("2 excluded paragraphs are not confirmed");
        mara.press("confirm").open().press("Confirm all excluded paragraphs");

        mara.claim(mara.claimOn(Story.IDLE)).dismiss("Nobody could say whether this is so.");
        assertThat(mara.open().blockers()).containsText("1 sentence carries no claim and is not cleared");
        mara.sentence(Story.IDLE).press("Nothing to check here");
        mara.open().press("Accept everything proposed");
        mara.press("Open to the checkers").assertStep("In check");
    }

    private void keepTheTranscript(Page page) {
        page.navigate("/source/edit.xhtml");
        page.getByLabel("Kind").selectOption("OFFICIAL_RECORD");
        page.getByLabel("Title").fill(record);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        page.getByText("Add a record").click();
        page.locator("[id$=':name']").fill(record);
        page.locator("[id$=':text']").fill(story.transcript(said(story.saying()), said(story.insisting())));
        page.locator("[id='record:save']").click();
        assertThat(page.locator(".notice.good")).isVisible();
    }

    private String said(String beginning) {
        return quotedPieces().stream()
                .filter(piece -> ("“" + piece).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private List<String> said(List<String> beginnings) {
        return beginnings.stream().map(this::said).toList();
    }

    private List<String> quotedPieces() {
        List<String> pieces = new ArrayList<>();
        for (JsonObject claim : claims().getValuesAs(JsonObject.class)) {
            if (claim.containsKey("quote")) {
                claim.getJsonObject("quote").getJsonArray("pieces").getValuesAs(JsonObject.class).stream()
                        .map(piece -> piece.getString("text"))
                        .forEach(pieces::add);
            }
        }
        return pieces;
    }

    private void takeTheNextOne(Page page) {
        page.navigate("/assignment/work.xhtml");
        page.getByText("Take the next one").click();
        page.waitForURL(url -> url.contains("claim=") && url.contains("article=" + article));
        assertThat(page.locator("aside.panel .state").first()).hasText("In check");
    }

    private void holdTheQuotesAgainstTheRecord(BenchPage ines) {
        for (String words : List.of(story.saying(), story.insisting().get(0))) {
            ines.open().claim(ines.claimOn(words)).compare(record).press("Keep this result");
            assertThat(ines.panel()).contains("Verbatim", "by ines.okafor");
            ines.addEvidence(record, "Official record", "first answer", "").judge("Confirmed", "Word for word.");
            assertThat(ines.panel()).contains("Verdict given");
        }
    }

    private void proveTheFigures(BenchPage per) {
        for (String words : Story.FIGURES) {
            per.open()
                    .claim(per.claimOn(words))
                    .addEvidence("Chronicle of the conflict", "Official record", "page 4", words)
                    .judge("Confirmed", "The chronicle has it.");
        }
        per.open()
                .claim(per.claimOn(story.reporter()))
                .addEvidence(story.reporter(), "News media", "front page", "the report itself")
                .judge("Confirmed", "The report says so.");
        assertThat(per.panel()).contains("Verdict given", "1 source");
    }

    private void askAndAnswer(BenchPage ines, BenchPage per) {
        ines.open().claim(ines.claimOn(story.reporter()));
        long claim = ines.claimOn(story.reporter());
        ines.ask("Have we seen the report itself?", "Per Lindqvist");
        per.claim(claim).answer("Yes, in print.");
        assertThat(per.panel()).contains("Yes, in print.");
        ines.claim(claim).press("Resolved");
        assertThat(ines.panel()).contains("resolved");
    }

    private void judgeTheRest(BenchPage ines, BenchPage per) {
        int turn = 0;
        for (JsonObject claim : claims().getValuesAs(JsonObject.class)) {
            if (List.of("ACCEPTED", "IN_CHECK").contains(claim.getString("state"))) {
                BenchPage reader = turn++ % 2 == 0 ? ines : per;
                String outcome = turn % 3 == 0 ? "Not checkable" : "Attributed only";
                long id = claim.getJsonNumber("id").longValue();
                reader.claim(id).judge(outcome, "It is said, and said by whom.");
                if (reader.panel().contains("Second read")) {
                    readBlind(reader == ines ? per : ines, id, outcome);
                }
            }
        }
    }

    private void readBlind(BenchPage second, long claim, String outcome) {
        assertThat(second.claim(claim).panel())
                .contains("Somebody has read this before you")
                .doesNotContain("said by whom");
        second.judge(outcome, "I read it the same way.");
        assertThat(second.panel()).contains("said by whom");
    }

    private void changeAWording(BenchPage per, BenchPage mara) {
        per.open().claim(per.claimOn(Story.HEDGED));
        long claim = per.claimOn(Story.HEDGED);
        String paper = " (paper " + headline.substring(headline.lastIndexOf('-') + 1) + ")";
        per.propose(per.words().replace(Story.HEDGE, paper), "We have the plan; nothing is reported here.");
        mara.claim(claim).press("Accept");
        assertThat(mara.head()).contains("revision 2");
        assertThat(claims().getValuesAs(JsonObject.class).stream()
                        .filter(each -> !List.of("VERDICT_GIVEN", "SECOND_READ", "DISMISSED")
                                .contains(each.getString("state"))))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.getString("state")).isEqualTo("REOPENED");
                    assertThat(each.getJsonNumber("id").longValue()).isEqualTo(claim);
                    assertThat(each.getString("text")).doesNotContain(Story.HEDGE);
                });
        per.claim(claim)
                .addEvidence("The plan", "Official record", "paragraph 7", "as printed")
                .judge("Confirmed as changed", "Read in the plan.");
    }

    private void settleAndSign(BenchPage mara) {
        mara.open().press("Settle every verdict that can stand");
        assertThat(mara.blockers()).containsText("Nothing stands in the way");
        assertThat(clearance(sha256()).getBoolean("cleared")).isFalse();
        mara.press("Sign the check").assertStep("With the editor");
    }

    private void approveAndPublish(BenchPage jonas, String replaced) {
        assertThat(clearance(sha256()).getBoolean("cleared")).isFalse();
        jonas.open().press("Approve").assertStep("Approved");
        JsonObject cleared = clearance(sha256());
        assertThat(cleared.getBoolean("cleared")).isTrue();
        assertThat(cleared.getJsonArray("signatures").toString()).contains("Mara Voss", "Jonas Adeyemi");
        assertThat(clearance(replaced).getBoolean("cleared")).isFalse();

        jonas.press("Publish");
        assertThat(jonas.head()).contains("Published");
        JsonObject out = get("/articles/" + article);
        assertThat(out.getString("publication")).isEqualTo("PUBLISHED");
        assertThat(out.getJsonObject("coverage").getInt("covered"))
                .isEqualTo(out.getJsonObject("coverage").getInt("sentences"))
                .isPositive();
        assertThat(out.getJsonObject("revision").getInt("number")).isEqualTo(2);
    }

    private void readTheStory(Page page) throws IOException {
        page.navigate("/audit/history.xhtml?article=" + article);
        StringBuilder story = new StringBuilder();
        story.append(page.locator(".history").innerText());
        while (page.locator("a[rel=next]").count() > 0) {
            page.locator("a[rel=next]").click();
            page.waitForLoadState();
            story.append('\n').append(page.locator(".history").innerText());
        }
        assertThat(story)
                .containsSubsequence(
                        "Mara Voss took the article in",
                        "proposed claims",
                        "Mara Voss confirmed that a paragraph is left out",
                        "dismissed a claim",
                        "cleared a sentence",
                        "accepted a claim",
                        "Mara Voss opened to the checkers",
                        "Ines Okafor took the claim",
                        "gave the claim to somebody",
                        "checked a quote against a record",
                        "added evidence",
                        "gave a verdict",
                        "asked a question",
                        "Per Lindqvist answered a question",
                        "Ines Okafor resolved a question",
                        "Per Lindqvist proposed a wording",
                        "reopened a claim",
                        "Mara Voss accepted a proposed wording",
                        "Per Lindqvist gave a verdict",
                        "Mara Voss settled a claim",
                        "Mara Voss signed the check",
                        "Jonas Adeyemi approved",
                        "Jonas Adeyemi published");

        page.navigate("/audit/trail.xhtml?article=" + article);
        page.locator("input[name=person]").fill(PER);
        page.locator("input[name=action]").fill("claim.verdict.given");
        page.locator("form.filter button").click();
        page.waitForURL(url -> url.contains("person=" + PER));
        assertThat(page.locator("tbody tr").first()).containsText("Per Lindqvist");
        assertThat(page.locator("tbody")).not().containsText("Ines Okafor");
        assertThat(page.locator("tbody")).not().containsText("answered a question");
        Download file = page.waitForDownload(() -> page.locator("a[download]").click());
        List<String> lines = new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines.get(0)).contains("id,time,username");
        assertThat(lines.subList(1, lines.size()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("per.lindqvist", "claim.verdict.given"));
    }

    @Test
    void aProgramDeliversTheSameArticleOnceAndAsksWhatWouldBeProposed() {
        String delivery = Json.createObjectBuilder()
                .add("headline", headline)
                .add("bylines", Json.createArrayBuilder().add("Robin Castell"))
                .add("desk", "world")
                .add("language", "en")
                .add("body", story.text())
                .add("uri", "urn:wire:" + headline.hashCode())
                .add("version", "1")
                .build()
                .toString();
        Api.Reply first = Api.post("/articles", delivery);
        Api.Reply again = Api.post("/articles", delivery);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.object().getInt("id")).isEqualTo(first.object().getInt("id"));

        Api.Reply extraction =
                Api.post("/extractions?language=en", story.text(), "Content-Type", "text/plain; charset=UTF-8");
        assertThat(extraction.status()).isEqualTo(200);
        assertThat(extraction.object().getJsonArray("excluded")).hasSize(2);
        assertThat(extraction.object().getJsonArray("sentences"))
                .hasSize(first.object().getInt("sentences"));
        assertThat(extraction.object().getJsonArray("claims"))
                .hasSize(first.object().getInt("claims"));
        assertThat(extraction.object().getJsonArray("quotes").toString()).contains(story.speaker(), story.insister());
    }

    private JsonArray claims() {
        return Api.get("/articles/" + article + "/claims").array();
    }

    private String sha256() {
        return get("/articles/" + article).getJsonObject("revision").getString("sha256");
    }

    private static JsonObject clearance(String sha256) {
        return get("/clearance?sha256=" + sha256);
    }

    private static JsonObject get(String path) {
        Api.Reply reply = Api.get(path);
        assertThat(reply.status()).isEqualTo(200);
        return reply.object();
    }
}
