package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.WholeChildhoodAnswers.came;
import static org.childjourney.WholeChildhoodAnswers.heard;
import static org.childjourney.WholeChildhoodAnswers.needs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.childjourney.bench.SecondCount;
import org.childjourney.care.CareEpisodes;
import org.childjourney.children.BirthsAndDeaths;
import org.childjourney.children.Children;
import org.childjourney.children.Newborn;
import org.childjourney.chronology.Chronology;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.EverythingOpen;
import org.childjourney.foundation.ChildId;
import org.childjourney.frontdoor.Contacts;
import org.childjourney.frontdoor.NewContact;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Journeys;
import org.childjourney.journey.Said;
import org.childjourney.legal.LegalCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A whole childhood, from 28 weeks of pregnancy to the twenty-fifth birthday: born on a leap day, helped early, in need, on a plan,
 * through court into care, moved, missing in the night the clocks went back, sixteen on a leap day, and out of care as a grown-up.
 * It is told in years that are over, since the calendar of bank holidays ends where it is known. {@link Lifetime} does everybody's
 * work in time; the chapters say only what the story turns on.
 */
@ChildJourneyTest
class WholeChildhoodTest {

    /** How long the engine tells of a case that ended: what the diagrams say, and the day on which it forgets. */
    private static final Duration KEPT = Duration.ofDays(180 + 1);
    /** A yearly duty is the longest cycle there is: nothing runs longer, except what waits for a birthday. */
    private static final Duration LONGEST_CYCLE = Duration.ofDays(366 + 60);
    private static final Set<String> WAIT_FOR_A_BIRTHDAY = Set.of("coming-of-age", "care-at-sixteen", "care-at-eighteen", "help-after-twenty-one", "end-at-twenty-five");
    private static final int NIGHTS_THE_HOURS_CHANGE = 50;
    private static final int LEAP_DAYS = 7;

    @Autowired Lifetime life;
    @Autowired WholeChildhoodAnswers answers;
    @Autowired EverythingOpen everything;
    @Autowired Contacts contacts;
    @Autowired Children children;
    @Autowired BirthsAndDeaths births;
    @Autowired Journeys journeys;
    @Autowired ActsOnChildren acts;
    @Autowired CareEpisodes care;
    @Autowired LegalCases cases;
    @Autowired Chronology chronology;
    @Autowired Clocks clocks;
    @Autowired Watchdog watchdog;
    @Autowired Clock clock;
    private ChildId child;
    private int told;

    @Test
    void from_before_birth_to_twenty_five() {
        Instant began = Instant.now();
        anUnbornChildIsHelpedEarly();
        bornOnTheLeapDay();
        inNeed();
        onAPlan();
        theLegalGateway();
        throughCourtIntoCare();
        movesAndKnowsWhereHeGrowsUp();
        missingInTheNightTheClocksGoBack();
        sixteenOnALeapDay();
        grownUp();
        helpedUntilTwentyFive();
        everythingWasDoneInTime();
        everyDueInstantIsCountedTheSameAgain();
        everyNightTheHoursChangeAndEveryLeapDayWasLivedThrough();
        theEngineForgetsAndTheRecordKeeps();
        System.out.println("A whole childhood: " + life.answered().values().stream().mapToInt(Integer::intValue).sum() + " forms, " + clocks.of(child).size() + " clocks, in "
                + Duration.between(began, Instant.now()).toSeconds() + " s");
    }

    // ---- the chapters ----

    private void anUnbornChildIsHelpedEarly() {
        life.begins("1999-12-13T10:00:00Z", "2024", this::looksWell);
        answers.areKnownTo(life);
        child = children.byReference(contacts.receive(contact("3A", "A young mother alone (made up).",
                new NewContact.ContactedChild(null, "Longlife", null, LocalDate.of(2000, 3, 6), "U", null, null, null, null, null, null, null)),
                "contact-officer", "childhood " + UUID.randomUUID()).children().get(0).childRef()).orElseThrow();
        life.decides("contact/decideOnTheContact", "outcome", "earlyHelp", "level", "2");
        life.decides("early-help-plan/reviewThePlan", "goalsReached", "some", "decision", "goesOn", "withdrawn", List.of());
        life.goesOnTo("2000-02-29");
        assertThat(stages()).containsExactly("Early help");
    }

