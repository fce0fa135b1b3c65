package org.tickmark.article;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tickmark.testing.Browser;
import org.tickmark.testing.InBrowser;

@InBrowser
class ArticleBoardIT {

    private final String word = UUID.randomUUID().toString();

    private void receive(Page page, String headline, String deadline) {
        page.navigate("/article/intake.xhtml");
        page.getByLabel("Headline").fill(headline + " " + word);
        page.getByLabel("Deadline").fill(deadline);
        page.locator("textarea.copy").fill("The council met on Monday and voted for 12 new buses.");
        page.locator("button.go").click();
        assertThat(page.locator(".notice.good")).containsText("taken in");
    }

    @Test
    void showsTheLateArticleFirstAndFiltersByTheAddress(Page page) {
        Browser.signIn(page, "mara.voss");
        receive(page, "Early", "2100-01-01T10:00");
        receive(page, "Overdue", "2020-01-01T10:00");

        page.navigate("/article/board.xhtml?q=" + word);
        Locator titles = page.locator("#board a.title");
        assertThat(titles).hasText(new String[] {"Overdue " + word, "Early " + word});
        assertThat(page.locator("#board tr.overdue")).hasCount(1);

        page.getByLabel("Deadline").selectOption("true");
        page.locator("form.filter button").click();
        assertThat(titles).hasText("Overdue " + word);
        Assertions.assertThat(page.url()).contains("late=true").contains("q=" + word);
    }

    @Test
    void opensTheArticleFromItsHeadline(Page page) {
        Browser.signIn(page, "mara.voss");
        receive(page, "Opened", "");

        page.navigate("/article/board.xhtml?q=" + word);

        assertThat(page.locator("#board a.title"))
                .hasAttribute("href", java.util.regex.Pattern.compile("/claim/bench\\.xhtml\\?article=\\d+"));
    }

    @Test
    void fitsAPhone(Page page) {
        page.setViewportSize(390, 844);
        Browser.signIn(page, "mara.voss");
        receive(page, "Narrow", "2100-01-01T10:00");
        page.navigate("/article/board.xhtml");

        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= 390"))
                .isEqualTo(true);
    }
}
