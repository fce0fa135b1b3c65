package org.tickmark;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tickmark.testing.Browser;
import org.tickmark.testing.Server;

/**
 * People of the demo newsroom at the same time, each signed in in a browser of their own. What each saw last lies in
 * {@code target/screens} afterwards.
 */
final class Colleagues implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 30_000;

    private final com.microsoft.playwright.Browser browser;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    /** @param page any page; it stays as it is */
    Colleagues(Page page) {
        browser = page.context().browser();
    }

    /** The page of this person, who is signed in at the first call. */
    Page of(String username) {
        return pages.computeIfAbsent(username, name -> {
            Page page = nobody();
            Browser.signIn(page, name);
            return page;
        });
    }

    private Page nobody() {
        Page page = browser.newContext(new NewContextOptions()
                        .setBaseURL(Server.address(""))
                        .setViewportSize(1440, 900)
                        .setLocale("en-GB")
                        .setTimezoneId("UTC"))
                .newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        return page;
    }

    @Override
    public void close() {
        pages.forEach((name, page) -> {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screens", "last-of-" + name + ".png"))
                    .setFullPage(true));
            page.context().close();
        });
    }
}