    private void bornOnTheLeapDay() {
        births.born(child, new Newborn(LocalDate.of(2000, 2, 29), "M", "Leon", "Longlife"), "team-manager");
        life.goesOnTo("2000-09-01");
        life.decides("early-help-plan/reviewThePlan", "goalsReached", "all", "decision", "goalsMet", "withdrawn", List.of());
        life.goesOnTo("2002-06-03");
        assertThat(stages()).isEmpty();
        isOver("early-help-assessment", "early-help-plan");
        assertThat(met()).contains("hcp-antenatal", "hcp-new-birth", "hcp-6-8-week", "hcp-12-month", "hcp-2-2.5-year");
    }

    private void inNeed() {
        life.decides("contact/screenTheContact", "knownAs", children.facts(child).reference(), "consent", "yes", "agencies", List.of(), "brothersAndSisters", "no");
        life.decides("contact/decideOnTheContact", "outcome", "assessment", "level", "3", "team", "east");
        life.decides("single-assessment/writeAssessment", "worry", "childInNeed", "outcome", "childInNeed", "howLikely", "likely", "howBad", "some", "someoneCanCare", "yes", "familyAgrees", "yes");
        life.decides("child-in-need-plan/reviewThePlan", "decision", "goesOn", "needsMet", "some", "needs", needs());
        contacts.receive(contact("2B", "A nursery (made up): he falls asleep at noon.",
                new NewContact.ContactedChild("Leon", "Longlife", children.facts(child).dateOfBirth(), null, "M", "WBRI", null, null, null, null, null, null)),
                "contact-officer", "childhood " + UUID.randomUUID());
        life.goesOnTo("2003-03-03");
        assertThat(stages()).containsExactly("Child in need plan");
        isOver("contact", "single-assessment", "healthy-child-review");
    }

    private void onAPlan() {
        life.decides("child-in-need-plan/reviewThePlan", "significantHarm", "yes", "decision", "strategyDiscussion");
        life.decides("strategy-discussion/holdTheStrategyDiscussion", "participants", List.of(heard("localAuthority"), heard("police"), heard("health")), "thresholdMet", "yes",
                "outcome", "section47Joint", "safeNow", "yes", "medical", "notNeeded", "initiates", "newEnquiry");
        life.decides("section-47-enquiry/concludeTheEnquiry", "substantiated", "yes", "continuingRisk", "yes", "next", "conference", "help", "childInNeed");
        life.decides("child-protection-conference/recordTheConference", "heldAt", answers.conferenceHeld(), "whatHappened", "held",
                "agencies", List.of(came("localAuthority"), came("police"), came("health")), "suffered", "yes", "likely", "yes", "needsHelp", "yes", "decision", "plan", "category", "NEG",
                "outline", List.of(Map.of("forWhom", "all", "need", "Somebody awake in the morning.", "whatMustChange", "Breakfast before nursery.")),
                "coreGroup", List.of(Map.of("name", "Mary Longlife", "role", "mother"), Map.of("name", "Made up", "role", "nursery")));
        life.goesOnTo("2004-04-01");
        assertThat(stages()).containsExactlyInAnyOrder("Child protection plan", "Review child protection conference");
        isOver("child-in-need-plan", "need-visit", "need-drift-review", "strategy-discussion", "section-47-enquiry");
    }

