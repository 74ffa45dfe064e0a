package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A month of those who manage: supervision with directions, an audit that is moderated, lists that are corrected, and the weekly report, written, sent and read. */
class ManagersMonthIT {

    @RegisterExtension
    static final Office office = Office.opensAt("2026-11-02T09:00:00Z").overseen();

    private String child;
    private String journey;

    /** The handover of a leaver's caseload, and a closure that is refused, join this month between the lists and the report. */
    @Test
    void a_managers_month() {
        aWorkerGetsTheChild();
        managerAndWorkerSpeakOfTheChild();
        theWorkerCarriesOutADirection();
        theCaseIsDrawnAndAudited();
        aSecondPersonModerates();
        theAnalystSendsTheWeeklyReport();
        theDirectorReadsIt();
        theListsAreLookedAtAndCorrected();
        theManagerSeesTheMonth();
        assertThat(office.differences()).isZero();
        assertThat(office.complaints()).as("but for the one refusal that was asked for").hasSize(1).allMatch(each -> each.contains("status of 400") && each.contains("submit-form"));
    }

    private void answer(String user, String task, String answers) {
        office.signedIn(user).answerQuickly(task, journey, answers);
    }

    void aWorkerGetsTheChild() {
        List<String> references = JsonPath.read(office.ask("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "2026-11-02T09:00:00Z", "channel": "form", "source": "2A",
                 "referrer": {"name": "Pat Example", "agency": "Fictional Primary School", "role": "Head teacher", "telephone": "01632 960001"},
                 "concern": "Comes hungry and alone.", "consent": {"given": true}, "indicators": ["neglect.supervision"],
                 "children": [{"givenName": "Abe", "familyName": "Pretend", "dateOfBirth": "2017-05-04", "sex": "M", "school": "Fictional Primary School"}],
                 "household": [{"name": "Mona Pretend", "relationship": "mother", "parentalResponsibility": true}]}"""), "$.children[*].childRef");
        child = references.get(0);
        journey = office.journey(child);
        answer("contact-officer", "Screen the contact", """
                {"inDangerNow": "no", "whereNow": "At school", "whatHappened": "Abe comes hungry, and waits alone until six.", "parentsTold": "yes", "consent": "yes", "agencies": [],
                 "childrenInContact": [{"knownAs": "new"}]}""");
        answer("team-manager", "Decide on the contact", """
                {"level": "3", "outcome": "assessment", "differentBecause": "Nobody knows who is at home.", "team": "east", "worriedAbout": "Hungry and alone.", "workingWell": "He likes school.",
                 "needsToHappen": "A social worker sees him this week.", "forTheReferrer": "We will assess."}""");
        answer("team-manager", "Allocate a social worker", """
                {"worker": "social-worker", "startsOn": "2026-11-02", "reviewOn": "2026-11-13", "safeUntilSeen": "yes", "direction": "See him alone."}""");
        assertThat(office.clock(child, "supervision-monthly", "dueAt")).as("end of Wednesday 2 December").isEqualTo("2026-12-03T00:00:00Z");
    }

    void managerAndWorkerSpeakOfTheChild() {
        office.timePassesTo("2026-11-05T11:00:00Z");
        Person manager = office.at("team-manager").openTask("Hold the supervision", journey).claim();
        assertThat(manager.form()).contains("Abe Pretend", "Sol Example", "Asked once a month for this worker");
        manager.fill("When was it held?", "05/11/2026").fill("At", "10:30").fill("What has changed for this child since last time?", "School gives him breakfast since Tuesday; he stays for the club.")
                .choose("Is the child safer?", "Yes, safer").fill("What shows it?", "He is collected at five, the club says.")
                .choose("Is the plan working?", "There is no plan yet").fill("What works, and what does not?", "Breakfast works; nobody has been at his home.")
                .fill("What are we avoiding?", "Nobody has asked who his mother’s friend is.")
                .fill("What does the child say or show, and what has changed because of it?", "\"I am not hungry any more.\" He asked for the club, and got it.")
                .choose("Is there drift?", "No").addRow("Directions: what is to be done, and by when")
                .fillRow(0, "What is to be done?", "Meet his mother’s friend.").fillRow(0, "By when?", "06/11/2026")
                .addRow("Directions: what is to be done, and by when").fillRow(1, "What is to be done?", "See him at home, alone.").fillRow(1, "By when?", "20/11/2026")
                .fill("Load: how is it, and what is taken off?", "Eighteen children; one goes to Senna.").fill("Leave and cover: who sees these children meanwhile?", "A week in December; Senna covers.")
                .fill("Learning: what was learned, and what is next?", "Reading on neglect; to be talked of next time.").wholeForm("managers-month-supervision").complete();
        assertThat(office.clock(child, "supervision-monthly", "dueAt")).as("a month from Thursday 5 November").isEqualTo("2026-12-06T00:00:00Z");
    }

    void theWorkerCarriesOutADirection() {
        office.timePassesTo("2026-11-06T15:00:00Z");
        Person worker = office.at("social-worker").openTaskThatSays("Carry out the direction", "friend").claim();
        worker.choose("Is it done?", "Yes").fill("When was it done?", "06/11/2026").fill("At", "14:00").fill("What came of it for the child?", "He is kind to Abe and works nights; his name is in the record now.")
                .wholeForm("managers-month-direction").complete();
    }

    void theCaseIsDrawnAndAudited() {
        office.timePassesTo("2026-11-09T10:00:00Z");
        Person auditor = office.at("quality-auditor").openTask("Audit the case", journey).claim();
        assertThat(auditor.form()).contains("Sol Example", "November 2026");
        auditor.fill("What is a day like for this child?", "He wakes himself, walks to school, eats there, and is collected at five.")
                .choose("Did you speak with the child, or with their parent or carer?", "Yes").fill("What did they say, or why did you not speak with them?", "His mother: somebody listens now.");
        grade(auditor, "The child’s experience and what became better", "Good");
        grade(auditor, "The child’s voice", "Good");
        grade(auditor, "Assessment and analysis", "Requires improvement");
        grade(auditor, "Plan and its reviews", "Requires improvement");
        grade(auditor, "Management oversight", "Good");
        auditor.choose("The grade of the whole", "Good");
        assertThat(auditor.refusedOnCompleting()).contains("Requires improvement");
        auditor.choose("The grade of the whole", "Requires improvement").addRow("Actions: what is to be done for this child, and by when")
                .fillRow(0, "What is to be done?", "Write down who lives at home.").fillRow(0, "By when?", "16/11/2026").wholeForm("managers-month-audit").complete();
    }

    private static void grade(Person auditor, String theme, String grade) {
        auditor.choose(theme, grade).fill(theme + ": what in the record shows it?", "The record shows it in several places.");
    }

    void aSecondPersonModerates() {
        Person moderator = office.at("service-manager").openTask("Moderate the audit", journey).claim();
        assertThat(moderator.form()).contains("Quinn Example", "Requires improvement", "Write down who lives at home");
        moderator.choose("Does the grade stand?", "Yes").fill("Why?", "Nobody knows yet who lives at home.").wholeForm("managers-month-moderated").complete();
        assertThat(office.clock(child, "case-audit", "state")).isEqualTo("met");
        assertThat(office.clock(child, "case-re-audit-3m", "state")).isEqualTo("running");
    }

    void theAnalystSendsTheWeeklyReport() {
        Person analyst = office.at("performance-analyst").openTask("Send the weekly report").claim();
        assertThat(analyst.form()).contains("Monday 2 November to Sunday 8 November 2026", "not known yet", "Sol Example").doesNotContain("Abe", "Pretend");
        analyst.fill("What do these figures mean?", "One contact, decided in time. Supervision has begun again.").fill("What should managers look at first?", "Who lives with the children we assess.")
                .wholeForm("managers-month-weekly-report").complete();
    }

    void theDirectorReadsIt() {
        Page page = office.at("director").opens("/oversight").page();
        page.getByText("Monday 2 November to Sunday 8 November 2026").click();
        page.locator("h1").getByText("Weekly report").waitFor();
        Person director = office.signedIn("director").wholePage("managers-month-weekly-page");
        assertThat(director.reads()).contains("Sent Monday 9 November 2026", "by Percy Example", "Supervision has begun again", "Contacts decided within 24 hours").doesNotContain("Pretend");
    }

    void theListsAreLookedAtAndCorrected() {
        office.timePassesTo("2026-11-12T10:00:00Z");
        Person analyst = office.at("performance-analyst").openTask("Look at the findings").claim();
        assertThat(analyst.form()).contains("Ethnicity: is missing", child, "List 11: Adoption: adopters").doesNotContain("Pretend");
        analyst.addRow("Who corrects what").select("Which team?", "East").fill("What should its manager see to first?", "Ask the family where they come from.")
                .fill("What do you make of the lists?", "Ethnicity is missing of the newest child; all else is there.").wholeForm("managers-month-findings").complete();
        Person manager = office.at("team-manager").openTask("Correct the findings").claim();
        assertThat(manager.form()).contains("Ask the family where they come from", child);
        manager.choose("Is all of it corrected in the record?", "Yes").fill("What was corrected, and what stands for a reason?", "His mother told us; it is written down.").wholeForm("managers-month-corrected").complete();
    }

    void theManagerSeesTheMonth() {
        Person manager = office.at("team-manager").opens("/oversight");
        assertThat(manager.wholePage("managers-month-overview").reads()).contains("Supervision", child, "Sol Example", "Directions still open", "Requires improvement", "Below good").doesNotContain("Pretend");
    }
}
