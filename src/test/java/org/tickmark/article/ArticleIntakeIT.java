package org.tickmark.article;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tickmark.testing.Browser;
import org.tickmark.testing.InBrowser;

@InBrowser
class ArticleIntakeIT {

    private static final String TEXT =
            "The harbour of Norrhamn will close on 3 March.\n“We have no choice,” director Lena Brandt told reporters.";

    private final String headline = "Größe zählt " + UUID.randomUUID();

    private void open(Page page) {
        Browser.signIn(page, "mara.voss");
        page.navigate("/article/intake.xhtml");
        page.getByLabel("Headline").fill(headline);
        page.getByLabel("Byline").fill("Erik Halla, Nora Berg");
    }

    private static Locator text(Page page) {
        return page.locator("textarea.copy");
    }

    private static void press(Page page, String button) {
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private Locator onTheBoard(Page page) {
        page.navigate("/article/board.xhtml?q=" + headline.substring(headline.lastIndexOf(' ') + 1));
        return page.locator("#board a.title");
    }

    @Test
    void takesAPastedArticleInAndShowsItOnTheBoard(Page page) {
        open(page);
        text(page).fill(TEXT);
        press(page, "Take it in");

        assertThat(page.locator(".notice.good")).containsText("taken in");
        assertThat(onTheBoard(page)).hasText(headline);
        assertThat(page.locator("#board")).containsText("Erik Halla, Nora Berg");
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused(Page page) {
        open(page);
        text(page).fill(TEXT);
        page.getByLabel("Language").fill("no such language");
        press(page, "Take it in");

        assertThat(page.locator("#messages")).containsText("no language tag");
        assertThat(page.getByLabel("Headline")).hasValue(headline);
        assertThat(text(page)).hasValue(TEXT);
        assertThat(onTheBoard(page)).hasCount(0);
    }

    @Test
    void readsAPageWithoutItsScripts(Page page) {
        open(page);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "story.html", "text/html", "<p>Größe</p><script>x()</script><p>zählt</p>".getBytes(UTF_8)));
        press(page, "Read the file");

        assertThat(text(page)).hasValue("Größe\nzählt");
        assertThat(page.getByLabel("Headline")).hasValue(headline);
    }

    @Test
    void saysWhatIsWrongWithAFile(Page page) {
        open(page);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("story.docx", "application/zip", "PK\u0003\u0004".getBytes(UTF_8)));
        press(page, "Read the file");

        assertThat(page.locator("#messages")).containsText("story.docx is damaged");
    }

    @Test
    void makesOneArticleOfADoubleClick(Page page) {
        open(page);
        text(page).fill(TEXT);
        page.locator("button.go").dblclick();

        assertThat(page.locator(".notice.good")).containsText("taken in");
        assertThat(onTheBoard(page)).hasCount(1);
    }
}
