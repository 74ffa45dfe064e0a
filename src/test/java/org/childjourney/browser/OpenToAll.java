package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a page of ours is open to people who read by ear, by keyboard or with little sight. */
final class OpenToAll {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private OpenToAll() {}

    static void isOpenToAll(Page page) {
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations()).as(page.url())
                .extracting(violation -> violation.getId() + ": " + violation.getHelp() + " " + violation.getNodes().get(0).getHtml()).isEmpty();
    }
}
