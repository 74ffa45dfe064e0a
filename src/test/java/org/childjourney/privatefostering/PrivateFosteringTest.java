package org.childjourney.privatefostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.privatefostering.PrivateFosteringStory.DECIDE;
import static org.childjourney.privatefostering.PrivateFosteringStory.HEARD;
import static org.childjourney.privatefostering.PrivateFosteringStory.VISIT;
import static org.childjourney.privatefostering.PrivateFosteringStory.decided;
import static org.childjourney.privatefostering.PrivateFosteringStory.gone;
import static org.childjourney.privatefostering.PrivateFosteringStory.notSeen;
import static org.childjourney.privatefostering.PrivateFosteringStory.seen;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.assessment.StrategyDiscussions;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.ManagerMustKnow;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ChildJourneyTest
class PrivateFosteringTest {

    private static final String NOTICE = "pf-notify-6w";
    private static final String FIRST = "pf-visit-7wd";
    private static final String SIX_WEEKS = "pf-visit-6w";
    private static final String TWELVE_WEEKS = "pf-visit-12w";
    private static final String END_NOTICE = "pf-end-48h";

    @Autowired PrivateFosteringStory story;
    @Autowired MadeUpFailure failure;
    @Autowired PrivateFosterings fosterings;
    @Autowired StrategyDiscussions discussions;
    @Autowired ApplicationEventPublisher events;

    @BeforeEach
    void begins() {
        story.begins();
    }

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    @Test
    void within_seven_working_days_of_the_notice_the_child_is_seen_and_then_the_manager_decides() {
        var fostering = story.notified(story.aChild());
        assertThat(story.waitsAt(fostering)).containsExactly(VISIT);
        assertThat(story.task(fostering, VISIT).groups()).containsExactlyInAnyOrder("east-social-worker", "east-senior-social-worker");
        assertThat(story.task(fostering, VISIT).dueAt()).as("end of Wednesday 16 September").isEqualTo("2026-09-16T23:00:00Z");
        assertThat(story.differences(fostering)).isEmpty();

        story.passesTo("2026-09-09T15:30:00Z");
        var nobody = seen("2026-09-09T16:00+01:00");
        nobody.put("household", List.of());
        refusedWith(fostering, VISIT, nobody, "Name everybody in the household");
        refusedWith(fostering, VISIT, seen("2026-09-09T17:00+01:00"), "lies in the future");
        story.answers(fostering, VISIT, "social-worker", seen("2026-09-09T16:00+01:00"));
        assertThat(story.state(FIRST, fostering)).isEqualTo("met");
        assertThat(story.waitsAt(fostering)).containsExactly(DECIDE);
        assertThat(story.task(fostering, DECIDE).groups()).containsExactly("east-team-manager");
        assertThat(story.heard(PrivatelyFosteredChildVisited.class)).singleElement().satisfies(visit -> assertThat(visit.what()).contains("seen alone", "Fay sings"));
        assertThat(story.differences(fostering)).isEmpty();

        story.answers(fostering, DECIDE, "team-manager", decided("suitable"));
        assertThat(story.endsOf(fostering)).containsExactly("endEvent_decided", "endEvent_goesOn");
        assertThat(story.cycles(fostering)).isEqualTo(2);
        assertThat(story.waitsAt(fostering)).containsExactly(VISIT);
        assertThat(story.clock(SIX_WEEKS, fostering).dueAt()).as("six weeks from Wednesday 9 September").isEqualTo("2026-10-21T23:00:00Z");
        assertThat(fosterings.find(fostering).orElseThrow().decision()).isEqualTo(SuitabilityDecision.SUITABLE);
        assertThat(story.differences(fostering)).isEmpty();
    }

    @Test
    void a_first_visit_not_made_in_time_is_warned_of_missed_and_made_late_and_falls_away_with_the_child() {
        var fostering = story.notified(story.aChild());
        var ended = story.notified(story.aChild());
        story.passesTo("2026-09-17T08:00:00Z");
        assertThat(story.warnedAbout(fostering)).containsExactly(FIRST);
        assertThat(story.state(FIRST, fostering)).isEqualTo("missed");
        assertThat(story.endsOf(fostering)).containsExactly("endEvent_escalated");
        story.answers(fostering, VISIT, "social-worker", seen("2026-09-17T08:30+01:00"));
        assertThat(story.state(FIRST, fostering)).isEqualTo("met-late");
        assertThat(story.differences(fostering)).isEmpty();

        story.inOneTransaction(() -> fosterings.end(ended, "The child died.", story.now(), "team-manager"));
        assertThat(story.state(FIRST, ended)).isEqualTo("cancelled");
        assertThat(story.waitsAt(ended)).isEmpty();
        assertThat(fosterings.find(ended).orElseThrow().end()).isEqualTo(PrivateFosteringEnd.OTHER);
        assertThat(story.differences(ended)).isEmpty();
    }

