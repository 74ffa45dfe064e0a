package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.care.CareAnswers.match;
import static org.childjourney.care.CareAnswers.movedIn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.childjourney.care.CareAnswers;
import org.childjourney.leavingcare.LeavingCareAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A care leaver as people live it in Tasklist and on her page: seventeen and in care, silent for three months at eighteen, and asked at twenty-one. */
class CareLeaverStoryIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADVISER = "personal-adviser";
    private static final String CONTACT = "Stay in touch";

    @RegisterExtension
    static final Office office = Office.opensAt("2021-06-01T08:00:00Z");

    private String girl;
    private String journey;

    @Test
    void the_story_of_a_care_leaver() {
        sheComesIntoCareAtSeventeen();
        afterThirteenWeeksAWorkerConfirmsThatSheIsEligible();
        sheHasAnAdviserAndSaysWhatSheNeeds();
        sheWritesHerPlan();
        atEighteenCareEndsAndLeavingCareGoesOn();
        herBirthdayIsAskedAbout();
        sheIsSilentAndHerManagerIsAsked();
        sheComesBy();
        sheMovesIntoAFlatAndIsVisited();
        atTwentyOneSheIsOfferedHelp();
        nothingIsForgotten();
    }

    void sheComesIntoCareAtSeventeen() {
        office.timePassesTo("2021-06-01T09:00:00Z");
        girl = JsonPath.<List<String>>read(office.ask("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "2021-06-01T09:00:00Z", "channel": "form", "source": "2A",
                 "referrer": {"name": "Pat Example", "agency": "Fictional College", "role": "Tutor", "telephone": "01632 960001"},
                 "concern": "Lena sleeps on sofas since her mother moved away.", "consent": {"given": true}, "indicators": ["neglect.supervision"],
                 "children": [{"givenName": "Lena", "familyName": "Example", "dateOfBirth": "2003-12-10", "sex": "F", "ethnicity": "WBRI", "school": "Fictional College"}],
                 "household": [{"name": "Maud Example", "relationship": "mother", "parentalResponsibility": true}]}"""), "$.children[*].childRef").get(0);
        journey = office.journey(girl);
        quickly("contact-officer", "Screen the contact", Map.of("inDangerNow", "no", "whereNow", "With a friend", "whatHappened", "Lena has slept in five places since May.",
                "parentsTold", "yes", "consent", "yes", "brothersAndSisters", "no", "signs", List.of("neglect.supervision"), "agencies", List.of(),
                "childrenInContact", List.of(Map.of("knownAs", "new"))));
        quickly("team-manager", "Decide on the contact", CareAnswers.with(Map.of("level", "3", "outcome", "assessment", "differentBecause", "Seventeen and without a home.", "team", "east",
                "worriedAbout", "She has nowhere to sleep.", "workingWell", "She goes to college.", "needsToHappen", "A social worker sees her today."),
                "forTheReferrer", "We will assess.", "alsoFor", List.of()));
        quickly("contact-officer", "Tell the referrer", Map.of("toldOn", "2021-06-01", "how", "By telephone", "words", "We will assess."));
        quickly("team-manager", "Allocate a social worker", Map.of("worker", "social-worker", "startsOn", "2021-06-01", "reviewOn", "2021-06-14", "safeUntilSeen", "yes",
                "direction", "See her alone."));
        Page page = office.signedIn("team-manager").opens("/children/" + girl).page();
        page.getByText("Decide that the child is looked after").click();
        page.getByLabel("Section 20").first().check();
        page.getByLabel("Why can the child not live at home?").fill("Her mother moved away, and she is seventeen and asks for it herself.");
        office.signedIn("team-manager").press("Decide that the child is looked after");
        page.getByText("It is decided that the child is looked after").waitFor();
        office.timePassesTo("2021-06-01T14:30:00Z");
        quickly("social-worker", "Record how the child comes into care", CareAnswers.byAgreement("2021-06-01T11:00+01:00"));
        quickly("social-worker", "Match the placement to the child", match("U6", "PR1"));
        quickly("social-worker", "Record that the child moved in", movedIn("2021-06-01T15:00+01:00"));
    }

    void afterThirteenWeeksAWorkerConfirmsThatSheIsEligible() {
        office.timePassesTo("2021-08-31T09:00:00Z");
        Person worker = office.at("social-worker").openTask("Confirm the class", journey).claim();
        assertThat(worker.form()).contains("Lena Example", "The rule table says: Eligible child", "complete on 31 August 2021");
        worker.choose("What is the young person in the law of leaving care?", "Qualifying young person: in care at 16 or later, for less than thirteen weeks")
                .fill("What has the young person been told of their rights, and what did they say?", "Told her who helps and until when. \"Twenty-five? That is old.\"");
        assertThat(worker.refusedOnCompleting()).contains("The rule table suggests “Eligible child”");
        worker.choose("What is the young person in the law of leaving care?", "Eligible child: 16 or 17, in care now, thirteen weeks since fourteen").wholeForm("leaving-0-class").complete();
        assertThat(stages()).contains("Needs on the way out of care");
        assertThat(office.clock(girl, "eligible-needs-3m", "dueAt")).isEqualTo("2021-12-01T00:00:00Z");
    }

    void sheHasAnAdviserAndSaysWhatSheNeeds() {
        office.at("team-manager").openTask("Name the personal adviser", journey).claim().select("Who is to be the personal adviser?", "Perry Example")
                .fill("Why them?", "They met at the open evening.").fill("What did the young person say to it?", "\"Perry is all right, he listens.\"").wholeForm("leaving-1-adviser").complete();
        office.timePassesTo("2021-09-06T12:00:00Z");
        office.at("social-worker").openTask("Assess the needs", journey).wholeForm("leaving-1-needs");
        quickly("social-worker", "Assess the needs", LeavingCareAnswers.needs("2021-09-06"));
        assertThat(office.clock(girl, "eligible-needs-3m", "state")).isEqualTo("met");
    }

    void sheWritesHerPlan() {
        Person adviser = office.at(ADVISER).openTask("Write the plan together", journey).claim();
        assertThat(adviser.form()).as("nothing is asked twice").contains("I want a door I can lock");
        adviser.fill("What do I want my life to look like?", "A flat, a trade and my aunt nearby.").choose("Did you write this together?", "Yes")
                .fill("Home", "With Carrie until eighteen, then a flat near Ina.").fill("Work and study", "Bricklaying at college.").fill("Money", "A savings account, opened in September.")
                .fill("Health", "Her own inhaler and her own doctor.").fill("People", "Aunt Ina every Sunday, and Perry.").fill("Who I am", "Asks for her passport.")
                .fill("Skills", "Opens letters with Perry every week.").fillRow(0, "What?", "Ask for the passport").fillRow(0, "Who?", "Perry Example").fillRow(0, "By when?", "01/11/2021")
                .fill("What happens if it goes wrong?", "She sleeps at her aunt's and rings Perry.").fill("What stands in the plan because the young person said so?", "The flat is near her aunt.")
                .wholeForm("leaving-2-plan").complete();
        office.at("team-manager").openTask("Agree the plan", journey).claim().choose("Can you hear the young person in it?", "Yes").choose("Do you agree to the plan?", "Yes")
                .fill("What do you say to it?", "The passport is paid for.").wholeForm("leaving-2-agreed").complete();
        assertThat(office.clock(girl, "pathway-plan-16-3", "state")).isEqualTo("met");
        office.at(ADVISER).openTask("Review the plan together", journey).wholeForm("leaving-2-review");
    }

    void herBirthdayIsAskedAbout() {
        Person adviser = office.at(ADVISER).openTask("Record the status", journey).claim();
        assertThat(adviser.form()).contains("the birthday of 18, 10 December 2021");
        adviser.fill("When did you learn it?", "10/12/2021").fill("At", "08:30").select("Are we in touch?", "Yes, in touch")
                .select("Where does the young person live?", "With a former foster carer").choose("Is it suitable?", "Yes").select("What do they mainly do?", "Other education, full time")
                .fill("What did they say about the birthday and the year to come? If not in touch: what did you try?", "A cake at Carrie's, and her aunt came.")
                .wholeForm("leaving-3-birthday").complete();
        assertThat(office.clock(girl, "in-touch-903", "state")).isNotEqualTo("missed");
    }

    void atEighteenCareEndsAndLeavingCareGoesOn() {
        office.timePassesTo("2021-12-10T09:00:00Z");
        assertThat(stages()).as("nothing is left to a manager's hand").contains("Class in leaving care", "Pathway plan").noneMatch(name -> name.contains("by hand"));
        quickly("social-worker", "Confirm the class", LeavingCareAnswers.confirmed("formerRelevant"));
        quickly("social-worker", "Tell everyone in writing", CareAnswers.told("2021-12-10"));
        assertThat(stages()).contains("Contact with a care leaver", "Help from 21 to 25");
        Person worker = office.at("social-worker").opens("/children/" + girl).wholePage("leaving-4-childs-page");
        assertThat(worker.reads()).contains("Former relevant young person since 10 December 2021, personal adviser: Perry Example");
    }

    void sheIsSilentAndHerManagerIsAsked() {
        office.timePassesTo("2022-02-08T12:00:00Z");
        office.at(ADVISER).openTask(CONTACT, journey).claim().fill("When was it?", "08/02/2022").fill("At", "11:00").choose("How?", "By telephone or video")
                .select("Are we in touch?", "No, not in touch").fill("What did you try, and whom did you ask?", "Rang four times; her aunt has not seen her since Christmas.")
                .fill("What do you try next, and by when?", "Go to the flat on Friday, and ask the college.").choose("Does anything need to happen today?", "No")
                .wholeForm("leaving-5-not-in-touch").complete();
        assertThat(office.clock(girl, "care-leaver-silent-3m", "dueAt")).isEqualTo("2022-03-11T00:00:00Z");
        office.timePassesTo("2022-03-03T10:00:00Z");
        // The visit that was due before has climbed already: whoever it has reached is asked about the silence too.
        String asked = Stream.of("team-manager", "service-manager", "head-of-service", "director")
                .filter(user -> office.at(user).tasks().stream().anyMatch(card -> card.contains(DoorForms.ESCALATION))).findFirst().orElseThrow();
        Person manager = office.at(asked).openTask(DoorForms.ESCALATION, journey).wholeForm("leaving-5-manager-is-asked");
        assertThat(manager.form()).contains("Lena Example", "Care leaver heard of within three months");
        new ProtectionForms(office).answerEscalation(manager, "Her telephone is off and she has left the flat.", "Nobody knows where she sleeps.",
                "Perry and the college look for her together.", "10/03/2022").complete();
    }

    void sheComesBy() {
        office.timePassesTo("2022-03-14T10:00:00Z");
        assertThat(office.clock(girl, "care-leaver-silent-3m", "state")).isEqualTo("missed");
        Page page = office.signedIn(ADVISER).opens("/children/" + girl).page();
        page.getByText("Record contact with the care leaver").click();
        page.getByLabel("We met").check();
        page.getByLabel("Independent: own tenancy or room").check();
        page.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Work or training, full time").check();
        page.getByLabel("What did the young person say?").fill("She worked in another town and lost her telephone. \"I thought nobody would notice.\"");
        office.signedIn(ADVISER).wholePage("leaving-6-she-comes-by").press("Record contact with the care leaver");
        page.getByText("The contact is recorded, and the next one is planned.").waitFor();
        assertThat(office.clock(girl, "pa-visit-2m", "dueAt")).as("the next one is planned").isEqualTo("2022-05-14T23:00:00Z");
    }

    void sheMovesIntoAFlatAndIsVisited() {
        office.signedIn(ADVISER).opens("/children/" + girl + "/begin/care-leaver-move").wholePage("leaving-7-move");
        office.timePassesTo("2022-05-10T12:00:00Z");
        Person adviser = office.at(ADVISER).openTask(CONTACT, journey).claim();
        assertThat(adviser.form()).as("contacts so far").contains("Independent: own tenancy or room");
        adviser.fill("When was it?", "10/05/2022").fill("At", "11:00").choose("How?", "I visited, or we met").select("Are we in touch?", "Yes, in touch")
                .select("Where does the young person live?", "Independent: own tenancy or room").choose("Is it suitable?", "Yes").select("What do they mainly do?", "Work or training, full time")
                .fill("What did the young person say?", "\"I like my door.\"").choose("Did you speak with them alone?", "Yes").fill("What worries you, or them?", "The rent after June.")
                .fill("What will be different because of what they said?", "We ask for the grant now.").choose("Does anything need to happen today?", "No").wholeForm("leaving-7-visited").complete();
    }

    void atTwentyOneSheIsOfferedHelp() {
        office.timePassesTo("2024-09-12T12:00:00Z");
        office.at(ADVISER).openTask("Offer help until 25", journey).claim().fill("When did you offer it?", "12/09/2024").fill("At", "11:00").choose("How?", "In a talk")
                .choose("What did the young person say?", "Wants help to go on").fill("In their words", "\"Stay until the flat is paid.\"").wholeForm("leaving-8-offer").complete();
        assertThat(office.clock(girl, "care-leaver-21", "state")).isEqualTo("met");
        office.timePassesTo("2024-12-10T09:00:00Z");
        assertThat(stages()).as("help goes on to 25").contains("Contact with a care leaver", "Pathway plan");
    }

    void nothingIsForgotten() {
        assertThat(office.differences()).isZero();
        office.at(ADVISER).opens("/children/" + girl).wholePage("leaving-9-childs-page");
        assertThat(office.complaints()).as("but for what was refused").allMatch(told -> told.contains("status of 400") && told.contains("submit-form"));
    }

    private void quickly(String user, String task, Map<String, ?> answers) {
        try {
            office.signedIn(user).answerQuickly(task, journey, JSON.writeValueAsString(answers));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> stages() {
        return JsonPath.read(office.ask("service-manager", "GET", "/api/children/" + girl, null), "$.stages[*].name");
    }
}
