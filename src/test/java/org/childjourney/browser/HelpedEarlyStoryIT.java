package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A family helped early, as people live it: from a nursery's worries to the step-up a year later that carries all that was tried. */
class HelpedEarlyStoryIT {

    private static final String PRACTITIONER = "early-help-practitioner";
    private static final String PLAN_REVIEW = "eh-taf-review";

    @RegisterExtension
    static final Office office = Office.opensAt("2026-06-08T08:00:00Z");

    private final HelpedEarlyQuickly quickly = new HelpedEarlyQuickly(office);
    private String child;

    @Test
    void the_story_of_a_family_helped_early() {
        aNurserySeesWorries();
        earlyHelpIsOfferedFromTheChildsPage();
        theAssessmentLeavesTheFamilyToEarlyHelp();
        theHealthVisitorDoesNotSeeTheChildTwice();
        theMotherAgreesToShareWithNurseryAndHealthButNotWithHousing();
        theWholeFamilyIsAssessed();
        aPlanIsMadeAndReviewed();
        theMotherWithdrawsAnAgreement();
        theManagerConsidersHarm();
        helpGoesOnWithWhatRemainsAgreed();
        aYearLaterEarlyHelpIsNotEnough();
        theReferralTakesEverythingAlong();
        theFrontDoorSeesWhatWasTriedAndThatTheChildWasReferredBefore();
        nobodyIsForgotten();
    }