    @Test
    void notice_is_owed_six_weeks_before_the_start_and_is_in_time_late_or_falls_away() {
        var early = story.begin(story.news(story.aChild(), HEARD, HEARD, null, "2026-11-02", null));
        assertThat(story.clock(NOTICE, early).dueAt()).as("Monday 21 September, six weeks before Monday 2 November").isEqualTo("2026-09-21T23:00:00Z");
        assertThat(story.state(NOTICE, early)).isEqualTo("met");
        var owed = story.begin(story.news(story.aChild(), HEARD, null, null, "2026-10-26", null));
        assertThat(story.clock(NOTICE, owed).dueAt()).isEqualTo("2026-09-14T23:00:00Z");
        assertThat(story.state(NOTICE, owed)).isEqualTo("running");
        var calledOff = story.begin(story.news(story.aChild(), HEARD, null, "2026-08-01", "2026-11-02", null));
        assertThat(story.differences(owed)).isEmpty();

        story.passesTo("2026-09-15T09:00:00Z");
        assertThatThrownBy(() -> story.inOneTransaction(() -> fosterings.noticeGiven(owed, story.now().plusSeconds(60), "social-worker"))).isInstanceOf(Refused.class);
        story.inOneTransaction(() -> fosterings.noticeGiven(owed, story.now(), "social-worker"));
        assertThat(story.state(NOTICE, owed)).isEqualTo("met-late");
        assertThat(fosterings.find(owed).orElseThrow().noticeAt()).isEqualTo("2026-09-15T09:00:00Z");

        story.inOneTransaction(() -> fosterings.arrangementEnded(calledOff, new ArrangementEnded(story.now(), null, "Stays with her mother."), "social-worker"));
        assertThat(story.state(NOTICE, calledOff)).isEqualTo("cancelled");
        assertThat(story.rules(calledOff)).as("what never began needs no notice of its end").doesNotContain(END_NOTICE);
        assertThat(story.endsOf(calledOff)).contains("endEvent_ended");
        assertThat(story.differences(owed)).isEmpty();
        assertThat(story.differences(calledOff)).isEmpty();
    }

    @Test
    void what_is_agreed_less_than_six_weeks_before_is_owed_at_once_and_what_the_council_learns_of_later_is_asked_for_at_the_visit() {
        assertThat(story.rules(story.begin(story.news(story.aChild(), HEARD, HEARD, "2026-09-05", "2026-09-20", null)))).doesNotContain(NOTICE);
        var found = story.begin(story.news(story.aChild(), HEARD, null, null, "2026-08-01", null));
        assertThat(story.rules(found)).containsExactly(FIRST);
        assertThat(story.heard(PrivateFosteringHeardOf.class)).last().satisfies(event -> assertThat(event.what()).contains("without notice", "1 August 2026"));
        story.passesTo("2026-09-09T15:30:00Z");
        var withNotice = seen("2026-09-09T16:00+01:00");
        withNotice.putAll(Map.of("noticeGiven", "yes", "noticeAt", "2026-09-09T16:10+01:00"));
        story.answers(found, VISIT, "social-worker", withNotice);
        assertThat(fosterings.find(found).orElseThrow().noticeAt()).isEqualTo("2026-09-09T15:10:00Z");
        assertThat(story.differences(found)).isEmpty();
    }

    @Test
    void where_the_child_moves_in_later_the_six_weeks_count_from_that_day() {
        var fostering = story.begin(story.news(story.aChild(), HEARD, HEARD, null, "2026-11-02", null));
        story.passesTo("2026-09-09T15:30:00Z");
        story.answers(fostering, VISIT, "social-worker", seen("2026-09-09T16:00+01:00"));
        story.answers(fostering, DECIDE, "team-manager", decided("suitable"));
        assertThat(story.clock(SIX_WEEKS, fostering).dueAt()).as("six weeks from Monday 2 November").isEqualTo("2026-12-15T00:00:00Z");
    }

