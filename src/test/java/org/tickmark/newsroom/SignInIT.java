package org.tickmark.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.newsroom.Visits.ADMINISTRATOR;
import static org.tickmark.newsroom.Visits.enter;
import static org.tickmark.newsroom.Visits.freshName;
import static org.tickmark.newsroom.Visits.sessionId;
import static org.tickmark.newsroom.Visits.signOut;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.tickmark.testing.Accessibility;
import org.tickmark.testing.Browser;
import org.tickmark.testing.InBrowser;
import org.tickmark.testing.Server;

@InBrowser
class SignInIT {

    private static final String WRONG = "Name and password do not belong together.";
    private static final String LOCKED = "Too many wrong passwords.";

    @Test
    void comesBackToThePageThatWasWanted(Page page) {
        page.navigate("/newsroom/people.xhtml?q=ada&page=1");
        assertThat(page.url()).contains("/signin.xhtml?from=");
        Accessibility.assertClean(page);
        enter(page, ADMINISTRATOR, Browser.DEMO_PASSWORD);
        assertThat(page.url()).endsWith("/newsroom/people.xhtml?q=ada&page=1");
    }

    @Test
    void staysInTheHouseWhateverTheAddressSays(Page page) {
        for (String trap :
                new String[] {"//elsewhere.example/", "https://elsewhere.example/", "/%5Celsewhere.example"}) {
            page.navigate("/signin.xhtml?from=" + trap);
            enter(page, ADMINISTRATOR, Browser.DEMO_PASSWORD);
            assertThat(page.url()).isEqualTo(Server.address("/newsroom/people.xhtml"));
            signOut(page);
        }
    }

    @Test
    void saysTheSameToAWrongPasswordAndToAnUnknownName(Page page) {
        page.navigate("/signin.xhtml");
        enter(page, freshName(), "not this one");
        assertThat(page.locator(".messages").innerText()).isEqualTo(WRONG);
        enter(page, ADMINISTRATOR, "not this one");
        assertThat(page.locator(".messages").innerText()).isEqualTo(WRONG);
        enter(page, ADMINISTRATOR, Browser.DEMO_PASSWORD);
        assertThat(page.url()).doesNotContain("/signin");
    }

    @Test
    void isLockedByTheFifthWrongPassword(Page page) {
        Browser.signIn(page, ADMINISTRATOR);
        String name = freshName();
        String password = Visits.makeChecker(page, name);
        signOut(page);
        for (int attempt = 1; attempt < SignInCounter.MOST_FAILURES; attempt++) {
            enter(page, name, "not this one");
            assertThat(page.locator(".messages").innerText()).isEqualTo(WRONG);
        }
        enter(page, name, "not this one");
        assertThat(page.locator(".messages").innerText()).startsWith(LOCKED);
        enter(page, name, password);
        assertThat(page.locator(".messages").innerText()).startsWith(LOCKED);
    }

    @Test
    void locksNamesNobodyBearsAsWell(Page page) {
        String name = freshName();
        page.navigate("/signin.xhtml");
        for (int attempt = 1; attempt <= SignInCounter.MOST_FAILURES; attempt++) {
            enter(page, name, "not this one");
        }
        assertThat(page.locator(".messages").innerText()).startsWith(LOCKED);
    }

    @Test
    void givesTheSessionANewId(Page page) {
        page.navigate("/signin.xhtml?jakarta.faces.ViewState=planted");
        String before = sessionId(page);
        assertThat(before).as("a session that was there before").isNotEmpty();
        Browser.signIn(page, ADMINISTRATOR);
        assertThat(sessionId(page)).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void makesNoSessionForWhoeverOnlyLooks(Page page) {
        page.navigate("/signin.xhtml");
        assertThat(sessionId(page)).isEmpty();
    }

    @Test
    void isOverAfterSigningOut(Page page) {
        Browser.signIn(page, ADMINISTRATOR);
        String session = sessionId(page);
        signOut(page);
        APIResponse answer = page.request()
                .get(
                        "/newsroom/people.xhtml",
                        RequestOptions.create()
                                .setHeader("Cookie", "JSESSIONID=" + session)
                                .setMaxRedirects(0));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location")).contains("/signin.xhtml");
    }

    @Test
    void sendsAjaxOfAnEndedSessionToTheSignIn(Page page) {
        Browser.signIn(page, ADMINISTRATOR);
        page.navigate("/newsroom/desk.xhtml");
        page.context().clearCookies();
        page.locator("[id='desk:save']").click();
        page.waitForURL("**/signin.xhtml?from=*desk.xhtml");
    }

    @Test
    void takesNoFormOfAnotherSite(Page page) {
        APIResponse answer = page.request()
                .post("/sign-out", RequestOptions.create().setHeader("Origin", "https://elsewhere.example"));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void takesNoViewStateInAnAddress(Page page) {
        APIResponse answer = page.request().get("/signin.xhtml?jakarta.faces.ViewState=1");
        assertThat(answer.status()).isEqualTo(400);
    }
}
