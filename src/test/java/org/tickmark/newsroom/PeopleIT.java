package org.tickmark.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.newsroom.Visits.ADMINISTRATOR;
import static org.tickmark.newsroom.Visits.enter;
import static org.tickmark.newsroom.Visits.freshName;
import static org.tickmark.newsroom.Visits.openPerson;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.tickmark.testing.Accessibility;
import org.tickmark.testing.Browser;
import org.tickmark.testing.InBrowser;

@InBrowser
class PeopleIT {

    @Test
    void areMadeByTheAdministratorAndSignIn(Page page) {
        Browser.signIn(page, ADMINISTRATOR);
        String name = freshName();
        String password = Visits.makeChecker(page, name);
        Accessibility.assertClean(page);
        page.navigate("/newsroom/people.xhtml?q=" + name);
        Accessibility.assertClean(page);
        assertThat(page.locator("tbody").innerText()).contains(name, "Checker", "never");
        Visits.signOut(page);
        enter(page, name, password);
        assertThat(page.url()).endsWith("/assignment/work.xhtml");
    }

    @Test
    void areNobodyElsesBusiness(Page page) {
        Browser.signIn(page, "ines.okafor");
        assertThat(page.navigate("/newsroom/people.xhtml").status()).isEqualTo(403);
        assertThat(page.navigate("/newsroom/clients.xhtml").status()).isEqualTo(403);
        assertThat(page.navigate("/newsroom/password.xhtml").status()).isEqualTo(200);
    }

    @Test
    void loseTheirSessionsWhenDisabled(Page page) {
        Browser.signIn(page, ADMINISTRATOR);
        String name = freshName();
        String password = Visits.makeChecker(page, name);
        Page theirs = Visits.elsewhere(page);
        theirs.navigate("/signin.xhtml?from=/newsroom/password.xhtml");
        enter(theirs, name, password);
        assertThat(theirs.url()).endsWith("/newsroom/password.xhtml");

        openPerson(page, name);
        page.locator("[id='person:disable']").click();
        page.locator("[id='person:enable']:has-text('Enable')").waitFor();
        theirs.reload();
        assertThat(theirs.url()).contains("/signin.xhtml");
        enter(theirs, name, password);
        assertThat(theirs.locator(".messages").innerText()).contains("do not belong together");
        theirs.context().close();
    }

    @Test
    void cannotShutThemselvesOut(Page page) {
        Browser.signIn(page, ADMINISTRATOR);
        openPerson(page, ADMINISTRATOR);
        page.locator("[id='person:disable']").click();
        assertThat(page.locator(".messages").innerText()).contains("You cannot disable yourself");
    }

    @Test
    void areNotOverwrittenByASecondEditor(Page page) {
        Browser.signIn(page, ADMINISTRATOR);
        String name = freshName();
        Visits.makeChecker(page, name);
        openPerson(page, name);
        Page second = page.context().newPage();
        openPerson(second, name);
        second.getByLabel("Printed name").fill("Second Name");
        second.locator("[id='person:save']").click();
        second.locator(".messages").waitFor();

        page.getByLabel("Printed name").fill("First Name");
        page.locator("[id='person:save']").click();
        assertThat(page.locator(".messages").innerText()).contains("Somebody else changed this");
        assertThat(page.getByLabel("Printed name").inputValue()).isEqualTo("First Name");
        page.navigate("/newsroom/people.xhtml?q=" + name);
        assertThat(page.locator("tbody").innerText()).contains("Second Name");
    }

    @Test
    void changeTheirOwnPasswordAndEndOtherSessions(Page page) {
        Browser.signIn(page, ADMINISTRATOR);
        String name = freshName();
        String password = Visits.makeChecker(page, name);
        Page here = Visits.elsewhere(page);
        Page there = Visits.elsewhere(page);
        for (Page one : new Page[] {here, there}) {
            one.navigate("/signin.xhtml?from=/newsroom/password.xhtml");
            enter(one, name, password);
        }
        Accessibility.assertClean(here);
        here.locator("[id$=':present']").fill(password);
        here.locator("[id$=':wanted']").fill("a longer password of mine");
        here.locator("[id$=':again']").fill("a longer password of mine");
        here.locator("[id='password:change']").click();
        assertThat(here.locator(".messages").innerText()).contains("Your password is changed");
        here.reload();
        assertThat(here.url()).endsWith("/newsroom/password.xhtml");
        there.reload();
        assertThat(there.url()).contains("/signin.xhtml");
        here.context().close();
        there.context().close();
    }

    @Test
    void giveProgramsATokenThatWorksUntilItIsRevoked(Page page) {
        Browser.signIn(page, ADMINISTRATOR);
        page.navigate("/newsroom/clients.xhtml");
        String name = freshName();
        page.getByLabel("Name").fill(name);
        page.locator("[id='clients:make']").click();
        String token = page.locator(".shown-once").innerText();
        Accessibility.assertClean(page);
        assertThat(statusWith(page, token)).isNotEqualTo(401);

        page.locator("tr:has-text('" + name + "') button").click();
        page.locator("tr:has-text('" + name + "'):has-text('revoked')").waitFor();
        assertThat(statusWith(page, token)).isEqualTo(401);
        assertThat(page.request().get("/api/v1/articles/0").headers())
                .containsEntry("www-authenticate", "Bearer realm=\"tickmark\"")
                .hasEntrySatisfying("content-type", type -> assertThat(type).contains("application/problem+json"));
    }

    @Test
    void belongToDesksWithAPolicy(Page page) {
        Browser.signIn(page, ADMINISTRATOR);
        String code = freshName();
        page.navigate("/newsroom/desk.xhtml");
        page.getByLabel("Code").fill(code);
        page.getByLabel("Name").fill("Desk " + code);
        page.getByLabel("Secondary sources").fill("11");
        page.locator("[id='desk:save']").click();
        assertThat(page.locator(".messages").innerText()).contains("1 to 10");
        page.getByLabel("Secondary sources").fill("2");
        page.locator("[id='desk:save']").click();
        page.locator("[id='desk:close']").click();
        page.locator("[id='desk:reopen']").waitFor();
        Accessibility.assertClean(page);
        page.navigate("/newsroom/desks.xhtml");
        assertThat(page.locator("tr:has-text('" + code + "')").innerText()).contains("closed");
    }

    private static int statusWith(Page page, String token) {
        return page.request()
                .get("/api/v1/articles/0", RequestOptions.create().setHeader("Authorization", "Bearer " + token))
                .status();
    }
}
