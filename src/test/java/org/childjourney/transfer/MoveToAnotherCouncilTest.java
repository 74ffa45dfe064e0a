package org.childjourney.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.transfer.TransferStory.answered;
import static org.childjourney.transfer.TransferStory.sent;

import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.children.PlanKind;
import org.childjourney.children.PlansInForce;
import org.childjourney.closure.ClosureReason;
import org.childjourney.closure.Closures;
import org.childjourney.engine.OpenTask;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.ManagerMustKnow;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Journeys;
import org.childjourney.journey.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A child with whom we work moves to another council's area. */
@ChildJourneyTest
class MoveToAnotherCouncilTest {

    private static final String SUMMARY = "cin-plan-cross-border";
    private static final String ANSWER = "council-move-answer";
    private static final String SEND = "userTask_sendTheSummary";
    private static final String RECORD = "userTask_recordTheirAnswer";

    @Autowired TransferStory story;
    @Autowired CouncilMoves moves;
    @Autowired Closures closures;
    @Autowired Journeys journeys;
    @Autowired PlansInForce plans;
    @Autowired ActsOnChildren acts;
    @Autowired ApplicationEventPublisher events;

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    @BeforeEach
    void it_is_monday() {
        story.begins();
    }

    @Test
    void the_summary_goes_within_ten_working_days_the_work_goes_on_until_they_answer_and_then_the_case_is_closed_by_its_own_decision() {
        var child = story.child("east", "social-worker");
        var move = moved(child);
        assertThat(story.dueAt(SUMMARY, move)).as("end of Monday 7 December").isEqualTo("2026-12-08T00:00:00Z");
        assertThat(task(move, SEND).groups()).containsExactlyInAnyOrder("east-social-worker", "east-senior-social-worker");
        story.passesTo("2026-11-25T10:00:00Z");
        refusedWith(move, SEND, sent("2026-11-26"), "today at the latest");
        story.answers(task(move, SEND), "social-worker", sent("2026-11-25"));
        assertThat(story.state(SUMMARY, move)).isEqualTo("met");
        assertThat(journeys.openOf(child)).as("the journey goes on until they answer").isPresent();

        story.answers(task(move, RECORD), "social-worker", Map.of("answered", "no", "whatWeAsked", "Rang twice, they call back on Monday."));
        assertThat(story.waitsAt("move-to-another-council", "councilMoveId", move)).containsExactly(RECORD);
        assertThat(story.dueAt(ANSWER, move)).as("asking again does not begin the time anew").isEqualTo("2026-12-10T00:00:00Z");
        story.passesTo("2026-11-30T10:00:00Z");
        refusedWith(move, RECORD, answered("takenOver", "2026-11-20"), "Give a day from 25 November 2026 on");
        story.answers(task(move, RECORD), "social-worker", answered("takenOver", "2026-11-30"));
        assertThat(story.state(ANSWER, move)).isEqualTo("met");
        assertThat(story.endsOf("councilMoveId", move)).contains("endEvent_answered", "endEvent_moveOver");
        assertThat(closures.openOf(child)).hasValueSatisfying(closure -> assertThat(closure.reason()).isEqualTo(ClosureReason.RC5));
        assertThat(journeys.openOf(child)).as("closed only when a manager approved").isPresent();
        assertThat(story.differences(move)).isEmpty();
    }

