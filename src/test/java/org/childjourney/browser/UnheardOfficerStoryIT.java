package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.browser.OpenToAll.isOpenToAll;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.childjourney.care.CareAnswers;
import org.childjourney.reviews.ReviewStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reviewing officer who is not heard, as they live it in Tasklist: no plan at the second review, silence, a vacant post, the director, a decision. */
class UnheardOfficerStoryIT {

    private static final String IRO = "independent-reviewing-officer";
    private static final String CONSULT = "Consult the child";
    private static final String HOLD = "Hold the review";
    private static final String ANSWER = "Answer the concern";
    private static final String DECIDE = "Decide on the answer";
    private static final String CAFCASS = "Tell Cafcass, if the child needs it now";
    private static final String DECISION = "A family meeting about where she will grow up";

    @RegisterExtension
    static final Office office = Office.opensAt("2026-09-03T08:30:00Z");

    private final IntoCareQuickly quickly = new IntoCareQuickly(office);
    private String child;
    private String journey;

    @Test
    void the_story_of_an_officer_who_is_not_heard() {
        aGirlIsKnownAndHasAWorker();
        sheIsTakenIntoCareByAgreement();
        sheHasAPlaceAPlanAndAReviewingOfficer();
        sheIsVisitedInHerFirstWeek();
        theFirstReviewIsHeldInTime();
        theOfficerConsultsHerBeforeTheSecond();
        withoutAPermanencePlanAConcernIsSuggested();
        theConcernIsRaised();
        theTeamsManagerHasItAndSaysNothing();
        afterTenDaysOfSilenceItIsFormal();
        herOfficersListShowsWhatDrifts();
        theOfficerTellsCafcass();
        pastAVacantHeadOfServiceItReachesTheDirector();
        theDirectorAnswers();
        theOfficerClosesItWithADecision();
        herPageTellsTheWholeWay();
    }

