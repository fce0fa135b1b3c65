package org.tickmark.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives a test a {@link Page} in Chromium. One browser serves the whole run; each test has a context of its own, so no
 * cookies or storage pass from one to the next. What a failed test last saw lies in {@code target/screens}.
 *
 * <p>The browser is looked for in the variable {@code TICKMARK_CHROMIUM}, then on the {@code PATH}, then where
 * Playwright keeps its own download. Where there is none, browser tests are reported as skipped; with {@code CI=true}
 * they fail.
 */
public final class Browser implements BeforeAllCallback, ParameterResolver, AfterTestExecutionCallback {

    /** The password of everybody in the demo newsroom. */
    public static final String DEMO_PASSWORD = "tickmark-demo-1";

    private static final Namespace STORE = Namespace.create(Browser.class);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-dev-shm-usage",
            "--no-first-run");
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final double PATIENCE_MILLIS = 15_000;

    /** Signs a person of the demo newsroom in and waits for the page that follows. */
    public static void signIn(Page page, String username) {
        page.navigate("/signin.xhtml");
        page.locator("input[autocomplete=username]").fill(username);
        page.locator("input[autocomplete=current-password]").fill(DEMO_PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL(address -> !address.contains("/signin"));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        open(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(STORE)
                .getOrComputeIfAbsent("visit", key -> new Visit(open(context).newVisit()), Visit.class)
                .page();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Visit visit = context.getStore(STORE).get("visit", Visit.class);
        if (visit != null && context.getExecutionException().isPresent()) {
            String name = context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName() + ".png";
            visit.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("target", "screens", name))
                            .setFullPage(true));
        }
    }

    private static Running open(ExtensionContext context) {
        return context.getRoot().getStore(STORE).getOrComputeIfAbsent("browser", key -> Running.start(), Running.class);
    }

    private record Visit(BrowserContext context, Page page) implements AutoCloseable {

        Visit(BrowserContext context) {
            this(context, context.newPage());
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private record Running(Playwright playwright, com.microsoft.playwright.Browser browser) implements AutoCloseable {

        static Running start() {
            Playwright playwright = Playwright.create();
            Path executable =
                    installed().orElseGet(() -> Path.of(playwright.chromium().executablePath()));
            if (!Files.isExecutable(executable)) {
                playwright.close();
                String missing = "No Chromium: set TICKMARK_CHROMIUM or install one on the PATH";
                if ("true".equals(System.getenv("CI"))) {
                    throw new IllegalStateException(missing);
                }
                throw new TestAbortedException(missing);
            }
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(ARGUMENTS);
            return new Running(playwright, playwright.chromium().launch(options));
        }

        BrowserContext newVisit() {
            BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                    .setBaseURL(Server.address(""))
                    .setViewportSize(WIDTH, HEIGHT)
                    .setLocale("en-GB")
                    .setTimezoneId("UTC"));
            context.setDefaultTimeout(PATIENCE_MILLIS);
            return context;
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }

        private static Optional<Path> installed() {
            String named = System.getenv("TICKMARK_CHROMIUM");
            if (named != null && !named.isBlank()) {
                return Optional.of(Path.of(named));
            }
            String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
            return Stream.of(path.split(File.pathSeparator))
                    .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }
}
