package org.tickmark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Checks pages with axe against WCAG 2.2, levels A and AA. */
public final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** Fails with the rules that the page breaks and the elements that break them. */
    public static void assertClean(Page page) {
        assertThat(faults(page)).as("accessibility of " + page.url()).isEmpty();
    }

    /** The rules that the page breaks, each with an element that breaks it. */
    public static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getHtml()))
                        .toList();
    }
}
