package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looks at the pages of our own through a browser: everybody can read them, at any size, without scripts, and on paper. */
class ChildsPageIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @RegisterExtension
    static final Office office = Office.opensNow();

    static String childRef;

    @BeforeAll
    static void aContactComesIn() {
        childRef = office.isToldOf("Page", "Madeup").get(0);
    }

    @Test
    void every_page_is_open_to_people_who_read_by_ear_by_keyboard_or_with_little_sight() {
        Person officer = office.visitor();
        officer.signInToPages("contact-officer");
        for (String path : List.of("/", "/children?query=Madeup", "/children/" + childRef, "/children/CH-999999")) {
            Page page = officer.open(path);
            assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations()).as(path)
                    .extracting(violation -> violation.getId() + ": " + violation.getHelp() + " " + violation.getNodes().get(0).getHtml()).isEmpty();
        }
    }

    @Test
    void the_childs_page_says_who_the_child_is_what_waits_and_how_long_each_clock_has_left() {
        Person officer = office.visitor();
        officer.signInToPages("contact-officer");
        Page page = officer.open("/children/" + childRef);
        officer.wholePage("childs-page");
        assertThat(page.locator("h1").innerText()).isEqualTo("Page Madeup");
        assertThat(page.locator("main").innerText()).contains("Born 4 May 2019", "Screen the contact", "contact-decision-24h", "left", "Child's page");
        assertThat(officer.complaints()).isEmpty();
    }

    @Test
    void at_twice_the_size_everything_is_still_there_and_nobody_has_to_scroll_sideways() {
        Person officer = office.visitor();
        officer.signInToPages("contact-officer");
        officer.page().setViewportSize(640, 800);
        Page page = officer.open("/children/" + childRef);
        officer.wholePage("childs-page-at-200-per-cent");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
    }

    @Test
    void the_childs_page_can_be_printed_and_calls_no_address_but_our_own() {
        Person officer = office.visitor();
        officer.signInToPages("contact-officer");
        var elsewhere = new java.util.ArrayList<String>();
        officer.page().onRequest(request -> {
            if (!request.url().startsWith(office.address("/"))) {
                elsewhere.add(request.url());
            }
        });
        Page page = officer.open("/children/" + childRef);
        byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4").setMargin(new Margin().setTop("15mm").setBottom("15mm"))
                .setPath(Path.of("target", "screenshots", "childs-page.pdf")));
        assertThat(paper).hasSizeGreaterThan(10_000);
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void who_works_with_figures_is_told_plainly_that_the_page_is_not_for_them() {
        Person analyst = office.visitor();
        Page page = analyst.signInToPages("performance-analyst").open("/children/" + childRef);
        analyst.screenshot("childs-page-refused");
        assertThat(page.locator("main").innerText()).contains("You may not see this").doesNotContain("Madeup");
    }

    @Test
    void a_stranger_is_asked_to_sign_in_sees_nothing_and_then_comes_to_the_page_they_asked_for() {
        Person stranger = office.visitor();
        Page page = stranger.open("/children/" + childRef);
        assertThat(page.url()).contains("/sign-in");
        assertThat(page.content()).doesNotContain("Page Madeup");
        stranger.signInHere("contact-officer");
        assertThat(page.locator("h1").innerText()).isEqualTo("Page Madeup");
    }

    @Test
    void one_sign_in_is_enough_for_our_pages_and_the_engines() {
        Person officer = office.visitor();
        officer.signInToPages("contact-officer").open("/camunda/app/tasklist/default/");
        officer.page().locator(".task-filters").getByText("All my tasks").waitFor();
    }
}
