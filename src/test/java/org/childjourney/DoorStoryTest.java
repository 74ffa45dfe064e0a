package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.allocation.Eligibility;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.chronology.Chronology;
import org.childjourney.clocks.BankHolidays;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.Watchdog;
import org.childjourney.escalation.Escalation;
import org.childjourney.escalation.Escalations;
import org.childjourney.foundation.ChildId;
import org.childjourney.frontdoor.AgencyChecks;
import org.childjourney.frontdoor.ChildInContact;
import org.childjourney.frontdoor.Contacts;
import org.childjourney.frontdoor.NewContact;
import org.childjourney.journey.Journeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The door's story of issue 2, from the school's call on a Friday evening to three authorised assessments, played through the form door. */
@ChildJourneyTest
class DoorStoryTest {

    private static final String FRIDAY = "2026-11-20T16:55:00Z";

    @Autowired People people;
    @Autowired Contacts contacts;
    @Autowired Children children;
    @Autowired Clocks clocks;
    @Autowired Escalations escalations;
    @Autowired Eligibility eligibility;
    @Autowired AgencyChecks agencyChecks;
    @Autowired BankHolidays bankHolidays;
    @Autowired Watchdog watchdog;
    @Autowired Journeys journeys;
    @Autowired Chronology chronology;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;

    private ChildId elder;
    private ChildId younger;
    private ChildId unborn;

    @Test
    void the_doors_story() {
        people.itIs("2026-02-18T10:00:00Z");
        elder = children.register(NewChild.born("Zzelda", "Qqmarker", LocalDate.of(2016, 5, 4), "F"), "contact-officer");
        Instant then = Instant.parse("2026-02-18T10:00:00Z");
        transaction.executeWithoutResult(status -> contacts.bringIn(elder, then, "2A", false,
                journeys.history(elder, then, then, "assessed, no further need"), "contact-officer"));

        aSchoolTelephonesOnFridayEvening();
        nobodyDecidesBySaturdayNoon();
        theManagerDecidesForAllThree();
        oneSisterIsSeenOnDayThreeTheOtherNotByDayFive();
        theManagerReviewsAtDayTen();
        aBankHolidayIsProclaimed();
        theAssessmentsAreAuthorisedOnDays44And46AndOneStepsDown();

        assertThat(watchdog.look().differences()).as("differences between ledger, escalations and timers").isZero();
        nothingPersonalStandsInTheEngine();
    }

    private void aSchoolTelephonesOnFridayEvening() {
        people.itIs(FRIDAY);
        var told = new NewContact(Instant.parse(FRIDAY), "telephone", "2A", new NewContact.Referrer("Wwteacher Qqmarker", "Fictional Primary", "Head", "0"),
                "Xxhungry Qqmarker", List.of("neglect.home-conditions"), new NewContact.Consent(true, null),
                List.of(new NewContact.ContactedChild("Zzelda", "Qqmarker", LocalDate.of(2016, 5, 4), null, "F", "WBRI", null, null, null, null, "Fictional Primary", null),
                        new NewContact.ContactedChild("Yyolanda", "Qqmarker", LocalDate.of(2019, 5, 4), null, "F", "WBRI", null, null, null, null, "Fictional Primary", null),
                        new NewContact.ContactedChild(null, "Qqmarker", null, LocalDate.of(2027, 4, 1), "U", null, null, null, null, null, null, null)),
                List.of(new NewContact.HouseholdMember("Vvmother Qqmarker", "mother", true)));
        var received = contacts.receive(told, "contact-officer", "story");
        var first = part(received.children().get(0).childRef());
        people.timePassesTo("2026-11-20T17:10:00Z");
        people.answer("contact-officer", "contact", "contactId", first.id(), "userTask_screenTheContact", Map.of(
                "inDangerNow", "no", "whereNow", "At home", "whatHappened", "Xxhungry Qqmarker again", "parentsTold", "no", "consent", "yes", "brothersAndSisters", "yes",
                "signs", List.of("neglect.home-conditions"),
                "household", List.of(Map.of("name", "Vvmother Qqmarker", "relationship", "mother", "parentalResponsibility", "yes")),
                "childrenInContact", List.of(Map.of("knownAs", children.facts(elder).reference()), Map.of("knownAs", "new"), Map.of("knownAs", "new")),
                "agencies", List.of(Map.of("agency", "Police", "urgency", "oneDay"), Map.of("agency", "Health", "urgency", "oneDay"))));
        younger = children.byReference(received.children().get(1).childRef()).orElseThrow();
        unborn = children.byReference(received.children().get(2).childRef()).orElseThrow();
        assertThat(partOf(elder).reReferralOf()).as("the re-referral is seen").contains(LocalDate.of(2026, 2, 18));
        assertThat(partOf(younger).reReferralOf()).isEmpty();
        var police = agencyChecks.of(partOf(elder)).stream().filter(check -> check.agency().equals("Police")).findFirst().orElseThrow();
        people.timePassesTo("2026-11-20T18:00:00Z");
        people.answer("contact-officer", "agency-check", "agencyCheckId", police.id(), "userTask_recordTheAnswer", Map.of("answered", "yes",
                "answeredOn", "2026-11-20", "whoAnswered", "PC Invented, control room", "answer", "Xxnothing Qqmarker known"));
    }

