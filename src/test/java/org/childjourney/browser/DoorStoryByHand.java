package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The door's story of issue 2 as people live it: in Tasklist and on the child's page, from a school's call to three authorised assessments. */
class DoorStoryByHand {

    private static final String FRIDAY = "2026-11-20T16:55:00Z";
    private static final String SCREEN = "Screen the contact";
    private static final String DECIDE = "Decide on the contact";
    private static final String ANSWER_OF_AGENCY = "Record the agency's answer";
    private static final String ESCALATION = "Answer the escalation";
    private static final String WHY_LATE = "Give the reason for lateness";
    private static final String SEE = "See the child";
    private static final String WRITE = "Write the assessment";
    private static final String KNOWN = "Is this child known to us?";
    private static final String WAS_SEEN = "Was the child seen? For an unborn child: was the parent seen?";
    private static final String ALSO_FOR = "The same for these brothers and sisters";
    private static final String UPN = "H801200001001";

    static RunningApplication application;
    static Browser browser;
    static String provisional;
    static String elder;
    static String younger;
    static String unborn;

    private final Map<String, Person> people = new HashMap<>();

    @BeforeAll
    static void start() {
        application = RunningApplication.onFreshData(Instant.parse("2026-11-20T16:50:00Z"));
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (application != null) {
            application.close();
        }
    }

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
        nobodyIsForgotten();
    }

    void anAssessmentClosedNineMonthsAgoStandsInTheCensus() {
        String report = ask("system-operator", "POST", "/api/caseload/cin-census", """
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
        elder = JsonPath.<List<String>>read(ask("service-manager", "GET", "/api/children?query=" + UPN, null), "$[*].childRef").get(0);
        assertThat(report).contains(elder);
    }

    void aSchoolTelephonesOnFridayEvening() {
        timePassesTo(FRIDAY);
        String received = ask("contact-officer", "POST", "/api/contacts", """
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
            assertThat(clock(child, "contact-decision-24h", "dueAt")).isEqualTo("2026-11-21T16:55:00Z");
            assertThat(clock(child, "referral-decision-1wd", "dueAt")).as("Monday night").isEqualTo("2026-11-24T00:00:00Z");
        }
    }

    void theContactOfficerScreens() {
        timePassesTo("2026-11-20T17:10:00Z");
        Person officer = at("contact-officer").openTask(SCREEN, journey(provisional)).claim();
        assertThat(officer.form()).contains("Ada Example", "telephone", "hungry");
        officer.screenshot("story-1-tasklist");
        officer.fill("Where are the children now?", "At home with their mother").kept();
        assertThat(officer.offered(0, KNOWN)).as("the sister who was assessed nine months ago, though the census had no name for her")
                .anySatisfy(offer -> assertThat(offer).contains("MADEUP1").contains("2026"));
        officer.screenshot("story-1-known-child");
    }

    void theKnownChildIsRecognised() {
        Person officer = at("contact-officer").openTask(SCREEN, journey(provisional)).claim();
        assertThat(officer.answer("Where are the children now?")).as("half-filled forms are kept").isEqualTo("At home with their mother");
        officer.choose("Is anyone in danger now?", "No").fill("What happened, when, and to whom?", "Hungry on four mornings this week. Alone at home on Thursday evening.")
                .select(0, KNOWN, officer.offered(0, KNOWN).stream().filter(offer -> offer.contains(elder)).findFirst().orElseThrow())
                .choose("Are these children brothers and sisters?", "Yes")
                .choose("Do the parents know of this contact?", "No").choose("Did the family agree that we ask other agencies?", "Yes")
                .addRow("Agencies to ask").select(0, "Agency", "Police").select(0, "Answer wanted within", "24 hours")
                .addRow("Agencies to ask").select(1, "Agency", "Health").select(1, "Answer wanted within", "24 hours")
                .wholeForm("story-1-screening").complete();
        assertThat(at("contact-officer").tasks()).as("one form for all three").noneMatch(card -> card.contains(SCREEN))
                .filteredOn(card -> card.contains(DECIDE)).hasSize(3);
    }

    void thePoliceAnswerAndHealthDoesNot() {
        timePassesTo("2026-11-20T18:00:00Z");
        Person officer = at("contact-officer").openTask(ANSWER_OF_AGENCY, 0);
        if (!officer.form().contains("Police was asked")) {
            officer.openTask(ANSWER_OF_AGENCY, 1);
        }
        officer.claim().choose("Did they answer?", "Yes").fill("Answered on", "20/11/2026").fill("Who answered? Name and role", "PC Example, control room")
                .fill("What they said", "Nothing known of this family since 2024.").wholeForm("story-1-police").complete();
    }

    void nobodyDecidesBySaturdayNoon() {
        timePassesTo("2026-11-21T12:00:00Z");
        Person manager = at("team-manager").openTask(ESCALATION, journey(younger));
        assertThat(manager.tasks()).filteredOn(card -> card.contains(ESCALATION)).hasSize(3);
        manager.screenshot("story-2-escalation-to-the-manager").wholeForm("story-2-escalation-form");
        assertThat(manager.form()).contains("Bea Example");
        timePassesTo("2026-11-21T17:00:00Z");
        Person service = at("service-manager").openTask(ESCALATION, journey(younger));
        service.screenshot("story-2-escalation-to-the-service-manager");
        assertThat(service.form()).contains("Team manager");
        assertThat(at("team-manager").tasks()).as("it climbed").noneMatch(card -> card.contains(ESCALATION));
    }

    void anImpossibleDecisionIsRefusedAndEverythingTypedStays() {
        timePassesTo("2026-11-21T17:30:00Z");
        Person manager = at("team-manager").openTask(DECIDE, journey(elder)).claim();
        assertThat(manager.form()).as("what the system knows").contains("5 January 2026", "Police", "Nothing known of this family since 2024.", "Health");
        manager.select("Level of need", "3 Complex needs: child in need").choose("Decision", "Information to an open case")
                .fill("Why different from the suggestion?", "A mistake, to be refused").fill("What are we worried about?", "Hungry, cold and left alone")
                .fill("What is working well?", "Both girls love school").fill("What needs to happen?", "Somebody sees how home is")
                .fill("What may the referrer be told?", "That we will assess").chooseAll(ALSO_FOR);
        assertThat(manager.refusedOnCompleting()).isEqualTo("Decision: no case is open for this child, so there is no worker to give the information to. Choose where else it goes.");
        manager.screenshot("story-3-refused");
        assertThat(manager.answer("What are we worried about?")).isEqualTo("Hungry, cold and left alone");
        assertThat(manager.answer("What may the referrer be told?")).isEqualTo("That we will assess");
    }

    void theManagerDecidesForAllThree() {
        Person manager = at("team-manager").openTask(DECIDE, journey(elder)).claim();
        assertThat(manager.answer("What are we worried about?")).as("kept on the server").isEqualTo("Hungry, cold and left alone");
        manager.choose("Decision", "Section 17 assessment").select("Which team begins?", "East").chooseAll(ALSO_FOR)
                .screenshot("story-3-decide").wholeForm("story-3-decide-form").complete();
        for (String child : List.of(elder, younger, unborn)) {
            assertThat(clock(child, "contact-decision-24h", "state")).isEqualTo("met-late");
            assertThat(clock(child, "referral-decision-1wd", "state")).isEqualTo("met");
        }
        String page = at("team-manager").open("/children/" + elder).innerText("body");
        people.get("team-manager").wholePage("story-3-childs-page");
        assertThat(page).contains("contact-decision-24h", "referral-decision-1wd");
    }

    void theManagerSaysByKeyboardWhyItIsLate() {
        for (String child : List.of(elder, younger, unborn)) {
            at("team-manager").openTask(WHY_LATE, journey(child)).claim();
            Person manager = at("team-manager").openTask(WHY_LATE, journey(child)).claim();
            manager.focus("What happened?").typed("Nobody was on duty on Saturday morning to decide.").pressed("Shift+Tab")
                    .pressed("ArrowDown").pressed("ArrowDown").pressed("ArrowDown").pressed("ArrowDown").pressed("Enter").wholeForm("story-3-reason").completedByKeyboard();
            assertThat(clock(child, "contact-decision-24h", "reason")).contains("Nobody was on duty");
        }
    }

    void theWorkIsAllocated() {
        for (String child : List.of(elder, younger, unborn)) {
            Person manager = at("team-manager").openTask("Allocate a social worker", journey(child)).claim();
            List<String> offered = manager.offered(0, "Who will assess this child?");
            assertThat(offered).as("a worker in the assessed and supported year is not offered it").noneMatch(name -> name.contains("Asha"));
            manager.screenshot("story-4-allocation-offered");
            manager.select(0, "Who will assess this child?", offered.stream().filter(name -> name.contains("Sol")).findFirst().orElseThrow())
                    .fill("The assessment starts on", "21/11/2026").fill("You will review it on", "04/12/2026")
                    .choose("Is the child safe until the worker has seen them?", "Yes").fill("What should the worker find out first?", "See both girls alone, and their mother.")
                    .wholeForm("story-4-allocation").screenshot("story-4-allocation-screen").complete();
        }
    }

    void theReferrerIsTold() {
        at("contact-officer").openTask("Tell the referrer", journey(elder)).claim().fill("Told on", "21/11/2026").select("How", "By telephone")
                .fill("What they were told", "We will assess.").chooseAll(ALSO_FOR).wholeForm("story-4-referrer").complete();
        at("contact-officer").openTask("Record the written confirmation").claim().choose("Has the caller confirmed in writing?", "Yes")
                .fill("Received on", "21/11/2026").select("How", "By secure e-mail").complete();
    }

    void oneSisterIsSeenOnDayThree() {
        timePassesTo("2026-11-25T16:00:00Z");
        see(elder, "25/11/2026", "15:00");
        see(unborn, "25/11/2026", "15:30");
        assertThat(clock(elder, "child-seen-s17-5wd", "stoppedAt")).isEqualTo("2026-11-25T15:00:00Z");
    }

    void theServerIsKilledAndStartedAgain() {
        Person worker = at("social-worker").openTask(SEE, journey(younger)).claim().choose(WAS_SEEN, "No").fill("What happened, and what did you see or hear?", "No answer at the door");
        worker.kept();
        var before = everything();
        application.kill();
        application.start();
        assertThat(everything()).as("nothing lost, nothing doubled").isEqualTo(before);
        people.clear();
        assertThat(at("social-worker").openTask(SEE, journey(younger)).answer("What happened, and what did you see or hear?")).isEqualTo("No answer at the door");
        assertThat(differences()).isZero();
    }

    void theOtherIsNotSeenByDayFive() {
        timePassesTo("2026-11-27T12:00:00Z");
        assertThat(at("team-manager").tasks()).filteredOn(card -> card.contains(ESCALATION)).singleElement().asString().contains(journey(younger));
        timePassesTo("2026-11-28T01:00:00Z");
        assertThat(at("team-manager").tasks()).as("unanswered, it climbs").noneMatch(card -> card.contains(ESCALATION));
        answerEscalation("service-manager", younger, "01/12/2026");
        assertThat(clock(younger, "child-seen-s17-5wd", "state")).isEqualTo("missed");
        timePassesTo("2026-11-30T12:00:00Z");
        see(younger, "30/11/2026", "11:00");
        assertThat(clock(younger, "child-seen-s17-5wd", "state")).isEqualTo("met-late");
    }

    void theManagerReviewsAtDayTen() {
        assertThat(clock(elder, "assessment-checkpoint-10", "dueAt")).as("day 10 from the referral").isEqualTo("2026-12-05T00:00:00Z");
        timePassesTo("2026-12-03T09:30:00Z");
        for (String child : List.of(elder, younger, unborn)) {
            review(child);
            assertThat(clock(child, "assessment-checkpoint-10", "state")).isEqualTo("met");
        }
    }

    void aBankHolidayIsProclaimed() {
        var before = openDates();
        String report = ask("system-operator", "PUT", "/api/bank-holidays/2026-12-16", "{\"name\": \"A day for the whole nation\"}");
        var after = openDates();
        long moved = before.keySet().stream().filter(clock -> !before.get(clock).equals(after.get(clock))).count();
        assertThat(JsonPath.<Integer>read(report, "$.moved")).isEqualTo((int) moved).isPositive();
        for (String child : List.of(elder, younger, unborn)) {
            assertThat(before.get(child + " assessment-45wd")).isEqualTo("2027-01-28T00:00:00Z");
            assertThat(after.get(child + " assessment-45wd")).as("one working day later").isEqualTo("2027-01-29T00:00:00Z");
        }
        Person manager = at("team-manager");
        assertThat(manager.open("/children/" + elder).innerText("body")).contains("by the end of Thursday 28 January 2027");
        manager.wholePage("story-5-childs-page-bank-holiday");
        assertThat(differences()).as("timers moved with the ledger").isZero();
    }

    void theManagerReviewsAtDayThirty() {
        timePassesTo("2027-01-06T09:30:00Z");
        List.of(elder, younger, unborn).forEach(this::review);
        timePassesTo("2027-01-07T12:00:00Z");
        answerEscalation("team-manager", younger, "20/01/2027");
    }

    void theAssessmentsAreWritten() {
        timePassesTo("2027-01-12T10:00:00Z");
        write(unborn, "Early help", "Needs some extra help that early help can give");
        authorise(unborn, "Authorise");
        assertThat(at("team-manager").tasks()).as("stepped down").anySatisfy(card -> assertThat(card).contains("Arrange early help", journey(unborn)));
        write(elder, "Child in need plan", "Child in need: needs our help (section 17)");
        authorise(elder, "Return it to the worker");
        Person worker = at("social-worker").openTask(WRITE, journey(elder));
        assertThat(worker.form()).contains("Where is the father in this?");
        worker.screenshot("story-6-returned");
        assertThat(worker.answer("What matters to this child")).as("what was written is there").isEqualTo("Made up: a sentence about this child.");
        worker.claim().fill("What matters to this child", "Made up: her father reads to her on Sundays.").complete();
    }

    void oneIsAuthorisedOnDay44() {
        timePassesTo("2027-01-21T12:00:00Z");
        answerEscalation("service-manager", younger, "28/01/2027");
        timePassesTo("2027-01-27T15:00:00Z");
        authorise(elder, "Authorise");
        assertThat(clock(elder, "assessment-45wd", "state")).as("day 44").isEqualTo("met");
    }

    void oneIsAuthorisedOnDay46() {
        write(younger, "Child in need plan", "Child in need: needs our help (section 17)");
        timePassesTo("2027-01-29T10:00:00Z");
        Person head = at("head-of-service").openTask(ESCALATION, journey(younger));
        head.screenshot("story-6-head-of-service").wholeForm("story-6-head-of-service-form");
        assertThat(head.form()).contains("Service manager");
        authorise(younger, "Authorise");
        assertThat(clock(younger, "assessment-45wd", "state")).as("day 46").isEqualTo("met-late");
        assertThat(at("head-of-service").tasks()).as("done, so nothing to answer").noneMatch(card -> card.contains(ESCALATION));
        assertThat(at("team-manager").tasks()).anySatisfy(card -> assertThat(card).contains("Arrange a child in need plan", journey(younger)));
    }

    void nobodyIsForgotten() {
        assertThat(differences()).isZero();
        Person manager = at("team-manager");
        manager.open("/children/" + younger);
        manager.wholePage("story-7-childs-page");
        assertThat(people.values()).allSatisfy(person -> assertThat(person.complaints()).allMatch(told -> told.contains("status of 400") && told.contains("submit-form")));
    }

    // answers to forms

    private void see(String child, String day, String time) {
        boolean born = !child.equals(unborn);
        Person worker = at("social-worker").openTask(SEE, journey(child)).claim().choose(WAS_SEEN, "Yes").fill("Seen on", day).fill("At", time)
                .select("Where", "At home").fill("Who was there?", "Mona Example and both girls").fill("The home, and where the child sleeps", "Cold, but clean and with food in.")
                .fill("What you make of it", "Watchful at home, glad to talk.").choose("Does anything need to happen today?", "No");
        if (born) {
            worker.choose("Seen alone?", "Yes").fill("What the child said, showed or drew", "She likes school best.");
        } else {
            worker.fill("What the parent said about the baby, the pregnancy and the birth", "She is tired and wants help.");
        }
        worker.wholeForm("story-4-seen-" + (born ? "born" : "unborn")).complete();
    }

    private void answerEscalation(String user, String child, String lookAgainOn) {
        at(user).openTask(ESCALATION, journey(child)).claim().fill("What is late, and why?", "The family was away and nobody followed it up.")
                .fill("What does it mean for the child now?", "Seen at school and well; home is not known.").choose("What do you decide?", "Help for the worker")
                .fill("Who does what?", "A colleague goes along.").fill("Done by, or looked at again on", lookAgainOn).wholeForm("story-5-escalation-" + user).complete();
    }

    private void review(String child) {
        at("team-manager").openTask("Review the assessment", journey(child)).claim().choose("Is the child safe enough while the assessment goes on?", "Yes")
                .fill("The safety plan, or what must happen today", "Their aunt collects the girls.")
                .fill("What do we know about the child's life that we did not know at the start?", "Home is cold; their mother is trying.")
                .choose("Is the assessment on course?", "Yes").choose("Does this child need the full 45 working days?", "Yes")
                .fill("Your direction to the worker", "Speak with the father too.").wholeForm("story-5-review").complete();
    }

    private void write(String child, String outcome, String worry) {
        Person worker = at("social-worker").openTask(WRITE, journey(child)).claim();
        worker.select("How likely is it, if nothing changes?", "Possible").select("How bad would it be for the child?", "Some")
                .chooseFirst("Factors found", "NEGLECT").selectFirst("The main need").select("What is your overall judgement?", worry)
                .choose("Is there someone with whom the child can live safely now?", "Yes")
                .choose("Has a plan to keep this child safe been tried already, and not worked?", "No").choose("Does the family agree to help?", "Yes")
                .select("The outcome you recommend", outcome).choose("Has the assessment been shared with the family?", "Yes");
        for (String question : List.of("What matters to this child", "What this history means for the child now", "What this child needs that they do not have now",
                "What the child has said, shown or drawn, over time", "What is harming this child, or could?", "What protects this child?",
                "What would have to change, and how would we see it?", "What needs to happen, who does it, by when", "If this differs from the suggestion: why?")) {
            worker.fill(question, "Made up: a sentence about this child.");
        }
        worker.fill("What the family says about it", "They agree.");
        worker.wholeForm("story-6-write").complete();
    }

    private void authorise(String child, String decision) {
        Person manager = at("team-manager").openTask("Authorise the assessment", journey(child)).claim();
        for (String question : List.of("Was the child seen and heard?", "Was the history used, not only listed?", "Is every adult in the child's life covered, fathers and partners too?",
                "Does the analysis answer \"so what does this mean for this child\"?", "Does the outcome follow from it?")) {
            manager.choose(question, "Yes");
        }
        manager.choose("Authorise this assessment?", decision);
        if (decision.startsWith("Return")) {
            manager.fill("What is missing, and by when do you want it?", "Where is the father in this?");
        }
        manager.wholeForm("story-6-authorise").complete();
    }

    // what people and programs do

    private Person at(String user) {
        return people.computeIfAbsent(user, who -> browser.person(application).itIs(now()).signIn(who)).itIs(now()).atTheDesk();
    }

    private static Instant now() {
        return Instant.parse(JsonPath.read(ask("system-operator", "GET", "/api/watchdog", null), "$.at"));
    }

    private void timePassesTo(String instant) {
        ask("system-operator", "PUT", "/demo/time", "{\"to\": \"" + instant + "\"}");
    }

    private static int differences() {
        Map<String, Integer> counts = JsonPath.read(ask("system-operator", "GET", "/api/watchdog", null), "$.counts");
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What must be the same before and after the server is killed. */
    private static Map<String, Object> everything() {
        var all = new java.util.TreeMap<String, Object>();
        for (String child : List.of(elder, younger, unborn)) {
            all.put(child + " clocks", JsonPath.read(clocks(child), "$"));
            all.put(child + " chronology", JsonPath.read(ask("service-manager", "GET", "/api/children/" + child + "/chronology", null), "$"));
            all.put(child + " stages", JsonPath.read(ask("service-manager", "GET", "/api/children/" + child, null), "$"));
        }
        return all;
    }

    /** When each open clock is due, by child and rule. */
    private static Map<String, String> openDates() {
        var dates = new HashMap<String, String>();
        for (String child : List.of(elder, younger, unborn)) {
            List<Map<String, String>> open = JsonPath.read(clocks(child), "$[?(@.stoppedAt == null)]");
            open.forEach(clock -> dates.put(child + " " + clock.get("rule"), clock.get("dueAt")));
        }
        return dates;
    }

    private static String ask(String user, String method, String path, String body) {
        return Partner.of(application).ask(user, method, path, body);
    }

    /** One thing the ledger says of the newest clock of a rule. */
    private static String clock(String child, String rule, String what) {
        List<String> found = JsonPath.read(clocks(child), "$[?(@.rule == '" + rule + "')]." + what);
        assertThat(found).as(rule + " of " + child).isNotEmpty();
        return found.get(found.size() - 1);
    }

    private static String clocks(String child) {
        return ask("service-manager", "GET", "/api/children/" + child + "/clocks", null);
    }

    private static String journey(String child) {
        List<String> journeys = JsonPath.read(ask("service-manager", "GET", "/api/children/" + child, null), "$.stages[*].journeyRef");
        return journeys.get(0);
    }
}