    void aNurserySeesWorries() {
        child = JsonPath.<List<String>>read(office.ask("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "2026-06-08T08:00:00Z", "channel": "form", "source": "2B",
                 "referrer": {"name": "Nell Madeup", "agency": "Willow Nursery", "role": "Key person", "telephone": "01632 960001"},
                 "concern": "Ivy comes hungry and falls asleep over breakfast. Her mother looks exhausted.", "consent": {"given": true}, "indicators": ["neglect.home-conditions"],
                 "children": [{"givenName": "Ivy", "familyName": "Example", "dateOfBirth": "2025-06-10", "sex": "F", "ethnicity": "WBRI"}],
                 "household": [{"name": "Mona Example", "relationship": "mother", "parentalResponsibility": true}]}"""), "$.children[*].childRef").get(0);
        quickly.contactDecided(child);
        office.timePassesTo("2026-06-11T15:00:00Z");
        quickly.seenInAssessment(child, "2026-06-11T14:00:00Z");
    }

    void earlyHelpIsOfferedFromTheChildsPage() {
        office.timePassesTo("2026-06-15T09:00:00Z");
        Person practitioner = office.at(PRACTITIONER).opens("/children/" + child).wholePage("early-help-1-childs-page");
        Page page = practitioner.page();
        page.getByText("Offer early help").click();
        page.getByLabel("What was seen, and who saw it?").fill("Willow Nursery: hungry and asleep over breakfast, three mornings a week. Mona brings her every day and asks for help.");
        practitioner.wholePage("early-help-1-offer").press("Offer early help");
        page.getByText("Early help is offered. The family is asked for their agreement.").waitFor();
        assertThat(openStages()).contains("single-assessment", "early-help-assessment", "healthy-child-review");
        assertThat(office.clock(child, "hcp-12-month", "dueAt")).as("in early help a child of one year is offered the health visitor's reviews").isEqualTo("2026-09-10T23:00:00Z");
        quickly.managerNamesADay(child);
    }

    void theAssessmentLeavesTheFamilyToEarlyHelp() {
        office.timePassesTo("2026-06-18T10:00:00Z");
        quickly.assessmentConcluded(child, "2026-06-18");
        assertThat(openStages()).as("what was offered goes on, and begins once").doesNotContain("single-assessment").containsOnlyOnce("early-help-assessment");
    }

    void theHealthVisitorDoesNotSeeTheChildTwice() {
        office.timePassesTo("2026-06-19T10:00:00Z");
        quickly.healthVisitorDidNotSee(child, "2026-06-19T09:00:00Z", "2026-06-23");
        assertThat(office.at("team-manager").tasks()).as("once is no alarm").noneMatch(card -> card.contains(DoorForms.ESCALATION));
        office.timePassesTo("2026-06-23T10:00:00Z");
        quickly.healthVisitorDidNotSee(child, "2026-06-23T09:00:00Z", "2026-07-08");
        Person manager = office.at("team-manager").openTask(DoorForms.ESCALATION, office.journey(child)).wholeForm("early-help-2-not-seen-twice");
        assertThat(manager.form()).contains("Nobody opened; the curtains were drawn.");
        quickly.managerSendsHelp(child);
        office.timePassesTo("2026-07-08T10:00:00Z");
    }

    void theMotherAgreesToShareWithNurseryAndHealthButNotWithHousing() {
        Person practitioner = office.at(PRACTITIONER).openTask("Ask the family for their agreement", office.journey(child)).wholeForm("early-help-3-agreement-opened").claim();
        assertThat(practitioner.form()).contains("hungry and asleep over breakfast");
        practitioner.fill("When did you ask?", "08/07/2026").fill("At", "09:30");
        DoorForms.aSmallChildWasSeen(practitioner, "Ate two bowls of porridge, then slept.");
        practitioner.choose("Does the child agree, where old enough to understand?", "Too young to be asked").choose("Does the family agree to an early help assessment?", "Yes");
        agreed(practitioner, 0, "Willow Nursery", "To share what school or nursery knows");
        agreed(practitioner, 1, "Willow Nursery", "To take part in the plan and its reviews");
        agreed(practitioner, 2, "Mill Lane health visitors", "To share what health services know");
        practitioner.fill("With whom must nothing be shared, and why?", "The housing office: Mona fears for the flat.")
                .fill("Who leads the help for this family?", "Nell Madeup").select("From which kind of agency?", "School, nursery or college").fill("Name of the agency", "Willow Nursery")
                .choose("Did the family choose them?", "Yes").choose("Does anything need to happen today?", "No").wholeForm("early-help-agreement-form").complete();
        assertThat(office.clock(child, "eh-assessment-complete", "state")).isEqualTo("running");
        assertThat(office.at("team-manager").opens("/children/" + child).wholePage("early-help-3-childs-page").reads()).contains("Not to be shared: The housing office");
        quickly.healthReviewHeld(child, "2026-07-08T09:30:00Z");
        assertThat(office.clock(child, "hcp-12-month", "state")).isEqualTo("met");
        office.timePassesTo("2026-07-09T08:00:00Z");
        quickly.managerIsContent(child);
    }

    private static void agreed(Person practitioner, int row, String agency, String purpose) {
        if (row > 0) {
            practitioner.addRow("Agreement to share");
        }
        practitioner.fillRow(row, "Which agency?", agency).select(row, "For what?", purpose).fillRow(row, "Who agreed?", "Mona Example");
    }

    void theWholeFamilyIsAssessed() {
        office.timePassesTo("2026-07-27T10:00:00Z");
        Person practitioner = office.at(PRACTITIONER).openTask("Assess the whole family", office.journey(child)).wholeForm("early-help-4-assessment-opened").claim();
        assertThat(practitioner.form()).contains("Not to be shared").contains("housing office").contains("Mill Lane health visitors");
        assertThat(practitioner.answer("Which organisation completed it?")).isEqualTo("Willow Nursery");
        practitioner.fill("When was the assessment finished?", "27/07/2026").fill("At", "10:30");
        DoorForms.aSmallChildWasSeen(practitioner, "Points at the door when her aunt comes.");
        practitioner.fill("What does the child wish for?", "To be held, and to eat when she wakes.");
        person(practitioner, 0, "Mona Example", "Mother", "I do not sleep. Mornings are the worst.");
        person(practitioner, 1, "Otis Example", "Father, lives elsewhere", "I can have her on Sundays.");
        practitioner.choose("Was each father, or father figure, part of it?", "Yes").choose("Was everyone in the household assessed together, as one family?", "Yes");
        need(practitioner, 0, "Parenting and routines", "Breakfast at home, every day.");
        need(practitioner, 1, "Health of a parent", "Sleep, and a doctor who listens.");
        practitioner.fill("What goes well, and who helps already?", "They laugh together; her aunt lives near.").fill("What has been tried before, and what came of it?", "Breakfast at nursery: she eats there, not at home.")
                .fill("What do you make of it, and what does it mean for the child?", "A mother worn out, not unwilling. Ivy waits for food.")
                .choose("Has the family read it, and do they have a copy?", "Yes").choose("Is there reasonable cause to suspect significant harm?", "No")
                .choose("Is more needed than early help can give?", "No").choose("Does the family need more than universal services?", "Yes")
                .choose("What is decided with the family?", "A plan with one team around the family").wholeForm("early-help-whole-family-form").complete();
        assertThat(office.clock(child, "eh-assessment-complete", "state")).isEqualTo("met");
        assertThat(office.clock(child, "eh-first-taf", "state")).isEqualTo("running");
    }

    private static void person(Person practitioner, int row, String who, String role, String says) {
        if (row > 0) {
            practitioner.addRow("Everyone who matters to the child");
        }
        practitioner.fillRow(row, "Who?", who).fillRow(row, "Who are they to the child?", role).fillRow(row, "What they say, or why they were not heard", says);
    }

    private static void need(Person practitioner, int row, String area, String need) {
        if (row > 0) {
            practitioner.addRow("What the family needs");
        }
        practitioner.select(row, "What is it about?", area).fillRow(row, "What is needed?", need);
    }

    void aPlanIsMadeAndReviewed() {
        office.timePassesTo("2026-08-10T10:00:00Z");
        quickly.firstTeam(child, "2026-08-10T09:00:00Z");
        assertThat(openStages()).contains("early-help-plan").doesNotContain("early-help-assessment");
        assertThat(office.clock(child, PLAN_REVIEW, "dueAt")).as("six weeks").isEqualTo("2026-09-21T23:00:00Z");
        office.timePassesTo("2026-09-21T10:00:00Z");
        Person practitioner = office.at(PRACTITIONER).openTask("Review the plan with the family", office.journey(child)).wholeForm("early-help-5-review-opened").claim();
        practitioner.fill("When was the review?", "21/09/2026").fill("At", "09:30").fillRow(0, "Who?", "Mona Example").fillRow(0, "Who are they to the child, or for which agency?", "Mother");
        DoorForms.aSmallChildWasSeen(practitioner, "Brought her own bowl to show us.");
        measured(practitioner, 0, "5", "Mona: four mornings of seven.");
        measured(practitioner, 1, "4", "Mona: on Fridays I sleep.");
        practitioner.choose("How many goals are reached?", "None").choose("Does the family take part?", "Yes").choose("Does the family still agree to early help?", "Yes")
                .choose("What about targeted family support?", "None is given").choose("Does the risk to the child rise?", "No")
                .choose("Is there reasonable cause to suspect significant harm?", "No").choose("What is decided with the family?", "The plan goes on").wholeForm("early-help-5-review").complete();
        office.timePassesTo("2026-11-02T10:00:00Z");
        quickly.reviewed(child, "2026-11-02T09:00:00Z", 7, 6);
        assertThat(office.clock(child, PLAN_REVIEW, "dueAt")).isEqualTo("2026-12-15T00:00:00Z");
    }

    private static void measured(Person practitioner, int row, String measure, String says) {
        practitioner.fillRow(row, "Now, 0 to 10", measure).fillRow(row, "What the family says about it", says);
    }

    void theMotherWithdrawsAnAgreement() {
        office.timePassesTo("2026-11-09T10:00:00Z");
        Person practitioner = office.at(PRACTITIONER).opens("/children/" + child).wholePage("early-help-6-childs-page");
        Page page = practitioner.page();
        page.getByText("Record that an agreement to share is withdrawn").click();
        page.getByLabel("Willow Nursery, to share").check();
        page.getByLabel("Who withdrew it?").fill("Mona Example, mother");
        page.getByLabel("Why?").fill("They talk about us at the gate.");
        practitioner.wholePage("early-help-6-withdraw").press("Record that an agreement to share is withdrawn");
        page.getByText("The withdrawal is recorded. Nothing more is shared under that agreement.").waitFor();
        assertThat(office.at(PRACTITIONER).tasks()).as("the step ended where it was").noneMatch(card -> card.contains("Review the plan with the family"));
    }

    void theManagerConsidersHarm() {
        office.timePassesTo("2026-11-10T09:00:00Z");
        Person manager = office.at("team-manager").openTask("Consider harm without help", office.journey(child)).wholeForm("early-help-6-harm-opened").claim();
        assertThat(manager.form()).contains("They talk about us at the gate").contains("Mill Lane health visitors").contains("not by itself a sign of harm");
        manager.fill("What is an ordinary day like for this child, now and without help?", "Breakfast on most days, nursery, her aunt on Fridays.")
                .choose("Is there reasonable cause to suspect significant harm?", "No").choose("Without help, may this become the need of a child who needs a social worker?", "Yes")
                .fill("What would happen, and how do you know?", "Breakfast would stop, as it had in June.").choose("Does something remain agreed, or is there another way to ask?", "Yes")
                .fill("What remains, or which way, and who asks by when?", "Health and the plan. Effie speaks with Mona this week about the nursery.")
                .choose("What do you decide?", "Help goes on with what remains agreed, or the family is asked again").fill("What will the family be told, and by whom?", "Effie rings today: nothing more goes to the nursery's talk.")
                .wholeForm("early-help-6-harm").complete();
        assertThat(office.at(PRACTITIONER).tasks()).anySatisfy(card -> assertThat(card).contains("Review the plan with the family", office.journey(child)));
        assertThat(office.clock(child, PLAN_REVIEW, "dueAt")).as("the duty did not stop meanwhile").isEqualTo("2026-12-15T00:00:00Z");
    }

    void helpGoesOnWithWhatRemainsAgreed() {
        office.timePassesTo("2026-12-14T10:00:00Z");
        quickly.reviewed(child, "2026-12-14T09:00:00Z", 8, 7);
        office.timePassesTo("2027-01-25T10:00:00Z");
        quickly.reviewed(child, "2027-01-25T09:00:00Z", 9, 8);
        office.timePassesTo("2027-03-08T10:00:00Z");
        quickly.reviewed(child, "2027-03-08T09:00:00Z", 9, 9);
        office.timePassesTo("2027-04-19T10:00:00Z");
        quickly.reviewed(child, "2027-04-19T09:00:00Z", 10, 8);
        assertThat(states(PLAN_REVIEW)).containsExactly("met", "met", "met", "met", "met", "met", "running");
    }

    void aYearLaterEarlyHelpIsNotEnough() {
        office.timePassesTo("2027-05-27T10:00:00Z");
        quickly.reviewedAsTooLittle(child, "2027-05-27T09:00:00Z", 4, 2);
        assertThat(office.clock(child, "eh-step-up", "dueAt")).as("one working day").isEqualTo("2027-05-28T23:00:00Z");
    }

    void theReferralTakesEverythingAlong() {
        office.timePassesTo("2027-05-28T10:00:00Z");
        Person practitioner = office.at(PRACTITIONER).openTask("Send the referral with all papers", office.journey(child)).wholeForm("early-help-7-referral-opened").claim();
        assertThat(practitioner.form()).contains("2 → 5 → 7 → 8 → 9 → 9 → 10 → 4").contains("withdrawn by Mona Example").contains("Not to be shared: The housing office");
        practitioner.fill("When was it sent?", "28/05/2027").fill("At", "10:30").fill("To whom at the front door did you speak?", "Connie Example")
                .fill("Why now, and what must change for the child?", "Mona cannot get up any more; Ivy must be fed every morning.")
                .fill("What does the child know of it, and what do they say?", "She is not yet two; she said \"more\" and pulled at my sleeve.")
                .choose("Was the family told?", "Yes").choose("Does the family agree to the referral?", "Yes").wholeForm("early-help-7-referral").complete();
        assertThat(office.clock(child, "eh-step-up", "state")).isEqualTo("met");
        assertThat(openStages()).contains("contact").doesNotContain("early-help-plan", "early-help-step-up");
    }

    void theFrontDoorSeesWhatWasTriedAndThatTheChildWasReferredBefore() {
        Person officer = office.at("contact-officer").openTask("Screen the contact", office.journey(child)).wholeForm("early-help-8-screening").claim();
        assertThat(officer.form()).contains("Mona cannot get up any more").contains("Breakfast at nursery: she eats there, not at home.").contains("2 → 5 → 7 → 8 → 9 → 9 → 10 → 4")
                .contains("Re-referral: Ivy Example was referred before, on 8 June 2026");
        officer.choose("Is anyone in danger now?", "No").fill("Where are the children now?", "At home with her mother and aunt")
                .fill("What happened, when, and to whom?", "Three mornings without food this week; her mother cannot get up.")
                .choose("Do the parents know of this contact?", "Yes").wholeForm("early-help-8-screened").complete();
        Person manager = office.at("team-manager").openTask("Decide on the contact", office.journey(child)).wholeForm("early-help-8-decide");
        assertThat(manager.form()).contains("Re-referral").contains("8 June 2026").contains("Willow Nursery");
        quickly.steppedUpContactDecided(child);
        assertThat(openStages()).contains("single-assessment").doesNotContain("contact");
    }

    void nobodyIsForgotten() {
        assertThat(office.differences()).isZero();
        office.at("team-manager").opens("/children/" + child).wholePage("early-help-9-childs-page");
        assertThat(office.complaints()).isEmpty();
    }

    private List<String> openStages() {
        return JsonPath.read(office.ask("service-manager", "GET", "/api/children/" + child, null), "$.stages[*].process");
    }

    private List<String> states(String rule) {
        return office.clocks(child).stream().filter(clock -> clock.get("rule").equals(rule)).map(clock -> String.valueOf(clock.get("state"))).toList();
    }
}
