package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looks at Tasklist and Cockpit through a browser as people see them: heading, banner, drafts, refusals. */
class TasklistIT {

    private static final String SCREEN = "Screen the contact";

    @RegisterExtension
    static final Office office = Office.opensNow();

    static String childRef;

    @BeforeAll
    static void aContactComesIn() {
        childRef = office.isToldOf("Tasklist", "Madeup").get(0);
    }

    @Test
    void a_social_worker_signs_in_to_Tasklist_under_the_products_own_heading_and_the_browser_has_nothing_to_complain_of() {
        Person worker = office.visitor();
        worker.signIn("social-worker").screenshot("tasklist");
        assertThat(worker.page().title()).contains("Child Journey");
        assertThat(worker.page().locator("[cam-widget-header]").innerText()).contains("Child Journey", "DEMO").doesNotContain("migrate", "Create task", "Start process");
        assertThat(worker.page().locator(".ce-eol-banner").isVisible()).isFalse();
        assertThat(worker.complaints()).isEmpty();
    }

    @Test
    void a_team_manager_signs_in_to_Cockpit_and_the_browser_has_nothing_to_complain_of() {
        Person manager = office.visitor();
        manager.signIn("team-manager", "cockpit").screenshot("cockpit");
        assertThat(manager.page().locator("[cam-widget-header]").innerText()).contains("Child Journey", "DEMO");
        assertThat(manager.complaints()).isEmpty();
    }

    @Test
    void an_open_task_shows_whose_it_is_and_how_long_its_clocks_have_left_with_a_link_to_the_childs_page() {
        Person officer = office.visitor();
        officer.signIn("contact-officer").openFilter("All my tasks").openTask(SCREEN);
        var banner = officer.page().locator(".cj-child");
        banner.getByText("Tasklist Madeup").waitFor();
        officer.screenshot("task-with-banner");
        assertThat(banner.innerText()).contains(childRef).contains("left").contains("Child's page");
        Page child = officer.page().waitForPopup(() -> banner.getByText("Child's page").click());
        assertThat(child.locator("h1").innerText()).isEqualTo("Tasklist Madeup");
        assertThat(officer.complaints()).isEmpty();
    }

    @Test
    void a_half_filled_form_is_kept_on_the_server_and_nothing_of_it_stays_in_the_browser() {
        Person officer = office.visitor();
        officer.signIn("contact-officer").openFilter("All my tasks").openTask(SCREEN).claim();
        officer.fill("Where are the children now?", "At school, made up");
        officer.page().getByText(Pattern.compile("Kept at \\d\\d:\\d\\d")).waitFor();
        officer.screenshot("task-half-filled");
        assertThat(officer.page().evaluate("() => Object.entries(localStorage).filter(([k, v]) => v.includes('At school, made up')).length")).isEqualTo(0);
        Person later = office.visitor();
        later.signIn("contact-officer").openFilter("All my tasks").openTask(SCREEN);
        assertThat(later.answer("Where are the children now?")).isEqualTo("At school, made up");
        assertThat(later.complaints()).isEmpty();
    }

    @Test
    void a_form_is_answered_by_hand_and_its_task_is_done() {
        String ref = office.isToldOf("Screened", "Madeup-Elsewhere").get(0);
        Person officer = office.visitor();
        officer.signInToPages("contact-officer").open("/children/" + ref);
        officer.page().getByText(SCREEN).click();
        officer.page().locator(".fjs-form").waitFor();
        officer.claim();
        officer.choose("Is anyone in danger now?", "No")
                .fill("Where are the children now?", "At school, made up")
                .fill("What happened, when, and to whom?", "Made up: came to school hungry on Monday and Tuesday.")
                .select("Is this child known to us?", "Not sure yet")
                .choose("Do the parents know of this contact?", "Yes")
                .choose("Did the family agree that we ask other agencies?", "Yes")
                .removeRow("Adults in the home").removeRow("Agencies to ask");
        officer.wholePage("task-answered");
        officer.complete();
        officer.open("/children/" + ref);
        officer.page().getByText("Decide on the contact").first().waitFor();
        assertThat(officer.complaints()).isEmpty();
    }

    @Test
    void a_day_there_is_not_is_refused_where_it_is_typed_and_nothing_is_sent_until_it_is_mended() {
        office.isToldOf("Dated", "Madeup-Dates");
        try (var officer = office.visitor()) {
            officer.signIn("contact-officer").openFilter("All my tasks").openTask("Record the written confirmation").claim();
            officer.choose("Has the caller confirmed in writing?", "Yes").select("How", "By secure e-mail");
            for (String wrong : List.of("31/02/2026", "32/01/2026", "11/23/2026", "29/02/2026", "23/11/26", "soon")) {
                officer.fill("Received on", wrong);
                var said = officer.page().locator(".cj-wrong-date-said");
                said.waitFor();
                assertThat(said.innerText()).contains("Received on", "“" + wrong + "” is not a date", "23/11/2026");
                assertThat(officer.answer("Received on")).as("what was typed stays").isEqualTo(wrong);
            }
            officer.fill("Received on", "31/02/2026").wholeForm("impossible-date-refused");
            var complete = officer.page().locator(".form-actions .btn-primary");
            if (complete.isEnabled()) {
                complete.click();
            }
            officer.page().waitForTimeout(1_500);
            assertThat(officer.page().locator(".fjs-form").count()).as("the task is not completed").isOne();
            assertThat(officer.page().locator("[aria-invalid=true]").count()).isOne();

            String today = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now(ZoneId.of("Europe/London")));
            officer.fill("Received on", today);
            assertThat(officer.page().locator(".cj-wrong-date-said").count()).as("mended").isZero();
            assertThat(officer.answer("Received on")).isEqualTo(today);
            officer.completedByKeyboard(); // the list after the date opens over the button when it is reached
            assertThat(officer.complaints()).isEmpty();
        }
    }

    @Test
    void what_happened_on_the_case_stands_beside_the_form_in_words_and_the_engines_own_history_is_not_shown() {
        try (var officer = office.visitor()) {
            officer.signIn("contact-officer").openFilter("All my tasks").openTask(SCREEN);
            officer.page().locator(".task-card .nav-tabs").getByText("What happened").click();
            var happened = officer.page().locator(".cj-happened");
            happened.getByText("Front door").first().waitFor();
            officer.screenshot("what-happened");
            assertThat(happened.innerText()).contains("Contact").doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}");
            assertThat(officer.page().locator(".task-card .nav-tabs > li:visible").allInnerTexts()).extracting(String::strip).containsExactly("Form", "What happened", "Diagram");
            assertThat(officer.complaints()).isEmpty();
        }
    }
}
