package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.childjourney.care.CareAnswers;
import org.childjourney.legal.LegalAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sister who goes to court and a brother who comes into care in the night: the forms of legal and care that the story of court and care does not open by hand. */
class CourtAndCareFormsByHand {

    private static final String WORKER = "social-worker";
    private static final String MANAGER = "team-manager";
    private static final String SERVICE_MANAGER = "service-manager";
    private static final String LAWYER = "legal-adviser";

    @RegisterExtension
    static final Office office = Office.opensAt("2026-09-07T08:30:00Z");

    private final CourtAndCareQuickly quickly = new CourtAndCareQuickly(office);
    private String sister;
    private String brother;

    @Test
    void the_forms_of_court_and_care() {
        aFamilyIsKnown();
        theSistersCaseGoesToThePanel();
        thePanelReadsWhatWasWritten();
        theLetterBeginsWithWhatThePanelRead();
        theParentsMeetUsAndMoreTimeIsAskedFor();
        theCourtIsAsked();
        anOrderNearsItsEnd();
        theBrotherComesIntoCareAtNight();
        nobodyHasApprovedTheHome();
        everybodyPlansAndIsTold();
        theCarersFallIllAndHeGoesToHisFather();
        theFathersHomeIsLookedAt();
        consentIsAskedFor();
        careEndsInCustody();
        assertThat(office.differences()).isZero();
        assertThat(office.complaints()).isEmpty();
    }

    // ---- court

