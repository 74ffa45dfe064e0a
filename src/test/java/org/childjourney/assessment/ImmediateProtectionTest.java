package org.childjourney.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.children.Families;
import org.childjourney.children.NewChild;
import org.childjourney.children.Relation;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.FormDoor;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.escalation.Escalations;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A made-up child of the East team must be protected at once, on Monday 7 December 2026 at 21:30. */
@ChildJourneyTest
class ImmediateProtectionTest {

    private static final String PROCESS = "immediate-protection";
    private static final String RECORD = "userTask_recordTheOrderOrPower";
    private static final String DECIDE = "userTask_decideWhatFollows";
    private static final Instant DECIDED = Instant.parse("2026-12-07T21:30:00Z");

    @Autowired AssessmentStory story;
    @Autowired MadeUpFailure failure;
    @Autowired ImmediateProtections protections;
    @Autowired OpenTasks tasks;
    @Autowired FormDoor door;
    @Autowired MovableClock time;
    @Autowired Clocks clocks;
    @Autowired Escalations escalations;
    @Autowired Families families;
    @Autowired ObjectMapper json;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void begins() {
        story.begins();
        time.beginAt(DECIDED);
    }

    @ParameterizedTest(name = "police protection from {1} ends at {2}: {0}")
    @CsvSource({
        "the night the clocks go back,    2026-10-24T16:00+01:00, 2026-10-27T15:00:00Z, 'Tuesday 27 October 2026, 15:00'",
        "the night the clocks go forward, 2027-03-27T16:00+00:00, 2027-03-30T16:00:00Z, 'Tuesday 30 March 2027, 17:00'",
        "an ordinary week,                2026-12-07T20:10+00:00, 2026-12-10T20:10:00Z, 'Thursday 10 December 2026, 20:10'"})
    void police_protection_lasts_72_hours_to_the_hour_whatever_the_clocks_on_the_wall_do(String night, String from, String ends, String inLondon) {
        Instant taken = java.time.OffsetDateTime.parse(from).toInstant();
        time.beginAt(taken.plusSeconds(3600));
        var protection = begin(taken.plusSeconds(1800));
        answer(protection, RECORD, "social-worker", police(from));

        assertThat(clock("police-protection-72h", protection).dueAt()).isEqualTo(ends);
        assertThat(task(protection, DECIDE).dueAt()).isEqualTo(ends);
        assertThat(task(protection, DECIDE).groups()).containsExactly("east-team-manager");
        assertThat(protections.find(protection).orElseThrow().powers()).singleElement().satisfies(power -> {
            assertThat(power.kind()).isEqualTo(EmergencyPower.POLICE_PROTECTION);
            assertThat(power.endsAt()).isEqualTo(ends);
        });
        assertThat(story.heard(EmergencyPowerRecorded.class)).singleElement().satisfies(recorded -> assertThat(recorded.what()).contains(inLondon));

        story.passesTo(Instant.parse(ends).toString());
        answer(protection, DECIDE, "team-manager", home(ends));
        assertThat(state("police-protection-72h", protection)).as("decided at the very last moment").isEqualTo("met");
        assertThat(differences(protection)).isEmpty();
    }

    @Test
    void from_the_decision_the_worker_has_24_hours_to_write_down_what_holds_the_child() {
        var protection = begin(DECIDED);
        assertThat(waitsAt(protection)).containsExactly(RECORD);
        assertThat(task(protection, RECORD).groups()).containsExactlyInAnyOrder("east-social-worker", "east-senior-social-worker");
        assertThat(task(protection, RECORD).dueAt()).isEqualTo("2026-12-08T21:30:00Z");
        assertThat(story.heard(ImmediateProtectionBegun.class)).singleElement().satisfies(begun -> assertThat(begun.significant()).isTrue());

        story.passesTo("2026-12-08T22:00:00Z");
        assertThat(story.warnedAbout(protection)).contains("immediate-protection-24h");
        assertThat(waitsAt(protection)).as("nothing late is locked").containsExactly(RECORD);
        answer(protection, RECORD, "social-worker", police("2026-12-08T21:45+00:00"));
        assertThat(state("immediate-protection-24h", protection)).isEqualTo("met-late");
        assertThat(waitsAt(protection)).containsExactly(DECIDE);
    }

