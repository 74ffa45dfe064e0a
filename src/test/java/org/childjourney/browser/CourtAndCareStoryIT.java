package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The story of court and care of issue 4 as people live it in Tasklist and on the child's page: from the gateway to a supervision order at home. */
class CourtAndCareStoryIT {

    @RegisterExtension
    static final Office office = Office.opensAt("2026-06-01T08:30:00Z");

    private final ProtectionQuickly protection = new ProtectionQuickly(office);
    private final CourtAndCareQuickly quickly = new CourtAndCareQuickly(office);
    private String sister;
    private String brother;
    private LocalDate nextTracker;

    @Test
    void the_story_of_court_and_care() {
        aConferenceMakesPlansForBoth();
        sheIsHitAgainAndTheManagerAsksTheGateway();
        theGatewayIsPrepared();
        thePanelDecides();
        aLetterThatAsksNothingOfTheFatherIsNotSigned();
        theLetterIsMendedAndSigned();
        theyMeetAndTheFamilyMeetsAndNothingChanges();
        theCourtIsAskedInWeekEleven();
        anInterimCareOrderIsRecorded();
        aPlacementOutOfAreaIsMatched();
        theHeadOfServiceApprovesThePlacement();
        everythingAChildInCareIsOwedCounts();
        theFirstVisitIsWithinTheWeek();
        theReviewingOfficerReviewsOnDayNineteen();
        theHealthAssessmentIsLate();
        sheRunsAwayOnTheNightTheClocksGoBack();
        sheTellsWhySheWent();
        theThirdPlacementReachesTheServiceManager();
        theWinterPasses();
        theFinalHearingIsInWeekTwentyNine();
        sheGoesHomeOnASupervisionOrder();
        nothingIsForgotten();
    }

    // ---- chapters

