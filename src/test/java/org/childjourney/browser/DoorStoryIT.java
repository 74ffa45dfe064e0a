package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The door's story of issue 2 as people live it: in Tasklist and on the child's page, from a school's call to three authorised assessments. */
class DoorStoryIT {

    private static final String FRIDAY = "2026-11-20T16:55:00Z";
    private static final String SCREEN = "Screen the contact";
    private static final String DECIDE = "Decide on the contact";
    private static final String ANSWER_OF_AGENCY = "Record the agency's answer";
    private static final String WHY_LATE = "Give the reason for lateness";
    private static final String KNOWN = "Is this child known to us?";
    private static final String ALSO_FOR = "The same for these brothers and sisters";
    private static final String UPN = "H801200001001";

    @RegisterExtension
    static final Office office = Office.opensAt("2026-11-20T16:50:00Z");

    private final DoorForms forms = new DoorForms(office);
    private String provisional;
    private String elder;
    private String younger;
    private String unborn;

    @Test
    void the_doors_story() {
        anAssessmentClosedNineMonthsAgoStandsInTheCensus();
        aSchoolTelephonesOnFridayEvening();
        theContactOfficerScreens();
        theKnownChildIsRecognised();
        thePoliceAnswerAndHealthDoesNot();
        nobodyDecidesBySaturdayNoon();
        anImpossibleDecisionIsRefusedAndEverythingTypedStays();
        theManagerDecidesForAllThree();
        theManagerSaysByKeyboardWhyItIsLate();
        theWorkIsAllocated();
        theReferrerIsTold();
        oneSisterIsSeenOnDayThree();
        theServerIsKilledAndStartedAgain();
        theOtherIsNotSeenByDayFive();
        theManagerReviewsAtDayTen();
        aBankHolidayIsProclaimed();
        theManagerReviewsAtDayThirty();
        theAssessmentsAreWritten();
        oneIsAuthorisedOnDay44();
        oneIsAuthorisedOnDay46();
        theFamilyIsTold();
        earlyHelpTakesOverInAMeeting();
        nobodyIsForgotten();
    }

    void anAssessmentClosedNineMonthsAgoStandsInTheCensus() {
        String report = office.ask("system-operator", "POST", "/api/caseload/cin-census", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Message>
                  <Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>
                    <Source><SourceLevel>L</SourceLevel><LEA>999</LEA></Source></Header>
                  <Children>
                    <Child><ChildIdentifiers><LAchildID>MADEUP1</LAchildID><UPN>%s</UPN><PersonBirthDate>2016-05-04</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
                      <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
                      <CINdetails><CINreferralDate>2026-01-05</CINreferralDate><ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
                        <CINclosureDate>2026-02-18</CINclosureDate><ReasonForClosure>RC8</ReasonForClosure>
                        <Assessments><AssessmentActualStartDate>2026-01-06</AssessmentActualStartDate><AssessmentInternalReviewDate>2026-01-19</AssessmentInternalReviewDate>
                          <AssessmentAuthorisationDate>2026-02-18</AssessmentAuthorisationDate>
                          <FactorsIdentifiedAtAssessment><AssessmentFactors>16A</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
                        <ReferralNFA>0</ReferralNFA></CINdetails></Child>
                  </Children>
                </Message>
                """.formatted(UPN));
        elder = JsonPath.<List<String>>read(office.ask("service-manager", "GET", "/api/children?query=" + UPN, null), "$[*].childRef").get(0);
        assertThat(report).contains(elder);
    }

    void aSchoolTelephonesOnFridayEvening() {
        office.timePassesTo(FRIDAY);
        String received = office.ask("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "%s", "channel": "telephone", "source": "2A",
                 "referrer": {"name": "Pat Example", "agency": "Fictional Primary School", "role": "Head teacher", "telephone": "01632 960001"},
                 "concern": "Both girls came to school hungry and in thin clothes again. Bea said nobody was at home last night.",
                 "consent": {"given": true}, "indicators": ["neglect.home-conditions"],
                 "children": [
                   {"givenName": "Ada", "familyName": "Example", "dateOfBirth": "2016-05-04", "sex": "F", "ethnicity": "WBRI", "upn": "%s", "school": "Fictional Primary School"},
                   {"givenName": "Bea", "familyName": "Example", "dateOfBirth": "2019-05-04", "sex": "F", "ethnicity": "WBRI", "school": "Fictional Primary School"},
                   {"familyName": "Example", "expectedDateOfBirth": "2027-04-01", "sex": "U"}],
                 "household": [{"name": "Mona Example", "relationship": "mother", "parentalResponsibility": true}]}""".formatted(FRIDAY, UPN));
        List<String> references = JsonPath.read(received, "$.children[*].childRef");
        provisional = references.get(0);
        younger = references.get(1);
        unborn = references.get(2);
        assertThat(references).as("nothing merges by itself").doesNotContain(elder);
        for (String child : references) {
            assertThat(office.clock(child, "contact-decision-24h", "dueAt")).isEqualTo("2026-11-21T16:55:00Z");
            assertThat(office.clock(child, "referral-decision-1wd", "dueAt")).as("Monday night").isEqualTo("2026-11-24T00:00:00Z");
        }
    }