    private void theLegalGateway() {
        does("legal-gateway", "team-manager", Map.of("because", "A year and nothing is different (made up).", "whom", "thisChild"));
        life.decides("legal-gateway/decideAtThePanel", "thresholdMet", "yes", "safeToWait", "yes", "parentsChange", "no", "decision", "preProceedings", "leaving", List.of());
        life.decides("legal-tracker/goDownTheOpenCases", "cases", (Supplier<Object>) this::hisOwnCaseOnly);
        life.decides("pre-proceedings/decideOnPreProceedings", "safeToWait", "no", "decision", "issue", "leaving", List.of());
        life.goesOnTo("2004-08-09");
        assertThat(stages()).contains("Child protection plan", "Legal gateway and court").doesNotContain("In care");
        isOver("legal-gateway", "letter-before-proceedings", "pre-proceedings", "court-application");
    }

    private void throughCourtIntoCare() {
        life.decides("child-protection-conference/recordTheConference", "heldAt", answers.conferenceHeld(), "whatHappened", "held",
                "agencies", List.of(came("localAuthority"), came("police"), came("health")), "suffered", "yes", "likely", "no", "needsHelp", "no", "decision", "noPlan");
        life.decides("find-a-placement/matchThePlacement", "place", "U6", "provider", "PR1", "approvedHow", "approved", "inArea", "yes", "withSiblings", "none", "schoolStays", "yes");
        life.answersNow("care-proceedings/recordAHearingOrOrder", "hearingKind", "interim", "held", "yes", "orders", List.of(Map.of("kind", "interimCare", "untilDisposal", "yes")));
        life.goesOnTo("2004-09-13");
        assertThat(care.openOf(child)).get().satisfies(facts -> assertThat(facts.isInCare()).isTrue());
        does("permanence", "team-manager", Map.of("because", "He must know where he grows up (made up)."));
        life.decides("permanence-planning/holdThePermanenceMeeting", "onTrack", "yes", "planAgreed", "yes", "outcome", "longTermFostering", "siblings", "none", "step", "meetingEnough",
                "familyFinder", "Fay Example", "relatives", List.of(Map.of("who", "Aunt Ina", "relation", "aunt", "found", "She has him at weekends.")),
                "options", List.of(Map.of("way", "longTermFostering", "place", 1, "because", "He is settled there and says so."), Map.of("way", "specialGuardianship", "place", 2, "because", "The aunt cannot.")));
        life.goesOnTo("2005-01-10");
        life.answersNow("care-proceedings/recordAHearingOrOrder", "hearingKind", "final", "held", "yes", "orders", List.of(Map.of("kind", "care")));
        life.goesOnTo("2005-09-01");
        assertThat(stages()).containsExactly("In care");
        isOver("care-proceedings", "legal-tracker", "child-protection-plan", "child-protection-conference", "protection-visit", "permanence-planning", "entering-care");
    }

    private void movesAndKnowsWhereHeGrowsUp() {
        life.goesOnTo("2007-07-20");
        does("move", "social-worker", Map.of("because", "A family for good is found (made up)."));
        life.decides("placement-move/sayWhyTheChildMoves", "childMoves", "yes", "planned", "yes", "reason", "CREQO", "reviewed", "no");
        life.decides("find-a-placement/matchThePlacement", "place", "U4", "provider", "PR1", "approvedHow", "approved", "inArea", "yes", "withSiblings", "none", "schoolStays", "yes", "untilEighteen", "yes");
        life.goesOnTo("2011-10-28");
        assertThat(stages()).containsExactly("In care");
        isOver("placement-move", "find-a-placement", "placement-plan", "placement-notice");
    }

    private void missingInTheNightTheClocksGoBack() {
        life.goesOnUntil("2011-10-29T22:30:00Z");
        does("missing", "social-worker", Map.of("kind", "MISSING", "reportedBy", "Carrie Carer", "lastSeenWhere", "At the window of his room."));
        life.leaves("missing-episode/recordTheReturn");
        life.goesOnUntil("2011-10-30T02:30:00Z");
        life.answersNow("missing-episode/recordTheReturn", "foundAt", "2011-10-30T02:00Z", "policeCheck", "yes");
        assertThat(clockOf("missing-rhi-72h").dueAt()).as("72 hours to the hour, whatever the clocks did").isEqualTo("2011-11-02T02:00:00Z");
        life.goesOnTo("2011-11-07");
        assertThat(stages()).containsExactly("In care");
        isOver("missing-episode", "return-interview");
    }

