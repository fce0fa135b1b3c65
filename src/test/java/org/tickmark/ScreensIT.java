package org.tickmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.publication.rest.Api;
import org.tickmark.testing.Accessibility;
import org.tickmark.testing.Browser;
import org.tickmark.testing.InBrowser;

/**
 * Every screen, wide and narrow, light and dark: axe finds nothing, nothing is wider than the window, no text is missing.
 * The pictures lie in {@code target/screens}.
 */
@InBrowser
class ScreensIT {

    private static final String OPEN_SENTENCE = "an article with a sentence nobody has accounted for";

    /** By who opens them, in this order: an address, or a link on the screen before, of several the first. */
    private static final Map<String, List<String>> SCREENS = new LinkedHashMap<>();

    static {
        SCREENS.put(
                "mara.voss",
                List.of(
                        "/assignment/work.xhtml",
                        "/article/board.xhtml",
                        "/article/board.xhtml?q=nothing-of-this-name",
                        "/article/intake.xhtml",
                        "/article/board.xhtml?desk=world",
                        "#board a.title",
                        ".galley [data-claim]",
                        ".meta a[href*='revise.xhtml']",
                        OPEN_SENTENCE,
                        ".galley .gaplink",
                        "/source/list.xhtml",
                        "/source/list.xhtml?kind=PERSON_NAMED",
                        "#sources a.title",
                        ".cols aside a.title",
                        "/source/edit.xhtml",
                        "/newsroom/password.xhtml",
                        "/no/such/page.xhtml"));
        SCREENS.put("tomas.sato", List.of("/audit/trail.xhtml", "td a[href*='history.xhtml']"));
        SCREENS.put(
                "ada.renner",
                List.of(
                        "/newsroom/people.xhtml",
                        "tbody a.title",
                        "/newsroom/desks.xhtml",
                        "tbody a.title",
                        "/newsroom/clients.xhtml"));
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
    void canBeReadByEverybody(int width, ColorScheme scheme, Page page) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        List<String> faults = new ArrayList<>();
        page.navigate("/signin.xhtml");
        look(page, width + "-" + scheme + "-signin", faults);
        SCREENS.forEach((username, screens) -> {
            page.context().clearCookies();
            Browser.signIn(page, username);
            for (int i = 0; i < screens.size(); i++) {
                go(page, screens.get(i));
                look(page, width + "-" + scheme + "-" + username + "-" + i, faults);
            }
        });
        assertThat(faults).isEmpty();
    }

    private static void go(Page page, String where) {
        if (where.equals(OPEN_SENTENCE)) {
            page.navigate("/claim/bench.xhtml?article=" + withAnOpenSentence());
        } else if (where.startsWith("/")) {
            page.navigate(where);
        } else {
            page.navigate((String) page.locator(where).first().evaluate("link => link.href"));
        }
    }

    private static long withAnOpenSentence() {
        String delivery = Json.createObjectBuilder()
                .add("headline", "Rain on the islands")
                .add("desk", "metro")
                .add("language", "en")
                .add("body", "It rained. Well, there it is.\nAlso Read | Sun on the islands")
                .build()
                .toString();
        return Api.post("/articles", delivery).object().getJsonNumber("id").longValue();
    }

    private static void look(Page page, String name, List<String> faults) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + ".png"))
                .setFullPage(true));
        Accessibility.faults(page).forEach(fault -> faults.add(name + " " + page.url() + " " + fault));
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) beyond).intValue() > 0) {
            faults.add(name + " " + page.url() + " is " + beyond + " pixels wider than the window");
        }
        if (page.content().contains("???")) {
            faults.add(name + " " + page.url() + " has a text without words");
        }
    }
}
