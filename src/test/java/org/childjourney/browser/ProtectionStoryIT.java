package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The protection story of issue 3 as people live it in Tasklist and on the child's page: from what a girl tells her teacher to the drift that the chair sees. */
class ProtectionStoryIT {

    private static final LocalDate FIRST_CORE_GROUPS = LocalDate.of(2026, 7, 14);

    @RegisterExtension
    static final Office office = Office.opensAt("2026-06-01T08:30:00Z");

    private final ProtectionForms forms = new ProtectionForms(office);
    private final ProtectionQuickly quickly = new ProtectionQuickly(office);
    private String elder;
    private String younger;
    private String unborn;

    @Test
    void the_story_of_protection() {
        theContactIsDecidedAndTheYoungerGetsANeedPlan();
        theElderTellsHerTeacherOnWorkingDayTwelve();
        withoutHealthTheDiscussionIsNotQuorate();
        healthJoinsByTelephone();
        theElderIsSeenTheSameEvening();
        theYoungerIsNotSeenWithin24HoursAndItClimbs();
        theEnquiriesFindContinuingRisk();
        theConferenceIsBookedAndTheChairIsWarned();
        theEldersConferenceIsHeldOnDayFourteen();
        theServerIsKilledAndStartedAgain();
        theYoungersIsMissedAndHeldOnDaySeventeen();
        aPlanWithoutAnOutcomeIsRefusedAndEverythingTypedStays();
        twoVisitsInARowTheChildIsNotSeen();
        theBabyIsBornTwoWeeksEarly();
        theReviewAtThreeMonths();
        aWorkerLeaves();
        theReviewAtNineMonths();
        sixMonthsPass();
        theChairAndTheReviewingOfficerSeeDrift();
        nothingIsForgotten();
    }

