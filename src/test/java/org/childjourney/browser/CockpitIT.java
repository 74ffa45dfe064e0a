package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looks at the clocks in Cockpit through a browser, as the managers do: figures, the list behind each, and a process's ledger beside its diagram. */
class CockpitIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String TODAY = "2026-11-25T10:00:00Z";
    private static final String DECIDE = "contact-decision-24h";

    static RunningApplication application;
    static Browser browser;
    static Partner partner;
    static String lateChild;

    /** Two contacts two days ago that nobody decided, another one this morning. */
    @BeforeAll
    static void start() {
        application = RunningApplication.onFreshData(java.time.Instant.parse("2026-11-23T08:00:00Z"));
        browser = new Browser();
        partner = Partner.of(application);
        lateChild = contact("2026-11-23T08:00:00Z", "Dashboard");
        contact("2026-11-23T08:00:00Z", "Other");
        partner.ask("system-operator", "PUT", "/demo/time", "{\"to\": \"" + TODAY + "\"}");
        contact("2026-11-25T09:00:00Z", "Today");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (application != null) {
            application.close();
        }
    }

    @Test
    void a_service_manager_sees_what_is_late_opens_the_list_behind_the_figure_and_from_there_the_childs_page() {
        try (var manager = browser.person(application)) {
            manager.itIs(java.time.Instant.parse(TODAY)).signIn("service-manager", "cockpit");
            Locator decide = clocks(manager).locator(".cj-figures tbody tr").filter(new Locator.FilterOptions().setHasText(DECIDE));
            decide.waitFor();
            manager.wholePage("cockpit-clocks");
            String figures = partner.ask("service-manager", "GET", "/api/clocks/by-rule", null);
            List<Integer> late = JsonPath.read(figures, "$.rules[?(@.rule == '" + DECIDE + "')].late");
            assertThat(late).containsExactly(2);
            assertThat(decide.locator("td").first().innerText().strip()).isEqualTo("2");
            assertThat(decide.innerText()).contains("1 day");
            assertThat(decide.locator("td").nth(4).innerText().strip()).as("open in all").isEqualTo("3");
            decide.getByRole(AriaRole.LINK).first().click();
            manager.page().locator("h1").getByText("Late clocks").waitFor();
            manager.wholePage("cockpit-clocks-list");
            assertThat(manager.page().locator(".cj-list tbody tr").count()).isEqualTo(2);
            assertThat(manager.page().locator(".cj-list").innerText()).contains("1 day late", "Missed, still open").doesNotContain("Dashboard");
            assertAccessible(manager.page(), null);
            manager.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(lateChild)).click();
            assertThat(manager.page().locator("h1").innerText()).isEqualTo("Dashboard Madeup");
            assertThat(manager.complaints()).isEmpty();
        }
    }

    @Test
    void the_dashboard_is_open_to_people_who_use_the_keyboard_or_a_screen_reader_at_twice_the_size_and_calls_nobody_elsewhere() {
        try (var manager = browser.person(application)) {
            var elsewhere = new ArrayList<String>();
            manager.page().onRequest(request -> {
                if (!request.url().startsWith(application.address("/")) && !request.url().startsWith("data:")) {
                    elsewhere.add(request.url());
                }
            });
            manager.signIn("service-manager", "cockpit");
            clocks(manager).locator(".cj-weeks tbody tr").first().waitFor();
            assertThat(clocks(manager).locator(".cj-weeks tbody tr").count()).isEqualTo(12);
            assertAccessible(manager.page(), ".cj-clocks");
            clocks(manager).getByLabel("Team").selectOption("west");
            clocks(manager).getByText("No clock runs for the children you oversee.").waitFor();
            assertThat(manager.page().evaluate("() => document.activeElement.id")).isEqualTo("cj-team");
            clocks(manager).getByLabel("Team").selectOption("front-door");
            Locator link = clocks(manager).locator(".cj-figures tbody a").first();
            link.waitFor();
            for (int i = 0; i < 10 && !manager.underCursor().strip().equals(link.innerText().strip()); i++) {
                manager.pressed("Tab");
            }
            manager.pressed("Enter");
            manager.page().locator("h1").waitFor();
            assertThat(manager.page().url()).contains("/clocks?", "team=front-door");
            manager.page().setViewportSize(640, 800);
            assertThat(manager.page().evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
            manager.wholePage("cockpit-clocks-list-at-200-per-cent");
            assertThat(elsewhere).isEmpty();
            assertThat(manager.complaints()).isEmpty();
        }
    }

    @Test
    void a_process_shows_its_clocks_beside_its_diagram_with_rule_source_and_ledger() {
        try (var manager = browser.person(application)) {
            manager.itIs(java.time.Instant.parse(TODAY)).signIn("service-manager", "cockpit");
            open(manager, instance());
            manager.page().locator(".ctn-content-bottom").getByText("Clocks", new Locator.GetByTextOptions().setExact(true)).first().click();
            Locator clock = clocks(manager).locator(".cj-of-process tbody tr").filter(new Locator.FilterOptions().setHasText(DECIDE));
            clock.waitFor();
            assertThat(clock.innerText()).contains("1 day late", "Missed, still open", "24 hours from", "Evidence", "What was done to it");
            clock.locator("summary").click();
            assertThat(clock.innerText()).contains("Started", "Warning given");
            manager.screenshot("cockpit-instance-clocks");
            assertAccessible(manager.page(), ".cj-clocks");
            clocks(manager).getByRole(AriaRole.LINK).first().click();
            assertThat(manager.page().locator("h1").innerText()).isEqualTo("Dashboard Madeup");
            assertThat(manager.complaints()).isEmpty();
        }
    }

    @Test
    void a_system_operator_reads_the_ledger_of_a_process_but_not_whose_it_is() {
        try (var operator = browser.person(application)) {
            operator.signIn("system-operator", "cockpit");
            clocks(operator).getByText("Clocks over all children are for managers.").waitFor();
            open(operator, instance());
            operator.page().locator(".ctn-content-bottom").getByText("Clocks", new Locator.GetByTextOptions().setExact(true)).first().click();
            clocks(operator).locator(".cj-of-process tbody tr").first().waitFor();
            assertThat(clocks(operator).innerText()).contains(DECIDE, "is not for you to read").doesNotContain(lateChild);
        }
    }

    private static Locator clocks(Person person) {
        return person.page().locator(".cj-clocks");
    }

    private static void open(Person person, String instance) {
        person.open("/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime");
        person.page().locator(".ctn-content-bottom").waitFor();
    }

    /** The process that screens the late child's contact, as a manager finds it in Cockpit. */
    private static String instance() {
        try (var manager = browser.person(application)) {
            manager.signIn("service-manager", "cockpit");
            String journey = JsonPath.read(partner.ask("service-manager", "GET", "/api/children/" + lateChild, null), "$.stages[0].journeyRef");
            return String.valueOf(manager.page().evaluate("""
                    async journey => (await (await fetch('/camunda/api/engine/engine/default/process-instance?processDefinitionKey=contact&businessKey=' + journey,
                        {headers: {Accept: 'application/json'}})).json())[0].id""", journey));
        }
    }

    private static void assertAccessible(Page page, String part) {
        var axe = new AxeBuilder(page).withTags(WCAG);
        assertThat((part == null ? axe : axe.include(part)).analyze().getViolations()).extracting(violation ->
                violation.getId() + ": " + violation.getHelp() + " " + violation.getNodes().get(0).getHtml()).isEmpty();
    }

    private static String contact(String at, String givenName) {
        return JsonPath.<List<String>>read(partner.ask("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "%s", "channel": "telephone", "source": "2B", "concern": "Made up: came to school hungry again.",
                 "referrer": {"name": "Pat Madeup", "agency": "Madeup Primary School", "role": "Head teacher", "telephone": "01632 960001"},
                 "consent": {"given": true},
                 "children": [{"givenName": "%s", "familyName": "Madeup", "dateOfBirth": "2019-05-04", "sex": "F"}]}""".formatted(at, givenName)), "$.children[*].childRef").get(0);
    }
}