    void aGirlIsKnownAndHasAWorker() {
        office.timePassesTo("2026-09-03T09:00:00Z");
        child = JsonPath.<List<String>>read(office.ask("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "2026-09-03T09:00:00Z", "channel": "form", "source": "2A",
                 "referrer": {"name": "Pat Example", "agency": "Fictional Primary School", "role": "Head teacher", "telephone": "01632 960001"},
                 "concern": "Olwen sleeps in class and says that nobody is at home at night.", "consent": {"given": true}, "indicators": ["neglect.supervision"],
                 "children": [{"givenName": "Olwen", "familyName": "Example", "dateOfBirth": "2015-02-01", "sex": "F", "ethnicity": "WBRI", "school": "Fictional Primary School"}],
                 "household": [{"name": "Maud Example", "relationship": "mother", "parentalResponsibility": true}]}"""), "$.children[*].childRef").get(0);
        journey = office.journey(child);
        quickly.contactDecided("2026-09-03", "Olwen is alone at home at night, and says so herself.", List.of(child));
    }

    void sheIsTakenIntoCareByAgreement() {
        office.timePassesTo("2026-09-07T10:00:00Z");
        quickly.intoCareByAgreement(child, "Her mother went to hospital last night and nobody else is at home. She wants to stay near her school.", "officer-0-into-care");
        assertThat(stages()).contains("A child enters care");
    }

    void sheHasAPlaceAPlanAndAReviewingOfficer() {
        office.timePassesTo("2026-09-07T14:30:00Z");
        quickly.hasAHome(child, "2026-09-07");
    }

    void sheIsVisitedInHerFirstWeek() {
        office.timePassesTo("2026-09-11T12:00:00Z");
        quickly("social-worker", "Agree the placement plan", CareAnswers.agreedPlan("2026-09-10T15:00+01:00"));
        quickly("social-worker", "Visit the child", CareAnswers.seen("care", "2026-09-11T10:00+01:00"));
        assertThat(office.clock(child, "lac-first-review-20wd", "dueAt")).as("20 working days from Monday 7 September").isEqualTo("2026-10-05T23:00:00Z");
    }

    void theFirstReviewIsHeldInTime() {
        office.timePassesTo("2026-10-01T10:00:00Z");
        quickly(IRO, CONSULT, ReviewStory.consulted(Instant.parse("2026-09-29T14:00:00Z")));
        var review = ReviewStory.held("2026-10-01T10:00+01:00");
        review.remove("permanencePlan");
        quickly(IRO, HOLD, CareAnswers.with(review, "permanencePlanMade", "no", "permanenceWhy", "Too early: her mother is in hospital. By the second review.",
                "decisions", List.of(ReviewStory.decision(DECISION, "2026-12-11"))));
        quickly(IRO, "Circulate the decisions", ReviewStory.circulated("2026-10-01T09:50:00Z"));
        assertThat(office.clock(child, "lac-first-review-20wd", "state")).isEqualTo("met");
        assertThat(office.clock(child, "lac-second-review-3m", "dueAt")).as("three months after the first").isEqualTo("2027-01-02T00:00:00Z");
    }

    void theOfficerConsultsHerBeforeTheSecond() {
        office.timePassesTo("2026-12-14T17:00:00Z");
        Person officer = office.at(IRO).openTask(CONSULT, journey).claim();
        assertThat(officer.form()).contains("Olwen Example", "Review 2");
        officer.choose("Did you meet or speak with the child?", "Yes").fill("When?", "14/12/2026").fill("At", "16:00").choose("Where?", "Where the child lives")
                .choose("Alone, in private?", "Yes").fill("What the child said, showed or drew", "\"Everybody says soon. I want to know where I will live when I am twelve.\"")
                .fill("What the child wants to stay and to change", "Stay with Nell, keep her school, see her mother every week.")
                .choose("How does the child want to take part in the review?", "Be there and speak").choose("Does the child know of the right to an advocate?", "Yes")
                .choose("Does the child want one?", "No").choose("Does the child know how to complain, and to whom?", "Yes")
                .choose("Is there reasonable cause to suspect significant harm?", "No").wholeForm("officer-1-consult").complete();
    }

    void withoutAPermanencePlanAConcernIsSuggested() {
        office.timePassesTo("2026-12-16T17:00:00Z");
        Person officer = office.at(IRO).openTask(HOLD, journey).claim();
        assertThat(officer.form()).as("what she said before").contains("I want to know where I will live when I am twelve");
        recordTheReview(officer);
        officer.choose("Is a concern to be raised with the managers?", "No concern").wholeForm("officer-2-review-without-a-concern");
        assertThat(officer.refusedOnCompleting()).contains("The rule table suggests “Raise a concern”", "There must be a permanence plan by the second review, and there is none.");
        officer.screenshot("officer-2-a-concern-is-suggested");
    }

    private static void recordTheReview(Person officer) {
        officer.choose("Was the review held?", "Yes, and completed").fill("When was it held?", "16/12/2026").fill("At", "10:00")
                .fillRow(0, "Who?", "Olwen Example").fillRow(0, "Who are they to the child, or for which agency?", "Herself").addRow("Who took part")
                .fillRow(1, "Who?", "Nell Madeup").fillRow(1, "Who are they to the child, or for which agency?", "Her foster carer")
                .select("How did the child take part?", "Was there and spoke for themselves")
                .fill("What the child said at the review, or sent to it", "\"I want somebody to say it: where will I grow up?\"")
                .fill("What is different because of what the child said?", "She sees her mother on Saturdays from now on.")
                .select(0, "Is it done?", "Not yet").fill("What shows it, or why is it not done?", "Nobody invited the aunt; the meeting was put off twice.");
        officer.choose("Is the care plan still right for the child?", "Yes").fill("Why, and what must change in it?", "Right for now, but it says nothing beyond the spring.")
                .choose("Is there a plan for where the child will grow up?", "No")
                .fill("Why this one and what is the plan beside it; or why none, and by when?", "None: the aunt was never assessed. It must be there by the end of January.");
        officer.choose("Does the placement meet the child's needs?", "Yes").fill("What shows it, or what is missing?", "She sleeps, eats and laughs there.")
                .fill("Family, brothers and sisters, friends: whom does the child see, and is it right?", "Her mother every other week; she wants more.")
                .fill("School and learning", "In class every day, likes maths.").fill("Health, teeth, feelings and behaviour", "Teeth seen in October; sad in the evenings.")
                .fill("Who the child is: culture, faith, language, their own story", "Welsh with her aunt by telephone.")
                .choose("Has a parent been in touch in the last twelve months?", "Yes").choose("An independent visitor?", "Not needed")
                .choose("Does the child know of the right to an advocate?", "Yes").choose("Does the child know how to complain, and to whom?", "Yes")
                .choose("Is there reasonable cause to suspect significant harm?", "No")
                .fill("What is to be done?", "The aunt is assessed as somebody Olwen can grow up with.").fill("Who does it?", "Sol Example").fill("By when?", "29/01/2027");
    }

    void theConcernIsRaised() {
        Person officer = office.signedIn(IRO);
        assertThat(officer.answer("School and learning")).as("nothing typed is lost").isEqualTo("In class every day, likes maths.");
        officer.choose("Is a concern to be raised with the managers?", "Raise a concern")
                .fill("What is the concern?", "Three months in care and no plan for where she will grow up. The family meeting decided in October was never held.")
                .fill("What must change for the child?", "A permanence plan that Olwen knows of, by the end of January.").choose("Straight to the formal stage?", "No")
                .wholeForm("officer-2-review-with-a-concern").complete();
        assertThat(office.clock(child, "lac-second-review-3m", "state")).isEqualTo("met");
        assertThat(office.clock(child, "iro-informal", "dueAt")).as("ten working days, past Christmas, Boxing Day's substitute and New Year").isEqualTo("2027-01-05T00:00:00Z");
        quickly(IRO, "Circulate the decisions", ReviewStory.circulated("2026-12-16T16:55:00Z"));
    }

    void theTeamsManagerHasItAndSaysNothing() {
        office.timePassesTo("2026-12-17T09:00:00Z");
        Person manager = office.at("team-manager").openTask(ANSWER, journey);
        manager.screenshot("officer-3-tasklist-of-the-manager").wholeForm("officer-3-the-managers-form");
        assertThat(manager.form()).contains("no plan for where she will grow up", "A permanence plan that Olwen knows of", "by itself");
    }

    void afterTenDaysOfSilenceItIsFormal() {
        office.timePassesTo("2027-01-05T09:00:00Z");
        assertThat(office.clock(child, "iro-informal", "state")).isEqualTo("missed");
        assertThat(office.clock(child, "iro-drp-20wd", "state")).isEqualTo("running");
        Person manager = office.at("team-manager").openTask(ANSWER, journey).wholeForm("officer-4-formal");
        assertThat(manager.form()).contains("You are asked as team manager");
    }

    void herOfficersListShowsWhatDrifts() {
        Person officer = office.signedIn(IRO).opens("/reviewing").wholePage("officer-4-reviewing");
        assertThat(officer.reads()).contains("Olwen Example", "Review 3", "1 overdue, the oldest since 11 December 2026", "Raised 16 December 2026, with the team manager");
        isOpenToAll(officer.page());
        officer.page().getByText("Raised 16 December 2026").click();
        assertThat(officer.page().url()).endsWith("/children/" + child + "#chronology");
    }

    void theOfficerTellsCafcass() {
        office.timePassesTo("2027-01-12T15:00:00Z");
        assertThat(office.at("service-manager").tasks()).as("four working days without a word from the team's manager").anyMatch(card -> card.contains(ANSWER) && card.contains(journey));
        Person officer = office.at(IRO).openTask(CAFCASS, journey).claim();
        assertThat(officer.form()).contains("service manager");
        officer.fill("When did you tell Cafcass?", "12/01/2027").fill("At", "14:30").choose("How?", "By telephone").fill("Whom did you tell?", "The duty lawyer at Cafcass")
                .fill("Why now: which right of the child is at stake?", "Her right to a family life: four months and no plan, and no manager answers.").choose("Does the child know?", "Yes")
                .wholeForm("officer-5-cafcass").complete();
    }

    void pastAVacantHeadOfServiceItReachesTheDirector() {
        office.ask("system-operator", "PUT", "/api/staff/head-of-service", """
                {"displayName": "Hedda Example", "roles": ["head-of-service"], "teams": [], "registered": true, "assessedAndSupportedYear": false, "active": false}""");
        office.timePassesTo("2027-01-19T09:00:00Z");
        assertThat(office.at("service-manager").tasks()).as("it climbed").noneMatch(card -> card.contains(ANSWER) && card.contains(journey));
    }

    void theDirectorAnswers() {
        Person director = office.at("director").openTask(ANSWER, journey).claim();
        assertThat(director.form()).contains("You are asked as director", "head of service", "vacant", "Cafcass was told", "12 January 2027");
        director.choose("Do you agree?", "Yes").fill("What will be done?", "A permanence meeting on 27 January, with her aunt and her mother; I chair it myself.").fill("Who does it?", "Dilys Example")
                .fill("By when?", "27/01/2027").fill("What will be different for the child?", "Olwen hears on 28 January where she will grow up.")
                .fill("What does the child say about it, and who asked?", "Sol asked her on Monday: \"At last.\"").wholeForm("officer-6-the-director").complete();
    }

    void theOfficerClosesItWithADecision() {
        office.timePassesTo("2027-01-19T17:00:00Z");
        Person officer = office.at(IRO).openTask(DECIDE, journey).claim();
        assertThat(officer.form()).contains("A permanence meeting on 27 January", "The rule table suggests");
        officer.fill("What does the child think of the answer, and who asked?", "I asked her by telephone: she wants to be at the meeting.").choose("What do you decide?", "Resolved")
                .fill("How was it resolved?", "The director answers for the meeting herself and has named the day.")
                .fill("What will be different for the child?", "Olwen knows where she will grow up.").fill("Who answers for it?", "Dilys Example").fill("By when?", "29/01/2027")
                .wholeForm("officer-7-the-decision").complete();
        assertThat(office.clock(child, "iro-drp-20wd", "state")).isEqualTo("met");
        assertThat(office.at(IRO).tasks()).as("with the concern the question about Cafcass ends too").noneMatch(card -> card.contains(CAFCASS) || card.contains(DECIDE));
    }

    void herPageTellsTheWholeWay() {
        String reads = office.signedIn(IRO).opens("/children/" + child).wholePage("officer-8-childs-page").reads();
        assertThat(reads).contains("Concern raised informally: Three months in care", "passed over as vacant: head of service", "Cafcass told by the reviewing officer", "Concern closed, resolved");
        assertThat(office.differences()).isZero();
        assertThat(office.complaints()).as("but for what was refused").allMatch(told -> told.contains("status of 400") && told.contains("submit-form"));
    }

    private void quickly(String user, String task, Map<String, ?> answers) {
        quickly.answer(user, task, child, answers);
    }

    private List<String> stages() {
        return JsonPath.read(office.ask("service-manager", "GET", "/api/children/" + child, null), "$.stages[*].name");
    }
}
