package org.tickmark.newsroom;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.UUID;
import org.tickmark.testing.Server;

/** What tests of sign-in and people do again and again in the browser. */
final class Visits {

    static final String ADMINISTRATOR = "ada.renner";

    private Visits() {}

    /** A sign-in name nobody has yet. */
    static String freshName() {
        return "t" + UUID.randomUUID().toString().substring(0, 12);
    }

    /** Fills the sign-in form that is shown and sends it. */
    static void enter(Page page, String username, String password) {
        page.locator("input[autocomplete=username]").fill(username);
        page.locator("input[autocomplete=current-password]").fill(password);
        page.locator("button[type=submit]").click();
        page.waitForLoadState();
    }

    /** As a signed-in administrator, makes a checker; answers the password. */
    static String makeChecker(Page page, String username) {
        page.navigate("/newsroom/person.xhtml");
        page.getByLabel("Sign-in name").fill(username);
        page.getByLabel("Printed name").fill("Person " + username);
        page.getByLabel("Checker: works").check();
        page.locator("[id='person:save']").click();
        return page.locator(".shown-once").innerText();
    }

    /** Opens the page of a person, as a signed-in administrator. */
    static void openPerson(Page page, String username) {
        page.navigate("/newsroom/people.xhtml?q=" + username);
        page.locator("tbody a.title").click();
        page.waitForURL("**/newsroom/person.xhtml*");
    }

    static void signOut(Page page) {
        page.locator("form[action$='/sign-out'] button").click();
        page.waitForURL("**/signin.xhtml");
    }

    /** A page of somebody else's browser; closed with its context by whoever asked for it. */
    static Page elsewhere(Page page) {
        return page.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setBaseURL(Server.address("")))
                .newPage();
    }

    static String sessionId(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
