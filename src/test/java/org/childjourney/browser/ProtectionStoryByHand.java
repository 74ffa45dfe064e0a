package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The protection story of issue 3 as people live it in Tasklist: from a school's call to plans, a birth and the drift that the chair sees. */
class ProtectionStoryByHand {

    private static final String UPN = "H801200001001";

    @RegisterExtension
    static final Office office = Office.opensAt("2026-06-01T08:30:00Z");

    private final ProtectionForms forms = new ProtectionForms(office);
    private String elder;
    private String younger;
    private String unborn;

    @Test
    void the_story_of_protection() {
        aNeedPlanOfTheYoungerStandsInTheCensus();
        theElderTellsHerTeacher();
        theManagerDecidesOnAStrategyDiscussion();
        withoutHealthTheDiscussionIsNotQuorate();
        healthJoinsByTelephone();
        theElderIsSeenTheSameEvening();
        theYoungerIsNotSeenAndItClimbs();
        theEnquiriesAreConcluded();
        theConferencesAreBooked();
        theEldersConferenceIsHeldOnDay14();
        theServerIsKilledAndStartedAgain();
        theYoungersIsPostponedPastDay15();
        aPlanWithoutAnOutcomeIsRefused();
        aVisitIsMade();
        theChairSeesDrift();
        assertThat(office.differences()).isZero();
    }