    private void nobodyDecidesBySaturdayNoon() {
        people.timePassesTo("2026-11-21T12:00:00Z");
        for (ChildId child : List.of(elder, younger, unborn)) {
            assertThat(open(child)).singleElement().satisfies(escalation -> assertThat(escalation.groupAsked()).isEqualTo("front-door-team-manager"));
            assertThat(clock(child, "contact-decision-24h").dueAt()).isEqualTo("2026-11-21T16:55:00Z");
            assertThat(clock(child, "referral-decision-1wd").dueAt()).as("Monday night").isEqualTo("2026-11-24T00:00:00Z");
        }
        people.timePassesTo("2026-11-21T17:00:00Z");
        assertThat(open(younger)).singleElement().satisfies(escalation -> assertThat(escalation.groupAsked()).isEqualTo("service-manager"));
    }

    private void theManagerDecidesForAllThree() {
        people.timePassesTo("2026-11-21T17:30:00Z");
        people.answer("team-manager", "contact", "contactId", partOf(elder).id(), "userTask_decideOnTheContact", Map.of(
                "level", "3", "outcome", "assessment", "worriedAbout", "Xxhungry Qqmarker and left alone", "workingWell", "Loves school", "team", "east",
                "needsToHappen", "Somebody sees how home is", "forTheReferrer", "We will assess",
                "alsoFor", List.of(partOf(younger).id().toString(), partOf(unborn).id().toString())));
        for (ChildId child : List.of(elder, younger, unborn)) {
            assertThat(clock(child, "contact-decision-24h").stoppedAt()).isAfter(clock(child, "contact-decision-24h").dueAt());
            assertThat(clock(child, "referral-decision-1wd").stoppedAt()).isBefore(clock(child, "referral-decision-1wd").dueAt());
            assertThat(people.tasksOf(partOf(child).journey().orElseThrow())).as("the missed clock asks for its reason").containsOnlyOnce("userTask_giveReasonForLateness");
            assertThat(eligibility.candidates(child, "assessment")).extracting("username").contains("social-worker").doesNotContain("social-worker-asye");
            people.answer("team-manager", "single-assessment", "childId", child.value(), "userTask_allocateSocialWorker", Map.of("worker", "social-worker",
                    "startsOn", "2026-11-21", "reviewOn", "2026-12-04", "safeUntilSeen", "yes", "direction", "See both girls alone, and mother."));
        }
        assertThat(open(younger)).isEmpty();
        people.answer("contact-officer", "referrer-feedback", "contactId", partOf(elder).id(), "userTask_tellTheReferrer", Map.of("toldOn", "2026-11-21",
                "how", "By telephone", "words", "We will assess", "alsoFor", List.of(partOf(younger).id().toString(), partOf(unborn).id().toString())));
        people.answer("contact-officer", "written-confirmation", "contactId", partOf(elder).id(), "userTask_recordTheConfirmation",
                Map.of("confirmed", "yes", "confirmedOn", "2026-11-21", "how", "By secure e-mail"));
    }

    private void oneSisterIsSeenOnDayThreeTheOtherNotByDayFive() {
        people.timePassesTo("2026-11-25T16:00:00Z");
        see(elder, "2026-11-25T15:00:00Z");
        see(unborn, "2026-11-25T15:00:00Z");
        assertThat(clock(elder, "child-seen-s17-5wd").stoppedAt()).isEqualTo("2026-11-25T15:00:00Z");
        people.timePassesTo("2026-11-27T12:00:00Z");
        assertThat(open(younger)).singleElement().satisfies(escalation -> assertThat(escalation.groupAsked()).isEqualTo("east-team-manager"));
        people.timePassesTo("2026-11-28T01:00:00Z");
        assertThat(clock(younger, "child-seen-s17-5wd").isOpen()).isTrue();
        assertThat(open(younger)).as("unanswered, it climbs").singleElement().satisfies(escalation -> assertThat(escalation.groupAsked()).isEqualTo("service-manager"));
        assertThat(people.tasksOf("single-assessment", "childId", younger.value())).as("nothing late is ever locked").containsExactly("userTask_seeTheChild");
        people.timePassesTo("2026-11-30T12:00:00Z");
        see(younger, "2026-11-30T11:00:00Z");
        assertThat(clock(younger, "child-seen-s17-5wd").stoppedAt()).isAfter(clock(younger, "child-seen-s17-5wd").dueAt());
    }