    private void sixteenOnALeapDay() {
        life.decides("leaving-care-class/confirmTheClass", "careClass", "eligible");
        life.goesOnUntil("2016-02-28T23:00:00Z");
        assertThat(stages()).containsExactly("In care");
        life.goesOnTo("2016-03-07");
        assertThat(stages()).containsExactlyInAnyOrder("In care", "Leaving care: Eligible child");
        isOver("care-at-sixteen", "leaving-care-class");
    }

    private void grownUp() {
        life.decides("ending-care/planTheEnding", "how", "EIGHTEEN", "foreseen", "E4A", "endingOn", "2018-03-01");
        life.leaves("ending-care/recordTheEnd");
        life.decides("leaving-care-class/confirmTheClass", "careClass", "formerRelevant");
        life.goesOnUntil("2018-02-28T23:00:00Z");
        assertThat(stages()).as("who was born on a leap day is eighteen on 1 March").contains("In care");
        life.goesOnTo("2018-03-07");
        assertThat(stages()).containsExactly("Leaving care: Former relevant young person");
        isOver("care-at-eighteen", "coming-of-age", "ending-care", "care-visit", "care-review", "health-assessment", "personal-education-plan", "dental-check", "strengths-and-difficulties");
    }

    private void helpedUntilTwentyFive() {
        life.decides("help-after-twenty-one/offerHelp", "answer", "help");
        life.goesOnTo("2021-06-04");
        isOver("help-after-twenty-one", "birthday-status");
        life.goesOnTo("2025-02-28");
        assertThat(stages()).hasSize(1);
        life.goesOnTo("2025-03-05");
        assertThat(journeys.openOf(child)).as("nothing is open").isEmpty();
        assertThat(clocks.of(child)).noneMatch(ClockEntry::isOpen);
        assertThat(everything.oldestCases()).as("nothing runs").isEmpty();
        assertThat(everything.tasks()).isEmpty();
    }

    // ---- what is looked at ----

    /** In every night in which the hours change, and at both ends of every leap day. */
    private void looksWell() {
        assertThat(everything.failedJobs()).as("jobs that failed").isZero();
        assertThat(watchdog.look().first()).as("differences the watchdog finds at " + clock.instant()).isEmpty();
        nothingIsOlderThanItsPhase();
        everything.forgetsWhatIsOldEnough();
        assertThat(everything.keptThoughEndedBefore(clock.instant().minus(KEPT))).as("cases that ended half a year ago and that the engine still tells of").isZero();
        assertThat(everything.historyToBeGoneBy(clock.instant())).as("tables with history that was to be gone").isEmpty();
        int now = chronology.of(child).size();
        assertThat(now).as("the record forgets nothing").isGreaterThanOrEqualTo(told);
        told = now;
    }

    private void nothingIsOlderThanItsPhase() {
        assertThat(everything.oldestCases()).allSatisfy((process, since) -> assertThat(WAIT_FOR_A_BIRTHDAY.contains(process) || since.isAfter(clock.instant().minus(LONGEST_CYCLE)))
                .as(process + " has run since " + since + ", and it is " + clock.instant()).isTrue());
    }

    private void isOver(String... processes) {
        assertThat(everything.oldestCases()).as("what is over runs no more at " + clock.instant()).doesNotContainKeys(processes);
        looksWell();
    }