    @Test
    void visits_are_every_six_weeks_in_the_first_year_and_every_twelve_weeks_later_met_or_late() {
        var fostering = story.begin(story.news(story.aChild(), Instant.parse("2025-10-01T09:00:00Z"), null, null, "2025-09-01", null));
        story.passesTo("2026-09-09T15:30:00Z");
        story.answers(fostering, VISIT, "social-worker", seen("2026-09-09T16:00+01:00"));
        story.answers(fostering, DECIDE, "team-manager", decided("suitable"));
        assertThat(story.clock(SIX_WEEKS, fostering).dueAt()).as("still in the year from 1 October 2025, when we learned of it").isEqualTo("2026-10-21T23:00:00Z");
        story.passesTo("2026-10-22T09:00:00Z");
        assertThat(story.warnedAbout(fostering)).contains(SIX_WEEKS);
        story.answers(fostering, VISIT, "social-worker", seen("2026-10-22T09:30+01:00"));
        assertThat(story.states(SIX_WEEKS, fostering)).containsExactly("met-late");
        assertThat(story.endsOf(fostering)).contains("endEvent_decidedBefore");
        assertThat(story.clock(TWELVE_WEEKS, fostering).dueAt()).as("twelve weeks from Thursday 22 October").isEqualTo("2027-01-15T00:00:00Z");
        assertThat(story.differences(fostering)).isEmpty();

        story.passesTo("2027-01-15T09:00:00Z");
        assertThat(story.warnedAbout(fostering)).contains(TWELVE_WEEKS);
        story.answers(fostering, VISIT, "social-worker", seen("2027-01-15T09:00Z"));
        assertThat(story.states(TWELVE_WEEKS, fostering)).containsExactly("met-late", "running");
        story.passesTo("2027-03-01T12:00:00Z");
        story.answers(fostering, VISIT, "social-worker", seen("2027-03-01T12:00Z"));
        assertThat(story.clock(TWELVE_WEEKS, fostering).dueAt()).isEqualTo("2027-05-24T23:00:00Z");
        assertThat(fosterings.find(fostering).orElseThrow().visits()).isEqualTo(4);
        story.inOneTransaction(() -> fosterings.end(fostering, "The child died.", story.now(), "team-manager"));
        assertThat(story.states(TWELVE_WEEKS, fostering)).containsExactly("met-late", "met", "cancelled");
        assertThat(story.differences(fostering)).isEmpty();
    }

    @Test
    void a_six_weekly_visit_in_time_is_met_and_one_that_falls_away_is_cancelled() {
        var fostering = story.suitable(story.aChild());
        story.passesTo("2026-10-12T14:00:00Z");
        story.answers(fostering, VISIT, "social-worker", seen("2026-10-12T15:00+01:00"));
        assertThat(story.waitsAt(fostering)).as("nothing to decide").containsExactly(VISIT);
        story.inOneTransaction(() -> fosterings.end(fostering, "The child died.", story.now(), "team-manager"));
        assertThat(story.states(SIX_WEEKS, fostering)).containsExactly("met", "cancelled");
        assertThat(story.cycles(fostering)).isEqualTo(3);
    }

    @Test
    void an_attempt_is_not_a_visit_and_the_second_in_a_row_the_manager_must_know() {
        var fostering = story.notified(story.aChild());
        story.passesTo("2026-09-09T15:30:00Z");
        story.answers(fostering, VISIT, "social-worker", notSeen("2026-09-09T16:00+01:00", "2026-09-10"));
        assertThat(story.heard(ManagerMustKnow.class)).isEmpty();
        story.passesTo("2026-09-10T15:30:00Z");
        story.answers(fostering, VISIT, "social-worker", notSeen("2026-09-10T16:00+01:00", "2026-09-11"));
        assertThat(story.heard(ManagerMustKnow.class)).singleElement().satisfies(event -> assertThat(event.because()).contains("2 times in a row", "No light"));
        assertThat(story.state(FIRST, fostering)).isEqualTo("running");
        assertThat(story.waitsAt(fostering)).containsExactly(VISIT);
        assertThat(story.differences(fostering)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"prohibited, PROHIBITED, endEvent_prohibited", "notPrivateFostering, NOT_PRIVATE_FOSTERING, endEvent_notPrivateFostering"})
    void the_manager_may_prohibit_it_or_find_that_it_is_no_private_fostering_and_then_no_visit_is_left(String decision, PrivateFosteringEnd end, String element) {
        var fostering = story.notified(story.aChild());
        story.passesTo("2026-09-09T15:30:00Z");
        story.answers(fostering, VISIT, "social-worker", seen("2026-09-09T16:00+01:00"));
        story.answers(fostering, DECIDE, "team-manager", decided(decision));
        assertThat(story.waitsAt(fostering)).isEmpty();
        assertThat(story.endsOf(fostering)).contains(element);
        assertThat(story.heard(PrivateFosteringEnded.class)).singleElement().satisfies(event -> {
            assertThat(event.end()).isEqualTo(end);
            assertThat(event.by()).isEqualTo("team-manager");
        });
        assertThat(story.rules(fostering)).doesNotContain(SIX_WEEKS);
        assertThat(story.differences(fostering)).isEmpty();
    }

