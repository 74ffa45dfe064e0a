package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.browser.OpenToAll.isOpenToAll;
import static org.childjourney.care.CareAnswers.with;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.childjourney.adoption.AdoptionAnswers;
import org.childjourney.allegations.AllegationAnswers;
import org.childjourney.care.CareAnswers;
import org.childjourney.complaints.ComplaintAnswers;
import org.childjourney.incidents.IncidentAnswers;
import org.childjourney.permanence.PermanenceStory;
import org.childjourney.secure.SecureAnswers;
import org.childjourney.shortbreaks.ShortBreakAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The forms that few children ever need, each opened as the person who gets the task opens it, and the pages on which their work begins:
 * permanence, special guardianship, connected persons, secure accommodation, short breaks, duties of their own, complaints, allegations,
 * serious incidents, and adoption where it does not go straight. What cannot be opened is told at the end, and does not hide what comes after.
 */
class RarerFormsByHand {

    private static final String WORKER = "social-worker";
    private static final String MANAGER = "team-manager";
    private static final String SERVICE_MANAGER = "service-manager";
    private static final String HEAD = "head-of-service";
    private static final String IRO = "independent-reviewing-officer";
    private static final String ADOPTION_WORKER = "adoption-social-worker";
    private static final String DECIDES = "agency-decision-maker";
    private static final String COMPLAINTS = "quality-auditor";

    @RegisterExtension
    static final Office office = Office.opensAt("2026-09-07T07:30:00Z");

    private final IntoCareQuickly quickly = new IntoCareQuickly(office);
    private final List<String> troubles = new ArrayList<>();
    private List<String> children;

    private interface Step {
        void take();
    }

    @Test
    void the_forms_that_few_children_need() {
        aFamilyOfSixIsKnown();
        step("begins", this::whatIsKeptApartAndWhoComesIntoCare);
        step("duties", this::stepsOfTheirOwnAreOwed);
        step("short breaks", this::aBoyStaysElsewhereForAWeekend);
        step("complaint", this::theMotherComplains);
        step("allegation", this::aTeacherIsAccused);
        step("incident", this::aChildWasBadlyHurt);
        step("into care", this::threeComeIntoCare);
        step("connected person", this::granIsLookedAt);
        step("secure", this::aGirlIsKeptFromRunning);
        step("guardianship", this::granWantsToBeTheGuardian);
        step("adoption", this::adoptionIsThePlan);
        step("permanence", this::whereHeGrowsUpIsAskedEveryFortnight);
        step("later: short breaks", this::theStayIsOverAndTheBreaksAreReviewed);
        step("later: complaint", this::thePanelHearsTheMother);
        step("later: secure", this::thePanelLooksAtTheGirl);
        step("later: incident", this::whatWasLearned);
        step("later: adoption", this::adoptionDoesNotGoStraight);
        step("later: guardianship", this::theCourtDecidesOnTheGuardian);
        step("later: permanence", this::nobodyPlans);
        step("kept apart", this::theReadersFindTheirFiles);
        assertThat(troubles).isEmpty();
        assertThat(office.differences()).isZero();
        assertThat(office.complaints()).isEmpty();
    }

