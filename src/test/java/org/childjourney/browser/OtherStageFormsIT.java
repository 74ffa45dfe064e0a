package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.browser.OpenToAll.isOpenToAll;
import static org.childjourney.care.CareAnswers.with;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.childjourney.earlyhelp.EarlyHelpStory;
import org.childjourney.missing.MissingStory;
import org.childjourney.reviews.ReviewStory;
import org.childjourney.wellbeing.WellbeingStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Autumn with three children of one family: the forms of early help, health, school, reviews, missing and private fostering that no story opens, each seen whole. */
class OtherStageFormsIT {

    private static final String WORKER = "social-worker";
    private static final String MANAGER = "team-manager";
    private static final String PRACTITIONER = "early-help-practitioner";
    private static final String IRO = "independent-reviewing-officer";
    private static final String HEALTH = "health-coordinator";
    private static final String VIRTUAL_HEAD = "virtual-head";
    private static final String WRITE_PLAN = "Write the plan with the school";

    @RegisterExtension
    static final Office office = Office.opensAt("2026-09-03T08:30:00Z");

    private final IntoCareQuickly quickly = new IntoCareQuickly(office);
    private String girl;
    private String boy;
    private String baby;

    @Test
    void the_forms_of_the_stages_around_protection() {
        threeChildrenAreKnown();
        anOfficerWithoutChildrenSeesAnEmptyList();
        theBabyNeedsNoSocialWorker();
        theGirlIsInCare();
        theBabyIsHandedOverToEarlyHelp();
        theBoyLivesWithAFriendOfTheFamily();
        theGirlsHealthSchoolAndFeelingsAreAskedAfter();
        theBoyIsVisitedAndTheManagerDecides();
        aTeamMeetsForTheBaby();
        theHealthVisitorFindsNobody();
        theGirlIsMissingForANightAndADay();
        sheIsBackAndSomebodyElseTalksWithHer();
        theDoctorsReportIsHere();
        thePlanIsWrittenWithTheSchoolAndReturned();
        theDecisionsOfTheReviewAreSentOut();
        theSecondReviewFindsOneThingNotDone();
        theSupportIsLookedAtInWeekTwelve();
        midwayTheOfficerLooksAgain();
        theOfficersManagerSeesEveryChildInReview();
        assertThat(office.differences()).isZero();
        assertThat(office.complaints()).as("but for what was refused").allMatch(told -> told.contains("status of 400") && told.contains("submit-form"));
    }