    void aFamilyIsKnown() {
        office.timePassesTo("2026-09-07T09:00:00Z");
        List<String> references = JsonPath.read(office.ask("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "2026-09-07T09:00:00Z", "channel": "form", "source": "2A",
                 "referrer": {"name": "Pat Example", "agency": "Fictional Primary School", "role": "Head teacher", "telephone": "01632 960001"},
                 "concern": "Both children are alone at night.", "consent": {"given": true}, "indicators": ["neglect.supervision"],
                 "children": [
                   {"givenName": "Eve", "familyName": "Invented", "dateOfBirth": "2015-03-02", "sex": "F", "ethnicity": "WBRI", "school": "Fictional Primary School"},
                   {"givenName": "Finn", "familyName": "Invented", "dateOfBirth": "2012-03-02", "sex": "M", "ethnicity": "WBRI", "school": "Fictional Academy"}],
                 "household": [{"name": "Iva Invented", "relationship": "mother", "parentalResponsibility": true},
                   {"name": "Igor Invented", "relationship": "father", "parentalResponsibility": true}]}"""), "$.children[*].childRef");
        sister = references.get(0);
        brother = references.get(1);
        quickly.contactDecided(sister, "2026-09-07");
        office.timePassesTo("2026-09-07T11:00:00Z");
        quickly.discussed(sister, "2026-09-07T10:30:00Z");
    }

    void theSistersCaseGoesToThePanel() {
        begins(MANAGER, sister, "legal-gateway", Map.of("Why now?", "The third night alone in a month."), "This child");
        Person worker = look(WORKER, "Write the summary for the panel", sister).claim();
        worker.fill("Why now?", "The third night alone in a month.").fill("The threshold in one paragraph", "Neglect: alone at night, likely to go on.").focus("The threshold in one paragraph")
                .pressed("Tab");
        assertThat(worker.underCursor()).as("the next question is one Tab away").contains("facts");
        quickly.answer(WORKER, "Write the summary for the panel", sister, LegalAnswers.summary());
        look(MANAGER, "Put the case on the agenda", sister);
        quickly.answer(MANAGER, "Put the case on the agenda", sister, CareAnswers.with(LegalAnswers.agenda("2026-09-15", false), "comment", "Please hear this case first."));
        look(LAWYER, "Advise the panel", sister);
        quickly.answer(LAWYER, "Advise the panel", sister, LegalAnswers.advice(SERVICE_MANAGER, "head-of-service"));
    }

    void thePanelReadsWhatWasWritten() {
        office.timePassesTo("2026-09-15T12:00:00Z");
        Person panel = look(SERVICE_MANAGER, "Decide at the panel", sister);
        assertThat(panel.form()).contains("On 3 August she was found alone at night.", "Let in four times of twelve.", "An aunt", "Please hear this case first.", "the evidence on the night of 3 August is thin");
        quickly.answer(SERVICE_MANAGER, "Decide at the panel", sister, LegalAnswers.panel("2026-09-15T11:00+01:00", "preProceedings"));
    }

    void theLetterBeginsWithWhatThePanelRead() {
        Person worker = look(WORKER, "Write the letter to each parent", sister);
        assertThat(worker.answer("To whom?")).isEqualTo("Maud Madeup");
        assertThat(worker.answer("What must change?")).isEqualTo("Up and fed by eight every school day.");
        quickly.answer(WORKER, "Write the letter to each parent", sister, CareAnswers.with(LegalAnswers.letter(), "parents", List.of(to("Maud Madeup"), to("Max Madeup"))));
        look(LAWYER, "Check the letter in law", sister);
        quickly.letterRight(sister);
        quickly.answer(MANAGER, "Sign the letter", sister, Map.of("sign", "yes"));
        office.timePassesTo("2026-09-18T15:00:00Z");
        Person gives = look(WORKER, "Give the letter to each parent", sister).claim();
        gives.select(0, "How?", "By hand").fillRow(0, "When?", "18/09/2026").fillRow(0, "At", "15:00").select(1, "How?", "By signed-for post").fillRow(1, "When?", "18/09/2026")
                .fillRow(1, "At", "15:30").wholeForm("form-letter-given").complete();
    }

    void theParentsMeetUsAndMoreTimeIsAskedFor() {
        office.timePassesTo("2026-09-24T15:00:00Z");
        Person meets = look(MANAGER, "Hold the first meeting", sister).claim();
        meets.choose("Did the parents come?", "No").wholeForm("form-nobody-came").choose("Did the parents come?", "Yes").wholeForm("form-they-came");
        quickly.answer(MANAGER, "Hold the first meeting", sister, LegalAnswers.meeting("2026-09-24T14:00+01:00", true));
        office.timePassesTo("2026-11-05T12:00:00Z");
        look(MANAGER, "Review each required change", sister);
        quickly.nothingChanged(sister, "2026-11-05T11:00Z", "2026-09-24", "2026-09-28");
        Person decides = look(SERVICE_MANAGER, "Decide: step down, issue, more time", sister);
        assertThat(decides.form()).contains("The neighbours saw his car every night.", "Breakfast every day, and a sitter at night.");
        quickly.answer(SERVICE_MANAGER, "Decide: step down, issue, more time", sister, CareAnswers.with(LegalAnswers.decide("extend"), "whyDifferent", "The aunt moves in on Monday."));
        look("head-of-service", "Authorise more time, once", sister);
        quickly.answer("head-of-service", "Authorise more time, once", sister, Map.of("adviceHeard", "yes", "authorise", "no", "why", "Nothing has changed in six weeks."));
        quickly.issueDecided(sister);
    }

    void theCourtIsAsked() {
        office.timePassesTo("2026-11-10T12:00:00Z");
        look(WORKER, "File evidence and care plan", sister).claim().choose("Is adoption the plan for a child, and is a placement order asked for?", "It is, and the application follows")
                .wholeForm("form-evidence-placement-order");
        quickly.answer(WORKER, "File evidence and care plan", sister, LegalAnswers.evidence("2026-11-09"));
        look(LAWYER, "Record the application", sister).claim().choose("Has the council applied to the court?", "Yes").choose("Was it at short notice?", "Yes").wholeForm("form-issued");
        quickly.answer(LAWYER, "Record the application", sister, CareAnswers.with(LegalAnswers.issue("2026-11-10"), "issueLetterOn", "2026-11-09"));
        Person tracker = look(SERVICE_MANAGER, "Go down the open legal cases", sister).claim();
        tracker.fill("Tracker meeting held on", "10/11/2026").fill("Next step", "Serve the parents' lawyers.").fill("By when?", "16/11/2026").choose("Is there drift?", "Yes")
                .fill("Who is late?", "The team manager").fill("What is done about it?", "Done with her tomorrow at nine.").wholeForm("form-tracker-drift").complete();
    }

    void anOrderNearsItsEnd() {
        office.timePassesTo("2026-11-12T12:00:00Z");
        quickly.answer(LAWYER, "Record a hearing or an order", sister, LegalAnswers.hearing("interim", "2026-11-12",
                Map.of("record", "=first childChoices", "kind", "interimSupervision", "madeOn", "2026-11-12", "endsOn", "2027-01-06", "untilDisposal", "no", "onDirection", "no")));
        look(WORKER, "Act before it ends", sister).claim().choose("What happened?", "The court made it anew").wholeForm("form-order-renewed");
    }

    // ---- care

    void theBrotherComesIntoCareAtNight() {
        begins(MANAGER, brother, "into-care", Map.of("Why can the child not live at home?", "Finn was found alone at the station at night."), "Police protection");
        Person worker = look(WORKER, "Record how the child comes into care", brother).claim();
        worker.choose("Does the child come into care?", "No").wholeForm("form-way-not").choose("Does the child come into care?", "Yes").wholeForm("form-way-by-power")
                .select("By which power?", "Section 20: agreed with the parents, or with a child of 16 or 17").wholeForm("form-way-by-agreement");
        quickly.wayIn(brother, "L1", "2026-11-12T11:00:00Z");
        look(WORKER, "Match the placement to the child", brother);
        quickly.matchedAtNight(brother, "Nora Newcarer");
        look(WORKER, "Record that the child moved in", brother).claim().choose("Did the child move in?", "No").wholeForm("form-not-moved-in").choose("Did the child move in?", "Yes")
                .choose("Do the parents know where the child is?", "No").wholeForm("form-moved-in");
        quickly.movedIn(brother, "2026-11-12T11:30:00Z");
    }

    void nobodyHasApprovedTheHome() {
        Person director = look("director", "Confirm the emergency placement", brother);
        assertThat(director.form()).contains("Somebody there at night, and no shouting.");
        director.claim().choose("Do you approve it?", "No").wholeForm("form-not-confirmed");
        quickly.answer("director", "Confirm the emergency placement", brother, CareAnswers.approved());
        look(MANAGER, "Decide on the emergency placement", brother);
        quickly.answer(MANAGER, "Decide on the emergency placement", brother, Map.of("stays", "yes", "because", "Their terms are changed today.", "childSaid", "I may stay here."));
        look("iro-manager", "Appoint the reviewing officer", brother);
        quickly.officer(brother);
    }

    void everybodyPlansAndIsTold() {
        office.timePassesTo("2026-11-13T12:00:00Z");
        Person plans = look(WORKER, "Prepare the care plan", brother).claim();
        plans.choose("Was the child seen for this?", "No").wholeForm("form-care-plan-not-seen");
        quickly.carePlanPrepared(brother, "2027-03-31");
        look(MANAGER, "Agree the care plan", brother);
        quickly.answer(MANAGER, "Agree the care plan", brother, CareAnswers.with(CareAnswers.planAgreed("no"), "comment", "What does Finn do at night?"));
        Person again = office.at(WORKER).openTask("Prepare the care plan", office.journey(brother)).wholeForm("form-care-plan-sent-back");
        assertThat(again.form()).contains("What does Finn do at night?");
        assertThat(again.answer("What the child said, showed or drew")).as("everything typed stays").contains("Easter");
        quickly.carePlanAgreed(brother, "2027-03-31");
        look(WORKER, "Agree the placement plan", brother);
        quickly.placementPlan(brother, "2026-11-13T10:00:00Z");
        Person tells = look(WORKER, "Tell everyone in writing", brother);
        assertThat(tells.rows("On")).as("everybody the law names, the council of the area too").isEqualTo(7);
        quickly.placementTold(brother, "2026-11-13", true);
        Person visits = look(WORKER, "Visit the child", brother).claim();
        visits.choose("Was the child seen?", "No").wholeForm("form-visit-not-seen").choose("Was the child seen?", "Yes").choose("Does anything need to happen today?", "Yes: I have spoken or am speaking to my manager")
                .wholeForm("form-visit");
        quickly.visit(brother, "2026-11-13T11:00:00Z");
    }

    void theCarersFallIllAndHeGoesToHisFather() {
        office.timePassesTo("2026-11-16T12:00:00Z");
        begins(WORKER, brother, "move", Map.of("Why does the child move?", "The carer is in hospital."), null);
        look(WORKER, "Say why the child moves", brother).claim().choose("Does the child move?", "No").wholeForm("form-stays").choose("Does the child move?", "Yes")
                .choose("Did a review of care consider it before?", "No").wholeForm("form-moves");
        quickly.answer(WORKER, "Say why the child moves", brother, CareAnswers.moves("no", "CREQO"));
        quickly.matchedWithAParent(brother, "Igor Invented");
        quickly.answer(WORKER, "Record that the child moved in", brother, CareAnswers.with(CareAnswers.movedIn("2026-11-16T11:00:00Z"), "schoolLost", "yes"));
        look(MANAGER, "Hold the disruption meeting", brother);
        look("virtual-head", "Arrange education", brother);
    }

    void theFathersHomeIsLookedAt() {
        office.timePassesTo("2026-11-17T12:00:00Z");
        look(WORKER, "Assess the parent's home", brother);
        quickly.answer(WORKER, "Assess the parent's home", brother, Map.of("assessedAt", "2026-11-17T10:00:00Z", "household", "Igor Invented, alone.", "home", "Two rooms, a bed of his own.",
                "parentsCan", "He is at home at night again.", "risks", "He drinks on Fridays: his sister comes.", "childSaid", "I can walk to school.", "suitable", "yes", "because", "He can be safe there."));
        Person head = look("head-of-service", "Decide on the parent's home", brother);
        assertThat(head.form()).contains("He is at home at night again.");
        quickly.answer("head-of-service", "Decide on the parent's home", brother, Map.of("stays", "no", "because", "He drinks on more nights than one."));
    }

    void consentIsAskedFor() {
        begins(WORKER, brother, "care-by-agreement", Map.of(), null);
        look(WORKER, "Record the agreement", brother).claim().choose("Is it agreed that the child stays in care?", "No").wholeForm("form-no-agreement")
                .choose("Is it agreed that the child stays in care?", "Yes").wholeForm("form-agreement");
        quickly.answer(WORKER, "Record the agreement", brother, Map.of("agreementGiven", "no", "whyNot", "Iva wants a court to decide.", "childTold", "That his mother said no.", "childSaid", "I want to stay with Nora."));
    }

    void careEndsInCustody() {
        begins(MANAGER, brother, "end-of-care", Map.of("Why now?", "He was sentenced today."), "In another way");
        look(WORKER, "Plan how care ends", brother);
        quickly.answer(WORKER, "Plan how care ends", brother, CareAnswers.ending("OTHER", "E9", "2026-11-17"));
        Person reviewer = look("independent-reviewing-officer", "Agree how care ends", brother);
        assertThat(reviewer.form()).contains("The aunt takes him, the same night.");
        quickly.endingAgreed(brother, "2026-11-17T11:00:00Z");
        look(WORKER, "Record that care ended", brother).claim().choose("Has care ended?", "No").wholeForm("form-care-goes-on");
        quickly.answer(WORKER, "Record that care ended", brother, CareAnswers.ended("2026-11-17T11:30:00Z", "E9"));
        look(WORKER, "Visit the child in custody", brother);
    }

    // ---- how it is done

    private static Map<String, Object> to(String parent) {
        return CareAnswers.with(LegalAnswers.to(parent), "changes", List.of(LegalAnswers.change("Somebody at home every night.")));
    }

    /** The form as it opens, photographed whole; no word of the machine stands in it. */
    private Person look(String user, String task, String child) {
        Person person = office.at(user).openTask(task, office.journey(child)).wholeForm("form-" + task.toLowerCase(java.util.Locale.UK).replaceAll("[^a-z]+", "-"));
        assertThat(person.form()).as(task).doesNotContainPattern("\\bnull\\b|undefined|\\[object|\\{\\{|\\bNaN\\b|T\\d\\d:\\d\\d");
        return person;
    }

    private void begins(String user, String child, String act, Map<String, String> words, String choice) {
        Page page = office.signedIn(user).opens("/children/" + child + "/begin/" + act).page();
        words.forEach((label, answer) -> page.getByLabel(label).fill(answer));
        if (choice != null) {
            page.getByLabel(choice, new Page.GetByLabelOptions().setExact(false)).first().check();
        }
        office.signedIn(user).wholePage("begin-" + act);
        page.locator("main form button.govuk-button").click();
        page.locator(".govuk-notification-banner--success").waitFor();
    }
}