    void aNeedPlanOfTheYoungerStandsInTheCensus() {
        office.ask("system-operator", "POST", "/api/caseload/cin-census", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Message>
                  <Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>
                    <Source><SourceLevel>L</SourceLevel><LEA>999</LEA></Source></Header>
                  <Children>
                    <Child><ChildIdentifiers><LAchildID>MADEUP1</LAchildID><UPN>%s</UPN><PersonBirthDate>2019-05-04</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
                      <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
                      <CINdetails><CINreferralDate>2026-01-05</CINreferralDate><ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
                        <Assessments><AssessmentActualStartDate>2026-01-06</AssessmentActualStartDate><AssessmentInternalReviewDate>2026-01-19</AssessmentInternalReviewDate>
                          <AssessmentAuthorisationDate>2026-02-18</AssessmentAuthorisationDate>
                          <FactorsIdentifiedAtAssessment><AssessmentFactors>16A</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
                        <CINPlanDates><CINPlanStartDate>2026-02-20</CINPlanStartDate></CINPlanDates>
                        <ReferralNFA>0</ReferralNFA></CINdetails></Child>
                  </Children>
                </Message>
                """.formatted(UPN));
        younger = JsonPath.<List<String>>read(office.ask("service-manager", "GET", "/api/children?query=" + UPN, null), "$[*].childRef").get(0);
        assertThat(stages(younger)).contains("child-in-need-plan");
    }

    void theElderTellsHerTeacher() {
        office.timePassesTo("2026-06-01T09:00:00Z");
        List<String> references = JsonPath.read(office.ask("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "2026-06-01T09:00:00Z", "channel": "telephone", "source": "2A",
                 "referrer": {"name": "Pat Example", "agency": "Fictional Primary School", "role": "Head teacher", "telephone": "01632 960001"},
                 "concern": "Ada told her teacher that she is hit at home.", "consent": {"given": true},
                 "children": [
                   {"givenName": "Ada", "familyName": "Example", "dateOfBirth": "2016-05-04", "sex": "F", "ethnicity": "WBRI", "school": "Fictional Primary School"},
                   {"givenName": "Bea", "familyName": "Example", "dateOfBirth": "2019-05-04", "sex": "F", "ethnicity": "WBRI", "upn": "%s", "school": "Fictional Primary School"},
                   {"familyName": "Example", "expectedDateOfBirth": "2026-09-07", "sex": "U"}],
                 "household": [{"name": "Mona Example", "relationship": "mother", "parentalResponsibility": true}]}""".formatted(UPN)), "$.children[*].childRef");
        elder = references.get(0);
        unborn = references.get(2);
        office.at("contact-officer").openTask("Screen the contact", office.journey(elder)).claim().choose("Is anyone in danger now?", "Yes")
                .fill("Where are the children now?", "At school").fill("What happened, when, and to whom?", "Ada says she was hit on Sunday.")
                .selectThatSays(1, "Is this child known to us?", younger).choose("Are these children brothers and sisters?", "Yes")
                .choose("Do the parents know of this contact?", "No").choose("Did the family agree that we ask other agencies?", "Yes")
                .removeRow("Agencies to ask").complete();
    }

    void theManagerDecidesOnAStrategyDiscussion() {
        office.at("team-manager").openTask("Decide on the contact", office.journey(elder)).claim().select("Level of need", "4 Significant harm")
                .choose("Decision", "Strategy discussion").fillIfAsked("Why different from the suggestion?", "She said that she is hit.").select("Which team begins?", "East")
                .fill("What are we worried about?", "Ada is hit at home.").fill("What is working well?", "She told somebody.")
                .fill("What needs to happen?", "Police, health and we speak now.").fill("What may the referrer be told?", "That we act today.")
                .chooseAll("The same for these brothers and sisters").complete();
        for (String child : allThree()) {
            assertThat(stages(child)).contains("strategy-discussion");
        }
    }

    void withoutHealthTheDiscussionIsNotQuorate() {
        office.timePassesTo("2026-06-01T09:40:00Z");
        Person manager = office.at("team-manager").openTask(ProtectionForms.DISCUSS, office.journey(elder)).wholeForm("protection-1-discussion-opened").claim();
        manager.fill("Held on", "01/06/2026").fillRow(0, "At", "10:30");
        forms.tookPart(manager, 0, "Tamsin Example", "Children's social care", "Team manager", "In the room", "Nothing known since 2024.");
        forms.tookPart(manager, 1, "Sgt Madeup", "Police", "Sergeant", "By telephone", "Called there once in March.");
        manager.fill("What the child has said, shown or drawn, and to whom", "\"He hits me\", to her teacher.")
                .chooseAll("The same for these brothers and sisters").wholeForm("protection-1-discussion-without-health").complete();
        manager = office.at("team-manager").openTask(ProtectionForms.DISCUSS, office.journey(elder)).claim();
        assertThat(manager.form()).contains("Not quorate so far: without health");
        assertThat(manager.answer("What the child has said, shown or drawn, and to whom")).contains("He hits me");
    }

    void healthJoinsByTelephone() {
        office.timePassesTo("2026-06-01T10:00:00Z");
        Person manager = office.at("team-manager").openTask(ProtectionForms.DISCUSS, office.journey(elder)).claim();
        forms.tookPart(manager, 2, "Hana Madeup", "Health", "Health visitor", "By telephone", "No injuries on record.");
        manager.fill("Held on", "01/06/2026").fillRow(0, "At", "10:50")
                .choose("Is there reasonable cause to suspect that this child suffers, or is likely to suffer, significant harm?", "Yes")
                .choose("Which harm?", "Physical abuse").fill("The facts it rests on", "She was hit on Sunday and says so herself.")
                .choose("Is the child safe as things are, until the enquiry or the help begins?", "Yes")
                .choose("Must the child be protected at once by a power or an order?", "No").choose("Does the child need a medical?", "No")
                .select("What follows?", "Section 47 enquiry together with the police").selectThatSays("Who makes the enquiry?", "Sol")
                .choose("Are the parents told?", "Yes").fill("What are they told, by whom, and when?", "Sol tells their mother at school today.")
                .chooseAll("The same for these brothers and sisters").wholeForm("strategy-discussion-form").complete();
        for (String child : allThree()) {
            assertThat(office.clock(child, "strategy-discussion", "state")).isEqualTo("met");
            assertThat(office.clock(child, "child-seen-s47-24h", "dueAt")).isEqualTo("2026-06-02T09:50:00Z");
            assertThat(office.clock(child, "icpc-15wd", "dueAt")).as("the end of 22 June").isEqualTo("2026-06-22T23:00:00Z");
        }
    }

    void theElderIsSeenTheSameEvening() {
        office.timePassesTo("2026-06-01T17:30:00Z");
        Person worker = office.at("social-worker").openTask(ProtectionForms.SEE, office.journey(elder)).claim()
                .choose(DoorForms.WAS_SEEN, "Yes").fill("Seen on", "01/06/2026").fill("At", "17:15").select("Where", "At home").fill("Who was there?", "Mona Example")
                .choose("Did the police come with you?", "No").choose("Seen alone?", "Yes")
                .fill("Marks and injuries: what you saw, where on the body, and how each was explained", "A yellow bruise on the left arm; \"he grabbed me\".")
                .fill("The home, and where the child sleeps", "Her own bed, the door does not shut.").fill("What the child said, showed or drew", "\"He hits when he drinks.\"")
                .fill("How they seemed", "Relieved.").fill("What you make of it", "Believable, the same words as to her teacher.").choose("Does anything need to happen today?", "No");
        worker.wholeForm("protection-2-seen-in-the-enquiry").complete();
        assertThat(office.clock(elder, "child-seen-s47-24h", "state")).isEqualTo("met");
        forms.see(unborn, "2026-06-01T17:00:00Z");
    }

    void theYoungerIsNotSeenAndItClimbs() {
        office.timePassesTo("2026-06-02T10:30:00Z");
        Person manager = office.at("team-manager").openTask(DoorForms.ESCALATION, office.journey(younger)).wholeForm("protection-2-escalation");
        assertThat(manager.form()).contains("Bea");
        assertThat(office.clock(younger, "child-seen-s47-24h", "state")).isEqualTo("missed");
        office.timePassesTo("2026-06-02T20:00:00Z");
        assertThat(office.at("service-manager").tasks()).as("unacknowledged, it climbed the same day").anySatisfy(card -> assertThat(card).contains(DoorForms.ESCALATION, office.journey(younger)));
        forms.see(younger, "2026-06-02T18:00:00Z");
        assertThat(office.clock(younger, "child-seen-s47-24h", "state")).isEqualTo("met-late");
    }

    void theEnquiriesAreConcluded() {
        office.timePassesTo("2026-06-09T10:00:00Z");
        office.at("social-worker").openTask(ProtectionForms.AGENCIES, office.journey(elder)).wholeForm("protection-3-agencies");
        office.at("social-worker").answerQuickly(ProtectionForms.AGENCIES, office.journey(elder), """
                {"agencies": [{"agency": "Health", "who": "Hana Madeup, health visitor", "answered": "yes", "knows": "Nothing new."}],
                 "medical": "notNeeded", "otherChildren": "Her sister and the baby to come."}""");
        office.at("social-worker").openTask(ProtectionForms.CONCLUDE, office.journey(elder)).wholeForm("protection-3-conclude");
        office.at("social-worker").answerQuickly(ProtectionForms.CONCLUDE, office.journey(elder), ProtectionForms.conclusion());
        Person manager = office.at("team-manager").openTask(ProtectionForms.AUTHORISE, office.journey(elder)).wholeForm("protection-3-authorise");
        assertThat(manager.form()).contains("He hits when he drinks.", "Child protection conference");
        forms.authorise(elder);
        forms.conclude(younger);
        forms.conclude(unborn);
        for (String child : allThree()) {
            assertThat(office.clock(child, "s47-outcome", "state")).isEqualTo("met");
            assertThat(stages(child)).contains("child-protection-conference");
        }
        office.at("social-worker").openTask("Tell the family in writing", office.journey(elder)).wholeForm("protection-3-family");
    }

    void theConferencesAreBooked() {
        office.at("conference-chair").openTask(ProtectionForms.BOOK, office.journey(elder)).wholeForm("protection-4-book");
        forms.book(elder, "2026-06-19T09:00:00Z", null);
        forms.book(unborn, "2026-06-19T09:00:00Z", null);
        forms.book(younger, "2026-06-24T09:00:00Z", "Her advocate is away until then.");
        office.at("social-worker").openTask("Share the report with the family", office.journey(elder)).wholeForm("protection-4-report");
    }

    void theEldersConferenceIsHeldOnDay14() {
        office.timePassesTo("2026-06-19T12:00:00Z");
        Person chair = office.at("conference-chair").openTask(ProtectionForms.RECORD, office.journey(elder)).claim().choose("What do you record?", "The conference was held");
        chair.wholeForm("conference-record");
        forms.held(elder, "2026-06-19T09:00:00Z", "2026-07-01", "2026-09-18");
        forms.held(unborn, "2026-06-19T09:00:00Z", "2026-07-01", "2026-09-18");
        assertThat(office.clock(elder, "icpc-15wd", "state")).isEqualTo("met");
        assertThat(stages(elder)).contains("child-protection-plan");
        office.at("conference-chair").openTask("Send the decision letter", office.journey(elder)).wholeForm("protection-5-letter");
        office.at("conference-chair").openTask("Send the minutes", office.journey(elder)).wholeForm("protection-5-minutes");
    }

    void theServerIsKilledAndStartedAgain() {
        var before = allThree().stream().map(office::clocks).toList();
        office.powerCut();
        assertThat(allThree().stream().map(office::clocks).toList()).as("nothing lost, nothing doubled").isEqualTo(before);
        assertThat(office.differences()).isZero();
    }

    void theYoungersIsPostponedPastDay15() {
        office.timePassesTo("2026-06-23T09:00:00Z");
        assertThat(office.clock(younger, "icpc-15wd", "state")).isEqualTo("missed");
        office.at("conference-chair").openTask(DoorForms.ESCALATION, office.journey(younger)).wholeForm("protection-6-chairs-escalation");
        office.timePassesTo("2026-06-24T12:00:00Z");
        forms.held(younger, "2026-06-24T09:00:00Z", "2026-07-06", "2026-09-23");
        assertThat(office.clock(younger, "icpc-15wd", "state")).isEqualTo("met-late");
        assertThat(openStages(younger)).as("the need plan ended in the same moment").contains("child-protection-plan").doesNotContain("child-in-need-plan");
    }

    void aPlanWithoutAnOutcomeIsRefused() {
        office.timePassesTo("2026-07-01T12:00:00Z");
        Person worker = office.at("social-worker").openTask(ProtectionForms.CORE_GROUP, office.journey(elder)).claim().choose("Was the core group held?", "Yes")
                .fill("Held on", "01/07/2026").fill("At", "10:00");
        worker.wholeForm("protection-plan-form");
        assertThat(worker.form()).contains("To be safe from being hit.");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> office.at("social-worker").answerQuickly(ProtectionForms.CORE_GROUP, office.journey(elder), forms.plan("")))
                .hasMessageContaining("say what one would see or hear when it is met");
        office.at("social-worker").answerQuickly(ProtectionForms.CORE_GROUP, office.journey(elder), forms.plan("Ada sleeps in her own bed and nobody hits her."));
        assertThat(office.clock(elder, "core-group-10wd", "state")).isEqualTo("met");
    }

    void aVisitIsMade() {
        office.at("social-worker").openTask(ProtectionForms.VISIT, office.journey(elder)).wholeForm("protection-7-visit");
    }

    void theChairSeesDrift() {
        office.timePassesTo("2027-09-20T09:00:00Z");
        Person chair = office.at("conference-chair").openTaskThatSays(DoorForms.ESCALATION, "long");
        chair.wholeForm("drift-for-the-chair");
        office.at("independent-reviewing-officer").openTask(DoorForms.ESCALATION, office.journey(elder)).wholeForm("protection-8-drift-for-the-iro");
    }

    private List<String> allThree() {
        return List.of(elder, younger, unborn);
    }

    private List<String> stages(String child) {
        return JsonPath.read(office.ask("service-manager", "GET", "/api/children/" + child, null), "$.stages[*].process");
    }

    private List<String> openStages(String child) {
        return JsonPath.read(office.ask("service-manager", "GET", "/api/children/" + child, null), "$.stages[?(@.endedAt == null)].process");
    }
}