    @Test
    void the_end_of_an_emergency_order_is_the_one_in_the_order() {
        var protection = heldBy(order("2026-12-08T15:00+00:00", "2026-12-11T16:00+00:00"), "2026-12-08T18:00:00Z");
        assertThat(clock("epo-8d", protection).dueAt()).isEqualTo("2026-12-11T16:00:00Z");
        assertThat(clock("epo-8d", protection).warnAt()).as("48 hours before").isEqualTo("2026-12-09T16:00:00Z");
        assertThat(state("immediate-protection-24h", protection)).isEqualTo("met");
    }

    @ParameterizedTest(name = "made {0}, ends {1}: {2}")
    @CsvSource(nullValues = "fine", value = {
        "2026-12-08T15:00+00:00, 2026-12-16T15:00+00:00, fine",
        "2026-12-08T15:00+00:00, 2026-12-16T15:05+00:00, longer than the law allows",
        "2026-12-08T15:00+00:00, 2026-12-08T14:00+00:00, before the order was made",
        "2026-12-08T15:00+00:00, 2026-12-08T15:00+00:00, before the order was made",
        "2026-12-05T10:00+00:00, 2026-12-14T12:00+00:00, fine",
        "2026-12-05T10:00+00:00, 2026-12-14T12:05+00:00, longer than the law allows",
        "2026-12-09T15:00+00:00, 2026-12-12T15:00+00:00, lies in the future",
        "2026-11-20T15:00+00:00, 2026-11-27T15:00+00:00, before immediate protection was decided"})
    void an_emergency_order_lasts_eight_days_at_most_or_to_noon_after_a_sunday_and_ends_after_it_was_made(String made, String ends, String problem) {
        var protection = begin(DECIDED);
        time.moveTo(Instant.parse("2026-12-08T18:00:00Z"));
        if (problem == null) {
            answer(protection, RECORD, "social-worker", order(made, ends));
            assertThat(waitsAt(protection)).containsExactly(DECIDE);
        } else {
            refused(protection, RECORD, "social-worker", order(made, ends), problem);
            assertThat(waitsAt(protection)).containsExactly(RECORD);
            assertThat(protections.find(protection).orElseThrow().powers()).isEmpty();
        }
    }

    @Test
    void police_protection_counts_into_the_eight_days_of_the_order_that_follows_it() {
        var protection = heldBy(police("2026-12-07T20:10+00:00"), "2026-12-09T16:00:00Z");
        refused(protection, DECIDE, "team-manager", another("emergencyOrder", "2026-12-09T15:00+00:00", "2026-12-15T12:00+00:00"),
                "Tuesday 15 December 2026, 00:00 at the latest");
        answer(protection, DECIDE, "team-manager", another("emergencyOrder", "2026-12-09T15:00+00:00", "2026-12-14T16:00+00:00"));

        assertThat(state("police-protection-72h", protection)).isEqualTo("met");
        assertThat(clock("epo-8d", protection).dueAt()).isEqualTo("2026-12-14T16:00:00Z");
        assertThat(task(protection, DECIDE).dueAt()).as("the task follows the order").isEqualTo("2026-12-14T16:00:00Z");
        assertThat(differences(protection)).isEmpty();
        story.passesTo("2026-12-12T17:00:00Z");
        assertThat(story.warnedAbout(protection)).containsExactly("epo-8d");
    }

