package org.childjourney.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.clocks.ClockStory.CONTACT;
import static org.childjourney.clocks.ClockStory.FRIDAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.childjourney.timescales.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people, or two nodes, at the same moment. */
@LedgerOfNobodyTest
class TogetherTest {

    private final UUID subject = UUID.randomUUID();
    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @Autowired Clocks clocks;
    @Autowired BankHolidays holidays;
    @Autowired ClockStory.Story story;
    @Autowired TransactionTemplate together;
    @Autowired JdbcClient database;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @AfterEach
    void ends() {
        people.shutdownNow();
    }

    @Test
    void of_one_who_meets_and_one_who_cancels_at_the_same_moment_only_the_first_wins() throws Exception {
        var id = story.runs(CONTACT, subject, Trigger.at(FRIDAY), null);
        var metNotYetStored = new CountDownLatch(1);
        var mayStore = new CountDownLatch(1);
        var met = people.submit(() -> together.execute(status -> {
            boolean first = clocks.meet(CONTACT, subject, FRIDAY, "decided", "team-manager");
            metNotYetStored.countDown();
            await(mayStore);
            return first;
        }));
        await(metNotYetStored);
        var cancelled = people.submit(() -> clocks.cancel(CONTACT, subject, "recorded in error", "service-manager"));
        waitsOrIsDone(cancelled);
        mayStore.countDown();
        assertThat(met.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(cancelled.get(30, TimeUnit.SECONDS)).isFalse();
        assertThat(story.tracesOf(id)).containsExactly(ClockTrace.What.STARTED, ClockTrace.What.MET);
    }

    @Test
    void of_two_who_meet_it_at_the_same_moment_one_is_told_that_it_does_not_run() throws Exception {
        for (int i = 0; i < 20; i++) {
            UUID each = UUID.randomUUID();
            var id = story.runs(CONTACT, each, Trigger.at(FRIDAY), null);
            assertThat(bothAtOnce(() -> clocks.meet(CONTACT, each, FRIDAY, "decided", "team-manager"))).isEqualTo(1);
            assertThat(story.tracesOf(id)).containsExactly(ClockTrace.What.STARTED, ClockTrace.What.MET);
        }
    }

    @Test
    void of_two_who_start_the_same_clock_one_is_refused() throws Exception {
        for (int i = 0; i < 20; i++) {
            UUID each = UUID.randomUUID();
            assertThat(bothAtOnce(() -> {
                try {
                    return story.runs(CONTACT, each, Trigger.at(FRIDAY), null) != null;
                } catch (IllegalStateException e) {
                    assertThat(e).hasMessageContaining("already runs");
                    return false;
                }
            })).isEqualTo(1);
            assertThat(clocks.about(each)).hasSize(1);
        }
    }

    @Test
    void of_two_timers_of_one_record_that_fire_at_the_same_moment_one_warns_and_the_other_has_nothing_left_to_do() throws Exception {
        var id = story.runs(CONTACT, subject, Trigger.at(FRIDAY.minus(Duration.ofHours(23))), null);
        var warnedNotYetStored = new CountDownLatch(1);
        var mayStore = new CountDownLatch(1);
        var one = people.submit(() -> together.executeWithoutResult(status -> {
            clocks.escalateDue(subject);
            warnedNotYetStored.countDown();
            await(mayStore);
        }));
        await(warnedNotYetStored);
        var other = people.submit(() -> clocks.escalateDue(subject));
        waitsOrIsDone(other);
        mayStore.countDown();
        one.get(30, TimeUnit.SECONDS);
        other.get(30, TimeUnit.SECONDS);
        assertThat(story.tracesOf(id)).containsExactly(ClockTrace.What.STARTED, ClockTrace.What.WARNED);
    }

    @Test
    void a_clock_started_while_a_holiday_is_proclaimed_is_counted_with_that_holiday() throws Exception {
        var holiday = LocalDate.of(2026, 11, 24);
        var startedNotYetStored = new CountDownLatch(1);
        var mayStore = new CountDownLatch(1);
        var started = people.submit(() -> together.execute(status -> {
            var id = story.runs(ClockStory.CHILD_SEEN, subject, Trigger.at(FRIDAY), null);
            startedNotYetStored.countDown();
            await(mayStore);
            return id;
        }));
        await(startedNotYetStored);
        var proclaimed = people.submit(() -> holidays.proclaim(holiday, "A day of mourning", "system-operator"));
        waitsOrIsDone(proclaimed);
        mayStore.countDown();
        started.get(30, TimeUnit.SECONDS);
        assertThat(proclaimed.get(30, TimeUnit.SECONDS).moved()).isEqualTo(1);
        assertThat(story.latest(ClockStory.CHILD_SEEN, subject).dueAt()).isEqualTo("2026-12-01T00:00:00Z");
        holidays.withdraw(holiday, "system-operator");
    }

    /** Goes on once the other really stands in the queue behind the first, or wrongly did not queue at all. */
    private void waitsOrIsDone(Future<?> other) {
        while (!other.isDone() && database.sql("select count(*) from pg_locks where not granted").query(Integer.class).single() == 0) {
            Thread.onSpinWait();
        }
    }

    private int bothAtOnce(Callable<Boolean> work) throws InterruptedException, ExecutionException {
        var line = new CyclicBarrier(2);
        Callable<Boolean> oneOfTwo = () -> {
            line.await(30, TimeUnit.SECONDS);
            return work.call();
        };
        var one = people.submit(oneOfTwo);
        var other = people.submit(oneOfTwo);
        return (one.get() ? 1 : 0) + (other.get() ? 1 : 0);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
