package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A night the police call the duty team about domestic abuse: the forms of the front door that the door's story does not meet. */
class OtherDoorFormsIT {

    private static final String SCHOOL = "Tell the school";
    private static final String DECIDE = "Decide on the contact";
    private static final String AUTHORISE = "Authorise the decision";

    @RegisterExtension
    static final Office office = Office.opensAt("2026-11-20T22:30:00Z");

    private String brother;
    private String sister;

    @Test
    void a_night_with_the_police() {
        thePoliceCallTheDutyTeamAtNight();
        theDutyTeamHandsOver();
        oneSchoolIsToldAndSaysThatItKnows();
        theOtherCannotBeToldAndTheManagerFindsAnotherWay();
        noWrittenConfirmationWillCome();
        aSocialWorkersDecisionIsSentBackAndThenAuthorised();
        assertThat(office.differences()).isZero();
        assertThat(office.complaints()).isEmpty();
    }

    void thePoliceCallTheDutyTeamAtNight() {
        office.timePassesTo("2026-11-20T23:10:00Z");
        List<String> references = JsonPath.read(office.ask("emergency-duty-team", "POST", "/api/contacts", """
                {"receivedAt": "2026-11-20T22:40:00Z", "channel": "telephone", "source": "6",
                 "referrer": {"name": "PC Pretend", "agency": "Made-up Police", "role": "Constable", "telephone": "01632 960002"},
                 "concern": "Called to shouting; both children were on the stairs.", "consent": {"given": true}, "indicators": ["domestic-abuse.child-present"],
                 "children": [
                   {"givenName": "Cal", "familyName": "Pretend", "dateOfBirth": "2017-03-02", "sex": "M", "ethnicity": "WBRI", "school": "Fictional Primary School"},
                   {"givenName": "Dot", "familyName": "Pretend", "dateOfBirth": "2013-03-02", "sex": "F", "ethnicity": "WBRI", "school": "Fictional Academy"}],
                 "household": [{"name": "Meg Pretend", "relationship": "mother", "parentalResponsibility": true}]}"""), "$.children[*].childRef");
        brother = references.get(0);
        sister = references.get(1);
    }

    void theDutyTeamHandsOver() {
        Person duty = office.at("emergency-duty-team").openTask("Hand over to the day team", office.journey(brother)).claim();
        assertThat(duty.form()).contains("Called to shouting");
        duty.fill("What was done out of hours, what is still to do, and what worries you", "Their father is at his brother's until Monday; see both at school.")
                .wholeForm("door-handover").complete();
        assertThat(office.clock(brother, "edt-handover", "state")).isEqualTo("met");
        assertThat(office.at("emergency-duty-team").tasks()).as("once for both").noneMatch(card -> card.contains("Hand over"));
    }

    void oneSchoolIsToldAndSaysThatItKnows() {
        office.timePassesTo("2026-11-23T08:00:00Z");
        office.at("contact-officer").openTask(SCHOOL, office.journey(brother)).claim().choose("Was the school told?", "Yes")
                .fill("Told on", "23/11/2026").fill("At what time?", "07:50").fill("Whom did you tell? Name and role", "Ms Invented, head teacher")
                .wholeForm("door-school-told").complete();
        assertThat(office.clock(brother, "op-encompass", "state")).isEqualTo("met");
        office.at("contact-officer").openTask("Record that the school knows", office.journey(brother)).claim()
                .fill("Who at the school confirmed? Name and role", "Ms Invented, head teacher").fill("Confirmed on", "23/11/2026").wholeForm("door-school-knows").complete();
    }

    void theOtherCannotBeToldAndTheManagerFindsAnotherWay() {
        office.at("contact-officer").openTask(SCHOOL, office.journey(sister)).claim().choose("Was the school told?", "No, it could not be told")
                .fill("Why not, and what was tried?", "Nobody answers; tried three times.").wholeForm("door-school-not-told").complete();
        Person manager = office.at("team-manager").openTask("Find another way to tell", office.journey(sister)).claim();
        assertThat(manager.form()).contains("Nobody answers", "Fictional Academy", "School told of the police notice: by Monday 23 November 2026, 08:45");
        manager.choose("Has the school now been told?", "Yes").fill("What was done, or why no school can be told", "Told the academy trust's safeguarding lead.")
                .wholeForm("door-another-way").complete();
        assertThat(office.clock(sister, "op-encompass", "state")).isEqualTo("met");
    }

    void noWrittenConfirmationWillCome() {
        office.at("contact-officer").openTask("Record the written confirmation").claim().choose("Has the caller confirmed in writing?", "No, and it will not come")
                .fill("Why not?", "The constable works nights and was told that the log is enough.").wholeForm("door-confirmation").complete();
        assertThat(office.clock(brother, "professional-confirm-referral", "state")).isEqualTo("cancelled");
    }

    void aSocialWorkersDecisionIsSentBackAndThenAuthorised() {
        office.at("contact-officer").openTask("Screen the contact", office.journey(brother)).claim().choose("Is anyone in danger now?", "No")
                .fill("Where are the children now?", "At school").fill("What happened, when, and to whom?", "Shouting on Friday night; nobody was hit, both children heard it.")
                .choose("Are these children brothers and sisters?", "Yes").choose("Do the parents know of this contact?", "Yes")
                .choose("Did the family agree that we ask other agencies?", "Yes").removeRow("Agencies to ask").complete();
        decide("A first answer: early help would be enough.");
        Person manager = office.at("team-manager").openTask(AUTHORISE, office.journey(brother)).claim();
        assertThat(manager.form()).as("by name, not by user name").contains("A first answer", "early help", "Senna Example");
        manager.choose("Do you agree?", "No: send it back with a question").fill("Your question", "What do both children say about that night?")
                .wholeForm("door-sent-back").complete();
        assertThat(office.at("senior-social-worker").openTask(DECIDE, office.journey(brother)).form()).contains("What do both children say about that night?");
        decide("Both children told their teachers that they are not afraid at home.");
        office.at("team-manager").openTask(AUTHORISE, office.journey(brother)).claim().choose("Do you agree?", "Yes: this is the decision").chooseAll("The same for these brothers and sisters")
                .wholeForm("door-authorised").complete();
        Person leads = office.at("team-manager");
        assertThat(leads.tasks()).as("decided, and nothing is left for the manager").noneMatch(card -> card.contains(DECIDE) || card.contains(AUTHORISE));
        Person practitioner = office.at("early-help-practitioner");
        assertThat(practitioner.tasks()).filteredOn(card -> card.contains("Ask the family for their agreement")).hasSize(2);
        practitioner.openTask("Ask the family for their agreement", office.journey(sister)).screenshot("door-next-stage");
        assertThat(practitioner.form()).contains("Dot Pretend");
    }

    private void decide(String why) {
        office.at("senior-social-worker").openTask(DECIDE, office.journey(brother)).claim().select("Level of need", "2 Additional needs: early help").choose("Decision", "Early help")
                .fillIfAsked("Why different from the suggestion?", why).fill("What are we worried about?", why).fill("What is working well?", "Their mother called the police herself.")
                .fill("What needs to happen?", "A practitioner visits within two weeks.").fill("What may the referrer be told?", "That early help will visit.")
                .chooseAll("The same for these brothers and sisters").wholeForm("door-decided").complete();
    }
}