    private void everythingWasDoneInTime() {
        assertThat(clocks.of(child).stream().filter(entry -> entry.state(clock.instant()).isLate()).map(entry -> entry.rule() + " due " + entry.dueAt() + ", done " + entry.stoppedAt()).toList())
                .as("everybody did their work in time").isEmpty();
        assertThat(met()).as("each part of the journey had its duties").contains("eh-taf-review", "assessment-45wd", "cin-review-subsequent", "s47-outcome", "icpc-15wd", "core-group-4-weekly",
                "legal-gateway", "preproceedings-16w", "care-proceedings-26w", "lac-first-review-20wd", "permanence-plan-4m", "iha-20wd", "pep-termly", "lac-visit-6-weekly",
                "missing-rhi-72h", "lac-18", "eligible-needs-3m", "pathway-review-6m", "pa-visit-2m", "in-touch-903", "care-leaver-21", "care-leaver-25");
    }

    private void everyDueInstantIsCountedTheSameAgain() {
        var second = new SecondCount();
        var all = clocks.of(child);
        assertThat(all).hasSizeGreaterThan(550).allSatisfy(entry ->
                assertThat(entry.dueAt()).as(entry.rule() + " from " + entry.triggeredBy()).isEqualTo(second.due(entry.rule(), entry.triggeredBy())));
        assertThat(all.stream().map(ClockEntry::rule).distinct()).as("rules that were counted").hasSizeGreaterThan(80);
    }

    /** What waits for a birthday runs through every night of a childhood and says nothing about any. */
    private void everyNightTheHoursChangeAndEveryLeapDayWasLivedThrough() {
        var runs = clocks.of(child).stream().filter(entry -> !entry.triggeredBy().startsWith("birth:")).toList();
        assertThat(life.nights()).hasSize(NIGHTS_THE_HOURS_CHANGE + 2 * LEAP_DAYS).allSatisfy(night -> assertThat(runs).as("some duty ran through the night of " + night)
                .anyMatch(entry -> entry.startedAt().isBefore(night) && entry.dueAt().isAfter(night)));
    }

    private void theEngineForgetsAndTheRecordKeeps() {
        life.goesOnTo("2025-09-05");
        looksWell();
        assertThat(everything.tracesOf(child)).as("what the engine still tells of him").isZero();
        assertThat(chronology.of(child)).as("his first hour is told still").anyMatch(entry -> entry.at().isBefore(Instant.parse("1999-12-14T00:00:00Z")));
        assertThat(clocks.of(child)).anyMatch(entry -> entry.startedAt().isBefore(Instant.parse("1999-12-14T00:00:00Z")));
    }

    // ---- how it is told ----

    private NewContact contact(String source, String concern, NewContact.ContactedChild about) {
        return new NewContact(clock.instant(), "telephone", source, new NewContact.Referrer("Nora Madeup", "Fictional Friends", "Head", "0"), concern, List.of(), new NewContact.Consent(true, null),
                List.of(about), List.of(new NewContact.HouseholdMember("Mary Longlife", "mother", true)));
    }

    /** Other stories of the same database may have left cases open, in years that are not yet come here. */
    private List<Object> hisOwnCaseOnly() {
        return List.of(Map.of("record", cases.openOf(child).orElseThrow().legalCase().toString(), "nextStep", "Finish what was agreed.",
                "nextOn", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(14).toString(), "drift", "no"));
    }

    private void does(String act, String by, Map<String, String> words) {
        acts.act(act, child, new Said(clock.instant(), words), by);
    }

    private List<String> stages() {
        return journeys.openOf(child).map(journey -> journeys.stagesOf(journey).stream().filter(stage -> stage.isOpen()).map(stage -> stage.name()).toList()).orElse(List.of());
    }

    private Set<String> met() {
        return clocks.of(child).stream().filter(entry -> entry.state(clock.instant()).text().equals("met")).map(ClockEntry::rule).collect(Collectors.toSet());
    }

    private ClockEntry clockOf(String rule) {
        return clocks.of(child).stream().filter(entry -> entry.rule().equals(rule)).reduce((earlier, later) -> later).orElseThrow();
    }
}