    @Test
    void what_nears_its_date_is_escalated_and_what_is_done_after_it_is_late() {
        var child = story.child("east", "social-worker");
        var move = moved(child);
        story.passesTo("2026-12-08T10:00:00Z");
        assertThat(story.warnedAbout(move)).contains(SUMMARY);
        story.answers(task(move, SEND), "social-worker", sent("2026-12-08"));
        assertThat(story.state(SUMMARY, move)).isEqualTo("met-late");
        story.passesTo("2026-12-23T10:00:00Z");
        assertThat(story.warnedAbout(move)).contains(ANSWER);
        assertThat(story.endsOf("councilMoveId", move)).contains("event_summaryNearlyDue", "event_answerNearlyDue", "endEvent_escalated");
        story.answers(task(move, RECORD), "social-worker", answered("notTakenOver", "2026-12-23"));
        assertThat(story.state(ANSWER, move)).isEqualTo("met-late");
        assertThat(story.heard(ManagerMustKnow.class)).singleElement().satisfies(event -> assertThat(event.because()).contains("does not take over"));
        assertThat(closures.openOf(child)).isEmpty();
        assertThat(story.differences(move)).isEmpty();
    }

    @Test
    void a_move_that_is_called_off_ends_the_duty_and_the_work_goes_on() {
        var child = story.child("east", "social-worker");
        var move = moved(child);
        acts.act("move-called-off", child, new Said(story.now(), Map.of("why", "She came back to her aunt.")), "social-worker");
        assertThat(story.state(SUMMARY, move)).isEqualTo("cancelled");
        assertThat(story.endsOf("councilMoveId", move)).contains("event_moveCalledOff", "endEvent_calledOff");
        story.passesTo("2026-11-24T10:00:00Z");
        var second = moved(child);
        story.answers(task(second, SEND), "social-worker", sent("2026-11-24"));
        story.inOneTransaction(() -> moves.callOff(second, "She came back again.", "social-worker"));
        assertThat(story.state(ANSWER, second)).isEqualTo("cancelled");
        assertThat(moves.of(child)).hasSize(2);
        assertThat(story.differences(second)).isEmpty();
    }

    @Test
    void a_protection_plan_ends_here_only_when_their_conference_was_held() {
        var child = story.child("east", "social-worker");
        story.inOneTransaction(() -> plans.take(child, PlanKind.CHILD_PROTECTION, UUID.randomUUID(), story.now(), "conference-chair"));
        var move = moved(child);
        story.answers(task(move, SEND), "social-worker", sent("2026-11-23"));
        refusedWith(move, RECORD, answered("takenOver", "2026-11-23"), "transfer-in conference");
        var held = answered("takenOver", "2026-11-23");
        held.put("conferenceOn", "2026-11-23");
        story.answers(task(move, RECORD), "social-worker", held);
        assertThat(moves.find(move).orElseThrow().answer()).isEqualTo(CouncilMoveEnd.TAKEN_OVER);
    }

    @Test
    void one_move_at_a_time_is_recorded_and_of_two_records_of_one_child_one_goes_on() {
        var child = story.child("east", "social-worker");
        var move = moved(child);
        assertThatThrownBy(() -> moves.begin(new NewCouncilMove(child, story.journey(child), story.now(), "Another council", null, "test:two"), "social-worker"))
                .isInstanceOf(Refused.class).hasMessageContaining("recorded already");
        var second = story.child("east", "social-worker");
        var other = moved(second);
        story.inOneTransaction(() -> events.publishEvent(new Joined(child, second)));
        assertThat(moves.openOf(child).orElseThrow().id()).isEqualTo(move);
        assertThat(moves.find(other).orElseThrow().answer()).isEqualTo(CouncilMoveEnd.CALLED_OFF);
    }

    private UUID moved(ChildId child) {
        acts.act("move-away", child, new Said(story.now(), Map.of("council", "Made-up Borough Council", "where", "2 Made-up Road")), "social-worker");
        return moves.openOf(child).orElseThrow().id();
    }

    private OpenTask task(UUID move, String key) {
        return story.task("move-to-another-council", "councilMoveId", move, key);
    }

    private void refusedWith(UUID move, String task, Map<String, Object> answers, String... words) {
        assertThatThrownBy(() -> story.answers(task(move, task), "social-worker", answers)).isInstanceOf(Refused.class).hasMessageContainingAll(words);
        assertThat(story.waitsAt("move-to-another-council", "councilMoveId", move)).containsExactly(task);
    }
}