    void threeChildrenAreKnown() {
        office.timePassesTo("2026-09-03T09:00:00Z");
        List<String> children = JsonPath.read(office.ask("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "2026-09-03T09:00:00Z", "channel": "form", "source": "2A",
                 "referrer": {"name": "Pat Example", "agency": "Fictional Primary School", "role": "Head teacher", "telephone": "01632 960001"},
                 "concern": "Olwen sleeps in class and says that nobody is at home at night.", "consent": {"given": true}, "indicators": ["neglect.supervision"],
                 "children": [
                   {"givenName": "Olwen", "familyName": "Example", "dateOfBirth": "2015-02-01", "sex": "F", "ethnicity": "WBRI", "school": "Fictional Primary School"},
                   {"givenName": "Idris", "familyName": "Example", "dateOfBirth": "2013-05-02", "sex": "M", "ethnicity": "WBRI", "school": "Fictional Academy"},
                   {"givenName": "Ivy", "familyName": "Example", "dateOfBirth": "2025-07-10", "sex": "F", "ethnicity": "WBRI"}],
                 "household": [{"name": "Maud Example", "relationship": "mother", "parentalResponsibility": true}]}"""), "$.children[*].childRef");
        girl = children.get(0);
        boy = children.get(1);
        baby = children.get(2);
        quickly.contactDecided("2026-09-03", "The children are alone at home at night, and Olwen says so.", children);
    }

    void anOfficerWithoutChildrenSeesAnEmptyList() {
        Person officer = office.signedIn(IRO).opens("/reviewing").wholePage("forms-reviewing-empty");
        assertThat(officer.reads()).contains("Nobody has appointed you to a child in care");
        isOpenToAll(officer.page());
    }

    // ---- early help ----

    void theBabyNeedsNoSocialWorker() {
        office.timePassesTo("2026-09-07T10:00:00Z");
        var helped = new HelpedEarlyQuickly(office);
        helped.seenInAssessment(baby, "2026-09-04T14:00:00Z");
        helped.assessmentConcluded(baby, "2026-09-07");
    }

    void theBabyIsHandedOverToEarlyHelp() {
        Person practitioner = opened(PRACTITIONER, "Hold the handover meeting", baby, "handover");
        practitioner.choose("Does the family agree to early help?", "Yes").wholeForm("forms-handover-agreed");
        practitioner.choose("Does the family agree to early help?", "No").wholeForm("forms-handover-not-agreed");
        quickly.answer(PRACTITIONER, "Hold the handover meeting", baby, EarlyHelpStory.handover("2026-09-07T14:00:00Z", true));
        quickly.answer(PRACTITIONER, "Assess the whole family", baby, EarlyHelpStory.assessment("2026-09-07T14:15:00Z", "plan"));
    }

    void aTeamMeetsForTheBaby() {
        office.timePassesTo("2026-09-14T10:00:00Z");
        Person practitioner = opened(PRACTITIONER, "Hold the first team around the family", baby, "first-team");
        practitioner.fill("When did the team meet?", "14/09/2026").fill("At", "09:30")
                .fillRow(0, "Who?", "Maud Example").fillRow(0, "Who are they to the child, or for which agency?", "Mother").addRow("Who came")
                .fillRow(1, "Who?", "Nell Madeup").fillRow(1, "Who are they to the child, or for which agency?", "Willow Nursery");
        DoorForms.aSmallChildWasSeen(practitioner, "Played beside us, came to her mother for food.");
        practitioner.choose("Does the family agree to this plan?", "Yes").fill("What does the family want to reach?", "Ivy has breakfast at home.")
                .fill("Whose goal is it?", "Maud Example").fill("Where are you now, 0 to 10?", "2").fill("What is the first step?", "Porridge is set out the evening before.")
                .fill("Who does it?", "Maud Example").fill("By when?", "21/09/2026").choose("Is it one plan for the whole family?", "Yes")
                .choose("Does targeted family support start?", "Yes").fill("From which day?", "14/09/2026").fill("Who gives it?", "Farah Example, family worker")
                .choose("Does anything need to happen today?", "No").wholeForm("first-team-around-the-family").complete();
        assertThat(office.clock(baby, "eh-intervention-max", "state")).isEqualTo("running");
    }

    void theHealthVisitorFindsNobody() {
        Person practitioner = opened(PRACTITIONER, "Hold the health review", baby, "health-review");
        practitioner.choose("Was the child seen? For an unborn child: was the parent seen?", "Yes").choose("Would extra help do this family good?", "Yes")
                .wholeForm("health-review-with-readiness").choose("Was the child seen? For an unborn child: was the parent seen?", "No")
                .fill("When was the review, or the attempt?", "14/09/2026").fill("At", "10:15").fill("What happened?", "Nobody opened; the curtains were drawn.")
                .wholeForm("forms-health-review-not-seen").complete();
        practitioner = opened(PRACTITIONER, "Reach out to the family", baby, "reach-out");
        assertThat(practitioner.form()).contains("Review at 12 months", "Tried once");
        practitioner.choose("What next?", "There is a concern: the front door is told today").wholeForm("forms-reach-out-concern")
                .choose("What next?", "The review is missed, with a reason").wholeForm("forms-reach-out-missed");
        quickly.answer(PRACTITIONER, "Reach out to the family", baby, EarlyHelpStory.reachOut("2026-09-14T09:40:00Z", "tryAgain"));
    }

    void theSupportIsLookedAtInWeekTwelve() {
        Person manager = opened(MANAGER, "Look at the support", baby, "support");
        assertThat(manager.form()).contains("Farah Example, family worker", "Ivy has breakfast at home (Maud Example): 2 of 10");
        manager.fill("What has changed for the child in these weeks?", "Breakfast on five mornings; her key person sees it.").choose("Does the risk to the child rise?", "No")
                .choose("Does the family still need this support?", "No").choose("What do you decide?", "The support closes; the plan goes on to its review")
                .fill("Why, and what will be different from now on?", "Maud does it alone now; Farah rings once more before Christmas.").wholeForm("forms-support-looked-at").complete();
        assertThat(office.clock(baby, "eh-intervention-max", "state")).isEqualTo("met");
    }

    // ---- in care ----

    void theGirlIsInCare() {
        quickly.intoCareByAgreement(girl, "Her mother went to hospital last night. She wants to stay near her school.", "forms-into-care");
        office.timePassesTo("2026-09-07T14:30:00Z");
        quickly.hasAHome(girl, "2026-09-07");
    }

    void theGirlsHealthSchoolAndFeelingsAreAskedAfter() {
        office.timePassesTo("2026-09-08T12:00:00Z");
        Person worker = opened(WORKER, "Ask for the assessment", girl, "health-ask");
        worker.choose("Was the child’s health assessed by a doctor in the three months before coming into care?", "Yes").wholeForm("forms-health-ask-before");
        worker.choose("Was the child’s health assessed by a doctor in the three months before coming into care?", "No")
                .fill("What does the child say about seeing the doctor or nurse?", "\"Only if Nell comes with me.\"").fill("What will be different because of it?", "Nell comes along, and it is after school.")
                .choose("Who decides?", "A parent").choose("Is consent given?", "Yes").fill("By whom, by name?", "Maud Example").fill("When was this decided?", "08/09/2026")
                .fill("What should the doctor or nurse know?", "Asthma, a blue inhaler; nobody knows about injections.").fill("Sent to which health service?", "The made-up children's clinic")
                .fill("When was the request sent?", "08/09/2026").fill("At", "12:30")
                .choose("Was the young person convicted or cautioned since this was last asked?", "No")
                .wholeForm("health-assessment-asked-for").complete();
        opened(WORKER, "Begin the plan", girl, "education-begin").select("Where does the child learn?", "School").wholeForm("forms-education-begin-school");
        quickly.answer(WORKER, "Begin the plan", girl, with(WellbeingStory.planBegun("2026-09-08T11:00:00Z", "2026-09-29"), "school", "Fictional Primary School"));
        opened(WORKER, "Record the questionnaire", girl, "questionnaire").choose("Has the main carer filled in the questionnaire?", "Yes, and it is scored")
                .fill("Total difficulties, from 0 to 40", "18").wholeForm("forms-questionnaire-high").choose("Has the main carer filled in the questionnaire?", "No, and there will be none this year")
                .wholeForm("forms-questionnaire-none");
        Person coordinator = opened(HEALTH, "Record the dental check", girl, "teeth").choose("Were the child’s teeth checked by a dentist?", "Not yet").wholeForm("forms-teeth-not-yet");
        coordinator.choose("Were the child’s teeth checked by a dentist?", "Yes").fill("When were the teeth checked?", "08/09/2026").choose("Is treatment needed?", "Yes")
                .fill("What treatment, by whom and when?", "Two fillings by the same dentist on 6 October.").fill("How was it for the child?", "\"She let me hold the mirror.\"")
                .wholeForm("forms-teeth-checked").complete();
    }

    void theDoctorsReportIsHere() {
        office.timePassesTo("2026-09-29T12:00:00Z");
        Person coordinator = opened(HEALTH, "Record the assessment", girl, "health-record");
        assertThat(coordinator.form()).contains("Only if Nell comes with me.", "Asthma, a blue inhaler", "Maud Example");
        coordinator.choose("How did it go?", "Held, and the report is here").choose("Does the child have a problem with alcohol, drugs or other substances?", "Yes")
                .wholeForm("forms-health-record-reported");
        var answers = WellbeingStory.reported("2026-09-22T13:00:00Z", "2026-09-28T09:00:00Z");
        answers.remove("earlierRecommendations");
        quickly.answer(HEALTH, "Record the assessment", girl, answers);
    }

    void thePlanIsWrittenWithTheSchoolAndReturned() {
        Person worker = opened(WORKER, WRITE_PLAN, girl, "education-write");
        worker.fill("When was the meeting?", "29/09/2026").fill("At", "11:00").fillRow(0, "Who?", "Tess Example").fillRow(0, "Who are they to the child?", "Designated teacher")
                .choose("Was the child there?", "Yes").fill("What do you like and what goes well?", "Maths, and Ida.").fill("What is hard, and who or what makes it so?", "Reading aloud; they laugh.")
                .fill("What would help?", "Somebody who reads with me first.").fill("What do you want to do or be one day?", "I want to build bridges.")
                .fill("What will be different because of what the child said?", "She reads with Tess alone first.")
                .select("Against what is expected at this age, or from where the child started", "Below what is expected").fill("In what, and how do you know?", "Reads like a child of eight; tested in September.")
                .fill("Attendance this term, in per cent", "96").fill("What stands behind it?", "One day ill, her carer rang.").choose("Was the child suspended, sent home or moved this term?", "No")
                .fill("What is to be reached?", "Reads a page aloud by Christmas.").fill("What is done for it?", "Reads with Tess every day.").fill("Who does it?", "Tess Example")
                .fill("By when?", "18/12/2026").fill("How will we know?", "She reads to Nell.").fill("What does the child’s money pay for here?", "A reading teacher")
                .fill("How is the pupil premium plus used for this child, and has it helped so far?", "A reading teacher twice a week from October.")
                .fill("First day of the next term", "05/01/2027").fill("Last day of the next term", "26/03/2027").choose("Does anything need to happen today?", "No")
                .wholeForm("education-plan-with-the-school").complete();
        Person head = opened(VIRTUAL_HEAD, "Check the plan", girl, "education-check");
        assertThat(head.form()).contains("Reading aloud; they laugh.", "Reads a page aloud by Christmas.", "18 December 2026");
        head.choose("What do you decide?", "Return with comments").wholeForm("forms-education-check-return");
        quickly.answer(VIRTUAL_HEAD, "Check the plan", girl, WellbeingStory.returned());
        Person again = opened(WORKER, WRITE_PLAN, girl, "education-returned");
        assertThat(again.form()).contains("The virtual head returned the plan");
        assertThat(again.answer("What would help?")).as("nobody writes it twice").isEqualTo("Somebody who reads with me first.");
        assertThat(again.answer("What is to be reached?")).isEqualTo("Reads a page aloud by Christmas.");
    }

    void theDecisionsOfTheReviewAreSentOut() {
        office.timePassesTo("2026-10-01T12:00:00Z");
        quickly.answer(IRO, "Consult the child", girl, ReviewStory.consulted(Instant.parse("2026-09-29T14:00:00Z")));
        quickly.answer(IRO, "Hold the review", girl, with(ReviewStory.held("2026-10-01T10:00+01:00"), "decisions",
                List.of(ReviewStory.decision("Her brother comes every Saturday.", "2026-10-31"), ReviewStory.decision("The aunt is assessed.", "2026-12-18"))));
        opened(IRO, "Circulate the decisions", girl, "circulate").fill("When were they sent?", "01/10/2026").fill("At", "12:30").fillRow(0, "Who?", "Maud Example, mother").choose("How?", "By post")
                .choose("Has the child been told what was decided, in words they understand?", "Yes").fill("How, and what did they say?", "A letter with pictures; she put it on her wall.")
                .wholeForm("forms-circulate-sent").complete();
        assertThat(office.clock(girl, "iro-review-decisions-5wd", "state")).isEqualTo("met");
    }

    void theSecondReviewFindsOneThingNotDone() {
        office.timePassesTo("2026-12-07T12:00:00Z");
        quickly.answer(IRO, "Consult the child", girl, ReviewStory.consulted(Instant.parse("2026-12-04T14:00:00Z")));
        quickly.answer(IRO, "Hold the review", girl, with(ReviewStory.held("2026-12-07T10:00+00:00"), "decisions", List.of(ReviewStory.decision("Nell fetches her brother.", "2027-01-09")),
                "progress", List.of(Map.of("decision", "=first decisionChoices", "standing", "notYet", "evidence", "Nobody fetches him."),
                        Map.of("decision", "=second decisionChoices", "standing", "done", "doneOn", "2026-12-01", "evidence", "The report is here.")),
                "whyDifferent", "Nell fetches him from Saturday on."));
    }

    void midwayTheOfficerLooksAgain() {
        office.timePassesTo("2027-02-10T12:00:00Z");
        Person officer = opened(IRO, "Check midway", girl, "midway");
        officer.choose("Have you met or spoken with the child since the review?", "Spoken with").fill("When?", "10/02/2027").fill("At", "11:00")
                .fill("What the child said, showed or drew", "\"Idris came twice, then no more.\"")
                .select(0, "Is it done?", "Not yet").fillRow(0, "What shows it, or why is it not done?", "He came twice; then Fay's car broke.")
                .select(1, "Is it done?", "Done").fill("On which day was it done?", "06/02/2027").fillRow(1, "What shows it, or why is it not done?", "Nell says so, and so does Idris.")
                .choose("Is the plan on track?", "Yes").fill("What shows it? Where it drifts: what is not happening, and what does that mean for the child?", "The aunt wants her and can.")
                .choose("Does the placement still meet the child's needs?", "Yes").fill("What shows it, or what is missing?", "She sleeps, eats and laughs there.")
                .choose("Is there reasonable cause to suspect significant harm?", "No").choose("Is a concern to be raised with the managers?", "No concern");
        assertThat(officer.refusedOnCompleting()).contains("The rule table suggests “Raise a concern”");
        officer.screenshot("forms-midway-refused").fill("Why, if it differs from what the rule table suggests", "Nell fetches him from this Saturday on; I ask Olwen on Sunday.")
                .wholeForm("midway-check").complete();
        assertThat(office.clock(girl, "iro-midpoint-review", "state")).isEqualTo("met");
    }

    void theOfficersManagerSeesEveryChildInReview() {
        Person manager = office.signedIn("iro-manager").opens("/reviewing").wholePage("forms-reviewing-manager");
        assertThat(manager.reads()).contains("Children in review", "One child", "Olwen Example", "Iris Example", "Review 3", "1 open", "1 overdue, the oldest since 31 October 2026");
        isOpenToAll(manager.page());
        manager.page().setViewportSize(640, 800);
        assertThat(manager.wholePage("forms-reviewing-at-200-per-cent").page().evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        manager.page().setViewportSize(1500, 1000);
    }

    // ---- missing ----

    void theGirlIsMissingForANightAndADay() {
        office.timePassesTo("2026-09-16T20:30:00Z");
        Person worker = office.signedIn(WORKER).opens("/children/" + girl);
        Page page = worker.page();
        page.getByText("Report the child missing").click();
        page.getByLabel("At what time?").fill("20:45");
        page.getByLabel("Missing: nobody knows").check();
        page.getByLabel("Who told us?").fill("Nell Madeup, her carer, by telephone");
        page.getByLabel("Where and with whom was the child last seen?").fill("At the bus stop by the library, alone, without a coat");
        worker.wholePage("forms-missing-reported").press("Report the child missing");
        page.getByText("The child is reported missing").waitFor();
        worker = opened(WORKER, "Tell police and parents", girl, "police");
        worker.choose("Have the police been told that the child is missing?", "Yes").fill("When were they told?", "16/09/2026").fill("At", "21:20").fill("The police's reference", "MP-0042")
                .fill("What do the police do now, and what did they ask of us?", "A patrol looks at the bus station; they ask for a photograph.")
                .choose("Have the parents, or whoever has parental responsibility, been told?", "No").fill("Why not?", "Her mother is asleep in hospital; the ward tells her at seven.")
                .wholeForm("missing-police-and-parents").complete();
        opened(MANAGER, "Judge the risk", girl, "risk").choose("Is there danger at this moment?", "Yes").choose("Are there signs that somebody exploits the child?", "Yes")
                .choose("Can the child come to harm by illness, missed medicine, disability or by their own hand?", "Yes")
                .choose("Do you ask for a strategy discussion with police and health today?", "Yes").wholeForm("missing-risk-judged");
        quickly.answer(MANAGER, "Judge the risk", girl, with(MissingStory.judged("medium", "no"), "whyDifferent", "She rang Nell an hour ago and is with Ida's mother.",
                "whyDiscussionDiffers", "Police have her on the telephone."));
    }

    void sheIsBackAndSomebodyElseTalksWithHer() {
        office.timePassesTo("2026-09-17T18:00:00Z");
        opened(MANAGER, "Tell the director", girl, "director").choose("Do you ask for a strategy discussion with police and health now?", "Yes").wholeForm("forms-director-discussion");
        quickly.answer(MANAGER, "Tell the director", girl, MissingStory.directorTold("2026-09-17T17:30:00Z"));
        office.timePassesTo("2026-09-17T21:15:00Z");
        Person worker = opened(WORKER, "Record the return", girl, "return");
        worker.fill("When was the child back, or found?", "17/09/2026").fillRow(0, "At", "21:30").choose("How did the child come back?", "Found by the police").fill("By whom?", "PC Pretend")
                .fill("Where was the child?", "At the pier, with Ida.").fill("How is the child?", "Cold and tired; ate at once and fell asleep.").choose("Is the child hurt or ill?", "No")
                .fill("What did the child say first?", "\"I wanted to see the sea.\"").choose("Did the police see the child to make sure they are safe and well?", "Yes")
                .fill("When?", "17/09/2026").fillRow(1, "At", "21:40").choose("Is there reasonable cause to suspect that the child suffered, or is likely to suffer, significant harm?", "No")
                .wholeForm("forms-return-recorded").complete();
        Person talks = opened(PRACTITIONER, "Hold the return interview", girl, "interview");
        assertThat(talks.form()).contains("Found by the police: At the pier, with Ida.", "I wanted to see the sea.").doesNotContain("..");
        talks.choose("Was it held?", "Yes").choose("Are they independent of the placement and of the child's own team?", "No").wholeForm("missing-return-interview")
                .choose("Was it held?", "No, the child does not want it").wholeForm("forms-interview-refused").choose("Was it held?", "Not yet").wholeForm("forms-interview-not-yet");
        quickly.answer(PRACTITIONER, "Hold the return interview", girl, MissingStory.talked("2026-09-17T21:00:00Z"));
        assertThat(office.clock(girl, "missing-rhi-72h", "state")).isEqualTo("met");
    }

    // ---- private fostering ----

    void theBoyLivesWithAFriendOfTheFamily() {
        Person worker = office.signedIn(WORKER).opens("/children/" + boy);
        Page page = worker.page();
        page.getByText("Record private fostering").click();
        page.getByLabel("We found out").check();
        page.getByLabel("A friend of the family").check();
        page.getByLabel("The carer's name").fill("Fay Example");
        page.getByLabel("Where does the child live now?").fill("1 Made-up Street");
        worker.wholePage("forms-private-fostering-recorded").press("Record private fostering");
        page.getByText("The arrangement is recorded.").waitFor();
        opened(WORKER, "Visit the child", boy, "fostering-visit").choose("Does the child live there, or is the child to move there?", "No").wholeForm("forms-fostering-gone");
    }

    void theBoyIsVisitedAndTheManagerDecides() {
        office.timePassesTo("2026-09-10T15:30:00Z");
        Person worker = office.at(WORKER).openTask("Visit the child", quickly.journey(boy)).claim();
        worker.choose("Does the child live there, or is the child to move there?", "Yes").choose("Was the child seen?", "No").wholeForm("forms-fostering-not-seen")
                .choose("Was the child seen?", "Yes").fill("Seen on", "10/09/2026").fill("At", "16:00").select("Where", "Where the child is fostered").choose("Seen alone?", "Yes")
                .choose("Did you see where the child sleeps, or will sleep?", "Yes").fill("The home, and where the child sleeps", "A sofa bed in the front room; warm and clean.")
                .fillRow(0, "Who?", "Fay Example").fillRow(0, "What are they to the child or the carer?", "Carer").choose(0, "Did you speak with them?", "Yes")
                .fill("What the carer says", "He may stay as long as he likes.").fill("What a parent says", "Maud rang from the ward: she is glad.")
                .fill("What carer and parents agreed", "School and doctor stay the same; money comes monthly.").fill("What the child said, showed or drew", "\"Fay sings while she cooks.\"")
                .fill("What the child wishes for, and what they want us to know", "To see Olwen every Saturday.").fill("How they seemed", "At ease with Fay, tired.")
                .fill("What has changed for the child since last time, and because of what they said?", "He sleeps, and goes to school again.")
                .fill("What you make of it", "Well looked after; he needs a bed of his own.").choose("Has carer or parent given the notice they owe?", "No")
                .choose("Does anything need to happen today?", "No").wholeForm("private-fostering-visit").complete();
        Person manager = opened(MANAGER, "Decide on suitability", boy, "fostering-decide");
        assertThat(manager.form()).contains("Nothing decided yet.", "he needs a bed of his own", "Fay sings while she cooks.");
        manager.fill("Which checks were made of everybody in the household, and what did they show?", "Police and our own records: nothing.").choose("Is anybody there disqualified, or was anybody prohibited before?", "No")
                .choose("Is there reasonable cause to suspect significant harm?", "No").choose("Is the child well looked after there, and will the child be?", "Not in everything, but it can be put right")
                .fill("What shows it?", "School and the boy himself say so.").fill("What does the child want, and what changes because of it?", "He wants to stay, and to see Olwen on Saturdays.")
                .choose("What is decided?", "Suitable with requirements").fill("Which requirements?", "A bed of his own.").fill("By when?", "30/09/2026")
                .fill("Who is told what, by whom and when?", "Letters to Fay and Maud today; Sol tells Idris.").wholeForm("private-fostering-decision").complete();
    }

    /** The form of a task, in hand, as it is when it opens. */
    private Person opened(String user, String task, String child, String picture) {
        return office.at(user).openTask(task, quickly.journey(child)).claim().wholeForm("forms-" + picture + "-opened");
    }
}