    @Test
    void an_emergency_order_is_extended_once_only_by_seven_days_at_most_and_never_after_it_ended() {
        var protection = heldBy(order("2026-12-08T15:00+00:00", "2026-12-11T16:00+00:00"), "2026-12-11T15:00:00Z");
        refused(protection, DECIDE, "team-manager", another("extension", "2026-12-11T14:00+00:00", "2026-12-18T16:05+00:00"), "longer than the law allows");
        refused(protection, DECIDE, "team-manager", another("extension", "2026-12-11T14:00+00:00", "2026-12-11T15:30+00:00"), "ends after the order it extends");
        refused(protection, DECIDE, "team-manager", another("emergencyOrder", "2026-12-11T14:00+00:00", "2026-12-18T16:00+00:00"), "can be extended, once");
        answer(protection, DECIDE, "team-manager", another("extension", "2026-12-11T14:00+00:00", "2026-12-18T16:00+00:00"));
        assertThat(state("epo-8d", protection)).isEqualTo("met");
        assertThat(clock("epo-extension-7d", protection).dueAt()).isEqualTo("2026-12-18T16:00:00Z");

        story.passesTo("2026-12-17T12:00:00Z");
        refused(protection, DECIDE, "team-manager", another("extension", "2026-12-17T11:00+00:00", "2026-12-20T16:00+00:00"), "done once only");
        assertThat(waitsAt(protection)).containsExactly(DECIDE);

        var ended = heldBy(order("2026-12-15T15:00+00:00", "2026-12-17T10:00+00:00"), "2026-12-17T12:00:00Z");
        refused(ended, DECIDE, "team-manager", another("extension", "2026-12-17T11:00+00:00", "2026-12-20T16:00+00:00"), "An order that has ended cannot be extended");
    }

