package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.browser.OpenToAll.isOpenToAll;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Margin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looks at the pages of our own through a browser: everybody can read them, at any size, without scripts, and on paper. */
class ChildsPageIT {

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
            isOpenToAll(officer.open(path));
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

    @Test
    void the_pages_on_which_births_deaths_and_judgements_are_recorded_are_open_to_everyone_and_work_without_scripts() {
        String baby = office.isToldOfUnborn("Madeup-Baby");
        try (var manager = office.visitor()) {
            manager.signInToPages("service-manager").open("/children/" + baby);
            manager.wholePage("childs-page-unborn");
            manager.page().getByText("Record the birth").click();
            manager.wholePage("record-the-birth");
            isOpenToAll(manager.page());
            manager.page().getByLabel("Day").fill("31");
            manager.page().getByLabel("Month").fill("2");
            manager.page().getByLabel("Year").fill(String.valueOf(LocalDate.now().getYear()));
            manager.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the birth")).click();
            manager.page().getByText("There is a problem").waitFor();
            manager.wholePage("record-the-birth-refused");
            isOpenToAll(manager.page());
            assertThat(manager.page().locator("main").innerText()).contains("Date of birth must be a real date", "Select the sex");
            var today = LocalDate.now(ZoneId.of("Europe/London"));
            manager.page().getByLabel("Day").fill(String.valueOf(today.getDayOfMonth()));
            manager.page().getByLabel("Month").fill(String.valueOf(today.getMonthValue()));
            manager.page().getByLabel("Female").check();
            manager.page().getByLabel("Given name").fill("Hope");
            manager.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the birth")).click();
            manager.page().getByText("The birth is recorded.").waitFor();
            manager.wholePage("birth-recorded");
            isOpenToAll(manager.page());
            assertThat(manager.page().locator("h1").innerText()).isEqualTo("Hope Madeup-Baby");

            manager.page().getByText("Record the death").click();
            isOpenToAll(manager.page());
            manager.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the death")).click();
            manager.page().getByText("There is a problem").waitFor();
            manager.wholePage("record-the-death-refused");
            isOpenToAll(manager.page());
            manager.page().getByLabel("Day").fill(String.valueOf(today.getDayOfMonth()));
            manager.page().getByLabel("Month").fill(String.valueOf(today.getMonthValue()));
            manager.page().getByLabel("Year").fill(String.valueOf(today.getYear()));
            manager.page().getByLabel("Yes, I have checked").check();
            manager.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the death")).click();
            manager.page().getByText("The death is recorded.").waitFor();
            manager.wholePage("death-recorded");
            assertThat(manager.page().locator("main").innerText()).contains("Nothing is open for this child.", "No clock is running.", "This child died");
        }
        try (var worker = office.visitor()) {
            worker.signInToPages("team-manager").open("/children/" + childRef);
            worker.page().getByText("Mark as significant").first().click();
            isOpenToAll(worker.page());
            worker.page().getByLabel("Significant", new Page.GetByLabelOptions().setExact(true)).check();
            worker.page().getByLabel("What does it mean for the child?").fill("The third call of the same school this autumn.");
            worker.wholePage("judge-significance");
            worker.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep this judgement")).click();
            worker.page().getByText("marked this as significant: The third call").waitFor();
            worker.wholePage("judged");
            isOpenToAll(worker.page());
        }
    }
}
