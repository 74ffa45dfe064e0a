package org.childjourney.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.childprotection.ConferenceStory.reportShared;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.childjourney.ChildJourneyTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A person sends a form at the very moment at which a timer of the same clock fires: seen with two nodes, where the next moment is never far. */
@ChildJourneyTest
class FormAndTimerAtOnceTest {

    private static final String SHARE = "userTask_shareTheConferenceReport";
    private static final String WAITING = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    @Autowired ConferenceStory story;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void a_form_that_meets_a_timer_of_its_own_clock_is_kept_at_the_first_try() throws Exception {
        var conference = story.aConference(story.child("Ann"));
        story.books(conference, "2026-12-10T14:00+00:00");
        story.passesTo("2026-12-08T12:00:00Z");
        var timerWrites = new CountDownLatch(1);
        var timer = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            database.sql("update clocks set version = version + 1 where subject = ? and rule = 'icpc-report-shared'").param(conference).update();
            timerWrites.countDown();
            untilTheFormWaits();
        }));
        timerWrites.await();
        story.answers(conference, SHARE, "social-worker", reportShared("2026-12-07"));
        timer.get();
        assertThat(story.state("icpc-report-shared", conference)).isEqualTo("met");
        assertThat(story.waitsAt(conference)).doesNotContain(SHARE);
        assertThat(story.heard(ConferenceReportShared.class)).as("stored once").isNotEmpty();
        assertThat(database.sql("select count(*) from conference_papers where conference = ?").param(conference).query(Long.class).single()).isEqualTo(1);
        assertThat(story.differences()).isEmpty();
    }

    /** The form has read the clock as it was, and now waits for its row. */
    private void untilTheFormWaits() {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (database.sql(WAITING).query(Long.class).single() == 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
