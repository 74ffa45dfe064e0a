package org.childjourney.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.childjourney.ChildJourneyTest;
import org.childjourney.clocks.BankHolidays;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.Processes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens when several things happen at once. */
@ChildJourneyTest
class AtOnceTest {

    private static final String CHECKPOINT = "cin-plan-start";
    private static final String SEEN = "child-seen-s17-5wd";

    @Autowired
    World world;

    @Autowired
    Clocks clocks;

    @Autowired
    BankHolidays holidays;

    @Autowired
    LoadNotices load;

    @Autowired
    Processes processes;

    @BeforeEach
    void theStoryBegins() {
        world.beginsAt("2026-11-02T09:00:00Z");
    }

    @AfterEach
    void theStoryIsOver() {
        world.endEverything();
    }

    @Test
    void two_clocks_of_one_child_that_ring_at_the_same_moment_in_two_places_ask_once() throws Exception {
        UUID checkpoint = world.runs(CHECKPOINT, "2026-11-02T09:00:00Z");
        UUID seen = world.runs(SEEN, "2026-11-02T09:00:00Z");
        world.passesTo("2026-11-12T09:00:00Z");
        var together = new CountDownLatch(2);
        both(() -> ring(CHECKPOINT, checkpoint, together), () -> ring(SEEN, seen, together));
        assertThat(world.lines()).hasSize(2);
        assertThat(world.askedGroup()).isNotNull();
        assertThat(processes.of(world.journey)).hasSize(1);
    }

    @Test
    void the_same_clock_that_rings_twice_adds_one_line() {
        UUID checkpoint = world.isLateSoon(CHECKPOINT, "2026-11-02T09:00:00Z");
        world.inTransaction(() -> clocks.escalateDue(checkpoint));
        assertThat(world.lines()).hasSize(1);
        assertThat(processes.of(world.journey)).hasSize(1);
    }

    @Test
    void a_clock_that_rings_and_is_met_in_one_breath_leaves_nothing_waiting() {
        UUID checkpoint = world.runs(CHECKPOINT, "2026-11-02T09:00:00Z");
        world.passesTo(world.clockOf(CHECKPOINT, checkpoint).warnAt());
        world.inTransaction(() -> {
            clocks.escalate(CHECKPOINT, checkpoint);
            clocks.meet(CHECKPOINT, checkpoint, world.clockOf(CHECKPOINT, checkpoint).warnAt(), "made-up.done", "a-worker");
        });
        assertThat(world.escalation().isOpen()).isFalse();
        assertThat(world.waitingAt()).isEmpty();
    }

    @Test
    void a_bank_holiday_proclaimed_late_moves_the_time_to_answer_and_the_next_rung_with_it() {
        world.isLateSoon(CHECKPOINT, "2026-11-02T09:00:00Z");
        assertThat(world.escalation().askedAt()).isEqualTo("2026-11-11T09:00:00Z");
        assertThat(world.escalation().answerBy()).isEqualTo("2026-11-13T00:00:00Z");
        String task = world.task().id();
        holidays.proclaim(LocalDate.of(2026, 11, 12), "A made-up holiday", "a-director");
        assertThat(world.task().id()).as("the manager keeps the task they have").isEqualTo(task);
        assertThat(world.escalation().answerBy()).isEqualTo("2026-11-14T00:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
        world.passesTo("2026-11-13T23:59:00Z");
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
        world.passesTo("2026-11-14T00:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("service-manager");
        holidays.withdraw(LocalDate.of(2026, 11, 12), "a-director");
    }

    @Test
    void many_children_of_one_worker_late_on_one_day_are_one_notice_about_the_workers_load() {
        for (int i = 0; i < 12; i++) {
            world.anotherChild();
            world.isHeldBy("east", "a-busy-worker");
            world.inTransaction(() -> clocks.escalate(CHECKPOINT, world.runs(CHECKPOINT, "2026-10-20T09:00:00Z")));
        }
        assertThat(load.of("a-busy-worker")).singleElement().extracting(LoadNotices.LoadNotice::children).isEqualTo(12);
        assertThat(load.of("another-worker")).isEmpty();
    }

    private Void ring(String rule, UUID subject, CountDownLatch together) {
        together.countDown();
        world.inTransaction(() -> clocks.escalate(rule, subject));
        return null;
    }

    private static void both(Callable<Void> one, Callable<Void> other) throws Exception {
        try (var people = new Pool()) {
            for (Future<Void> done : people.all(List.of(one, other))) {
                done.get();
            }
        }
    }

    private static final class Pool implements AutoCloseable {
        private final java.util.concurrent.ExecutorService threads = Executors.newFixedThreadPool(2);

        List<Future<Void>> all(List<Callable<Void>> work) throws InterruptedException {
            return threads.invokeAll(work);
        }

        @Override
        public void close() {
            threads.shutdown();
        }
    }
}