    private void theManagerReviewsAtDayTen() {
        assertThat(clock(elder, "assessment-checkpoint-10").dueAt()).as("day 10 from the referral").isEqualTo("2026-12-05T00:00:00Z");
        people.timePassesTo("2026-12-03T09:30:00Z");
        for (ChildId child : List.of(elder, younger, unborn)) {
            review(child);
            assertThat(clock(child, "assessment-checkpoint-10").stoppedAt()).isEqualTo("2026-12-03T09:30:00Z");
        }
    }

    private void aBankHolidayIsProclaimed() {
        var before = new HashMap<UUID, Instant>();
        openClocks().forEach(entry -> before.put(entry.id(), entry.dueAt()));
        var report = bankHolidays.proclaim(LocalDate.of(2026, 12, 16), "A day for the whole nation", "system-operator");
        assertThat(report.moved()).isEqualTo(openClocks().stream().filter(entry -> !entry.dueAt().equals(before.get(entry.id()))).count()).isPositive();
        assertThat(openClocks()).filteredOn(entry -> entry.rule().equals("assessment-45wd")).hasSize(3)
                .allSatisfy(entry -> assertThat(entry.dueAt()).as("one working day later").isEqualTo(before.get(entry.id()).plusSeconds(86_400)));
        assertThat(watchdog.look().differences()).as("timers moved with the ledger").isZero();
    }

    private void theAssessmentsAreAuthorisedOnDays44And46AndOneStepsDown() {
        theManagerReviewsAtDayThirtyAndAnswersForTheLateOne();
        Instant due = clock(elder, "assessment-45wd").dueAt();
        assertThat(due).as("45 working days from Friday 20 November 2026, over Christmas and the proclaimed day").isEqualTo("2027-01-29T00:00:00Z");
        write(unborn, "earlyHelp", "needsExtraHelp");
        authorise(unborn);
        assertThat(people.tasksOf("early-help-assessment", "childId", unborn.value())).as("handed over in a meeting").containsExactly("userTask_holdTheHandover");
        write(elder, "childInNeed", "childInNeed");
        people.answer("team-manager", "single-assessment", "childId", elder.value(), "userTask_authoriseAssessment", authorising("return"));
        assertThat(people.tasksOf("single-assessment", "childId", elder.value())).containsExactly("userTask_writeAssessment");
        write(elder, "childInNeed", "childInNeed");
        people.timePassesTo("2027-01-21T12:00:00Z");
        assertThat(open(younger)).as("day 40").singleElement().satisfies(escalation -> assertThat(escalation.groupAsked()).isEqualTo("service-manager"));
        answerEscalation("service-manager", "2027-01-28");
        people.timePassesTo("2027-01-27T15:00:00Z");
        authorise(elder);
        assertThat(clock(elder, "assessment-45wd").stoppedAt()).as("day 44").isBefore(due);
        write(younger, "childInNeed", "childInNeed");
        people.timePassesTo("2027-01-29T10:00:00Z");
        assertThat(open(younger)).singleElement().satisfies(escalation -> assertThat(escalation.groupAsked()).isEqualTo("head-of-service"));
        authorise(younger);
        assertThat(clock(younger, "assessment-45wd").stoppedAt()).as("day 46").isAfter(due);
        assertThat(open(younger)).isEmpty();
        assertThat(people.tasksOf("child-in-need-plan", "childId", younger.value())).as("the plan is to be agreed").containsExactly("userTask_agreeThePlan");
        assertThat(chronology.of(younger)).extracting("kind").contains("ContactReceived", "ContactDecided", "ChildSeen", "EscalationRaised", "AssessmentAuthorised");
    }

    private void theManagerReviewsAtDayThirtyAndAnswersForTheLateOne() {
        people.timePassesTo("2027-01-06T09:30:00Z");
        for (ChildId child : List.of(elder, younger, unborn)) {
            review(child);
        }
        people.timePassesTo("2027-01-07T12:00:00Z");
        answerEscalation("team-manager", "2027-01-20");
        people.timePassesTo("2027-01-12T10:00:00Z");
    }

    private void answerEscalation(String user, String lookAgainOn) {
        people.answer(user, "escalation", "escalationId", open(younger).get(0).id(), "userTask_answerTheEscalation", Map.of(
                "whatWasLate", "Xxwords Qqmarker: the father could not be met", "meansForChild", "Seen last week, safe at home", "decision", "help",
                "arrangement", "A colleague sees the father", "lookAgainOn", lookAgainOn));
    }

