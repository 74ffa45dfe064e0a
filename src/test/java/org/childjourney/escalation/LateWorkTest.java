package org.childjourney.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.DiagramsOfAStory;
import org.childjourney.engine.DueWork;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.OpenTasks;
import org.childjourney.timescales.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Clocks that ring where they ring in earnest: in a stage's timer, inside the engine's own transaction. */
@ChildJourneyTest
class LateWorkTest {

    private static final String PLAN = "cin-plan-start";
    private static final String SEEN = "child-seen-s17-5wd";

    @Autowired World world;
    @Autowired Clocks clocks;
    @Autowired Escalations escalations;
    @Autowired LateWorkTasks stage;
    @Autowired DiagramsOfAStory diagrams;
    @Autowired DueWork dueWork;
    @Autowired MovableClock clock;
    @Autowired OpenTasks tasks;

    private UUID work;

    /** What the stage's diagram asks of the application. */
    @TestComponent("lateWorkTasks")
    public static class LateWorkTasks {

        private final Clocks clocks;
        boolean powerFails;

        LateWorkTasks(Clocks clocks) {
            this.clocks = clocks;
        }

        public void escalateWhatNearsItsDate(String workId) {
            clocks.escalateDue(UUID.fromString(workId));
            if (powerFails) {
                throw new IllegalStateException("The power failed");
            }
        }
    }

    @BeforeEach
    void aStageWithTwoClocksBegins() {
        world.beginsAt("2026-11-02T09:00:00Z");
        stage.powerFails = false;
        work = UUID.randomUUID();
        world.inTransaction(() -> {
            start(PLAN, Trigger.at(clock.instant()));
            start(SEEN, Trigger.at(Instant.parse("2026-11-04T09:00:00Z")));
        });
        diagrams.deployOnce("escalation/late-work.bpmn", "late-work");
        diagrams.start("late-work", Map.of("workId", work.toString()));
    }

    @AfterEach
    void theStoryIsOver() {
        stage.powerFails = false;
        world.endEverything();
    }

    @Test
    void two_clocks_that_ring_in_one_timer_ask_once_and_for_both() {
        assertThat(world.passesTo("2026-11-11T09:00:00Z")).containsExactly("event_workNearsItsDate");
        assertThat(world.lines()).extracting(EscalationLine::rule).containsExactlyInAnyOrder(PLAN, SEEN);
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
        assertThat(world.stepsInWords()).containsExactly("ASKED team-manager");
    }

    @Test
    void a_timer_that_fails_half_way_leaves_nothing_and_asks_once_when_it_is_tried_again() {
        stage.powerFails = true;
        assertThat(dueWork.passTo(clock, Instant.parse("2026-11-11T09:00:00Z"))).singleElement().matches(DueWork.Fired::failed);
        assertThat(escalations.of(world.child)).isEmpty();
        assertThat(clocks.latest(PLAN, work).orElseThrow().warnedAt()).isNull();
        stage.powerFails = false;
        world.passesTo("2026-11-11T09:10:00Z");
        assertThat(world.lines()).hasSize(2);
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
    }

    @Test
    void a_duty_outside_any_journey_is_escalated_all_the_same() {
        UUID outside = UUID.randomUUID();
        world.inTransaction(() -> clocks.start(new ClockStart(PLAN, outside, world.child, null, Trigger.at(clock.instant()), "made-up.event", null, "made-up")));
        world.passesTo("2026-11-11T09:00:00Z");
        world.inTransaction(() -> clocks.escalateDue(outside));
        assertThat(escalations.of(world.child)).as("one escalation of the child, whatever the journey").hasSize(1);
        assertThat(world.lines()).extracting(EscalationLine::subject).containsExactlyInAnyOrder(work, work, outside);
        assertThat(tasks.of("escalation", "escalationId", world.escalation().id())).hasSize(1);
    }

    private void start(String rule, Trigger trigger) {
        clocks.start(new ClockStart(rule, work, world.child, world.journey, trigger, "made-up.event", "late-work", "made-up"));
    }
}