    void aConferenceMakesPlansForBoth() {
        timePassesTo("2026-06-01T09:00:00Z");
        List<String> references = JsonPath.read(office.ask("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "2026-06-01T09:00:00Z", "channel": "form", "source": "2A",
                 "referrer": {"name": "Pat Example", "agency": "Fictional Primary School", "role": "Head teacher", "telephone": "01632 960001"},
                 "concern": "Ada told her teacher that her father hits her when he drinks.", "consent": {"given": true}, "indicators": ["neglect.supervision"],
                 "children": [
                   {"givenName": "Ada", "familyName": "Example", "dateOfBirth": "2016-05-04", "sex": "F", "ethnicity": "WBRI", "school": "Fictional Primary School"},
                   {"givenName": "Ben", "familyName": "Example", "dateOfBirth": "2019-05-04", "sex": "M", "ethnicity": "WBRI", "school": "Fictional Primary School"}],
                 "household": [{"name": "Mona Example", "relationship": "mother", "parentalResponsibility": true},
                   {"name": "Max Example", "relationship": "father", "parentalResponsibility": true}]}"""), "$.children[*].childRef");
        sister = references.get(0);
        brother = references.get(1);
        quickly.contactDecided(sister, "2026-06-01");
        timePassesTo("2026-06-01T11:00:00Z");
        quickly.discussed(sister, "2026-06-01T10:30:00Z");
        timePassesTo("2026-06-01T16:00:00Z");
        both().forEach(child -> protection.seenInEnquiry(child, "2026-06-01T15:00:00Z"));
        timePassesTo("2026-06-05T12:00:00Z");
        both().forEach(protection::enquiryConcluded);
        both().forEach(protection::enquiryAuthorised);
        both().forEach(child -> protection.familyTold("Tell the family in writing", child, "2026-06-05"));
        protection.booked(sister, "2026-06-22T09:00:00Z");
        protection.reportShared(sister, "2026-06-05");
        timePassesTo("2026-06-22T12:00:00Z");
        both().forEach(child -> protection.heldForPlan(child, "2026-06-22T09:00:00Z", "2026-06-24", "2026-09-22"));
        both().forEach(child -> protection.letterAndMinutesSent(child, "2026-06-22"));
        timePassesTo("2026-06-24T12:00:00Z");
        both().forEach(child -> protection.coreGroupAndVisit(child, LocalDate.of(2026, 6, 24)));
        assertThat(openStages(sister)).contains("child-protection-plan");
    }

    void sheIsHitAgainAndTheManagerAsksTheGateway() {
        timePassesTo("2026-06-25T09:00:00Z");
        Page page = office.at("team-manager").opens("/children/" + sister).page();
        page.getByText("Ask the legal gateway").first().click();
        page.getByLabel("Why now?").fill("Ada was hit again last night, while the plan ran. Her father sleeps at home, against the plan.");
        page.getByLabel("This child and the brothers and sisters").check();
        office.signedIn("team-manager").wholePage("court-1-ask-the-gateway").press("Ask the legal gateway");
        page.getByText("The legal gateway is asked.").waitFor();
        office.signedIn("team-manager").wholePage("court-1-childs-page");
        nextTracker = LocalDate.of(2026, 7, 8);
        both().forEach(child -> assertThat(openStages(child)).as("one case of the family, on the page of each child").contains("legal-gateway"));
        assertThat(office.clock(sister, "legal-gateway", "dueAt")).as("two weeks after Thursday 25 June").isEqualTo("2026-07-09T23:00:00Z");
    }

    void theGatewayIsPrepared() {
        timePassesTo("2026-06-26T09:00:00Z");
        quickly.gatewayPrepared(sister, "2026-06-30");
    }

    void thePanelDecides() {
        timePassesTo("2026-06-30T12:00:00Z");
        Person panel = office.at("service-manager").openTask("Decide at the panel", office.journey(sister)).claim();
        assertThat(panel.form()).contains("Ben Example", "on 24 June she was hit again", "A family support worker, since 2 June 2026", "Mona Example, by 31 August 2026", "That he goes.",
                "Privileged legal advice");
        panel.fill("When did the panel meet?", "30/06/2026").fill("At", "11:00").fillRow(0, "Who?", "Selma Example").fillRow(0, "In which role?", "Service manager, chair")
                .choose("Is the threshold for the court met?", "Yes").choose("Can the children safely wait for work with their parents?", "Yes")
                .choose("Do the parents change enough, in the children's time, under the plan there is?", "No").choose("What does the panel decide?", "Pre-proceedings")
                .fill("Reasons for the decision", "Ada was hit again on the plan. Her aunt takes both at night, so they can wait for eleven weeks of work.")
                .removeRow("Children the decision is not about").wholeForm("court-2-panel").complete();
        assertThat(office.clock(sister, "legal-gateway", "state")).isEqualTo("met");
        assertThat(office.clock(sister, "lbp-sent", "dueAt")).as("five working days after Tuesday 30 June").isEqualTo("2026-07-07T23:00:00Z");
    }

    void aLetterThatAsksNothingOfTheFatherIsNotSigned() {
        timePassesTo("2026-07-02T09:00:00Z");
        quickly.letterWithoutAChangeForTheFather(sister);
        quickly.letterRight(sister);
        Person manager = office.at("team-manager").openTask("Sign the letter", office.journey(sister)).claim();
        manager.choose("Do you sign the letter?", "Yes").wholeForm("court-3-sign");
        assertThat(manager.refusedOnCompleting()).contains("Max Example", "what must change?");
        manager.screenshot("court-3-not-signed");
        manager.choose("Do you sign the letter?", "No").fill("What must be put right?", "What must Max Example change, and by when?").complete();
        Person worker = office.at("social-worker").openTask("Write the letter to each parent", office.journey(sister)).claim().wholeForm("court-3-letter-again");
        assertThat(worker.answer("What we have tried with the family")).as("everything typed stays").contains("since June");
        assertThat(worker.form()).contains("What must Max Example change, and by when?");
        assertThat(worker.rows("What must change?")).as("the mother's change, and no empty one").isOne();
    }

    void theLetterIsMendedAndSigned() {
        Person worker = office.at("social-worker").openTask("Write the letter to each parent", office.journey(sister)).claim();
        worker.addLastRow("What must change").fill("What must change?", "He sleeps at his brother's, and comes sober.").fill("By when?", "31/08/2026")
                .fill("What help is there for it?", "The clinic sees him each week; Sol goes along the first time.").wholeForm("letter-before-proceedings").complete();
        quickly.letterRight(sister);
        office.at("team-manager").openTask("Sign the letter", office.journey(sister)).claim().choose("Do you sign the letter?", "Yes").wholeForm("court-3-signed").complete();
        timePassesTo("2026-07-03T15:00:00Z");
        quickly.letterGiven(sister, "2026-07-03T14:00:00Z");
        assertThat(office.clock(sister, "lbp-sent", "state")).isEqualTo("met");
        assertThat(office.clock(sister, "preproc-meeting", "dueAt")).as("seven working days after Friday 3 July").isEqualTo("2026-07-14T23:00:00Z");
    }

    void theyMeetAndTheFamilyMeetsAndNothingChanges() {
        timePassesTo("2026-07-14T15:00:00Z");
        quickly.firstMeeting(sister, "2026-07-14T14:00+01:00");
        round("2026-07-21");
        round("2026-08-18");
        timePassesTo("2026-08-25T12:00:00Z");
        quickly.nothingChanged(sister, "2026-08-25T11:00+01:00", "2026-07-14", "2026-07-20");
        assertThat(office.clock(sister, "preproc-review-midpoint", "state")).as("six weeks after the meeting").isEqualTo("met");
        timePassesTo("2026-09-07T12:00:00Z");
        quickly.issueDecided(sister);
        assertThat(office.clock(sister, "preproceedings-16w", "state")).isEqualTo("met");
    }

    void theCourtIsAskedInWeekEleven() {
        timePassesTo("2026-09-11T12:00:00Z");
        protection.booked(sister, "2026-09-22T09:00:00Z");
        protection.reportShared(sister, "2026-09-11");
        timePassesTo("2026-09-14T15:00:00Z");
        // Given on Friday 3 July; from Friday 11 to Thursday 17 September is week 11.
        quickly.issued(sister, "2026-09-11", "2026-09-14");
        round("2026-09-15");
        assertThat(office.clock(sister, "sw-evidence-before-issue", "state")).isEqualTo("met");
        assertThat(office.clock(sister, "care-proceedings-26w", "dueAt")).as("26 weeks, the day of issue is the first").isEqualTo("2027-03-15T00:00:00Z");
    }

    void anInterimCareOrderIsRecorded() {
        timePassesTo("2026-09-17T12:00:00Z");
        Person lawyer = office.at("legal-adviser").openTask("Record a hearing or an order", office.journey(sister)).claim();
        lawyer.select("Which hearing?", "Contested interim hearing").choose("Was it held?", "Yes").fill("On which day?", "17/09/2026")
                .fill("What did the court order?", "Interim care orders for both. Statements by 9 October.");
        lawyer.addRow("Orders made, one line for each child");
        interimOrder(lawyer, 0, "Ada");
        lawyer.addRow("Orders made, one line for each child");
        interimOrder(lawyer, 1, "Ben");
        lawyer.wholeForm("court-4-interim-care-order").complete();
        both().forEach(child -> assertThat(openStages(child)).as("the order is enough").contains("entering-care"));
    }

    private static void interimOrder(Person lawyer, int row, String child) {
        lawyer.selectThatSays(row, "About which child?", child).select(row, "Which order?", "Interim care order").fillRow(row, "Made on", "17/09/2026")
                .choose(row, "Does it last until the court decides finally?", "Yes").choose(row, "Was it made on a direction under section 37, with no application?", "No");
    }

    void aPlacementOutOfAreaIsMatched() {
        timePassesTo("2026-09-17T15:30:00Z");
        both().forEach(child -> quickly.wayIn(child, "2026-09-17T10:30:00Z"));
        quickly.brotherMatched(brother);
        quickly.movedIn(brother, "2026-09-17T14:30:00Z");
        Person worker = office.at("social-worker").openTask("Match the placement to the child", office.journey(sister)).wholeForm("care-1-match-opened").claim();
        worker.fill("What does this child need of whoever cares for them?", "Somebody there at night, no shouting, and somebody who listens.").fill("What does the child wish for?", "To be with Ben.")
                .fill("What do the parents wish?", "Mona wants them together, near the aunt.").select("What kind of place is it?", "Foster care").select("Who provides it?", "Private")
                .fill("Who cares for the child there?", "Carrie Carer").fill("What do they offer for each of these needs?", "At home every evening, calm.")
                .fill("What do they not offer, and what will be done about it?", "No second bed: Ben comes on Saturdays.")
                .select("Are the carers approved for this child?", "Yes, within their terms").choose("Is it meant to last until the child is eighteen?", "No")
                .select("Do brothers and sisters who are in care live together?", "Apart").fill("When do they see each other?", "Every Saturday; they telephone each evening.");
        worker.fill("Postcode", "ZZ2 2ZZ").choose("Does it lie in our area?", "No").fill("In the area of which council?", "Made-up county").choose("Does that area border on ours?", "Yes")
                .fill("Why there and not nearer?", "Nobody nearer has a bed this week.").choose("Does the child stay at the same school or nursery?", "No")
                .choose("Is the child in year 10 or 11, and would the move break their schooling?", "No").fill("Whom does the child see and speak to from there, how and how often?", "Mona on Tuesdays, Ben on Saturdays.")
                .fill("Culture, faith, language, hair and food, and who the child is: how is that kept?", "Church with her aunt once a month.").fill("Health, allergies, medicines, and who was told", "None known.")
                .fill("Could the child go missing or be exploited from there? What is agreed?", "She may run to Ben: Carrie rings at once.").choose("Is the child there already, because it could not wait?", "No");
        assertThat(worker.refusedOnCompleting()).contains("Why do brothers and sisters live apart?");
        worker.fill("Why apart?", "No home has two beds this week; both are asked for again on Monday.").wholeForm("placement-match").complete();
    }

    void theHeadOfServiceApprovesThePlacement() {
        Person head = office.at("head-of-service").openTask("Approve the placement", office.journey(sister)).claim();
        assertThat(head.form()).contains("Carrie Carer", "Brothers and sisters live apart", "No home has two beds this week", "Nobody nearer has a bed", "The child wishes: To be with Ben.");
        head.choose("Do you approve it?", "Yes").fill("What are the wishes of the child, and how were they weighed?", "To be with Ben; not possible this week, asked for again on Monday.")
                .fill("Who was asked?", "Mona, her school, the made-up county.").fill("Why is this the best place for this child?", "The only calm home with a bed tonight.")
                .choose("Was the council of the area told, and asked what it knows of the place?", "Yes").wholeForm("care-1-approve").complete();
        quickly.movedIn(sister, "2026-09-17T15:00:00Z");
        both().forEach(child -> assertThat(office.clock(child, "lac-visit-1w", "dueAt")).as("within the week").isEqualTo("2026-09-24T23:00:00Z"));
        both().forEach(quickly::officer);
    }

    void everythingAChildInCareIsOwedCounts() {
        // 18 September is day 1; 21 to 25 September 2 to 6, to 2 October 11, to 9 October 16; 14 October is day 19, 20 October day 23.
        assertThat(office.clock(sister, "lac-first-review-20wd", "dueAt")).isEqualTo("2026-10-15T23:00:00Z");
        assertThat(office.clock(sister, "iha-20wd", "dueAt")).isEqualTo("2026-10-15T23:00:00Z");
        assertThat(office.clock(sister, "permanence-plan-4m", "dueAt")).isEqualTo("2027-01-18T00:00:00Z");
        timePassesTo("2026-09-21T12:00:00Z");
        for (String child : both()) {
            quickly.healthAskedFor(child, "2026-09-21T09:00:00Z");
            quickly.educationPlanBegun(child, "2026-09-21T10:00:00Z", "2026-10-07");
            quickly.placementPlan(child, "2026-09-21T10:00:00Z");
            quickly.placementTold(child, "2026-09-21", child.equals(sister));
            quickly.carePlanAgreed(child, "2027-03-31");
        }
    }

    void theFirstVisitIsWithinTheWeek() {
        timePassesTo("2026-09-22T15:00:00Z");
        for (String child : both()) {
            quickly.planEnds(child, "2026-09-22T09:00:00Z");
            protection.letterAndMinutesSent(child, "2026-09-22");
            quickly.visit(child, "2026-09-22T14:30:00Z");
            assertThat(office.clock(child, "lac-visit-1w", "state")).isEqualTo("met");
            assertThat(office.clock(child, "lac-visit-6-weekly", "dueAt")).as("six weeks after Tuesday 22 September, in winter time").isEqualTo("2026-11-04T00:00:00Z");
            assertThat(openStages(child)).as("the care plan protects them now").contains("entering-care").doesNotContain("child-protection-plan");
        }
    }

    void theReviewingOfficerReviewsOnDayNineteen() {
        timePassesTo("2026-10-07T15:00:00Z");
        for (String child : both()) {
            quickly.educationPlanWritten(child, "2026-10-07T13:00:00Z");
            assertThat(office.clock(child, "pep-20wd", "state")).isEqualTo("met");
        }
        timePassesTo("2026-10-14T15:00:00Z");
        quickly.health(brother, "2026-10-12T09:00:00Z", "2026-10-13T09:00:00Z", null);
        quickly.hearing("Record the case management hearing", sister, "caseManagement", "2026-10-06");
        both().forEach(child -> quickly.consulted(child, "2026-10-12T15:00:00Z"));
        quickly.reviewed(brother, "2026-10-14T13:00:00Z");
        Person officer = office.at("independent-reviewing-officer").openTask("Hold the review", office.journey(sister)).claim();
        officer.choose("Was the review held?", "Yes, and completed").fill("When was it held?", "14/10/2026").fill("At", "14:00").fillRow(0, "Who?", "Carrie Carer")
                .fillRow(0, "Who are they to the child, or for which agency?", "Foster carer").select("How did the child take part?", "Was there and spoke for themselves")
                .fill("What the child said at the review, or sent to it", "I want to live with Ben.").fill("What is different because of what the child said?", "Ben comes on Wednesdays too.")
                .choose("Is the care plan still right for the child?", "Yes").fill("Why, and what must change in it?", "She is safe; a home for both is still looked for.")
                .choose("Is there a plan for where the child will grow up?", "Yes").select("Which?", "Return to family")
                .fill("Why this one and what is the plan beside it; or why none, and by when?", "Mona has left him; the aunt is assessed beside it.")
                .choose("Does the placement meet the child's needs?", "Yes").fill("What shows it, or what is missing?", "She sleeps; she misses Ben.")
                .fill("Family, brothers and sisters, friends: whom does the child see, and is it right?", "Ben once a week: too little.").fill("School and learning", "A new school, one friend.")
                .fill("Health, teeth, feelings and behaviour", "The health assessment is late; the clinic cancelled.").fill("Who the child is: culture, faith, language, their own story", "Her aunt brings photographs.")
                .choose("Has a parent been in touch in the last twelve months?", "Yes").choose("An independent visitor?", "Not needed").choose("Does the child know of the right to an advocate?", "Yes")
                .choose("Does the child know how to complain, and to whom?", "Yes").choose("Is there reasonable cause to suspect significant harm?", "No")
                .fill("What is to be done?", "Ben comes on Wednesdays too.").fill("Who does it?", "Sol Example").fill("By when?", "28/10/2026")
                .choose("Is a concern to be raised with the managers?", "No concern").wholeForm("care-2-review").complete();
        both().forEach(child -> assertThat(office.clock(child, "lac-first-review-20wd", "state")).as("day 19").isEqualTo("met"));
        timePassesTo("2026-10-15T12:00:00Z");
        both().forEach(child -> quickly.circulated(child, "2026-10-15T11:00:00Z"));
    }

    void theHealthAssessmentIsLate() {
        timePassesTo("2026-10-16T09:00:00Z");
        assertThat(office.clock(sister, "iha-20wd", "state")).isEqualTo("missed");
        String asked = Stream.of("team-manager", "service-manager", "head-of-service", "director").filter(user -> office.signedIn(user).isOffered(DoorForms.ESCALATION, office.journey(sister)))
                .findFirst().orElseThrow();
        assertThat(office.at(asked).openTask(DoorForms.ESCALATION, office.journey(sister)).wholeForm("care-2-health-escalated").form()).contains("Ada Example", "health assessment");
        timePassesTo("2026-10-20T15:00:00Z");
        quickly.health(sister, "2026-10-20T09:00:00Z", "2026-10-20T14:00:00Z", "The clinic cancelled twice.");
        assertThat(office.clock(sister, "iha-20wd", "state")).as("day 23").isEqualTo("met-late");
        assertThat(office.clock(sister, "iha-20wd", "reason")).isEqualTo("The clinic cancelled twice.");
    }

    void sheRunsAwayOnTheNightTheClocksGoBack() {
        timePassesTo("2026-10-24T22:30:00Z");
        Page page = office.at("social-worker").opens("/children/" + sister).page();
        page.getByText("Report the child missing").first().click();
        page.getByLabel("Missing: nobody knows where the child is").check();
        page.getByLabel("At what time?").fill("22:15");
        page.getByLabel("Who told us?").fill("Carrie Carer, her foster carer, by telephone.");
        page.getByLabel("Where and with whom was the child last seen?").fill("In her room at ten; blue coat, no telephone, five pounds.");
        office.signedIn("social-worker").wholePage("care-3-report-missing").press("Report the child missing");
        page.getByText("The child is reported missing.").waitFor();
        office.signedIn("social-worker").wholePage("care-3-childs-page");
        assertThat(openStages(sister)).contains("missing-episode");
        quickly.policeAndParentsTold(sister, "2026-10-24T22:20:00Z");
        quickly.riskJudged(sister);
        // At two in the morning of summer time clocks go back to one; half past two of winter time is half past two UTC.
        timePassesTo("2026-10-25T03:00:00Z");
        quickly.isBack(sister, "2026-10-25T02:30:00Z");
        assertThat(office.clock(sister, "missing-rhi-72h", "dueAt")).as("72 hours to the hour").isEqualTo("2026-10-28T02:30:00Z");
    }

    void sheTellsWhySheWent() {
        timePassesTo("2026-10-26T12:00:00Z");
        Person talks = office.at("early-help-practitioner").openTask("Hold the return interview", office.journey(sister)).claim();
        talks.fill("When was the child offered this talk?", "25/10/2026").fillRow(0, "At", "15:00").fill("By whom, and how?", "Effie Example, by telephone").choose("Was it held?", "Yes")
                .fill("When was the talk?", "26/10/2026").fillRow(1, "At", "10:00").fill("Who talked with the child?", "Effie Example")
                .choose("Are they independent of the placement and of the child's own team?", "Yes").fill("Where?", "On a walk").choose("Alone with the child?", "Yes")
                .fill("Why did the child go?", "To see Ben.").fill("Where was the child?", "At the bus station; the last bus had gone.").fill("With whom?", "With nobody at all.")
                .fill("What would help, so that they need not go again?", "To live with Ben.").fill("What else does the child want us to know?", "Carrie is kind.")
                .fill("What will be different because of what the child said?", "Ben comes on Wednesdays from this week.")
                .choose("Are there signs that somebody exploits the child?", "No")
                .choose("Is there reasonable cause to suspect that the child suffered, or is likely to suffer, significant harm?", "No").wholeForm("care-3-return-interview").complete();
        assertThat(office.clock(sister, "missing-rhi-72h", "state")).isEqualTo("met");
        assertThat(openStages(sister)).doesNotContain("missing-episode");
    }

    void theThirdPlacementReachesTheServiceManager() {
        visits("2026-10-30", brother, sister);
        moves("Nora Newcarer", "zz4 4zz", "2026-11-09");
        visits("2026-11-13", sister);
        moves("Theo Thirdcarer", "zz5 5zz", "2026-12-01");
        visits("2026-12-04", sister, brother);
        Person manager = office.at("service-manager").openTask("Look at how often the child moved", office.journey(sister)).claim();
        assertThat(manager.form()).contains("Ada");
        manager.fill("Why has this child moved so often?", "Two carers fell ill within four weeks.").fill("What does the child say about it?", "I do not unpack any more.")
                .fill("Who and what has stayed the same, and how is that held?", "Ben, her school and Sol; Sol drives her to school.")
                .fill("Your direction", "No move without me. A carer for both until the hearing.").fill("By when?", "18/12/2026").wholeForm("care-4-stability").complete();
    }

    void theWinterPasses() {
        visits("2027-01-12", sister, brother);
        for (String child : both()) {
            quickly.consulted(child, "2027-01-12T14:00:00Z");
            quickly.reviewedAgain(child, "2027-01-12T15:00:00Z");
            assertThat(office.clock(child, "lac-second-review-3m", "state")).isEqualTo("met");
            quickly.circulated(child, "2027-01-12T15:30:00Z");
        }
        timePassesTo("2027-01-28T15:00:00Z");
        quickly.hearing("Record the issues resolution hearing", sister, "issuesResolution", "2027-01-28");
        visits("2027-02-16", sister, brother);
    }

    void theFinalHearingIsInWeekTwentyNine() {
        // Issued on Monday 14 September: week 27 begins on 15 March, week 29 on 29 March.
        timePassesTo("2027-03-16T12:00:00Z");
        assertThat(office.clock(sister, "care-proceedings-26w", "state")).isEqualTo("missed");
        visits("2027-03-23", sister, brother);
        timePassesTo("2027-04-01T14:00:00Z");
        Person lawyer = office.at("legal-adviser").openTask("Record a hearing or an order", office.journey(sister)).claim();
        lawyer.select("Which hearing?", "Final hearing").choose("Was it held?", "Yes").fill("On which day?", "01/04/2027")
                .fill("What did the court order?", "Supervision orders for a year; both go home to Mona.");
        supervision(lawyer, 0, "Ada");
        supervision(lawyer, 1, "Ben");
        assertThat(lawyer.refusedOnCompleting()).contains("Who knew that it would be late?");
        lawyer.fill("Why was it late?", "The father's expert was late, and the court had no day in March.").fill("Who knew that it would be?", "Lex Example, legal adviser")
                .fill("Since when?", "08/02/2027").wholeForm("court-5-final-hearing").complete();
        nextTracker = null;
        both().forEach(child -> assertThat(openStages(child)).as("the court has decided").doesNotContain("legal-gateway", "care-proceedings"));
        assertThat(office.clock(sister, "care-proceedings-26w", "state")).isEqualTo("met-late");
        assertThat(office.clock(sister, "care-proceedings-26w", "reason")).contains("no day in March");
    }

    private static void supervision(Person lawyer, int row, String child) {
        lawyer.addRow("Orders made, one line for each child").selectThatSays(row, "About which child?", child).select(row, "Which order?", "Supervision order")
                .fillRow(row, "Made on", "01/04/2027").fillRow(row, "Last day written in the order", "31/03/2028");
    }

    void sheGoesHomeOnASupervisionOrder() {
        for (String child : both()) {
            quickly.endingPlanned(child, "2027-04-09");
            quickly.endingAgreed(child, "2027-04-01T13:00:00Z");
        }
        timePassesTo("2027-04-09T15:00:00Z");
        quickly.ended(brother, "2027-04-09T14:00:00Z");
        Person worker = office.at("social-worker").openTask("Record that care ended", office.journey(sister)).claim();
        worker.choose("Has care ended?", "Yes").fill("When did care end?", "09/04/2027").fill("At", "15:00").select("Why?", "Home to parents or others with parental responsibility, as planned")
                .fill("What happened?", "The court made a supervision order; she went home to Mona with Ben.").fill("How did the child say goodbye, and what did they say?", "She unpacked at once.")
                .choose("Were those who were told of the placement told in writing of its end before?", "Yes").wholeForm("care-5-end").complete();
        assertThat(openStages(sister)).contains("child-in-need-plan").doesNotContain("entering-care");
        assertThat(office.clocks(sister)).as("nothing a child in care is owed runs on").noneMatch(clock -> String.valueOf(clock.get("rule")).matches("(lac|iha|pep).*")
                && List.of("running", "warned", "missed").contains(String.valueOf(clock.get("state"))));
        office.at("team-manager").opens("/children/" + sister).wholePage("care-5-childs-page");
    }

    void nothingIsForgotten() {
        assertThat(office.differences()).isZero();
        assertThat(office.complaints()).as("but for what was refused").allMatch(told -> told.contains("status of 400") && told.contains("submit-form"));
    }

    /** Time passes, and every fortnight while the case is open the managers go down the open legal cases. */
    private void timePassesTo(String instant) {
        while (nextTracker != null && !Instant.parse(nextTracker + "T10:00:00Z").isAfter(Instant.parse(instant))) {
            office.timePassesTo(nextTracker + "T10:00:00Z");
            quickly.tracked(sister, nextTracker);
            nextTracker = nextTracker.plusWeeks(2);
        }
        office.timePassesTo(instant);
    }

    private void moves(String carer, String postcode, String day) {
        timePassesTo(day + "T12:00:00Z");
        Page page = office.signedIn("social-worker").opens("/children/" + sister + "/begin/move").page();
        page.getByLabel("Why does the child move?").fill("The carer is ill.");
        office.signedIn("social-worker").press("Plan or record a move to another placement");
        page.getByText("The move is asked for.").waitFor();
        quickly.movesTo(sister, carer, postcode);
        timePassesTo(day + "T15:30:00Z");
        quickly.movedIn(sister, day + "T15:00:00Z");
        quickly.placementPlan(sister, day + "T15:10:00Z");
        quickly.placementTold(sister, day, true);
        quickly.placementTold(sister, day, true);
        quickly.disruptionLookedAt(sister, day + "T15:20:00Z");
    }

    private void visits(String day, String... children) {
        timePassesTo(day + "T15:30:00Z");
        for (String child : children) {
            quickly.visit(child, day + "T15:00:00Z");
        }
    }

    /** The core group meets and the child is seen, both children on one day. */
    private void round(String day) {
        timePassesTo(day + "T16:00:00Z");
        both().forEach(child -> protection.coreGroupAgain(child, LocalDate.parse(day)));
        both().forEach(child -> protection.protectionVisit(child, LocalDate.parse(day)));
    }

    private List<String> both() {
        return List.of(sister, brother);
    }

    private List<String> openStages(String child) {
        return JsonPath.read(office.ask("service-manager", "GET", "/api/children/" + child, null), "$.stages[*].process");
    }
}
