package org.tickmark.source;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tickmark.testing.Browser;
import org.tickmark.testing.InBrowser;

@InBrowser
class SourceEditIT {

    private final String title = "Port authority " + UUID.randomUUID();

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    @Test
    void registersASourceAndKeepsARecordOfIt(Page page) {
        Browser.signIn(page, "ines.okafor");
        page.navigate("/source/edit.xhtml");
        page.getByLabel("Kind").selectOption("OFFICIAL_RECORD");
        page.getByLabel("Title").fill(title);
        page.getByLabel("Address").fill("https://port.example/notice");
        press(page, "Save");
        assertThat(page.locator("h1")).hasText(title);

        page.getByText("Add a record").click();
        page.getByLabel("Title").fill("Notice of 3 March");
        page.locator("textarea.copy").fill("The harbour closes.\r\n\r\nIt opens  again in May.");
        press(page, "Keep it");

        assertThat(page.locator("h1")).hasText("Notice of 3 March");
        assertThat(page.locator("article.galley p").nth(1)).containsText("It opens again in May.");
        page.navigate("/source/list.xhtml?q=" + title.substring(title.lastIndexOf(' ') + 1));
        assertThat(page.locator("#sources tbody tr")).containsText(new String[] {title});
    }

    @Test
    void keepsWhatWasTypedWhenTheAddressIsRefused(Page page) {
        Browser.signIn(page, "ines.okafor");
        page.navigate("/source/edit.xhtml");
        page.getByLabel("Title").fill(title);
        page.getByLabel("Address").fill("javascript:alert(1)");
        press(page, "Save");

        assertThat(page.locator("#messages")).containsText("http");
        assertThat(page.getByLabel("Title")).hasValue(title);
    }
}
