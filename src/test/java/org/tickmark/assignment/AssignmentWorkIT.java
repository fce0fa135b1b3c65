package org.tickmark.assignment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.testing.Accessibility;
import org.tickmark.testing.Browser;
import org.tickmark.testing.InBrowser;

@InBrowser
class AssignmentWorkIT {

    @ParameterizedTest
    @ValueSource(strings = {"ines.okafor", "mara.voss", "jonas.adeyemi", "lea.brandt"})
    void isTheFirstPageAndReadableByAll(String username, Page page) {
        Browser.signIn(page, username);
        page.navigate("/assignment/work.xhtml");
        assertThat(page.locator("h1")).containsText("wait");
        assertThat(page.locator("body")).not().containsText("???");
        Accessibility.assertClean(page);
    }

    @Test
    void takesTheNextClaimOrSaysThatNoneWaits(Page page) {
        Browser.signIn(page, "per.lindqvist");
        page.navigate("/assignment/work.xhtml");
        page.keyboard().press("t");
        assertThat(page.locator("[data-claim].on, .messages").first()).isVisible();
    }
}