    void theContactOfficerScreens() {
        office.timePassesTo("2026-11-20T17:10:00Z");
        Person officer = at("contact-officer").openTask(SCREEN, office.journey(provisional)).claim();
        assertThat(officer.form()).contains("Ada Example", "telephone", "hungry");
        officer.screenshot("story-1-tasklist");
        officer.fill("Where are the children now?", "At home with their mother").kept();
        assertThat(officer.offered(0, KNOWN)).as("the sister who was assessed nine months ago, though the census had no name for her")
                .anySatisfy(offer -> assertThat(offer).contains("MADEUP1").contains("2026"));
        officer.screenshot("story-1-known-child");
    }

    void theKnownChildIsRecognised() {
        Person officer = at("contact-officer").openTask(SCREEN, office.journey(provisional)).claim();
        assertThat(officer.answer("Where are the children now?")).as("half-filled forms are kept").isEqualTo("At home with their mother");
        officer.choose("Is anyone in danger now?", "No").fill("What happened, when, and to whom?", "Hungry on four mornings this week. Alone at home on Thursday evening.")
                .selectThatSays(0, KNOWN, elder)
                .choose("Are these children brothers and sisters?", "Yes")
                .choose("Do the parents know of this contact?", "No").choose("Did the family agree that we ask other agencies?", "Yes")
                .addRow("Agencies to ask").select(0, "Agency", "Police").select(0, "Answer wanted within", "24 hours")
                .addRow("Agencies to ask").select(1, "Agency", "Health").select(1, "Answer wanted within", "24 hours")
                .wholeForm("story-1-screening").complete();
        assertThat(at("contact-officer").tasks()).as("one form for all three").noneMatch(card -> card.contains(SCREEN))
                .filteredOn(card -> card.contains(ANSWER_OF_AGENCY)).as("each agency is asked once for all").hasSize(2);
        assertThat(at("team-manager").tasks()).filteredOn(card -> card.contains(DECIDE)).hasSize(3);
    }

    void thePoliceAnswerAndHealthDoesNot() {
        office.timePassesTo("2026-11-20T18:00:00Z");
        Person officer = at("contact-officer").openTaskThatSays(ANSWER_OF_AGENCY, "Police was asked");
        officer.claim().choose("Did they answer?", "Yes").fill("Answered on", "20/11/2026").fill("Who answered? Name and role", "PC Example, control room")
                .fill("What they said", "Nothing known of this family since 2024.").wholeForm("story-1-police").complete();
    }

    void nobodyDecidesBySaturdayNoon() {
        office.timePassesTo("2026-11-21T12:00:00Z");
        Person manager = at("team-manager").openTask(DoorForms.ESCALATION, office.journey(younger));
        assertThat(manager.tasks()).filteredOn(card -> card.contains(DoorForms.ESCALATION)).hasSize(3);
        manager.screenshot("story-2-escalation-to-the-manager").wholeForm("story-2-escalation-form");
        assertThat(manager.form()).contains("Bea Example");
        office.timePassesTo("2026-11-21T17:00:00Z");
        Person service = at("service-manager").openTask(DoorForms.ESCALATION, office.journey(younger));
        service.screenshot("story-2-escalation-to-the-service-manager");
        assertThat(service.form()).contains("Team manager");
        assertThat(at("team-manager").tasks()).as("it climbed").noneMatch(card -> card.contains(DoorForms.ESCALATION));
    }