    @Test
    void requirements_are_asked_about_after_every_visit_and_a_decision_against_the_rule_table_says_why() {
        var fostering = story.notified(story.aChild());
        story.passesTo("2026-09-09T15:30:00Z");
        story.answers(fostering, VISIT, "social-worker", seen("2026-09-09T16:00+01:00"));
        var against = decided("suitable");
        against.putAll(Map.of("disqualified", "yes", "whoDisqualified", "Gil Example, by a conviction."));
        refusedWith(fostering, DECIDE, against, "The rule table suggests “Prohibited”");
        var past = decided("requirements");
        past.put("requirementsBy", "2026-09-01");
        refusedWith(fostering, DECIDE, past, "Today or later");
        story.answers(fostering, DECIDE, "team-manager", decided("requirements"));
        story.passesTo("2026-10-12T14:00:00Z");
        story.answers(fostering, VISIT, "social-worker", seen("2026-10-12T15:00+01:00"));
        assertThat(story.waitsAt(fostering)).containsExactly(DECIDE);
        story.answers(fostering, DECIDE, "team-manager", decided("suitable"));
        story.passesTo("2026-11-09T15:00:00Z");
        var worried = seen("2026-11-09T15:00Z");
        worried.putAll(Map.of("decideAgain", "yes", "whyDecideAgain", "A new man lives there."));
        story.answers(fostering, VISIT, "social-worker", worried);
        assertThat(story.waitsAt(fostering)).as("the worker asks for a new decision").containsExactly(DECIDE);
        assertThat(story.differences(fostering)).isEmpty();
    }

    @Test
    void the_end_of_the_arrangement_is_owed_within_48_hours_and_is_in_time_late_or_not_given() {
        var inTime = story.suitable(story.aChild());
        var late = story.suitable(story.aChild());
        var never = story.suitable(story.aChild());
        story.passesTo("2026-10-12T14:00:00Z");
        refusedWith(inTime, VISIT, gone("2026-10-12T15:30+01:00", null), "not in the future");
        refusedWith(inTime, VISIT, gone("2026-10-10T10:00+01:00", "2026-10-09T10:00+01:00"), "before the child left");
        story.answers(inTime, VISIT, "social-worker", gone("2026-10-10T10:00+01:00", "2026-10-12T10:00+01:00"));
        assertThat(story.clock(END_NOTICE, inTime).dueAt()).isEqualTo("2026-10-12T09:00:00Z");
        assertThat(story.state(END_NOTICE, inTime)).as("to the hour").isEqualTo("met");
        assertThat(story.state(SIX_WEEKS, inTime)).isEqualTo("cancelled");
        assertThat(story.endsOf(inTime)).contains("endEvent_childGone", "endEvent_ended");
        assertThat(story.waitsAt(inTime)).isEmpty();

        story.inOneTransaction(() -> fosterings.arrangementEnded(late, new ArrangementEnded(Instant.parse("2026-10-09T09:00:00Z"), Instant.parse("2026-10-12T09:00:00Z"),
                "With her mother."), "social-worker"));
        assertThat(story.state(END_NOTICE, late)).isEqualTo("met-late");
        assertThat(story.waitsAt(late)).isEmpty();
        story.answers(never, VISIT, "social-worker", gone("2026-10-10T10:00+01:00", null));
        assertThat(story.state(END_NOTICE, never)).isEqualTo("cancelled");
        assertThat(story.clock(END_NOTICE, never).reason()).contains("no notice");
        assertThat(List.of(inTime, late, never)).allSatisfy(each -> {
            assertThat(fosterings.find(each).orElseThrow().end()).isEqualTo(PrivateFosteringEnd.ARRANGEMENT_ENDED);
            assertThat(story.differences(each)).isEmpty();
        });
    }