    void theContactIsDecidedAndTheYoungerGetsANeedPlan() {
        office.timePassesTo("2026-06-01T09:00:00Z");
        List<String> references = JsonPath.read(office.ask("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "2026-06-01T09:00:00Z", "channel": "form", "source": "2A",
                 "referrer": {"name": "Pat Example", "agency": "Fictional Primary School", "role": "Head teacher", "telephone": "01632 960001"},
                 "concern": "Both girls come tired to school. Ada says that it is loud at night.", "consent": {"given": true}, "indicators": ["neglect.supervision"],
                 "children": [
                   {"givenName": "Ada", "familyName": "Example", "dateOfBirth": "2016-05-04", "sex": "F", "ethnicity": "WBRI", "school": "Fictional Primary School"},
                   {"givenName": "Bea", "familyName": "Example", "dateOfBirth": "2019-05-04", "sex": "F", "ethnicity": "WBRI", "school": "Fictional Primary School"},
                   {"familyName": "Example", "expectedDateOfBirth": "2026-09-24", "sex": "U"}],
                 "household": [{"name": "Mona Example", "relationship": "mother", "parentalResponsibility": true}]}"""), "$.children[*].childRef");
        elder = references.get(0);
        younger = references.get(1);
        unborn = references.get(2);
        quickly.contactDecided(allThree());
        office.timePassesTo("2026-06-04T16:00:00Z");
        allThree().forEach(quickly::seenInAssessment);
        office.timePassesTo("2026-06-12T12:00:00Z");
        allThree().forEach(quickly::assessmentReviewed);
        quickly.assessmentConcluded(younger);
        quickly.familyTold("Tell the family and the agencies in writing", younger, "2026-06-12");
        office.timePassesTo("2026-06-16T12:00:00Z");
        office.at("social-worker").openTask("Agree the plan with the family", office.journey(younger)).wholeForm("protection-0-need-plan");
        quickly.needPlanAgreed(younger, "2026-06-16T10:00:00Z");
        assertThat(openStages(younger)).contains("child-in-need-plan");
    }

    void theElderTellsHerTeacherOnWorkingDayTwelve() {
        // 2 to 5 June are days 1 to 4 of the assessment, 8 to 12 June 5 to 9, 15 and 16 June 10 and 11.
        office.timePassesTo("2026-06-17T09:00:00Z");
        Page page = office.at("social-worker").opens("/children/" + elder).page();
        page.getByText("Ask for a strategy discussion").click();
        page.getByLabel("Time it was seen or heard").fill("09:40");
        page.getByLabel("What was seen or heard?").fill("Ada told her teacher: \"He hits me when he drinks.\" She has a bruise on her arm.");
        page.locator("input[name=alsoFor]").all().forEach(sister -> sister.check());
        office.signedIn("social-worker").wholePage("protection-1-asked-from-the-childs-page").press("Ask for the discussion");
        page.locator("h1").getByText("Ada Example").waitFor();
        office.signedIn("social-worker").wholePage("protection-1-childs-page-asked");
        for (String child : allThree()) {
            assertThat(openStages(child)).contains("strategy-discussion");
        }
    }

    void withoutHealthTheDiscussionIsNotQuorate() {
        office.timePassesTo("2026-06-17T09:40:00Z");
        Person manager = office.at("team-manager").openTask(ProtectionForms.DISCUSS, office.journey(elder)).wholeForm("protection-1-discussion-opened").claim();
        assertThat(manager.form()).contains("He hits me when he drinks");
        manager.fill("Held on", "17/06/2026").fillRow(0, "At", "10:30");
        forms.tookPart(manager, 0, "Tamsin Example", "Children's social care", "Team manager", "In the room", "An assessment is open since 1 June; all were seen on 4 June.");
        forms.tookPart(manager, 1, "Sgt Madeup", "Police", "Sergeant", "By telephone", "Called there once in March.");
        manager.fill("What the child has said, shown or drawn, and to whom", "\"He hits me\", to her teacher.")
                .chooseAll("The same for these brothers and sisters").wholeForm("protection-1-discussion-without-health").complete();
        manager = office.at("team-manager").openTask(ProtectionForms.DISCUSS, office.journey(elder)).claim();
        assertThat(manager.form()).contains("Not quorate so far: without health");
        assertThat(manager.answer("What the child has said, shown or drawn, and to whom")).contains("He hits me");
        assertThat(office.clock(elder, "strategy-discussion", "state")).isNotEqualTo("met");
    }

    void healthJoinsByTelephone() {
        office.timePassesTo("2026-06-17T10:00:00Z");
        Person manager = office.at("team-manager").openTask(ProtectionForms.DISCUSS, office.journey(elder)).claim();
        forms.tookPart(manager, 2, "Hana Madeup", "Health", "Health visitor", "By telephone", "No injuries on record.");
        manager.fill("Held on", "17/06/2026").fillRow(0, "At", "10:50");
        forms.decide(manager);
        manager.wholeForm("strategy-discussion-form").complete();
        for (String child : allThree()) {
            assertThat(office.clock(child, "strategy-discussion", "state")).isEqualTo("met");
            assertThat(office.clock(child, "child-seen-s47-24h", "dueAt")).isEqualTo("2026-06-18T09:50:00Z");
            // 18 and 19 June are days 1 and 2, 22 to 26 June 3 to 7, 29 June to 3 July 8 to 12, 6 to 8 July 13 to 15.
            assertThat(office.clock(child, "icpc-15wd", "dueAt")).isEqualTo("2026-07-08T23:00:00Z");
        }
    }

    void theElderIsSeenTheSameEvening() {
        office.timePassesTo("2026-06-17T16:30:00Z");
        forms.see(elder, "17/06/2026", "17:15").wholeForm("protection-2-seen-in-the-enquiry").complete();
        assertThat(office.clock(elder, "child-seen-s47-24h", "stoppedAt")).isEqualTo("2026-06-17T16:15:00Z");
        quickly.seenInEnquiry(unborn, "2026-06-17T16:20:00Z");
    }

    void theYoungerIsNotSeenWithin24HoursAndItClimbs() {
        Person manager = office.at("team-manager").openTask(DoorForms.ESCALATION, office.journey(younger)).wholeForm("protection-2-escalation");
        assertThat(manager.form()).contains("Bea");
        office.timePassesTo("2026-06-17T18:30:00Z");
        Person service = office.at("service-manager").openTask(DoorForms.ESCALATION, office.journey(younger));
        assertThat(service.form()).as("unacknowledged, it climbed the same day").contains("Team manager");
        forms.answerEscalation(service, "Sol waits at the door; nobody opens.", "Not known: school saw her this afternoon.", "Senna goes along, with the police.", "18/06/2026")
                .wholeForm("protection-2-escalation-of-the-service-manager").complete();
        assertThat(office.at("team-manager").tasks()).noneMatch(card -> card.contains(DoorForms.ESCALATION) && card.contains(office.journey(younger)));
        office.timePassesTo("2026-06-18T12:00:00Z");
        assertThat(office.clock(younger, "child-seen-s47-24h", "state")).isEqualTo("missed");
        quickly.seenInEnquiry(younger, "2026-06-18T11:30:00Z");
        assertThat(office.clock(younger, "child-seen-s47-24h", "state")).isEqualTo("met-late");
        quickly.reasonGiven(younger);
    }

    void theEnquiriesFindContinuingRisk() {
        office.timePassesTo("2026-06-22T10:00:00Z");
        office.at("social-worker").openTask(ProtectionForms.AGENCIES, office.journey(elder)).wholeForm("protection-3-agencies");
        allThree().forEach(quickly::enquiryConcluded);
        Person manager = office.at("team-manager").openTask(ProtectionForms.AUTHORISE, office.journey(elder)).wholeForm("protection-3-authorise");
        assertThat(manager.form()).contains("He hits when he drinks.", "Child protection conference");
        allThree().forEach(quickly::enquiryAuthorised);
        for (String child : allThree()) {
            assertThat(office.clock(child, "s47-outcome", "state")).isEqualTo("met");
            assertThat(openStages(child)).contains("child-protection-conference");
        }
        assertThat(office.clock(unborn, "prebirth-conference", "dueAt")).as("ten weeks before the expected 24 September").isEqualTo("2026-07-16T23:00:00Z");
        office.at("social-worker").openTask("Tell the family in writing", office.journey(elder)).wholeForm("protection-3-family");
        allThree().forEach(child -> quickly.familyTold("Tell the family in writing", child, "2026-06-22"));
    }

    void theConferenceIsBookedAndTheChairIsWarned() {
        office.at("conference-chair").openTask(ProtectionForms.BOOK, office.journey(elder)).wholeForm("protection-4-book");
        quickly.booked(elder, "2026-07-07T09:00:00Z");
        office.at("social-worker").openTask(ProtectionForms.REPORT, office.journey(elder)).wholeForm("protection-4-report");
        quickly.reportShared(elder, "2026-06-22");
        office.timePassesTo("2026-07-01T10:00:00Z");
        Person chair = office.at("conference-chair").openTask(DoorForms.ESCALATION, office.journey(younger)).wholeForm("protection-4-chair-warned");
        assertThat(chair.form()).as("day 10").contains("Initial child protection conference held", "due by the end of Wednesday 8 July 2026");
        List.of(elder, younger).forEach(child -> quickly.warningAnswered("conference-chair", child, "2026-07-08"));
    }

    void theEldersConferenceIsHeldOnDayFourteen() {
        // Three working days before it is due the chair is warned once more.
        office.timePassesTo("2026-07-03T12:00:00Z");
        List.of(elder, younger).forEach(child -> quickly.warningAnswered("conference-chair", child, "2026-07-08"));
        office.timePassesTo("2026-07-07T12:00:00Z");
        Person chair = office.at("conference-chair").openTask(ProtectionForms.RECORD, office.journey(elder)).claim().choose("What do you record?", "The conference was held")
                .fill("Opened on", "07/07/2026").fill("At", "10:00");
        forms.sat(chair, 0, "In person", "3", "Ada and Bea are not safe at night.");
        forms.sat(chair, 1, "In person", "4", "A plan is needed; I can see Mona every week.");
        forms.sat(chair, 2, "By video", "4", "A plan is needed; the address is marked for calls at night.");
        chair.select(3, "How they took part", "In person").choose(0, "Had read the report before?", "Yes").fill("What they think", "Mona wants help and is afraid for the baby.");
        forms.wasSaid(chair, "He hits at night when he drinks.", "Their aunt, and that Ada told.", "Hitting is likely to go on without a plan.");
        chair.onlyFirstRow("one row for each child who is decided on now");
        forms.decidedFor(chair, "Yes", "Child protection plan (at a review: the plan goes on)", "\"I want it to stop.\"");
        chair.select("Category, for a plan", "Physical abuse").fill("For a new plan: plans the child had in other councils", "0")
                .select("For whom", "Every child of this conference").fill("What the child needs", "To be safe from being hit.")
                .fill("What must change, so that one can see it", "Nobody who drinks comes at night.").fill("Name", "Mona Example").fill("Family member, or agency and role", "Mother")
                .fill("First core group on", "14/07/2026").fill("Review on", "30/09/2026").choose("Does anything need to happen today?", "No")
                .wholeForm("conference-record").complete();
        quickly.heldForPlan(unborn, "2026-07-07T09:00:00Z", "2026-07-14", "2026-09-30");
        assertThat(office.clock(elder, "icpc-15wd", "state")).as("working day 14").isEqualTo("met");
        assertThat(office.clock(unborn, "prebirth-conference", "state")).isEqualTo("met");
        assertThat(openStages(elder)).contains("child-protection-plan");
        quickly.postponed(younger);
        quickly.bookedLate(younger, "2026-07-10T09:00:00Z");
        assertThat(office.clock(younger, "icpc-15wd", "dueAt")).as("no booking moves the duty").isEqualTo("2026-07-08T23:00:00Z");
    }

    void theServerIsKilledAndStartedAgain() {
        Person chair = office.at("conference-chair").openTask(ProtectionForms.LETTER, office.journey(elder)).wholeForm("protection-5-letter").claim()
                .fill("The letter", "Dear Mona, half of a letter that nobody may lose, written on the day of the conference.");
        chair.kept();
        var before = everything();
        office.powerCut();
        assertThat(everything()).as("nothing lost, nothing doubled").isEqualTo(before);
        assertThat(office.at("conference-chair").openTask(ProtectionForms.LETTER, office.journey(elder)).answer("The letter")).contains("that nobody may lose");
        office.at("conference-chair").openTask(ProtectionForms.MINUTES, office.journey(elder)).wholeForm("protection-5-minutes");
        List.of(elder, unborn).forEach(child -> quickly.letterAndMinutesSent(child, "2026-07-07"));
        assertThat(office.differences()).isZero();
    }

    void theYoungersIsMissedAndHeldOnDaySeventeen() {
        office.timePassesTo("2026-07-09T09:00:00Z");
        assertThat(office.clock(younger, "icpc-15wd", "state")).isEqualTo("missed");
        Person asked = office.at("service-manager").openTask(DoorForms.ESCALATION, office.journey(younger)).wholeForm("protection-5-missed");
        assertThat(asked.form()).contains("Initial child protection conference held", "The conference chair's stream");
        office.timePassesTo("2026-07-10T12:00:00Z");
        quickly.heldForPlan(younger, "2026-07-10T09:00:00Z", "2026-07-14", "2026-09-30");
        quickly.reasonGiven(younger);
        quickly.letterAndMinutesSent(younger, "2026-07-10");
        assertThat(office.clock(younger, "icpc-15wd", "state")).as("late for ever, day 17").isEqualTo("met-late");
        assertThat(openStages(younger)).as("the need plan ended in the same moment").contains("child-protection-plan").doesNotContain("child-in-need-plan");
        assertThat(happened(younger, "NeedPlanEnded")).isEqualTo("2026-07-10T09:00:00Z").isEqualTo(happened(younger, "ProtectionPlanStarted"));
        List.of(elder, unborn).forEach(quickly::assessmentConcluded);
        List.of(elder, unborn).forEach(child -> quickly.familyTold("Tell the family and the agencies in writing", child, "2026-07-10"));
        assertThat(openStages(elder)).as("no need plan beside a protection plan").doesNotContain("child-in-need-plan");
    }

    void aPlanWithoutAnOutcomeIsRefusedAndEverythingTypedStays() {
        office.timePassesTo("2026-07-14T12:00:00Z");
        Person worker = office.at("social-worker").openTask(ProtectionForms.CORE_GROUP, office.journey(elder)).claim();
        forms.coreGroupWithoutAnOutcome(worker, "14/07/2026", "11/08/2026");
        assertThat(worker.refusedOnCompleting()).contains("say what one would see or hear when it is met");
        worker.screenshot("protection-6-plan-refused");
        assertThat(worker.answer("What does the child need?")).as("as the conference outlined it").isEqualTo("To be safe from being hit.");
        assertThat(worker.answer("What each parent and carer thinks of the plan")).isEqualTo("Mona agrees and has changed the lock.");
        assertThat(worker.answer("What is to be done?")).isEqualTo("Sol sees Ada alone each week.");
        worker.fill("What will one see or hear when it is so?", "Ada sleeps in her own bed and nobody hits her.").wholeForm("protection-plan-form").complete();
        assertThat(office.clock(elder, "core-group-10wd", "state")).isEqualTo("met");
        office.at("social-worker").openTask(ProtectionForms.VISIT, office.journey(elder)).claim().choose(DoorForms.WAS_SEEN, "Yes").wholeForm("protection-6-visit").kept();
        quickly.protectionVisit(elder, FIRST_CORE_GROUPS);
        List.of(younger, unborn).forEach(child -> quickly.coreGroup(child, FIRST_CORE_GROUPS));
        List.of(younger, unborn).forEach(child -> quickly.protectionVisit(child, FIRST_CORE_GROUPS));
        round(FIRST_CORE_GROUPS.plusWeeks(4), allThree());
        office.at("social-worker").openTask(ProtectionForms.BIRTH_PLAN, office.journey(unborn)).wholeForm("protection-6-birth-plan");
        quickly.birthPlanAgreed(unborn, "2026-08-11T11:00:00Z");
    }

    void twoVisitsInARowTheChildIsNotSeen() {
        office.timePassesTo("2026-09-01T17:00:00Z");
        quickly.notSeen(younger, "2026-09-01T15:00:00Z", "2026-09-02");
        office.timePassesTo("2026-09-02T17:00:00Z");
        forms.notSeen(younger, "02/09/2026", "03/09/2026").wholeForm("protection-7-not-seen").complete();
        Person manager = office.at("team-manager").openTask(ProtectionForms.UNSEEN, office.journey(younger)).wholeForm("protection-7-unseen-child");
        assertThat(manager.form()).as("asked the same day").contains("Nobody saw the child at the last two visits");
        quickly.unseenChildDecided(younger, "2026-09-03");
        round(LocalDate.of(2026, 9, 8), allThree());
    }

    void theBabyIsBornTwoWeeksEarly() {
        office.timePassesTo("2026-09-10T12:00:00Z");
        Page page = office.at("social-worker").opens("/children/" + unborn).page();
        page.getByText("Record the birth").click();
        page.getByLabel("Day").fill("10");
        page.getByLabel("Month").fill("9");
        page.getByLabel("Year").fill("2026");
        page.getByLabel("Female").check();
        page.getByLabel("Given name").fill("Cara");
        office.signedIn("social-worker").press("Record the birth");
        page.getByText("The birth is recorded.").waitFor();
        office.signedIn("social-worker").wholePage("protection-8-birth");
        assertThat(page.locator("h1").innerText()).isEqualTo("Cara Example");
        assertThat(openStages(unborn)).as("the plan goes on").contains("child-protection-plan");
        // Five working days after Thursday 10 September: 11, 14, 15, 16 and 17 September.
        assertThat(office.clock(unborn, "cp-visit-first", "dueAt")).as("counted from the birth").isEqualTo("2026-09-17T23:00:00Z");
        assertThat(office.clock(unborn, "child-turns-18-cp", "dueAt")).isEqualTo("2044-09-09T23:00:00Z");
        assertThat(office.differences()).as("timers moved with the ledger").isZero();
        office.timePassesTo("2026-09-11T12:00:00Z");
        quickly.protectionVisit(unborn, LocalDate.of(2026, 9, 11));
    }

    void theReviewAtThreeMonths() {
        reviewsAreBooked("2026-09-15", "2026-09-30", allThree());
        office.timePassesTo("2026-09-30T12:00:00Z");
        for (String child : allThree()) {
            quickly.heldForPlan(child, "2026-09-30T09:00:00Z", null, "2027-03-24");
            quickly.letterAndMinutesSent(child, "2026-09-30");
            assertThat(office.clock(child, "rcpc-first-3m", "state")).isEqualTo("met");
            assertThat(office.clock(child, "rcpc-subsequent-6m", "dueAt")).as("six months on, in summer time").isEqualTo("2027-03-30T23:00:00Z");
        }
        round(LocalDate.of(2026, 10, 6), allThree());
    }

    void aWorkerLeaves() {
        office.timePassesTo("2026-11-02T12:00:00Z");
        Person sol = office.at("social-worker").openTask(ProtectionForms.VISIT, office.journey(younger)).claim().choose(DoorForms.WAS_SEEN, "No");
        sol.fill("What happened, and what did you see or hear?", "Sol's last visit, half written down.").kept();
        var before = everything();
        office.ask("system-operator", "PUT", "/api/staff/social-worker", """
                {"displayName": "Sol Example", "roles": ["social-worker"], "teams": ["east"], "registered": true, "active": false}""");
        assertThat(everything()).as("no clock moves").isEqualTo(before);
        office.goesHome("social-worker");
        quickly.worksFromNowOn("senior-social-worker");
        assertThat(office.at("senior-social-worker").tasks()).as("the work is there for the next").anyMatch(card -> card.contains(ProtectionForms.VISIT) && card.contains(office.journey(younger)));
        for (LocalDate day = LocalDate.of(2026, 11, 3); day.isBefore(LocalDate.of(2027, 3, 1)); day = day.plusWeeks(4)) {
            round(day, allThree());
        }
    }

    void theReviewAtNineMonths() {
        reviewsAreBooked("2027-03-12", "2027-03-24", allThree());
        round(LocalDate.of(2027, 3, 23), allThree());
        office.timePassesTo("2027-03-24T12:00:00Z");
        Person chair = office.at("conference-chair").openTask(ProtectionForms.RECORD, office.journey(elder)).claim().choose("What do you record?", "The conference was held")
                .fill("Opened on", "24/03/2027").fill("At", "10:00");
        forms.sat(chair, 0, "In person", "8", "Ada sleeps and laughs again.");
        forms.sat(chair, 1, "In person", "8", "Well and rested.");
        forms.sat(chair, 2, "By telephone", "7", "No calls since August.");
        chair.select(3, "How they took part", "In person").choose(0, "Had read the report before?", "Yes").fill("What they think", "Mona is proud of Ada.");
        forms.wasSaid(chair, "He may come back.", "Ada is safe at her aunt's when she wants to be.", "Ada is no longer likely to be hit; she needs help for a while.");
        chair.onlyFirstRow("one row for each child who is decided on now");
        forms.decidedFor(chair, "No", "Child in need plan", "\"I sleep. I want Sol's cat back.\"");
        chair.removeRow("What must change for the children to be safe").choose("Does anything need to happen today?", "No").wholeForm("protection-9-review").complete();
        assertThat(openStages(elder)).as("stepped down").contains("child-in-need-plan").doesNotContain("child-protection-plan");
        assertThat(happened(elder, "NeedPlanBegun")).as("in the same moment").isEqualTo("2027-03-24T10:00:00Z").isEqualTo(happened(elder, "ProtectionPlanEnded"));
        for (String child : List.of(younger, unborn)) {
            quickly.heldForPlan(child, "2027-03-24T10:00:00Z", null, "2027-09-22");
        }
        allThree().forEach(child -> quickly.letterAndMinutesSent(child, "2027-03-24"));
        assertThat(openStages(unborn)).as("the baby's goes on").contains("child-protection-plan");
        office.timePassesTo("2027-03-31T12:00:00Z");
        quickly.needPlanAgreed(elder, "2027-03-31T10:00:00Z");
    }

    void sixMonthsPass() {
        for (LocalDate day = LocalDate.of(2027, 4, 20); day.isBefore(LocalDate.of(2027, 9, 1)); day = day.plusWeeks(4)) {
            round(day, List.of(younger, unborn));
            if (openStages(elder).contains("child-in-need-plan")) {
                quickly.needVisit(elder, day + "T11:00:00Z");
            }
            if (day.equals(LocalDate.of(2027, 4, 20))) {
                office.timePassesTo("2027-05-11T12:00:00Z");
                office.at("team-manager").openTask("Review the plan", office.journey(elder)).wholeForm("protection-9-need-review");
                quickly.needPlanReviewed(elder, "2027-05-11T10:00:00Z", "some", "goesOn");
            } else if (day.equals(LocalDate.of(2027, 8, 10))) {
                quickly.needPlanReviewed(elder, "2027-08-10T11:00:00Z", "all", "closed");
            }
        }
        assertThat(openStages(elder)).isEmpty();
        office.timePassesTo("2027-09-03T12:00:00Z");
        List.of(younger, unborn).forEach(child -> quickly.warningAnswered("conference-chair", child, "2027-09-22"));
        round(LocalDate.of(2027, 9, 7), List.of(younger, unborn));
        // A month before a plan is fifteen months old its chair and the reviewing officer are warned, and both answer.
        office.timePassesTo("2027-09-13T12:00:00Z");
        chairAndReviewingOfficerAnswer();
        reviewsAreBooked("2027-09-13", "2027-09-22", List.of(younger, unborn));
        office.timePassesTo("2027-09-22T12:00:00Z");
        for (String child : List.of(younger, unborn)) {
            quickly.heldForPlan(child, "2027-09-22T09:00:00Z", null, "2027-12-15");
            quickly.letterAndMinutesSent(child, "2027-09-22");
        }
        office.timePassesTo("2027-09-24T12:00:00Z");
        chairAndReviewingOfficerAnswer();
        round(LocalDate.of(2027, 10, 5), List.of(younger, unborn));
    }

    void theChairAndTheReviewingOfficerSeeDrift() {
        // The baby's plan started on 7 July 2026; fifteen months later is 7 October 2027.
        office.timePassesTo("2027-10-08T12:00:00Z");
        for (String user : List.of("conference-chair", "independent-reviewing-officer")) {
            Person sees = office.at(user).openTask(DoorForms.ESCALATION, office.journey(unborn));
            sees.wholeForm("drift-for-" + user);
            assertThat(sees.form()).contains("Cara Example", "15 months");
        }
        office.at("service-manager").openTask(ProtectionForms.LONG_PLAN, office.journey(unborn)).wholeForm("protection-9-long-plan");
        List.of(younger, unborn).forEach(quickly::longPlanReviewed);
        assertThat(office.clock(unborn, "cp-plan-15m-alert", "state")).isEqualTo("met-late");
        assertThat(office.at("conference-chair").tasks()).as("looked at, so nothing to answer").noneMatch(card -> card.contains(DoorForms.ESCALATION));
    }

    void nothingIsForgotten() {
        assertThat(office.differences()).isZero();
        office.at("team-manager").opens("/children/" + younger).wholePage("protection-9-childs-page");
        assertThat(office.complaints()).as("but for what was refused").allMatch(told -> told.contains("status of 400") && told.contains("submit-form"));
    }

    private void chairAndReviewingOfficerAnswer() {
        for (String user : List.of("conference-chair", "independent-reviewing-officer")) {
            List.of(younger, unborn).forEach(child -> quickly.escalationAnswered(user, child, "2027-10-07"));
        }
    }

    /** At ten the core group meets, at eleven the child is seen, on one day for all of them. */
    private void round(LocalDate day, List<String> children) {
        office.timePassesTo(day + "T12:00:00Z");
        for (String child : children) {
            quickly.coreGroupAgain(child, day);
            quickly.protectionVisit(child, day);
        }
    }

    /** A day is booked for all of them, and the report is shared. */
    private void reviewsAreBooked(String on, String day, List<String> children) {
        office.timePassesTo(on + "T13:00:00Z");
        quickly.booked(children.get(0), day + (day.startsWith("2027-03") ? "T10:00:00Z" : "T09:00:00Z"));
        quickly.reportShared(children.get(0), on);
    }

    private List<String> allThree() {
        return List.of(elder, younger, unborn);
    }

    private List<String> openStages(String child) {
        return JsonPath.read(record(child), "$.stages[*].process");
    }

    /** When the newest event of that kind happened. */
    private String happened(String child, String kind) {
        List<String> all = JsonPath.read(chronology(child), "$[?(@.kind == '" + kind + "')].at");
        assertThat(all).as(kind).isNotEmpty();
        return all.get(all.size() - 1);
    }

    private String chronology(String child) {
        return office.ask("service-manager", "GET", "/api/children/" + child + "/chronology", null);
    }

    private String record(String child) {
        return office.ask("service-manager", "GET", "/api/children/" + child, null);
    }

    /** What must be the same before and after the server is killed. */
    private Map<String, Object> everything() {
        var all = new java.util.TreeMap<String, Object>();
        for (String child : allThree()) {
            all.put(child + " clocks", office.clocks(child));
            all.put(child + " chronology", JsonPath.read(chronology(child), "$"));
            all.put(child + " stages", JsonPath.read(record(child), "$"));
        }
        return all;
    }
}