    void anImpossibleDecisionIsRefusedAndEverythingTypedStays() {
        office.timePassesTo("2026-11-21T17:30:00Z");
        Person manager = at("team-manager").openTask(DECIDE, office.journey(elder)).claim();
        assertThat(manager.form()).as("what the system knows").contains("5 January 2026", "Police", "Nothing known of this family since 2024.", "Health");
        manager.select("Level of need", "3 Complex needs: child in need").choose("Decision", "Information to an open case")
                .fill("Why different from the suggestion?", "A mistake, to be refused").fill("What are we worried about?", "Hungry, cold and left alone")
                .fill("What is working well?", "Both girls love school").fill("What needs to happen?", "Somebody sees how home is")
                .fill("What may the referrer be told?", "That we will assess").chooseAll(ALSO_FOR);
        assertThat(manager.refusedOnCompleting()).isEqualTo("Decision: no social worker's case is open for this child, so there is no worker to give the information to. Choose where else it goes.");
        manager.screenshot("story-3-refused");
        assertThat(manager.answer("What are we worried about?")).isEqualTo("Hungry, cold and left alone");
        assertThat(manager.answer("What may the referrer be told?")).isEqualTo("That we will assess");
    }

    void theManagerDecidesForAllThree() {
        Person manager = at("team-manager").openTask(DECIDE, office.journey(elder)).claim();
        assertThat(manager.answer("What are we worried about?")).as("kept on the server").isEqualTo("Hungry, cold and left alone");
        manager.choose("Decision", "Section 17 assessment").select("Which team begins?", "East").chooseAll(ALSO_FOR)
                .screenshot("story-3-decide").wholeForm("story-3-decide-form").complete();
        for (String child : allThree()) {
            assertThat(office.clock(child, "contact-decision-24h", "state")).isEqualTo("met-late");
            assertThat(office.clock(child, "referral-decision-1wd", "state")).isEqualTo("met");
        }
        assertThat(at("team-manager").opens("/children/" + elder).wholePage("story-3-childs-page").reads()).contains("contact-decision-24h", "referral-decision-1wd");
    }

    void theManagerSaysByKeyboardWhyItIsLate() {
        for (String child : allThree()) {
            Person manager = at("team-manager").openTask(WHY_LATE, office.journey(child)).claim();
            manager.focus("What happened?").typed("Nobody was on duty on Saturday morning to decide.").kept().pressed("Shift+Tab")
                    .takesChoice(3).wholeForm("story-3-reason").completedByKeyboard();
            assertThat(office.clock(child, "contact-decision-24h", "reason")).contains("Nobody was on duty");
        }
    }

    void theWorkIsAllocated() {
        for (String child : allThree()) {
            Person manager = at("team-manager").openTask("Allocate a social worker", office.journey(child)).claim();
            List<String> offered = manager.offered("Who will assess this child?");
            assertThat(offered).as("a worker in the assessed and supported year is not offered it").noneMatch(name -> name.contains("Asha"));
            manager.screenshot("story-4-allocation-offered");
            manager.selectThatSays("Who will assess this child?", "Sol")
                    .fill("The assessment starts on", "21/11/2026").fill("You will review it on", "04/12/2026")
                    .choose("Is the child safe until the worker has seen them?", "Yes").fill("What should the worker find out first?", "See both girls alone, and their mother.")
                    .wholeForm("story-4-allocation").screenshot("story-4-allocation-screen").complete();
        }
    }

    void theReferrerIsTold() {
        at("contact-officer").openTask("Tell the referrer", office.journey(elder)).claim().fill("Told on", "21/11/2026").select("How", "By telephone")
                .fill("What they were told", "We will assess.").chooseAll(ALSO_FOR).wholeForm("story-4-referrer").complete();
        at("contact-officer").openTask("Record the written confirmation").claim().choose("Has the caller confirmed in writing?", "Yes")
                .fill("Received on", "21/11/2026").select("How", "By secure e-mail").complete();
    }

