package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A worker leaves and the manager hands the whole caseload over on one page; and a case is not closed while an enquiry is open. */
class HandoverIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @RegisterExtension
    static final Office office = Office.opensNow();

    static String assessed;
    static String enquired;

    @BeforeAll
    static void a_worker_holds_two_children_and_is_about_to_leave() {
        office.ask("system-operator", "PUT", "/api/staff/leaving-worker", """
                {"displayName": "Lena Leaver", "roles": ["social-worker"], "teams": ["east"], "registered": true, "assessedAndSupportedYear": false, "active": true}""");
        assessed = office.isToldOf("Ann", "Madeup-Handover").get(0);
        enquired = office.isToldOf("Bea", "Madeup-Enquiry").get(0);
        decided(assessed, "assessment");
        answer("team-manager", "Allocate a social worker", assessed, """
                {"worker": "leaving-worker", "startsOn": "%s", "reviewOn": "%s", "safeUntilSeen": "yes", "direction": "See Ann alone at school first."}""".formatted(TODAY, TODAY.plusDays(14)));
        decided(enquired, "strategyDiscussion");
        answer("team-manager", ProtectionForms.DISCUSS, enquired, """
                {"heldAt": "%s", "participants": [%s], "childsVoice": "She told her teacher that she is hit.", "thresholdMet": "yes", "harms": ["physical"], "thresholdWhy": "A mark, and her words.",
                 "safeNow": "yes", "immediateProtection": "no", "medical": "notNeeded", "outcome": "section47Single", "worker": "leaving-worker", "parentsTold": "yes",
                 "parentsToldWhat": "Lena tells their mother today."}""".formatted(Instant.now(), String.join(", ",
                tookPart("localAuthority"), tookPart("police"), tookPart("health"))));
    }

    @Test
    void a_leavers_caseload_is_handed_over_at_once_and_a_case_with_an_open_enquiry_is_not_closed() {
        office.ask("system-operator", "PUT", "/api/staff/leaving-worker", """
                {"displayName": "Lena Leaver", "roles": ["social-worker"], "teams": ["east"], "registered": true, "assessedAndSupportedYear": false, "active": false}""");
        Person manager = office.visitor().signInToPages("team-manager");
        Page page = manager.open("/caseloads");
        manager.wholePage("caseloads");
        isOpenToAll(page);
        assertThat(manager.reads()).contains("Lena Leaver", "Vacant post");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hand over the children of Lena Leaver")).click();
        manager.wholePage("handover");
        isOpenToAll(page);
        assertThat(manager.reads()).contains("2 children", "Ann Madeup-Handover", "See the child", "1 in the last twelve months");

        page.getByLabel("To whom does Ann Madeup-Handover go?").selectOption("east/senior-social-worker");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hand over all that is chosen")).click();
        page.getByText("There is a problem").waitFor();
        manager.wholePage("handover-refused");
        isOpenToAll(page);
        assertThat(manager.reads()).contains(assessed + ": Why does the worker change?");

        page.getByLabel("Why does the worker change?").selectOption("LEFTRL");
        page.getByLabel("What is it about?").fill("Lena Leaver has left the council.");
        page.getByLabel("To whom does Bea Madeup-Enquiry go?").selectOption("east/social-worker");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hand over all that is chosen")).click();
        page.getByText("2 handovers have begun.").waitFor();
        manager.wholePage("handed-over");
        isOpenToAll(page);

        var dueBefore = office.clock(enquired, "s47-outcome", "dueAt");
        Person worker = office.visitor().signInToPages("social-worker");
        Page child = worker.open("/children/" + enquired);
        worker.wholePage("childs-page-after-handover");
        assertThat(worker.reads()).contains("East, Sol Example", "Handover to another worker or team", "Meet for the handover", "2 in the last twelve months");
        assertThat(office.clock(enquired, "s47-outcome", "dueAt")).isEqualTo(dueBefore);
        child.getByText("Propose to close the case").click();
        assertThat(worker.reads()).contains("In the way now", "Section 47 enquiry");
        child.getByLabel("No longer in need").check();
        child.getByLabel("What shows that the child needs us no longer?").fill("She seems well to me.");
        child.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Propose to close the case")).click();
        child.getByText("There is a problem").waitFor();
        worker.wholePage("closure-refused");
        isOpenToAll(child);
        assertThat(worker.reads()).contains("The case cannot be closed yet. In the way:", "Section 47 enquiry", "a handover under way since");
        assertThat(office.differences()).isZero();
        assertThat(manager.complaints()).as("refusals apart, which the browser calls errors").allMatch(told -> told.contains("400"));
    }

    private static String tookPart(String agency) {
        return "{\"name\": \"Made up\", \"agency\": \"" + agency + "\", \"role\": \"Made up\", \"means\": \"present\", \"shared\": \"Nothing known before today.\"}";
    }

    private static void decided(String child, String outcome) {
        answer("contact-officer", "Screen the contact", child, """
                {"inDangerNow": "no", "whereNow": "At school", "whatHappened": "She came tired and said that it is loud at night.", "parentsTold": "yes",
                 "consent": "yes", "agencies": [], "childrenInContact": [{"knownAs": "new"}]}""");
        answer("team-manager", "Decide on the contact", child, """
                {"level": "%s", "outcome": "%s", "differentBecause": "What the school says.", "team": "east", "worriedAbout": "Nights are loud.", "workingWell": "School holds on to her.",
                 "needsToHappen": "A social worker sees her.", "forTheReferrer": "We will look into it."}""".formatted(outcome.equals("assessment") ? "3" : "4", outcome));
    }

    private static void answer(String user, String task, String child, String answers) {
        office.signedIn(user).answerQuickly(task, office.journey(child), answers);
    }

    private static void isOpenToAll(Page page) {
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations()).as(page.url())
                .extracting(violation -> violation.getId() + ": " + violation.getHelp() + " " + violation.getNodes().get(0).getHtml()).isEmpty();
    }
}
