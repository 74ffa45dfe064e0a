package org.childjourney.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.People;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.journey.Journeys;
import org.childjourney.timescales.Trigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A duty passes from one stage to the next: here from the assessment's review to the visit, two diagrams that ask for any rule. */
@ChildJourneyTest
class HandOverTest {

    private static final String RULE = "cp-visit-20";

    @Autowired People people;
    @Autowired Clocks clocks;
    @Autowired Watchdog watchdog;
    @Autowired Processes processes;
    @Autowired Children children;
    @Autowired Journeys journeys;
    @Autowired TransactionTemplate transaction;

    private final UUID subject = UUID.randomUUID();
    private ChildId child;
    private JourneyReference journey;

    @BeforeEach
    void a_clock_runs_in_the_first_process() {
        people.itIs("2026-11-20T09:00:00Z");
        transaction.executeWithoutResult(status -> {
            child = children.register(NewChild.born("Ada", "Example", LocalDate.of(2019, 5, 4), "F"), "contact-officer");
            journey = journeys.open(child, Instant.parse("2026-11-20T09:00:00Z"), "a test");
            clocks.start(new ClockStart(RULE, subject, child, journey, Trigger.at(Instant.parse("2026-11-20T09:00:00Z")), "test", "assessment-review", "social-worker"));
            processes.start("assessment-review", journey, Map.of("assessmentId", subject, "childId", child, "reviewRule", RULE));
        });
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_clock_that_is_passed_on_keeps_its_dates_and_its_one_timer_is_in_the_new_process() {
        var before = clocks.latest(RULE, subject).orElseThrow();
        passOn(true);
        var after = clocks.latest(RULE, subject).orElseThrow();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.dueAt()).isEqualTo(before.dueAt());
        assertThat(after.triggeredBy()).isEqualTo(before.triggeredBy());
        assertThat(after.process()).isEqualTo("protection-visit");
        assertThat(clocks.traces(after.id())).extracting(ClockTrace::what).containsExactly(ClockTrace.What.STARTED, ClockTrace.What.HANDED_OVER);
        assertThat(clocks.traces(after.id()).get(1).by()).isEqualTo("team-manager");
        assertThat(differences()).as("exactly one timer").isEmpty();
    }

    @Test
    void a_first_process_that_keeps_its_timer_is_found_by_the_watchdog() {
        passOn(false);
        assertThat(differences()).containsExactly(Difference.TIMER_TWICE);
    }

    @Test
    void after_the_hand_over_the_new_process_gives_the_warning_once() {
        passOn(true);
        people.timePassesTo(clocks.latest(RULE, subject).orElseThrow().dueAt().plusSeconds(60).toString());
        assertThat(clocks.latest(RULE, subject).orElseThrow().warnedAt()).isNotNull();
        assertThat(clocks.traces(clocks.latest(RULE, subject).orElseThrow().id())).extracting(ClockTrace::what).filteredOn(ClockTrace.What.WARNED::equals).hasSize(1);
    }

    @Test
    void a_clock_that_does_not_run_cannot_be_passed_on() {
        assertThatThrownBy(() -> clocks.handOver("cp-visit-first", subject, "protection-visit", "team-manager")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not run");
    }

    private void passOn(boolean firstEnds) {
        transaction.executeWithoutResult(status -> {
            if (firstEnds) {
                processes.cancel("assessment-review", "assessmentId", subject, "passed on");
            }
            processes.start("protection-visit", journey, Map.of("planId", subject, "childId", child, "visitRule", RULE));
            clocks.handOver(RULE, subject, "protection-visit", "team-manager");
        });
    }

    private List<Difference> differences() {
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(subject.toString())).map(Findings.Finding::kind).toList();
    }
}