    void oneSisterIsSeenOnDayThree() {
        office.timePassesTo("2026-11-25T16:00:00Z");
        forms.see(elder, true, "25/11/2026", "15:00");
        forms.see(unborn, false, "25/11/2026", "15:30");
        assertThat(office.clock(elder, "child-seen-s17-5wd", "stoppedAt")).isEqualTo("2026-11-25T15:00:00Z");
    }

    void theServerIsKilledAndStartedAgain() {
        Person worker = at("social-worker").openTask(DoorForms.SEE, office.journey(younger)).claim().choose(DoorForms.WAS_SEEN, "No").fill("What happened, and what did you see or hear?", "No answer at the door");
        worker.kept();
        var before = everything();
        office.powerCut();
        assertThat(everything()).as("nothing lost, nothing doubled").isEqualTo(before);
        assertThat(at("social-worker").openTask(DoorForms.SEE, office.journey(younger)).answer("What happened, and what did you see or hear?")).isEqualTo("No answer at the door");
        assertThat(office.differences()).isZero();
    }

    void theOtherIsNotSeenByDayFive() {
        office.timePassesTo("2026-11-27T12:00:00Z");
        assertThat(at("team-manager").tasks()).filteredOn(card -> card.contains(DoorForms.ESCALATION)).singleElement().asString().contains(office.journey(younger));
        office.timePassesTo("2026-11-28T01:00:00Z");
        assertThat(at("team-manager").tasks()).as("unanswered, it climbs").noneMatch(card -> card.contains(DoorForms.ESCALATION));
        forms.answerEscalation("service-manager", younger, "01/12/2026");
        assertThat(office.clock(younger, "child-seen-s17-5wd", "state")).isEqualTo("missed");
        office.timePassesTo("2026-11-30T12:00:00Z");
        forms.see(younger, true, "30/11/2026", "11:00");
        assertThat(office.clock(younger, "child-seen-s17-5wd", "state")).isEqualTo("met-late");
    }

    void theManagerReviewsAtDayTen() {
        assertThat(office.clock(elder, "assessment-checkpoint-10", "dueAt")).as("day 10 from the referral").isEqualTo("2026-12-05T00:00:00Z");
        office.timePassesTo("2026-12-03T09:30:00Z");
        for (String child : allThree()) {
            forms.review(child);
            assertThat(office.clock(child, "assessment-checkpoint-10", "state")).isEqualTo("met");
        }
    }

    void aBankHolidayIsProclaimed() {
        var before = openDates();
        String report = office.ask("system-operator", "PUT", "/api/bank-holidays/2026-12-16", "{\"name\": \"A day for the whole nation\"}");
        var after = openDates();
        long moved = before.keySet().stream().filter(clock -> !before.get(clock).equals(after.get(clock))).count();
        assertThat(JsonPath.<Integer>read(report, "$.moved")).isEqualTo((int) moved).isPositive();
        for (String child : allThree()) {
            assertThat(before.get(child + " assessment-45wd")).isEqualTo("2027-01-28T00:00:00Z");
            assertThat(after.get(child + " assessment-45wd")).as("one working day later").isEqualTo("2027-01-29T00:00:00Z");
        }
        Person manager = at("team-manager").opens("/children/" + elder).wholePage("story-5-childs-page-bank-holiday");
        assertThat(manager.reads()).contains("by the end of Thursday 28 January 2027");
        assertThat(office.differences()).as("timers moved with the ledger").isZero();
    }

    void theManagerReviewsAtDayThirty() {
        office.timePassesTo("2027-01-06T09:30:00Z");
        allThree().forEach(forms::review);
        office.timePassesTo("2027-01-07T12:00:00Z");
        forms.answerEscalation("team-manager", younger, "20/01/2027");
    }

    void theAssessmentsAreWritten() {
        office.timePassesTo("2027-01-12T10:00:00Z");
        forms.write(unborn, "Early help", "Needs some extra help that early help can give");
        forms.authorise(unborn, "Authorise");
        assertThat(office.clock(unborn, "eh-step-down", "state")).as("stepped down: early help is to take over in a meeting").isEqualTo("running");
        forms.write(elder, "Child in need plan", "Child in need: needs our help (section 17)");
        forms.authorise(elder, "Return it to the worker");
        Person worker = at("social-worker").openTask(DoorForms.WRITE, office.journey(elder));
        assertThat(worker.form()).contains("Where is the father in this?");
        worker.screenshot("story-6-returned");
        assertThat(worker.answer("What matters to this child")).as("what was written is there").isEqualTo("Made up: a sentence about this child.");
        worker.claim().fill("What matters to this child", "Made up: her father reads to her on Sundays.").complete();
    }

