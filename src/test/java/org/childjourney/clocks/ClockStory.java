package org.childjourney.clocks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.engine.DiagramsOfAStory;
import org.childjourney.engine.MovableClock;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.Trigger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A quiet ledger at the start of each story, made-up clocks in it, and ears for what it says. */
@TestConfiguration(proxyBeanMethods = false)
class ClockStory {

    static final Instant FRIDAY = Instant.parse("2026-11-20T09:00:00Z");
    static final String ASSESSMENT = "assessment-45wd";
    static final String CHILD_SEEN = "child-seen-s17-5wd";
    static final String CONTACT = "contact-decision-24h";

    @Bean
    Story story(Clocks clocks, MovableClock time, DiagramsOfAStory diagrams, JdbcClient database, TransactionTemplate together) {
        return new Story(clocks, time, diagrams, database, together);
    }

    @Bean
    ClockStoryTasks clockStoryTasks(Clocks clocks) {
        return new ClockStoryTasks(clocks);
    }

    @Bean
    @Primary
    ListOfEscalations listOfEscalations() {
        return new ListOfEscalations();
    }

    /** What the story's diagram asks of the application. */
    public static class ClockStoryTasks {

        private final Clocks clocks;

        ClockStoryTasks(Clocks clocks) {
            this.clocks = clocks;
        }

        public void escalate(String rule, String storyId) {
            clocks.escalate(rule, UUID.fromString(storyId));
        }
    }

    /** Stands for the module that escalates: opens one when a clock nears due, closes it when the clock stops. */
    static class ListOfEscalations implements OpenEscalations {

        final Set<UUID> open = new HashSet<>();

        @Override
        public Set<UUID> clocksWithOpenEscalation(Collection<UUID> clocks) {
            return clocks.stream().filter(open::contains).collect(Collectors.toSet());
        }

        @EventListener
        void on(ClockNearsDue event) {
            open.add(event.clock().id());
        }
    }

    static class Story {

        final List<Object> heard = new ArrayList<>();
        private final Clocks clocks;
        private final MovableClock time;
        private final DiagramsOfAStory diagrams;
        private final JdbcClient database;
        private final TransactionTemplate together;

        Story(Clocks clocks, MovableClock time, DiagramsOfAStory diagrams, JdbcClient database, TransactionTemplate together) {
            this.clocks = clocks;
            this.time = time;
            this.diagrams = diagrams;
            this.database = database;
            this.together = together;
        }

        @EventListener
        void on(ClockNearsDue event) {
            heard.add(event);
        }

        @EventListener
        void on(ClockStopped event) {
            heard.add(event);
        }

        @EventListener
        void on(ClockMoved event) {
            heard.add(event);
        }

        /** Ends whatever an earlier story left running; rows of the ledger stay, as they must. */
        void begins() {
            time.beginAt(FRIDAY);
            diagrams.endAll();
            diagrams.deployOnce("clocks/clock-story.bpmn", "clock-story");
            database.sql("select distinct subject from clocks where outcome is null").query(UUID.class).list()
                    .forEach(subject -> clocks.cancelAll(subject, "the story is over", "test"));
            heard.clear();
        }

        UUID runs(String rule, UUID subject, Trigger trigger, String process) {
            return clocks.start(new ClockStart(rule, subject, ChildId.next(), new JourneyReference("J-2026-000001"), trigger, "referral received", process, "social-worker"));
        }

        /** An assessment with both its clocks and its process, in one transaction. */
        String assessmentBegins(UUID subject) {
            return together.execute(status -> {
                runs(ASSESSMENT, subject, Trigger.at(FRIDAY), "clock-story");
                runs(CHILD_SEEN, subject, Trigger.at(FRIDAY), "clock-story");
                return processBegins(subject);
            });
        }

        String processBegins(UUID subject) {
            return diagrams.start("clock-story", new HashMap<>(Map.of("storyId", subject.toString(), "storyRule", ASSESSMENT)));
        }

        ClockEntry latest(String rule, UUID subject) {
            return clocks.latest(rule, subject).orElseThrow();
        }

        List<ClockTrace.What> tracesOf(UUID clock) {
            return clocks.traces(clock).stream().map(ClockTrace::what).toList();
        }
    }
}