    private void review(ChildId child) {
        people.answer("team-manager", "assessment-review", "childId", child.value(), "userTask_reviewTheAssessment", Map.of("safeNow", "yes", "safetyPlan",
                "Aunt collects the girls.", "whatWeKnow", "Home is cold, mother is trying.", "onCourse", "yes", "needsAllTheTime", "yes", "direction", "Speak with the father too."));
    }

    private void see(ChildId child, String at) {
        var answers = new HashMap<String, Object>(Map.of("seen", "yes", "seenAt", at, "seenWhere", "home", "whoWasThere", "Mother and sister",
                "home", "Cold, but clean and with food in.", "makeOfIt", "She is watchful at home.", "actToday", "no"));
        answers.putAll(child.equals(unborn) ? Map.of("parentSaid", "Xxsaid Qqmarker she is tired") : Map.of("seenAlone", "yes", "childSaid", "Xxsaid Qqmarker she likes school best"));
        people.answer("social-worker", "single-assessment", "childId", child.value(), "userTask_seeTheChild", answers);
    }

    private void write(ChildId child, String outcome, String worry) {
        var answers = new HashMap<String, Object>();
        for (String words : List.of("whatMatters", "historyMeans", "needs", "childsVoice", "harm", "protects", "wouldHaveToChange", "nextSteps", "familySays")) {
            answers.put(words, "Xxwords Qqmarker about this child");
        }
        answers.putAll(Map.of("howLikely", "possible", "howBad", "some", "factors", List.of("16A"), "primaryNeed", "N1", "worry", worry, "someoneCanCare", "yes",
                "planFailed", "no", "familyAgrees", "yes", "outcome", outcome));
        answers.put("shared", "yes");
        answers.put("whyDifferent", "The family and we agree on this.");
        answers.put("parents", List.of(Map.of("name", "Vvmother Qqmarker", "relationship", "mother", "livesWithChild", "yes", "spokenTo", "yes")));
        people.answer("social-worker", "single-assessment", "childId", child.value(), "userTask_writeAssessment", answers);
    }

    private void authorise(ChildId child) {
        people.answer("team-manager", "single-assessment", "childId", child.value(), "userTask_authoriseAssessment", authorising("authorise"));
    }

    private static Map<String, Object> authorising(String decision) {
        return Map.of("childSeenAndHeard", "yes", "historyUsed", "yes", "everyAdultCovered", "yes", "answersSoWhat", "yes", "outcomeFollows", "yes",
                "decision", decision, "whatIsMissing", "Where is the father in this?");
    }

    /** Every text and binary column of every table of the engine, searched for words that only ever stood in the record. */
    private void nothingPersonalStandsInTheEngine() {
        var found = new ArrayList<String>();
        database.sql("""
                select table_name, column_name, data_type from information_schema.columns
                where table_schema = 'public' and table_name like 'act\\_%' and data_type in ('character varying', 'text', 'bytea')""")
                .query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3))).list().forEach(column -> {
                    String text = column.get(2).equals("bytea") ? "encode(%s, 'escape')".formatted(column.get(1)) : column.get(1);
                    long hits = database.sql("select count(*) from %s where %s ~* '(qqmarker|zzelda|yyolanda|vvmother|wwteacher|xxhungry|xxsaid|xxwords)'"
                            .formatted(column.get(0), text)).query(Long.class).single();
                    if (hits > 0) {
                        found.add(column.get(0) + "." + column.get(1));
                    }
                });
        assertThat(found).as("engine columns that hold personal data").isEmpty();
        assertThat(database.sql("select count(*) from act_hi_taskinst").query(Long.class).single()).as("the story did run through the engine").isGreaterThan(20);
    }

    private List<ClockEntry> openClocks() {
        return List.of(elder, younger, unborn).stream().flatMap(child -> clocks.of(child).stream()).filter(ClockEntry::isOpen).toList();
    }

    private List<Escalation> open(ChildId child) {
        return escalations.of(child).stream().filter(Escalation::isOpen).toList();
    }

    private ClockEntry clock(ChildId child, String rule) {
        return clocks.of(child).stream().filter(entry -> entry.rule().equals(rule)).reduce((a, b) -> b)
                .orElseThrow(() -> new AssertionError("No clock " + rule + " of " + child));
    }

    private ChildInContact part(String childRef) {
        return partOf(children.byReference(childRef).orElseThrow());
    }

    private ChildInContact partOf(ChildId child) {
        var all = contacts.of(child);
        return all.get(all.size() - 1);
    }
}