    void oneIsAuthorisedOnDay44() {
        office.timePassesTo("2027-01-21T12:00:00Z");
        forms.answerEscalation("service-manager", younger, "28/01/2027");
        office.timePassesTo("2027-01-27T15:00:00Z");
        forms.authorise(elder, "Authorise");
        assertThat(office.clock(elder, "assessment-45wd", "state")).as("day 44").isEqualTo("met");
    }

    void oneIsAuthorisedOnDay46() {
        forms.write(younger, "Child in need plan", "Child in need: needs our help (section 17)");
        office.timePassesTo("2027-01-29T10:00:00Z");
        Person head = at("head-of-service").openTask(DoorForms.ESCALATION, office.journey(younger));
        head.screenshot("story-6-head-of-service").wholeForm("story-6-head-of-service-form");
        assertThat(head.form()).contains("Service manager");
        forms.authorise(younger, "Authorise");
        assertThat(office.clock(younger, "assessment-45wd", "state")).as("day 46").isEqualTo("met-late");
        assertThat(at("head-of-service").tasks()).as("done, so nothing to answer").noneMatch(card -> card.contains(DoorForms.ESCALATION) && card.contains(office.journey(younger)));
        assertThat(office.clock(younger, "cin-plan-start", "state")).as("the plan is to be agreed with the family").isEqualTo("running");
    }

    void theFamilyIsTold() {
        Person worker = at("social-worker").openTask("Tell the family and the agencies in writing", office.journey(younger)).claim();
        worker.removeRow("The agencies: who was told");
        assertThat(worker.answer("Name")).as("those named in the assessment stand there already").isEqualTo("Mona Example");
        worker.select("How", "Letter handed over and talked through").fill("When", "29/01/2027")
                .choose("Has the child been told, in a way that suits their age?", "Yes").fill("How, by whom, and what they said", "Sol told her at school; she asked who would visit.")
                .fill("What the letter says", "We looked at how Bea is doing. We will make a plan with you, and Sol visits every other week.").choose("Has everyone with parental responsibility been told in writing?", "Yes")
                .wholeForm("story-7-family").complete();
    }

    void earlyHelpTakesOverInAMeeting() {
        Person practitioner = at("early-help-practitioner").openTask("Hold the handover meeting", office.journey(unborn)).claim();
        practitioner.wholeForm("story-7-early-help");
        assertThat(office.clock(unborn, "eh-step-down", "state")).as("late by now, and the task can still be done").isEqualTo("missed");
    }

    void nobodyIsForgotten() {
        assertThat(office.differences()).isZero();
        at("team-manager").opens("/children/" + younger).wholePage("story-7-childs-page");
        assertThat(office.complaints()).as("but for what was refused").allMatch(told -> told.contains("status of 400") && told.contains("submit-form"));
    }

    private Person at(String user) {
        return office.at(user);
    }

    private List<String> allThree() {
        return List.of(elder, younger, unborn);
    }

    /** What must be the same before and after the server is killed. */
    private Map<String, Object> everything() {
        var all = new java.util.TreeMap<String, Object>();
        for (String child : allThree()) {
            all.put(child + " clocks", office.clocks(child));
            all.put(child + " chronology", JsonPath.read(office.ask("service-manager", "GET", "/api/children/" + child + "/chronology", null), "$"));
            all.put(child + " stages", JsonPath.read(office.ask("service-manager", "GET", "/api/children/" + child, null), "$"));
        }
        return all;
    }

    /** When each open clock is due, by child and rule. */
    private Map<String, String> openDates() {
        var dates = new HashMap<String, String>();
        for (String child : allThree()) {
            office.clocks(child).stream().filter(clock -> clock.get("stoppedAt") == null)
                    .forEach(clock -> dates.put(child + " " + clock.get("rule"), String.valueOf(clock.get("dueAt"))));
        }
        return dates;
    }
}
