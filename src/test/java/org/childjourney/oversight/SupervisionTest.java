package org.childjourney.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.oversight.OversightStory.CARRY_OUT;
import static org.childjourney.oversight.OversightStory.DECIDE;
import static org.childjourney.oversight.OversightStory.HOLD;
import static org.childjourney.oversight.OversightStory.direction;
import static org.childjourney.oversight.OversightStory.held;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.children.Children;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.JourneyClosed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@ChildJourneyTest
class SupervisionTest {

    private static final String MONTHLY = "supervision-monthly";
    private static final String DIRECTION = "supervision-direction";
    private static final String WORKER = "social-worker";
    private static final String MANAGER = "team-manager";

    @Autowired OversightStory story;
    @Autowired TaskForm<HoldSupervision> form;
    @Autowired Children children;
    @Autowired Supervisions supervisions;
    @Autowired DriftList drift;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient database;

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    @BeforeEach
    void begins() {
        story.begins("2026-09-07T09:00:00Z");
    }

    @AfterEach
    void ends() {
        story.ends();
    }

    private UUID supervision(ChildId child) {
        return story.record(story.task(child, HOLD), "supervisionId");
    }

    private UUID holdWith(ChildId child, String at, List<Map<String, Object>> directions) {
        UUID id = supervision(child);
        story.answer(MANAGER, story.task(child, HOLD), held(at, directions));
        return id;
    }

