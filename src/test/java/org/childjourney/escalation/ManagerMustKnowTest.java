package org.childjourney.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.childjourney.ChildJourneyTest;
import org.childjourney.chronology.Chronology;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.MovableClock;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.ManagerMustKnow;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;

/** What a manager must know at once, without any clock: a child not seen twice in a row. */
@ChildJourneyTest
class ManagerMustKnowTest {

    private static final String UNSEEN = "Not seen at two visits in a row; nobody answered the door";
    private static final Map<String, String> DEALT_WITH = Map.of("whatWasLate", "The family was away at an aunt's", "meansForChild", "Seen well at school this afternoon", "decision", "dealtWith");

    @Autowired World world;
    @Autowired Escalations escalations;
    @Autowired EscalationInWords words;
    @Autowired ApplicationEventPublisher events;
    @Autowired MovableClock clock;
    @Autowired Watchdog watchdog;
    @Autowired Chronology chronology;

    /** What a visit says when nobody opened twice. */
    record NotSeenTwice(ChildId child, JourneyReference journey, Instant at, String by, String because) implements ManagerMustKnow {

        @Override
        public String stage() {
            return "A made-up visit";
        }

        @Override
        public String what() {
            return "Not seen twice in a row.";
        }
    }

    @BeforeEach
    void aFridayAfternoon() {
        world.beginsAt("2026-11-20T15:00:00Z");
    }

    @AfterEach
    void theStoryIsOver() {
        world.endEverything();
    }

    @Test
    void a_manager_told_of_a_child_not_seen_twice_decides_the_same_day() {
        told();
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
        assertThat(world.escalation().answerBy()).isEqualTo("2026-11-21T00:00:00Z");
        assertThat(world.lines()).singleElement().satisfies(line -> {
            assertThat(line.isTold()).isTrue();
            assertThat(line.because()).isEqualTo(UNSEEN);
        });
        assertThat(chronology.of(world.child)).extracting("kind").contains("NotSeenTwice", "EscalationRaised");
    }

    @Test
    void the_form_says_what_happened_and_that_nothing_is_late() {
        told();
        var shown = words.forReader(world.escalation(), "a-team-manager");
        assertThat(shown).containsEntry("lines", List.of()).containsEntry("stream", "The line of management")
                .containsEntry("mustKnow", List.of(Map.of("what", UNSEEN, "since", "Friday 20 November 2026, 15:00")));
    }

    @Test
    void a_manager_told_late_at_night_has_two_hours() {
        world.passesTo("2026-11-20T23:30:00Z");
        told();
        assertThat(world.escalation().answerBy()).isEqualTo("2026-11-21T01:30:00Z");
    }

    @Test
    void a_manager_who_does_not_decide_the_same_day_is_passed_over_and_it_climbs_to_the_director() {
        told();
        world.passesTo("2026-11-21T00:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("service-manager");
        assertThat(world.escalation().answerBy()).as("four hours of the next working day").isEqualTo("2026-11-23T13:00:00Z");
        world.passesTo("2026-11-23T13:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("head-of-service");
        world.passesTo("2026-11-23T17:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("director");
    }

    @Test
    void a_decision_with_a_date_is_looked_at_again_and_one_that_says_dealt_with_ends_it() {
        told();
        world.answers("a-team-manager", "help", "2026-11-20");
        assertThat(world.openTasks()).isEmpty();
        assertThat(world.escalation().state()).isEqualTo(Escalation.State.ACKNOWLEDGED);
        world.passesTo("2026-11-21T09:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
        world.answers("a-team-manager", DEALT_WITH);
        assertThat(world.escalation().isOpen()).isFalse();
        assertThat(world.lines()).singleElement().extracting(EscalationLine::resolvedAs).isEqualTo("dealt-with");
        assertThat(world.waitingAt()).isEmpty();
        assertThat(escalations.answers(world.escalation().id())).extracting(EscalationAnswer::decision)
                .containsExactly(EscalationAnswer.Decision.HELP, EscalationAnswer.Decision.DEALT_WITH);
        assertThat(world.told).hasAtLeastOneElementOfType(EscalationResolved.class);
    }

    @Test
    void what_is_late_is_never_ended_by_calling_it_dealt_with() {
        told();
        world.isLateSoon("contact-decision-24h", "2026-11-20T15:00:00Z");
        assertThatThrownBy(() -> world.answers("a-service-manager", DEALT_WITH)).isInstanceOf(Refused.class).hasMessageContaining("only the work ends that");
        assertThat(world.lines()).hasSize(2).allMatch(EscalationLine::isOpen);
        assertThat(escalations.answers(world.escalation().id())).isEmpty();
    }

    @Test
    void what_is_told_joins_what_the_manager_is_asked_already_and_wants_its_answer_the_same_day() {
        world.isLateSoon("child-seen-s17-5wd", "2026-11-16T09:00:00Z");
        String task = world.task().id();
        assertThat(world.escalation().answerBy()).isEqualTo("2026-11-24T00:00:00Z");
        told();
        assertThat(world.task().id()).isEqualTo(task);
        assertThat(world.lines()).hasSize(2);
        assertThat(world.escalation().answerBy()).isEqualTo("2026-11-21T00:00:00Z");
    }

    @Test
    void work_done_leaves_what_was_told_open_until_a_manager_says_that_it_is_dealt_with() {
        var visit = world.isLateSoon("child-seen-s17-5wd", "2026-11-16T09:00:00Z");
        told();
        world.isDone("child-seen-s17-5wd", visit);
        assertThat(world.escalation().isOpen()).isTrue();
        world.answers("a-team-manager", DEALT_WITH);
        assertThat(world.escalation().isOpen()).isFalse();
    }

    @Test
    void the_watchdog_finds_nothing_wrong_with_a_line_without_a_clock() {
        int before = watchdog.look().differences();
        told();
        assertThat(watchdog.look().differences()).isEqualTo(before);
    }

    @Test
    void a_failure_leaves_nobody_told() {
        assertThatThrownBy(() -> world.inTransaction(() -> {
            events.publishEvent(unseen());
            throw new IllegalStateException("The power failed");
        })).hasMessage("The power failed");
        assertThat(escalations.of(world.child)).isEmpty();
        assertThatThrownBy(() -> events.publishEvent(unseen())).as("outside a transaction it would be lost").isInstanceOf(IllegalTransactionStateException.class);
    }

    private void told() {
        world.inTransaction(() -> events.publishEvent(unseen()));
    }

    private NotSeenTwice unseen() {
        return new NotSeenTwice(world.child, world.journey, clock.instant(), "a-worker", UNSEEN);
    }
}
