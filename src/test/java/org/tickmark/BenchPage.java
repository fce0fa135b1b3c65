package org.tickmark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;

/** The bench of one article as one person sees it. Each verb presses what its name says and waits for the next page. */
final class BenchPage {

    private final Page page;
    private final long article;

    BenchPage(Page page, long article) {
        this.page = page;
        this.article = article;
    }

    BenchPage open() {
        return at("");
    }

    BenchPage claim(long claim) {
        return at("&claim=" + claim);
    }

    private BenchPage at(String more) {
        page.navigate("/claim/bench.xhtml?article=" + article + more);
        return this;
    }

    /** Ids of the claims that are marked in the text, in its order. */
    List<Long> claims() {
        return page.locator("[data-claim]").all().stream()
                .map(mark -> Long.valueOf(mark.getAttribute("data-claim")))
                .distinct()
                .toList();
    }

    /** The claim that stands on these words; of several the one that is drawn on top. */
    Locator mark(String words) {
        return page.locator("[data-claim]:has-text(\"" + words + "\")").first();
    }

    long claimOn(String words) {
        return Long.parseLong(mark(words).getAttribute("data-claim"));
    }

    BenchPage sentence(String words) {
        page.navigate("/claim/bench.xhtml" + mark(words, ".gaplink").getAttribute("href"));
        return this;
    }

    private Locator mark(String words, String selector) {
        return page.locator(selector + ":has-text(\"" + words + "\")").first();
    }

    /** The chosen claim's words. */
    String words() {
        return page.locator("#chosen-words").textContent();
    }

    String panel() {
        return page.locator("aside.panel").textContent();
    }

    String head() {
        return page.locator("main .head").textContent();
    }

    Locator excluded() {
        return page.locator(".galley p.off");
    }

    Locator blockers() {
        return page.locator(".blockers");
    }

    /** Presses the first button of this name, which leads to a fresh page. */
    BenchPage press(String button) {
        return leaveBy(button(button).first());
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private BenchPage leaveBy(Locator button) {
        page.evaluate("document.documentElement.dataset.left = ''");
        button.click();
        page.locator("html:not([data-left]) main").waitFor();
        page.waitForLoadState();
        return this;
    }

    BenchPage dismiss(String why) {
        page.getByText("Dismiss, assign, risk").click();
        page.getByLabel("Why it need not be checked").fill(why);
        return press("Dismiss");
    }

    BenchPage judge(String outcome, String why) {
        return fillVerdict(outcome, why).press("Give verdict");
    }

    BenchPage fillVerdict(String outcome, String why) {
        page.locator("form#verdict label")
                .getByText(outcome, new Locator.GetByTextOptions().setExact(true))
                .click();
        rationale().fill(why);
        return this;
    }

    /** The field that asks for the reasons of a verdict. */
    Locator rationale() {
        return field("verdict", "why");
    }

    BenchPage addEvidence(String source, String kind, String locator, String excerpt) {
        Locator form = page.locator("form#evidence");
        if (!form.isVisible()) {
            page.locator("summary[data-key=e]").click();
        }
        field("evidence", "source").fill(source);
        field("evidence", "kind").selectOption(new SelectOption().setLabel(kind));
        field("evidence", "level").selectOption(new SelectOption().setLabel("Primary"));
        field("evidence", "locator").fill(locator);
        field("evidence", "excerpt").fill(excerpt);
        return leaveBy(form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add evidence")));
    }

    /** Shows what the record has for the quote. */
    BenchPage compare(String record) {
        Locator choice = page.locator("option").filter(new Locator.FilterOptions().setHasText(record));
        field("quote", "record").selectOption(choice.getAttribute("value"));
        button("Compare").click();
        assertThat(button("Keep this result")).isVisible();
        return this;
    }

    BenchPage ask(String question, String whom) {
        page.getByText("Ask a question").click();
        field("talk", "question").fill(question);
        field("talk", "whom").selectOption(new SelectOption().setLabel(whom));
        return press("Ask");
    }

    BenchPage answer(String answer) {
        page.getByLabel("Answer").first().fill(answer);
        return press("Answer");
    }

    BenchPage propose(String wording, String why) {
        page.getByText("Propose another wording").click();
        field("talk", "wording").fill(wording);
        field("talk", "changeWhy").fill(why);
        return press("Propose");
    }

    /** The state that the article's steps show as the present one. */
    void assertStep(String name) {
        assertThat(page.locator(".steps [aria-current=step]")).hasText(Pattern.compile("\\s*" + name + "\\s*"));
    }

    private Locator field(String form, String id) {
        return page.locator("form#" + form + " [id$=':" + id + "']");
    }
}