    @Test
    void police_protection_is_never_renewed() {
        var protection = heldBy(police("2026-12-07T20:10+00:00"), "2026-12-09T16:00:00Z");
        refused(protection, DECIDE, "team-manager", another("policeProtection", "2026-12-09T15:00+00:00", null), "never renewed");
        refused(protection, DECIDE, "team-manager", another("extension", "2026-12-09T15:00+00:00", "2026-12-12T15:00+00:00"), "only an emergency protection order can follow it");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"homeWithSafetyPlan, HOME_WITH_SAFETY_PLAN, endEvent_homeWithSafetyPlan", "section20, SECTION_20, endEvent_section20",
        "proceedings, PROCEEDINGS, endEvent_proceedings"})
    void immediate_protection_ends_at_home_with_a_plan_by_agreement_or_before_a_court(String next, ProtectionEnd end, String element) {
        var protection = heldBy(police("2026-12-07T20:10+00:00"), "2026-12-09T16:00:00Z");
        answer(protection, DECIDE, "team-manager", ending(next, "2026-12-09T15:00+00:00"));

        assertThat(waitsAt(protection)).isEmpty();
        assertThat(endsOf(protection)).contains(element);
        assertThat(story.heard(ImmediateProtectionEnded.class)).singleElement().satisfies(ended -> {
            assertThat(ended.end()).isEqualTo(end);
            assertThat(ended.at()).isEqualTo("2026-12-09T15:00:00Z");
            assertThat(ended.by()).isEqualTo("team-manager");
            assertThat(ended.uncovered()).isEqualTo(Duration.ZERO);
            assertThat(ended.stage()).isEqualTo("Immediate protection");
        });
        assertThat(protections.find(protection).orElseThrow().end()).isEqualTo(end);
        assertThat(state("police-protection-72h", protection)).isEqualTo("met");
        assertThat(differences(protection)).isEmpty();
    }

    @Test
    void the_manager_decides_and_says_why_where_the_decision_differs_from_what_the_rule_table_suggests() {
        var protection = heldBy(police("2026-12-07T20:10+00:00"), "2026-12-09T16:00:00Z");
        var court = ending("proceedings", "2026-12-09T15:00+00:00");
        court.put("parentsConsent", "yes");
        refused(protection, DECIDE, "team-manager", court, "The rule table suggests “Section 20 accommodation, by agreement”");
        court.put("whyDifferent", "The agreement changed twice since the morning.");
        answer(protection, DECIDE, "team-manager", court);
        assertThat(database.sql("select suggested, answers ->> 'whyDifferent' why from immediate_protection_papers where protection = ? order by number desc limit 1")
                .param(protection).query().singleRow()).containsEntry("suggested", "section20").containsEntry("why", "The agreement changed twice since the morning.");
    }

    @Test
    void when_nobody_decides_before_it_ends_managers_are_warned_and_asked_and_the_decision_is_never_locked() {
        var protection = heldBy(police("2026-12-07T20:10+00:00"), "2026-12-08T09:00:00Z");
        assertThat(story.warnedAbout(protection)).isEmpty();
        story.passesTo("2026-12-09T20:30:00Z");
        assertThat(story.warnedAbout(protection)).as("24 hours before").containsExactly("police-protection-72h");
        story.passesTo("2026-12-11T09:00:00Z");
        assertThat(state("police-protection-72h", protection)).isEqualTo("missed");
        assertThat(escalations.clocksWithOpenEscalation(List.of(clock("police-protection-72h", protection).id()))).as("somebody is asked").hasSize(1);
        assertThat(waitsAt(protection)).containsExactly(DECIDE);
        assertThat(differences(protection)).isEmpty();

        answer(protection, DECIDE, "team-manager", home("2026-12-11T08:10:00Z"));
        assertThat(state("police-protection-72h", protection)).isEqualTo("met-late");
        assertThat(story.heard(ImmediateProtectionEnded.class)).singleElement().satisfies(ended -> {
            assertThat(ended.uncovered()).isEqualTo(Duration.ofHours(12));
            assertThat(ended.what()).contains("12 hours 0 minutes after the last order or power had ended");
        });
        assertThat(differences(protection)).isEmpty();
    }

    @Test
    void where_the_child_is_and_who_was_told_is_asked_at_once_and_kept_up_while_nobody_can_decide() {
        var protection = begin(DECIDED);
        var nobodyTold = police("2026-12-07T20:10+00:00");
        nobodyTold.put("told", List.of());
        refused(protection, RECORD, "social-worker", nobodyTold, "Who was told?");
        var noVoice = police("2026-12-07T20:10+00:00");
        noVoice.remove("childSaid");
        refused(protection, RECORD, "social-worker", noVoice, "What the child said");
        answer(protection, RECORD, "social-worker", police("2026-12-07T20:10+00:00"));
        assertThat(protections.find(protection).orElseThrow().whereNow()).isEqualTo("fosterCare");

        var moved = decision("goesOn");
        moved.putAll(Map.of("whereNow", "family", "whereWords", "Aunt Ada Example", "whatNext", "Legal advice at nine, the panel at noon."));
        answer(protection, DECIDE, "team-manager", moved);
        assertThat(protections.find(protection).orElseThrow().whereNow()).isEqualTo("family");
        assertThat(waitsAt(protection)).containsExactly(DECIDE);
        assertThat(state("police-protection-72h", protection)).isEqualTo("running");
        assertThat(story.heard(ProtectionLookedAt.class)).singleElement().satisfies(looked ->
                assertThat(looked.what()).isEqualTo("Still protected. The child is with family or friends (Aunt Ada Example). Next: Legal advice at nine, the panel at noon."));
        assertThat(differences(protection)).isEmpty();
    }

    @Test
    void an_agreement_has_no_end_of_its_own_so_the_house_gives_it_72_hours_and_a_court_may_still_be_asked() {
        var protection = heldBy(agreement("2026-12-07T21:40+00:00"), "2026-12-09T16:00:00Z");
        assertThat(clock("immediate-agreement-72h", protection).dueAt()).isEqualTo("2026-12-10T21:40:00Z");
        refused(protection, DECIDE, "team-manager", another("extension", "2026-12-09T15:00+00:00", "2026-12-12T15:00+00:00"), "can follow an agreement");
        answer(protection, DECIDE, "team-manager", another("policeProtection", "2026-12-09T15:00+00:00", null));
        assertThat(state("immediate-agreement-72h", protection)).isEqualTo("met");
        assertThat(clock("police-protection-72h", protection).dueAt()).isEqualTo("2026-12-12T15:00:00Z");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"policeProtection, police-protection-72h", "emergencyOrder, epo-8d", "agreement, immediate-agreement-72h", "extension, epo-extension-7d"})
    void whatever_holds_the_child_its_clock_is_met_met_late_or_cancelled_with_the_reason(String kind, String rule) {
        var met = heldByAny(kind);
        answer(met, DECIDE, "team-manager", home("2026-12-08T20:00:00Z"));
        assertThat(state(rule, met)).isEqualTo("met");

        var cancelled = heldByAny(kind);
        transaction.executeWithoutResult(status -> protections.end(cancelled, "The child is of age (made up).", time.instant(), "team-manager"));
        assertThat(state(rule, cancelled)).isEqualTo("cancelled");
        assertThat(clock(rule, cancelled).reason()).isEqualTo("The child is of age (made up).");

        var late = heldByAny(kind);
        Instant after = clock(rule, late).dueAt().plusSeconds(60);
        story.passesTo(after.toString());
        assertThat(story.warnedAbout(late)).contains(rule);
        answer(late, DECIDE, "team-manager", home(after.toString()));
        assertThat(state(rule, late)).isEqualTo("met-late");
        for (UUID each : List.of(met, cancelled, late)) {
            assertThat(differences(each)).isEmpty();
            assertThat(waitsAt(each)).isEmpty();
        }
    }

    @Test
    void ended_from_outside_no_clock_runs_no_task_is_left_and_once_is_enough() {
        var protection = begin(DECIDED);
        transaction.executeWithoutResult(status -> protections.end(protection, "The service manager overruled it (made up).", DECIDED, "service-manager"));
        assertThat(waitsAt(protection)).isEmpty();
        assertThat(state("immediate-protection-24h", protection)).isEqualTo("cancelled");
        transaction.executeWithoutResult(status -> protections.end(protection, "Again", DECIDED, "service-manager"));
        assertThat(story.heard(ImmediateProtectionStopped.class)).singleElement().satisfies(stopped ->
                assertThat(stopped.what()).contains("The service manager overruled it (made up)."));
        assertThat(protections.find(protection).orElseThrow().stoppedWhy()).isEqualTo("The service manager overruled it (made up).");
        assertThat(differences(protection)).isEmpty();
    }

    @Test
    void the_same_event_begins_nothing_twice_and_a_child_who_is_protected_stays_in_that_protection() {
        var child = aChild("Otto");
        var decided = new NewImmediateProtection(child, story.journeyOf(child), DECIDED, "Hit again (made up).", "StrategyDiscussionHeld:" + UUID.randomUUID());
        UUID first = transaction.execute(status -> protections.begin(decided, "team-manager"));
        UUID again = transaction.execute(status -> protections.begin(decided, "team-manager"));
        UUID other = transaction.execute(status -> protections.begin(new NewImmediateProtection(child, story.journeyOf(child), DECIDED, "Hit again (made up).",
                "StrategyDiscussionHeld:" + UUID.randomUUID()), "team-manager"));
        assertThat(List.of(again, other)).containsOnly(first);
        assertThat(waitsAt(first)).hasSize(1);
        assertThat(protections.openOf(child)).isPresent();

        transaction.executeWithoutResult(status -> protections.end(first, "Overruled (made up).", DECIDED, "team-manager"));
        UUID afterwards = transaction.execute(status -> protections.begin(new NewImmediateProtection(child, story.journeyOf(child), DECIDED, "And again (made up).",
                "StrategyDiscussionHeld:" + UUID.randomUUID()), "team-manager"));
        assertThat(afterwards).isNotEqualTo(first);
        assertThat(protections.of(child)).hasSize(2);
    }

    @Test
    void immediate_protection_cannot_be_decided_in_the_future_without_a_reason_or_for_a_child_not_born() {
        var child = aChild("Otto");
        assertThatThrownBy(() -> begin(child, DECIDED.plusSeconds(60), "Hit again (made up).")).isInstanceOf(Refused.class).hasMessageContaining("in the future");
        assertThatThrownBy(() -> begin(child, DECIDED, " ")).isInstanceOf(Refused.class).hasMessageContaining("Say why");
        var unborn = begin(story.child(NewChild.unborn("Madeup", LocalDate.of(2027, 3, 6))), DECIDED, "Harm expected at birth (made up).");
        refused(unborn, RECORD, "social-worker", police("2026-12-07T20:10+00:00"), "record the birth first");
    }

    @Test
    void one_form_serves_brothers_and_sisters_and_each_child_keeps_a_voice_clock_and_record_of_their_own() {
        var elder = aChild("Poppy");
        var younger = aChild("Robin");
        transaction.executeWithoutResult(status -> families.relate(elder, younger, Relation.SIBLING, "team-manager"));
        var first = begin(elder, DECIDED, "Hit again (made up).");
        var second = begin(younger, DECIDED, "Hit again (made up).");
        var stranger = begin(aChild("Otto"), DECIDED, "Another family (made up).");

        var forStranger = police("2026-12-07T20:10+00:00");
        forStranger.put("alsoFor", List.of(Map.of("record", stranger.toString(), "seenAlone", "yes", "childSaid", "I want to go home.")));
        refused(first, RECORD, "social-worker", forStranger, "does not wait at this step");
        var notHeard = police("2026-12-07T20:10+00:00");
        notHeard.put("alsoFor", List.of(Map.of("record", second.toString(), "seenAlone", "yes")));
        refused(first, RECORD, "social-worker", notHeard, "What they said, showed or drew");
        assertThat(waitsAt(second)).containsExactly(RECORD);

        var both = police("2026-12-07T20:10+00:00");
        both.put("alsoFor", List.of(Map.of("record", second.toString(), "seenAlone", "no", "whyNotAlone", "Would not leave her sister", "childSaid", "Where is my rabbit?")));
        answer(first, RECORD, "social-worker", both);
        assertThat(waitsAt(first)).containsExactly(DECIDE);
        assertThat(waitsAt(second)).containsExactly(DECIDE);
        assertThat(waitsAt(stranger)).containsExactly(RECORD);
        assertThat(state("police-protection-72h", second)).isEqualTo("running");
        assertThat(saidBy(first)).isEqualTo("I am scared of the shouting.");
        assertThat(saidBy(second)).isEqualTo("Where is my rabbit?");

        time.moveTo(Instant.parse("2026-12-09T16:00:00Z"));
        var home = home("2026-12-09T15:00:00Z");
        home.put("alsoFor", List.of(Map.of("record", second.toString(), "seenAlone", "yes", "childSaid", "Grandma is here now.")));
        answer(first, DECIDE, "team-manager", home);
        assertThat(story.heard(ImmediateProtectionEnded.class)).extracting(ImmediateProtectionEnded::child).containsExactlyInAnyOrder(elder, younger);
        assertThat(differences(first)).isEmpty();
        assertThat(differences(second)).isEmpty();
    }

    @Test
    void if_anything_fails_after_the_decision_record_clock_and_task_are_all_as_before() {
        var protection = heldBy(police("2026-12-07T20:10+00:00"), "2026-12-09T16:00:00Z");
        failure.at(ImmediateProtectionEnded.class);
        assertThatThrownBy(() -> answer(protection, DECIDE, "team-manager", home("2026-12-09T15:00:00Z"))).hasStackTraceContaining("made-up failure");
        assertThat(waitsAt(protection)).containsExactly(DECIDE);
        assertThat(state("police-protection-72h", protection)).isEqualTo("running");
        assertThat(protections.find(protection).orElseThrow().isOpen()).isTrue();
        failure.at(null);
        answer(protection, DECIDE, "team-manager", home("2026-12-09T15:00:00Z"));
        assertThat(waitsAt(protection)).isEmpty();
    }

    @Test
    void a_decision_cannot_lie_in_the_future_or_before_the_child_was_held_and_a_safety_plan_says_who_does_what() {
        var protection = heldBy(police("2026-12-07T20:10+00:00"), "2026-12-09T16:00:00Z");
        refused(protection, DECIDE, "team-manager", home("2026-12-09T17:00:00Z"), "lies in the future");
        refused(protection, DECIDE, "team-manager", home("2026-12-07T20:00:00Z"), "before the order or power began");
        var noSteps = home("2026-12-09T15:00:00Z");
        noSteps.put("safetySteps", List.of());
        refused(protection, DECIDE, "team-manager", noSteps, "who does what by when");
    }

    @Test
    void whether_police_or_a_court_held_the_child_in_the_last_six_months_is_known_and_an_agreement_is_neither() {
        var agreed = heldBy(agreement("2026-12-07T21:40+00:00"), "2026-12-08T16:00:00Z");
        var held = heldBy(police("2026-12-07T20:10+00:00"), "2026-12-08T16:00:00Z");
        var agreedChild = protections.find(agreed).orElseThrow().child();
        var heldChild = protections.find(held).orElseThrow().child();
        assertThat(protections.heldByPoliceOrCourtSince(agreedChild, Instant.parse("2026-06-08T00:00:00Z"))).isFalse();
        assertThat(protections.heldByPoliceOrCourtSince(heldChild, Instant.parse("2026-06-08T00:00:00Z"))).isTrue();
        assertThat(protections.heldByPoliceOrCourtSince(heldChild, Instant.parse("2027-06-11T00:00:00Z"))).isFalse();
    }

    @Test
    void nothing_written_about_a_protected_child_is_ever_rewritten() {
        var protection = heldBy(police("2026-12-07T20:10+00:00"), "2026-12-08T16:00:00Z");
        for (String change : List.of("update emergency_powers set ends_at = ends_at + interval '1 hour' where protection = ?",
                "delete from emergency_powers where protection = ?", "delete from immediate_protection_papers where protection = ?")) {
            assertThatThrownBy(() -> database.sql(change).param(protection).update()).hasStackTraceContaining("never deleted or rewritten");
        }
    }

    // ---- how the stories are told ----

    private UUID begin(Instant decidedAt) {
        return begin(aChild("Poppy"), decidedAt, "Hit with a belt, and he is still in the house (made up).");
    }

    private UUID begin(ChildId child, Instant decidedAt, String because) {
        return transaction.execute(status -> protections.begin(new NewImmediateProtection(child, story.journeyOf(child), decidedAt, because,
                "StrategyDiscussionHeld:" + UUID.randomUUID()), "team-manager"));
    }

    private ChildId aChild(String name) {
        return story.child(NewChild.born(name, "Madeup", LocalDate.of(2019, 5, 4), "F"));
    }

    private UUID heldBy(Map<String, Object> power, String writtenAt) {
        var protection = begin(time.instant().isAfter(DECIDED) ? time.instant().minus(Duration.ofDays(1)) : DECIDED);
        if (Instant.parse(writtenAt).isAfter(time.instant())) {
            time.moveTo(Instant.parse(writtenAt));
        }
        answer(protection, RECORD, "social-worker", power);
        return protection;
    }

    /** Held since Tuesday 8 December 2026 at noon, and now it is 20:00. */
    private UUID heldByAny(String kind) {
        time.beginAt(Instant.parse("2026-12-08T12:30:00Z"));
        var protection = begin(time.instant().minusSeconds(1800));
        String noon = "2026-12-08T12:10+00:00";
        switch (kind) {
            case "policeProtection" -> answer(protection, RECORD, "social-worker", police(noon));
            case "agreement" -> answer(protection, RECORD, "social-worker", agreement(noon));
            default -> answer(protection, RECORD, "social-worker", order(noon, "2026-12-12T12:00+00:00"));
        }
        time.moveTo(Instant.parse("2026-12-08T20:00:00Z"));
        if (kind.equals("extension")) {
            answer(protection, DECIDE, "team-manager", another("extension", "2026-12-08T19:00+00:00", "2026-12-15T12:00+00:00"));
        }
        return protection;
    }

    private void answer(UUID protection, String task, String by, Map<String, Object> answers) {
        door.submit(task(protection, task), by, json.convertValue(answers, ObjectNode.class));
    }

    private void refused(UUID protection, String task, String by, Map<String, Object> answers, String problem) {
        assertThatThrownBy(() -> answer(protection, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(problem);
    }

    private OpenTask task(UUID protection, String key) {
        return tasks.of(PROCESS, "protectionId", protection, key).orElseThrow(() -> new AssertionError("No " + key + " waits, but " + waitsAt(protection)));
    }

    private List<String> waitsAt(UUID protection) {
        return tasks.of(PROCESS, "protectionId", protection).stream().map(OpenTask::key).toList();
    }

    private String state(String rule, UUID protection) {
        return story.state(rule, protection);
    }

    private org.childjourney.clocks.ClockEntry clock(String rule, UUID protection) {
        return story.clock(rule, protection);
    }

    private List<String> differences(UUID protection) {
        return story.differences(protection);
    }

    private String saidBy(UUID protection) {
        return database.sql("select answers ->> 'childSaid' from immediate_protection_papers where protection = ? order by number limit 1").param(protection)
                .query(String.class).single();
    }

    private List<String> endsOf(UUID protection) {
        return database.sql("""
                select distinct a.act_id_ from act_hi_actinst a join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = 'protectionId'
                where v.text_ = ? and a.act_type_ like '%EndEvent'""").param(protection.toString()).query(String.class).list();
    }

    private static Map<String, Object> power(String kind, String from) {
        var answers = new HashMap<String, Object>(Map.of("kind", kind, "beganAt", from, "whatHappened", "Two officers came, she packed her own bag.",
                "whereNow", "fosterCare", "whereWords", "Fay Example, carer", "contactWithChild", "Her grandmother may ring at seven.",
                "seen", "yes", "seenAlone", "yes", "childSaid", "I am scared of the shouting."));
        answers.putAll(Map.of("childKnows", "Fay told her with the book", "told", List.of(Map.of("who", "Maud Madeup", "role", "mother", "how", "inPerson")),
                "everyoneTold", "no", "whyNotEveryone", "The father cannot be found yet"));
        return answers;
    }

    private static Map<String, Object> police(String from) {
        var answers = power("policeProtection", from);
        answers.put("officer", "Inspector Ida Example, 4711");
        return answers;
    }

    private static Map<String, Object> order(String made, String ends) {
        var answers = power("emergencyOrder", made);
        answers.putAll(Map.of("endsAt", ends, "court", "Family Court at Example, EX26P1"));
        return answers;
    }

    private static Map<String, Object> agreement(String from) {
        var answers = power("agreement", from);
        answers.putAll(Map.of("agreedBy", "Maud Madeup", "agreedHow", "She chose her sister herself, and knows she may say no."));
        return answers;
    }

    private static Map<String, Object> decision(String next) {
        return new HashMap<>(Map.of("whereNow", "fosterCare", "whereWords", "Fay Example, carer", "seen", "yes", "seenAlone", "yes",
                "childSaid", "I want to sleep at grandma's.", "safeAtHome", "no", "parentsConsent", "no", "next", next));
    }

    private static Map<String, Object> another(String kind, String from, String ends) {
        var answers = decision("anotherOrder");
        answers.putAll(Map.of("kind", kind, "fromWhen", from));
        if (ends == null) {
            answers.put("officer", "Inspector Ida Example, 4711");
        } else {
            answers.putAll(Map.of("endsAt", ends, "court", "Family Court at Example, EX26P1"));
        }
        return answers;
    }

    private static Map<String, Object> ending(String next, String from) {
        var answers = decision(next);
        answers.put("fromWhen", from);
        switch (next) {
            case "homeWithSafetyPlan" -> answers.putAll(Map.of("safeAtHome", "yes", "safetyPlan", "He has left, the locks are changed, grandma stays.",
                    "safetySteps", List.of(Map.of("who", "Grandmother", "what", "sleeps there", "byWhen", "tonight at eight"))));
            case "section20" -> answers.putAll(Map.of("parentsConsent", "yes", "consentBy", "Maud Madeup",
                    "consentInformed", "Explained twice, with her friend there; she may end it any day."));
            default -> answers.putAll(Map.of("application", "careOrder", "legalAdviser", "Lee Example, this morning"));
        }
        return answers;
    }

    private static Map<String, Object> home(String from) {
        return ending("homeWithSafetyPlan", from.replace("Z", "+00:00"));
    }
}