    private void aFamilyOfSixIsKnown() {
        office.timePassesTo("2026-09-07T08:00:00Z");
        children = JsonPath.read(office.ask("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "2026-09-07T08:00:00Z", "channel": "form", "source": "2A",
                 "referrer": {"name": "Pat Example", "agency": "Fictional Primary School", "role": "Head teacher", "telephone": "01632 960001"},
                 "concern": "Nobody is at home at night.", "consent": {"given": true}, "indicators": ["neglect.supervision"],
                 "children": [
                   {"givenName": "Otto", "familyName": "Invented", "dateOfBirth": "2018-02-01", "sex": "M", "ethnicity": "WBRI"},
                   {"givenName": "Sia", "familyName": "Invented", "dateOfBirth": "2011-05-04", "sex": "F", "ethnicity": "WBRI"},
                   {"givenName": "Ben", "familyName": "Invented", "dateOfBirth": "2017-03-01", "sex": "M", "ethnicity": "WBRI"},
                   {"givenName": "Dan", "familyName": "Invented", "dateOfBirth": "2010-02-01", "sex": "M", "ethnicity": "WBRI"},
                   {"givenName": "Bo", "familyName": "Invented", "dateOfBirth": "2026-06-01", "sex": "M", "ethnicity": "WBRI"},
                   {"givenName": "Ada", "familyName": "Invented", "dateOfBirth": "2023-06-01", "sex": "F", "ethnicity": "WBRI"}],
                 "household": [{"name": "Iva Invented", "relationship": "mother", "parentalResponsibility": true}]}"""), "$.children[*].childRef");
        quickly.contactDecided("2026-09-07", "The children are alone at home at night.", children);
    }

    private void whatIsKeptApartAndWhoComesIntoCare() {
        begins(SERVICE_MANAGER, dan(), "complaint", Map.of("complainant", "Iva Invented, his mother", "byChild", "no", "what", "Nobody told me of the meeting.", "wished", "That I am told.",
                "manager", COMPLAINTS, "answers", SERVICE_MANAGER));
        begins(WORKER, dan(), "allegation", Map.of("person", "Tom Madeup, Fictional Academy", "role", "Teacher", "what", "He grabbed her arm, she told her teacher at nine.", "designated", HEAD));
        begins(MANAGER, ada(), "serious-incident", Map.of("what", "Ada was found with injuries nobody explains; her brothers are with their grandmother."));
        for (String child : List.of(otto(), sia(), ada())) {
            begins(MANAGER, child, "into-care", Map.of("because", "Alone at night for the third time.", "power", "L2"));
        }
    }

    private String otto() {
        return children.get(0);
    }

    private String sia() {
        return children.get(1);
    }

    private String ben() {
        return children.get(2);
    }

    private String dan() {
        return children.get(3);
    }

    private String bo() {
        return children.get(4);
    }

    private String ada() {
        return children.get(5);
    }

    // ---- duties of their own

    private void stepsOfTheirOwnAreOwed() {
        begins(WORKER, bo(), "duty-bruising", Map.of("because", "A bruise on the left cheek, says his health visitor."));
        look(WORKER, "Have the injury seen by a doctor today", bo(), "Is it a bruise or injury of a child who cannot move about by itself?", "Yes");
        begins(WORKER, dan(), "duty-homeless", Map.of("because", "He rang: he slept in the park."));
        look(WORKER, "Look at it together with housing", dan(), "Is the young person 16 or 17 and homeless, or about to be?", "Yes")
                .choose("Was care under section 20 offered and explained, with what it brings until 25?", "Yes").choose("Do they want to be looked after?", "No").wholeForm("rare-housing-care-not-wanted");
        begins(WORKER, dan(), "duty-hospital", Map.of("because", "He was in hospital from May to August."));
        look(WORKER, "See to the child in hospital or school", dan(), "Is the child, or is the child to be, away for three months?", "Yes");
        begins(WORKER, dan(), "duty-carer", Map.of("because", "He cooks, and lifts his mother."));
        look(WORKER, "Decide on a look at the carer’s needs", dan(), "Does the child care for somebody, or is a parent the carer of a disabled child?", "Yes");
    }

    // ---- short breaks

    private void aBoyStaysElsewhereForAWeekend() {
        begins(WORKER, ben(), "short-breaks", Map.of("why", "He wakes six times each night; his mother cannot go on.", "basis", "SERIES"));
        look(WORKER, "Agree the plan for the breaks", ben(), "Is the plan agreed with the parents?", "Yes");
        quickly.answer(WORKER, "Agree the plan for the breaks", ben(), ShortBreakAnswers.agreed("2026-09-07"));
        begins(WORKER, ben(), "short-break-stay", Map.of());
        look(WORKER, "Plan the stay", ben(), "Is a stay planned?", "Yes");
        quickly.answer(WORKER, "Plan the stay", ben(), ShortBreakAnswers.planned("2026-09-11", "2026-09-13"));
        look(WORKER, "Record the stay", ben(), "Did the child stay there?", "Yes").choose("Is there reasonable cause to suspect significant harm?", "Yes").wholeForm("rare-stay-harm");
    }

    private void theStayIsOverAndTheBreaksAreReviewed() {
        office.timePassesTo("2026-09-14T09:00:00Z");
        quickly.answer(WORKER, "Record the stay", ben(), ShortBreakAnswers.taken("2026-09-11", "2026-09-13"));
        look(WORKER, "Review the short breaks", ben());
    }

    // ---- complaint, allegation, incident

    private void theMotherComplains() {
        office.timePassesTo("2026-09-07T09:00:00Z");
        lookApart(SERVICE_MANAGER, "Answer the complaint", "What happened?", "It is answered");
        apart(SERVICE_MANAGER, "Answer the complaint", ComplaintAnswers.answered("2026-09-07T09:30+01:00"));
        lookApart(COMPLAINTS, "Record what they say to it", "Are they content with the answer?", "No");
        apart(COMPLAINTS, "Record what they say to it", ComplaintAnswers.notContent("2026-09-07T09:40+01:00"));
        lookApart(COMPLAINTS, "Appoint the investigators");
        apart(COMPLAINTS, "Appoint the investigators", ComplaintAnswers.appointed("Ann Example", "Ben Example"));
        lookApart(COMPLAINTS, "Investigate and adjudicate", "What happened?", "It is investigated and adjudicated");
    }

    private void thePanelHearsTheMother() {
        office.timePassesTo("2026-09-22T12:00:00Z");
        apart(COMPLAINTS, "Investigate and adjudicate", ComplaintAnswers.adjudicated("2026-09-22T10:00+01:00", "upheld", "notUpheld"));
        lookApart(COMPLAINTS, "Record if a panel is wanted", "Do they ask for a panel?", "Yes");
        apart(COMPLAINTS, "Record if a panel is wanted", ComplaintAnswers.panelWanted("2026-09-22T11:00+01:00"));
        lookApart(COMPLAINTS, "Hold the panel");
        apart(COMPLAINTS, "Hold the panel", ComplaintAnswers.panelHeld("2026-09-22T12:00+01:00", "yes", "yes", "yes"));
        lookApart(COMPLAINTS, "Send the report of the panel");
        apart(COMPLAINTS, "Send the report of the panel", ComplaintAnswers.reportSent("2026-09-22T12:30+01:00"));
        lookApart(COMPLAINTS, "Answer the panel");
    }

    private void aTeacherIsAccused() {
        lookApart(WORKER, "Report to the designated officer");
        apart(WORKER, "Report to the designated officer", AllegationAnswers.reported("2026-09-07T09:30+01:00"));
        lookApart(HEAD, "Decide on the allegation");
        apart(HEAD, "Decide on the allegation", AllegationAnswers.decided("meeting"));
        lookApart(HEAD, "Hold the strategy meeting");
        apart(HEAD, "Hold the strategy meeting", AllegationAnswers.met("2026-09-07T09:40+01:00", false));
        lookApart(HEAD, "Conclude the allegation", "Is the person referred to the barring service?", "Yes");
    }

    private void aChildWasBadlyHurt() {
        lookApart(HEAD, "Decide on the notification", "What is decided?", "The national panel is notified");
        apart(HEAD, "Decide on the notification", IncidentAnswers.notified("2026-09-07T09:30+01:00"));
        lookApart(HEAD, "Hold the rapid review");
    }

    private void whatWasLearned() {
        apart(HEAD, "Hold the rapid review", IncidentAnswers.rapidReview("2026-09-22T10:00+01:00", "review", "2026-10-30"));
        lookApart(HEAD, "Publish the practice review");
        lookApart(HEAD, "Do what was agreed");
    }

    private void theReadersFindTheirFiles() {
        for (String reader : List.of(HEAD, COMPLAINTS)) {
            Page page = office.signedIn(reader).opens("/kept-apart").wholePage("rare-kept-apart-" + reader).page();
            isOpenToAll(page);
            page.locator("th a.govuk-link").first().focus();
            page.keyboard().press("Enter");
            page.locator("a.govuk-back-link").waitFor();
            office.signedIn(reader).wholePage("rare-kept-apart-file-" + reader);
            isOpenToAll(page);
        }
        assertThat(office.signedIn(IRO).opens("/kept-apart").wholePage("rare-kept-apart-nothing").reads()).doesNotContain("CO-000001");
    }

    // ---- care

    private void threeComeIntoCare() {
        office.timePassesTo("2026-09-07T14:30:00Z");
        for (String child : List.of(otto(), sia(), ada())) {
            quickly.answer(WORKER, "Record how the child comes into care", child, CareAnswers.byOrder("L2", "2026-09-07T10:00+01:00"));
            quickly.answer(WORKER, "Match the placement to the child", child, child.equals(otto()) ? PermanenceStory.placedWithGran() : CareAnswers.match("U6", "PR1"));
            quickly.answer(WORKER, "Record that the child moved in", child, CareAnswers.movedIn("2026-09-07T15:00+01:00"));
        }
        begins(WORKER, sia(), "duty-transfer", Map.of("because", "She came alone from Eritrea in August."));
        look(WORKER, "Follow the transfer to another council", sia(), "Is the child unaccompanied and referred to the National Transfer Scheme?", "Yes");
    }

    private void granIsLookedAt() {
        look(WORKER, "Look whether it can work for the child", otto());
        quickly.answer(WORKER, "Look whether it can work for the child", otto(), PermanenceStory.viability("yes"));
        look(HEAD, "Decide on approval for now", otto());
        quickly.answer(HEAD, "Decide on approval for now", otto(), PermanenceStory.forNow("approve"));
        look(WORKER, "Assess the connected person fully", otto());
    }

    private void aGirlIsKeptFromRunning() {
        begins(WORKER, sia(), "secure-accommodation", Map.of("why", "She ran eleven times since June and was found with men twice."));
        look(HEAD, "Decide on secure accommodation", sia(), "What is decided?", "The child may be placed in secure accommodation");
        quickly.answer(HEAD, "Decide on secure accommodation", sia(), SecureAnswers.decided("place"));
        office.timePassesTo("2026-09-07T15:00:00Z");
        look(WORKER, "Record the admission", sia(), "Did the child come into secure accommodation?", "Yes");
        quickly.answer(WORKER, "Record the admission", sia(), SecureAnswers.admitted("2026-09-07T15:45+01:00"));
        look(WORKER, "Say what follows when it ends", sia(), "What follows?", "A court has made an order");
        look(HEAD, "Hold the panel review", sia());
    }

    private void thePanelLooksAtTheGirl() {
        quickly.answer(WORKER, "Say what follows when it ends", sia(), SecureAnswers.order("2026-09-22T10:00+01:00", "2026-12-20T12:00Z"));
        begins(WORKER, sia(), "left-secure-accommodation", Map.of("where", "With her aunt in York."));
    }

    private void granWantsToBeTheGuardian() {
        begins(WORKER, otto(), "special-guardianship", Map.of("how", "NOTICE", "guardian", "Gran, his mother's mother"));
        look(WORKER, "Assess the guardian and the family", otto(), "Does the application go on?", "Yes");
        quickly.answer(WORKER, "Assess the guardian and the family", otto(), PermanenceStory.report());
        look(MANAGER, "Agree the support and send the report", otto(), "Is the report good enough for the court?", "Yes: signed and sent");
        quickly.answer(MANAGER, "Agree the support and send the report", otto(), with(PermanenceStory.signed("2026-09-07T16:00+01:00"), "supportReviewOn", "2027-03-01"));
        look(WORKER, "Record what the court decided", otto());
    }

    private void theCourtDecidesOnTheGuardian() {
        quickly.answer(WORKER, "Assess the connected person fully", otto(), PermanenceStory.assessed("2026-09-28T10:00+01:00", "suitable"));
        look(HEAD, "Decide on full approval", otto());
    }

    private void whereHeGrowsUpIsAskedEveryFortnight() {
        look(MANAGER, "Hold the permanence meeting", otto(), "Is the plan for where the child will grow up agreed?", "Yes");
        quickly.answer(MANAGER, "Hold the permanence meeting", otto(), PermanenceStory.meeting("2026-09-08T13:10+01:00"));
    }

    private void nobodyPlans() {
        office.timePassesTo("2027-01-20T12:00:00Z");
        look(MANAGER, "Hold the permanence meeting", otto());
        quickly.answer(MANAGER, "Hold the permanence meeting", otto(), with(PermanenceStory.meeting("2027-01-20T11:00Z"), "onTrack", "no", "whyBehind", "Nobody asked the aunt.", "step", "serviceManager"));
        look(SERVICE_MANAGER, "Look at the planning", otto());
    }

    // ---- adoption

    private void adoptionIsThePlan() {
        office.timePassesTo("2026-09-08T12:00:00Z");
        begins(WORKER, ada(), "adoption", Map.of("because", "Nobody of the family can care for her."));
        begins(MANAGER, otto(), "permanence", Map.of("because", "He asks where he will live."));
        office.timePassesTo("2026-09-08T12:30:00Z");
        look(WORKER, "Prepare the case for adoption", ada());
        quickly.answer(WORKER, "Prepare the case for adoption", ada(), AdoptionAnswers.prepared("2026-09-08T13:10+01:00"));
        quickly.answer(DECIDES, "Decide on placing for adoption", ada(), AdoptionAnswers.decided("moreNeeded"));
        look(WORKER, "Answer the decision-maker", ada());
        quickly.answer(WORKER, "Answer the decision-maker", ada(), AdoptionAnswers.answered());
        look(DECIDES, "Decide on placing for adoption", ada());
        quickly.answer(DECIDES, "Decide on placing for adoption", ada(), AdoptionAnswers.decided("place"));
        office.timePassesTo("2026-09-08T13:30:00Z");
        look(WORKER, "Tell the parents or adopters by word of mouth", ada());
        quickly.answer(WORKER, "Tell the parents or adopters by word of mouth", ada(), AdoptionAnswers.told("2026-09-08T14:00+01:00"));
        look(WORKER, "Confirm the decision in writing", ada());
        quickly.answer(WORKER, "Confirm the decision in writing", ada(), AdoptionAnswers.confirmed("2026-09-08"));
        look(ADOPTION_WORKER, "Refer the child for family finding", ada());
        quickly.answer(ADOPTION_WORKER, "Refer the child for family finding", ada(), AdoptionAnswers.referred("2026-09-08T14:10+01:00"));
        look(ADOPTION_WORKER, "Record how the child may be placed", ada(), "How may the child be placed?", "The parents consented");
    }

    private void adoptionDoesNotGoStraight() {
        office.timePassesTo("2026-09-28T12:00:00Z");
        quickly.answer(ADOPTION_WORKER, "Record how the child may be placed", ada(), AdoptionAnswers.consented("2026-09-25"));
        quickly.answer(ADOPTION_WORKER, "Find a family", ada(), AdoptionAnswers.inStageTwo("2026-08-03"));
        look(DECIDES, "Decide on the adopters", ada());
        quickly.answer(DECIDES, "Decide on the adopters", ada(), AdoptionAnswers.adopters("notSuitable", "notSuitable"));
        look(ADOPTION_WORKER, "Record whether they ask for a review", ada(), "Did they ask for a review?", "Yes");
        quickly.answer(ADOPTION_WORKER, "Record whether they ask for a review", ada(), AdoptionAnswers.independentReview("yes"));
        look(DECIDES, "Decide again after the review", ada());
        quickly.answer(DECIDES, "Decide again after the review", ada(), AdoptionAnswers.adopters("suitable", "suitable"));
        look(ADOPTION_WORKER, "Record what the matching panel recommends", ada());
        quickly.answer(ADOPTION_WORKER, "Record what the matching panel recommends", ada(), AdoptionAnswers.panel("2026-09-28", "yes", "2026-09-28T12:00+01:00"));
        look(DECIDES, "Decide on the match", ada());
        quickly.answer(DECIDES, "Decide on the match", ada(), AdoptionAnswers.match("approved"));
        look(ADOPTION_WORKER, "Plan the introductions", ada());
        quickly.answer(ADOPTION_WORKER, "Plan the introductions", ada(), AdoptionAnswers.introductions("2026-09-29", "2026-10-05"));
        office.timePassesTo("2026-10-05T15:00:00Z");
        look(ADOPTION_WORKER, "Record the move to the adopters", ada(), "Did the child move in?", "Yes");
        quickly.answer(ADOPTION_WORKER, "Record the move to the adopters", ada(), AdoptionAnswers.moved("2026-10-05T14:00+01:00"));
        begins(ADOPTION_WORKER, ada(), "adoption-consent-withdrawn", Map.of("words", "The mother, by telephone to Sol: she wants Ada back."));
        look(ADOPTION_WORKER, "Return the child to the parents", ada(), "What do you record?", "The child is back with the parents");
        begins(ADOPTION_WORKER, ada(), "adoptive-placement-ended", Map.of("why", "The adopters rang in the night."));
        look(IRO, "Hold the disruption meeting", ada());
    }

    // ---- how it is done

    private void step(String name, Step step) {
        try {
            step.take();
        } catch (RuntimeException | AssertionError trouble) {
            troubles.add(name + ": " + trouble.getMessage() + " at " + java.util.Arrays.stream(trouble.getStackTrace()).filter(line -> line.getClassName().endsWith("ByHand"))
                    .map(line -> line.getMethodName() + ":" + line.getLineNumber()).toList());
            System.err.println("TROUBLE " + troubles.get(troubles.size() - 1));
        }
    }

    /** The form as it opens, photographed whole; no word of the machine stands in it. */
    private Person look(String user, String task, String child) {
        return seen(office.at(user).openTask(task, quickly.journey(child)), task);
    }

    /** The form with the answer after which it asks most. */
    private Person look(String user, String task, String child, String question, String answer) {
        return seen(office.at(user).openTask(task, quickly.journey(child)).claim().choose(question, answer), task);
    }

    private Person lookApart(String user, String task) {
        return seen(office.at(user).openTask(task), task);
    }

    private Person lookApart(String user, String task, String question, String answer) {
        return seen(office.at(user).openTask(task).claim().choose(question, answer), task);
    }

    private static Person seen(Person person, String task) {
        person.page().setDefaultTimeout(40_000);
        person.wholeForm("rare-" + task.toLowerCase(Locale.UK).replaceAll("[^a-z]+", "-"));
        assertThat(person.form()).as(task).doesNotContainPattern("\\bnull\\b|undefined|\\[object|\\{\\{|\\bNaN\\b|T\\d\\d:\\d\\d");
        return person;
    }

    private void apart(String user, String task, Map<String, ?> answers) {
        quickly.answerApart(user, task, answers);
    }

    /** The page on which it begins, looked at, by keyboard where words are asked, and sent. */
    private void begins(String user, String child, String act, Map<String, String> said) {
        Person person = office.signedIn(user).opens("/children/" + child + "/begin/" + act);
        Page page = person.page();
        page.setDefaultTimeout(40_000);
        isOpenToAll(page);
        said.forEach((question, answer) -> {
            var words = page.locator("textarea[name='say-" + question + "']");
            if (words.count() > 0) {
                words.fill(answer);
            } else {
                page.locator("input[name='say-" + question + "'][value='" + answer + "']").check();
            }
        });
        person.wholePage("rare-begin-" + act);
        page.locator("main form button.govuk-button").focus();
        page.keyboard().press("Enter");
        page.locator(".govuk-notification-banner--success, .govuk-error-summary").first().waitFor();
        assertThat(page.locator(".govuk-error-summary").allInnerTexts()).as(act).isEmpty();
    }
}