    @Test
    void every_child_whom_a_worker_holds_is_spoken_of_once_a_month_whoever_the_worker_is() {
        var child = story.heldBy(null);
        assertThat(story.all(child, HOLD)).as("no worker, no supervision").isEmpty();
        story.passesTo(child, WORKER);
        UUID first = supervision(child);
        assertThat(story.task(child, HOLD).groups()).containsExactly("east-team-manager");
        assertThat(story.task(child, HOLD).dueAt()).as("end of Wednesday 7 October").isEqualTo("2026-10-07T23:00:00Z");

        story.timePassesTo("2026-09-21T09:00:00Z");
        story.passesTo(child, "social-worker-asye");
        assertThat(story.all(child, HOLD)).as("a new worker takes over the running clock").hasSize(1);
        assertThat(story.task(child, HOLD).dueAt()).isEqualTo("2026-10-07T23:00:00Z");

        story.timePassesTo("2026-10-05T10:30:00Z");
        holdWith(child, "2026-10-05T11:00+01:00", List.of());
        assertThat(story.states(MONTHLY, first)).containsExactly("met");
        assertThat(story.endsOf("supervisionId", first)).contains("endEvent_recorded");
        assertThat(story.task(child, HOLD).dueAt()).as("a month from the day it was held").isEqualTo("2026-11-06T00:00:00Z");
        assertThat(story.heard(SupervisionHeld.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("The child is safer", "works in part").doesNotContain("Eighteen children"));
        assertThat(story.differences(first)).isEmpty();
        assertThat(story.differences(supervision(child))).isEmpty();
    }

    @Test
    void a_supervision_that_is_not_held_is_warned_of_missed_held_late_and_stands_in_the_drift_after_six_weeks() {
        var child = story.heldBy(WORKER);
        UUID id = supervision(child);
        story.timePassesTo("2026-10-08T09:00:00Z");
        assertThat(story.warnedAbout(id)).isTrue();
        assertThat(story.states(MONTHLY, id)).containsExactly("missed");
        assertThat(story.endsOf("supervisionId", id)).containsExactly("endEvent_escalated");
        String reference = children.facts(child).reference();
        assertThat(drift.at(story.now()).lines()).noneMatch(line -> line.child().equals(reference));

        story.timePassesTo("2026-10-20T09:00:00Z");
        assertThat(drift.at(story.now()).lines()).anyMatch(line -> line.child().equals(reference) && line.kind().equals("No supervision for six weeks"));
        holdWith(child, "2026-10-20T09:30+01:00", List.of());
        assertThat(story.states(MONTHLY, id)).containsExactly("met-late");
        assertThat(drift.at(story.now()).lines()).noneMatch(line -> line.child().equals(reference) && line.kind().startsWith("No supervision"));
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void it_ends_with_the_journey_and_with_the_childs_life_and_months_of_the_past_are_never_asked_for() {
        var child = story.heldBy(WORKER);
        var journey = story.journeyOf(child);
        UUID id = supervision(child);
        story.timePassesTo("2026-09-10T09:00:00Z");
        story.inOneTransaction(() -> {
            events.publishEvent(new JourneyClosed(child, story.now(), MANAGER, journey, "Needs met"));
            return null;
        });
        assertThat(story.states(MONTHLY, id)).containsExactly("cancelled");
        assertThat(story.endsOf("supervisionId", id)).containsExactly("endEvent_notNeeded");
        assertThat(story.all(child, HOLD)).isEmpty();

        var other = story.heldBy(WORKER);
        UUID open = supervision(other);
        UUID given = given(other, "2026-09-30");
        open = supervision(other);
        story.inOneTransaction(() -> {
            children.died(other, LocalDate.of(2026, 9, 10), MANAGER);
            return null;
        });
        assertThat(story.states(MONTHLY, open)).containsExactly("cancelled");
        assertThat(story.states(DIRECTION, given)).containsExactly("cancelled");
    }

    private UUID given(ChildId child, String dueOn) {
        holdWith(child, LondonTimeOf.now(story.now()), List.of(direction("Meet his father.", dueOn)));
        return story.record(story.task(child, CARRY_OUT), "directionId");
    }

    @Test
    void what_is_said_about_the_worker_is_asked_once_a_month_and_never_stands_in_a_childs_record() {
        story.begins("2026-06-08T09:00:00Z");
        database.sql("delete from worker_supervisions").update();
        var one = story.heldBy(WORKER);
        var other = story.heldBy(WORKER);
        assertThat(story.opened(form, story.task(one, HOLD), MANAGER)).containsEntry("asksForWorker", true).containsEntry("workerName", "Sol Example");
        UUID id = holdWith(one, "2026-06-08T10:00+01:00", List.of());
        assertThat(story.opened(form, story.task(other, HOLD), MANAGER)).containsEntry("asksForWorker", false);
        assertThat(database.sql("select answers::text from papers where subject = ?").param(id).query(String.class).single()).contains("own bed").doesNotContain("Eighteen", "November; Senna", "neglect");
        assertThat(database.sql("select load from worker_supervisions where worker = ?").param(WORKER).query(String.class).list()).containsExactly("Eighteen children; one goes to Senna.");
        story.timePassesTo("2026-07-01T09:00:00Z");
        assertThat(story.opened(form, story.task(other, HOLD), MANAGER)).containsEntry("asksForWorker", true);
    }

    @Test
    void what_cannot_be_is_refused() {
        var child = story.heldBy(WORKER);
        refused(child, held("2026-09-08T10:00+01:00", List.of()), MANAGER, "lies in the future");
        refused(child, held("2026-09-06T10:00+01:00", List.of()), MANAGER, "before a worker held the child");
        refused(child, held("2026-09-07T10:00+01:00", List.of(direction("Meet his father.", "2026-09-06"))), MANAGER, "Today or later");
        var own = story.heldBy(MANAGER);
        refused(own, held("2026-09-07T10:00+01:00", List.of()), MANAGER, "Nobody supervises their own work");
    }

    private void refused(ChildId child, Map<String, Object> answers, String by, String why) {
        var task = story.task(child, HOLD);
        assertThatThrownBy(() -> story.answer(by, task, answers)).isInstanceOf(Refused.class).hasMessageContaining(why);
        assertThat(story.task(child, HOLD).id()).isEqualTo(task.id());
    }

    @Test
    void each_direction_is_a_task_of_the_worker_with_its_own_day() {
        var child = story.heldBy(WORKER);
        holdWith(child, "2026-09-07T10:00+01:00", List.of(direction("Meet his father.", "2026-09-25"), direction("Ask school.", "2026-10-02")));
        assertThat(story.all(child, CARRY_OUT)).hasSize(2).allSatisfy(task -> assertThat(task.groups()).contains("east-social-worker"));
        var task = story.task(child, CARRY_OUT);
        UUID id = story.record(task, "directionId");
        assertThat(task.dueAt()).as("end of Friday 25 September").isEqualTo("2026-09-25T23:00:00Z");
        assertThat(story.differences(id)).isEmpty();

        story.timePassesTo("2026-09-14T09:00:00Z");
        assertThatThrownBy(() -> story.answer(WORKER, task, Map.of("done", "yes", "doneAt", "2026-09-15T10:00+01:00", "whatCame", "He was met at his work."))).isInstanceOf(Refused.class);
        story.answer(WORKER, task, Map.of("done", "yes", "doneAt", "2026-09-14T09:30+01:00", "whatCame", "He was met at his work."));
        assertThat(story.states(DIRECTION, id)).containsExactly("met");
        assertThat(story.endsOf("directionId", id)).containsExactly("endEvent_carriedOut", "endEvent_settled");
        assertThat(story.heard(DirectionSettled.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("carried out", "Meet his father"));
        assertThat(story.all(child, CARRY_OUT)).hasSize(1);
    }

    @Test
    void a_late_direction_reaches_the_manager_and_only_the_manager_withdraws_one() {
        var child = story.heldBy(WORKER);
        UUID id = given(child, "2026-09-18");
        story.timePassesTo("2026-09-21T09:00:00Z");
        assertThat(story.warnedAbout(id)).isTrue();
        assertThat(story.states(DIRECTION, id)).containsExactly("missed");
        assertThat(story.all(child, "userTask_answerTheEscalation")).as("somebody above is asked").isNotEmpty();

        story.answer(WORKER, story.task(child, CARRY_OUT), Map.of("done", "no", "whyNot", "He works abroad until spring."));
        story.answer(MANAGER, story.task(child, DECIDE), Map.of("stands", "yes", "because", "A call is a meeting too."));
        story.answer(WORKER, story.task(child, CARRY_OUT), Map.of("done", "yes", "doneAt", "2026-09-21T09:30+01:00", "whatCame", "He wants to ring every Sunday."));
        assertThat(story.states(DIRECTION, id)).containsExactly("met-late");

        var other = story.heldBy(WORKER);
        UUID withdrawn = given(other, "2026-10-09");
        story.answer(WORKER, story.task(other, CARRY_OUT), Map.of("done", "no", "whyNot", "The school has closed for good."));
        assertThat(story.differences(withdrawn)).isEmpty();
        story.answer(MANAGER, story.task(other, DECIDE), Map.of("stands", "no", "because", "The new school is asked instead."));
        assertThat(story.states(DIRECTION, withdrawn)).containsExactly("cancelled");
        assertThat(story.endsOf("directionId", withdrawn)).containsExactly("endEvent_settled", "endEvent_withdrawn");
    }

    @Test
    void directions_fall_away_with_the_journey_and_follow_joined_records() {
        var child = story.heldBy(WORKER);
        UUID id = given(child, "2026-09-30");
        var known = story.heldBy(WORKER);
        UUID kept = supervision(known);
        UUID joined = supervision(child);
        story.inOneTransaction(() -> {
            events.publishEvent(new Joined(known, child));
            return null;
        });
        assertThat(story.states(MONTHLY, joined)).containsExactly("cancelled");
        assertThat(story.states(MONTHLY, kept)).containsExactly("running");
        story.inOneTransaction(() -> {
            supervisions.workEnded(known, "The journey was closed.", MANAGER);
            return null;
        });
        assertThat(story.states(DIRECTION, id)).containsExactly("cancelled");
        assertThat(story.endsOf("directionId", id)).containsExactly("endEvent_fellAway");
    }
}