    @Test
    void at_sixteen_it_is_over_but_for_a_child_with_a_disability_it_goes_on_to_eighteen() {
        var abled = story.notified(story.born("2010-10-01"));
        var child = story.born("2010-10-01");
        var disabled = story.notified(child);
        story.isDisabled(child);
        story.passesTo("2026-09-30T23:00:01Z");
        assertThat(story.endsOf(abled)).contains("endEvent_oldEnough");
        assertThat(story.waitsAt(abled)).isEmpty();
        assertThat(fosterings.find(abled).orElseThrow().end()).isEqualTo(PrivateFosteringEnd.OLD_ENOUGH);
        assertThat(story.state(FIRST, abled)).isEqualTo("cancelled");
        assertThat(story.waitsAt(disabled)).containsExactly(VISIT);
        assertThat(story.differences(abled)).isEmpty();
        assertThat(story.differences(disabled)).isEmpty();
    }

    @Test
    void what_lasts_fewer_than_28_days_or_is_of_a_child_of_sixteen_is_not_private_fostering() {
        refusedAtOnce(story.news(story.aChild(), HEARD, null, null, "2026-09-07", "2026-10-03"), "expectedEndOn");
        story.begin(story.news(story.aChild(), HEARD, null, null, "2026-09-07", "2026-10-04"));
        refusedAtOnce(story.news(story.born("2010-09-07"), HEARD, null, null, "2026-09-07", null), "child");
        var child = story.born("2010-09-07");
        story.isDisabled(child);
        var open = story.begin(story.news(child, HEARD, null, null, "2026-09-07", null));
        refusedAtOnce(story.news(child, HEARD, null, null, "2026-09-07", null), "child");
        refusedAtOnce(story.news(story.aChild(), HEARD.plusSeconds(60), HEARD.plusSeconds(90), "2026-12-01", "2010-01-01", null), "startsOn", "heardAt", "noticeAt", "agreedOn");
        var again = story.news(story.aChild(), HEARD, null, null, "2026-09-07", null);
        assertThat(story.begin(again)).isEqualTo(story.begin(again)).isNotEqualTo(open);
    }

    @Test
    void harm_suspected_at_a_visit_or_by_the_manager_begins_a_strategy_discussion() {
        var child = story.aChild();
        var fostering = story.notified(child);
        story.passesTo("2026-09-09T15:30:00Z");
        var harmed = seen("2026-09-09T16:00+01:00");
        harmed.putAll(Map.of("actToday", "yes", "whatToday", "Bruises on both arms; the manager knows since four.", "harmSuspected", "yes"));
        story.answers(fostering, VISIT, "social-worker", harmed);
        story.inOneTransaction(() -> assertThat(discussions.openOf(child)).isPresent());
        var prohibited = decided("prohibited");
        prohibited.putAll(Map.of("harm", "yes", "harmBecause", "The doctor says they were held."));
        story.answers(fostering, DECIDE, "team-manager", prohibited);
        assertThat(story.heard(HarmSuspected.class)).extracting(HarmSuspected::because)
                .containsExactly("Bruises on both arms; the manager knows since four.", "The doctor says they were held.");
    }

    @Test
    void when_anything_fails_nothing_of_the_visit_is_stored() {
        var fostering = story.notified(story.aChild());
        story.passesTo("2026-09-09T15:30:00Z");
        failure.at(PrivatelyFosteredChildVisited.class);
        assertThatThrownBy(() -> story.answers(fostering, VISIT, "social-worker", seen("2026-09-09T16:00+01:00"))).hasMessageContaining("made-up failure");
        assertThat(fosterings.find(fostering).orElseThrow().visits()).isZero();
        assertThat(story.state(FIRST, fostering)).isEqualTo("running");
        assertThat(story.waitsAt(fostering)).containsExactly(VISIT);
        assertThat(story.differences(fostering)).isEmpty();
    }

    @Test
    void arrangements_of_a_record_that_was_joined_are_the_known_childs() {
        var known = story.aChild();
        var second = story.aChild();
        var fostering = story.notified(second);
        story.inOneTransaction(() -> events.publishEvent(new Joined(known, second)));
        assertThat(fosterings.openOf(known).orElseThrow().id()).isEqualTo(fostering);
        assertThat(fosterings.of(second)).isEmpty();
    }

    private void refusedAtOnce(NewPrivateFostering heard, String... fields) {
        assertThatThrownBy(() -> story.begin(heard)).isInstanceOfSatisfying(Refused.class, wrong ->
                assertThat(wrong.fields()).extracting(field -> field.field()).containsExactly(fields));
    }

    private void refusedWith(UUID fostering, String task, Map<String, Object> answers, String... words) {
        assertThatThrownBy(() -> story.answers(fostering, task, "team-manager", answers)).isInstanceOf(Refused.class).hasMessageContainingAll(words);
        assertThat(story.waitsAt(fostering)).containsExactly(task);
    }
}
