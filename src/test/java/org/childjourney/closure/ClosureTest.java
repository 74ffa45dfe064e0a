package org.childjourney.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.children.BirthsAndDeaths;
import org.childjourney.engine.OpenTask;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.JourneyClosed;
import org.childjourney.journey.Journeys;
import org.childjourney.journey.Said;
import org.childjourney.transfer.ChangeReason;
import org.childjourney.transfer.NewTransfer;
import org.childjourney.transfer.TransferStory;
import org.childjourney.transfer.Transfers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A case is closed. */
@ChildJourneyTest
class ClosureTest {

    private static final String APPROVAL = "case-closure-approval";
    private static final String RECORD = "case-closure-record";
    private static final String PREPARE = "userTask_prepareTheClosure";
    private static final String APPROVE = "userTask_approveTheClosure";
    private static final String COMPLETE = "userTask_completeTheRecord";

    @Autowired TransferStory story;
    @Autowired Closures closures;
    @Autowired Transfers transfers;
    @Autowired Journeys journeys;
    @Autowired BirthsAndDeaths births;
    @Autowired ActsOnChildren acts;
    @Autowired ApplicationEventPublisher events;

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    @BeforeEach
    void it_is_monday() {
        story.begins();
    }

    @Test
    void a_case_is_not_closed_while_anything_is_open_and_the_refusal_names_each_of_it() {
        var child = story.assessed("east", "social-worker");
        story.inOneTransaction(() -> transfers.propose(new NewTransfer(child, story.journey(child), "west", null, ChangeReason.TSPROC, "A test.", null, "test:" + child), "social-worker"));
        assertThatThrownBy(() -> propose(child, "social-worker")).isInstanceOf(Refused.class)
                .hasMessageContainingAll("cannot be closed yet", "“Single assessment”, open since 23 November 2026", "a handover under way since 23 November 2026", "the clock “", "the task “Allocate");
        assertThat(acts.find("closure", "social-worker", child).orElseThrow().questions(child, "social-worker").get(1).hint()).as("shown before").contains("In the way now", "handover under way");
        assertThat(closures.of(child)).isEmpty();
    }

    @Test
    void the_child_is_seen_everybody_is_told_somebody_else_approves_the_record_is_completed_and_only_then_the_case_is_closed() {
        var child = story.child("east", "social-worker");
        var closure = propose(child, "social-worker");
        assertThat(story.dueAt(APPROVAL, closure)).as("end of Monday 30 November").isEqualTo("2026-12-01T00:00:00Z");
        refusedWith(closure, PREPARE, "social-worker", with(prepared(), "seenOn", "2026-11-24"), "today at the latest");
        story.answers(task(closure, PREPARE), "social-worker", prepared());
        assertThat(task(closure, APPROVE).groups()).containsExactly("east-team-manager");
        refusedWith(closure, APPROVE, "social-worker", decided("approve"), "Somebody else decides");
        refusedWith(closure, APPROVE, "team-manager", decided("sendBack"), "The rule table suggests “Close the case”");
        story.answers(task(closure, APPROVE), "team-manager", with(decided("sendBack"), "whyDifferent", "The school has not answered."));
        story.answers(task(closure, PREPARE), "social-worker", prepared());
        story.answers(task(closure, APPROVE), "team-manager", decided("approve"));
        assertThat(story.state(APPROVAL, closure)).isEqualTo("met");
        assertThat(story.dueAt(RECORD, closure)).as("end of Monday 7 December").isEqualTo("2026-12-08T00:00:00Z");

        story.passesTo("2026-11-25T10:00:00Z");
        refusedWith(closure, COMPLETE, "social-worker", with(completed(), "lettersSent", "no"), "Send the closing letters");
        assertThat(journeys.openOf(child)).isPresent();
        story.answers(task(closure, COMPLETE), "social-worker", completed());
        assertThat(story.state(RECORD, closure)).isEqualTo("met");
        assertThat(journeys.openOf(child)).isEmpty();
        assertThat(story.endsOf("closureId", closure)).contains("endEvent_closed", "endEvent_closureOver");
        assertThat(story.heard(ClosureEnded.class)).singleElement().satisfies(event -> {
            assertThat(event.reason()).isEqualTo(ClosureReason.RC7);
            assertThat(event.closedOn()).as("the day it was approved").isEqualTo(LocalDate.of(2026, 11, 23));
        });
        assertThat(story.heard(JourneyClosed.class)).hasSize(1);
        assertThat(story.differences(closure)).isEmpty();
    }

    @Test
    void an_approval_and_a_record_that_near_their_dates_are_escalated_and_done_after_them_they_are_late() {
        var child = story.child("east", "social-worker");
        var closure = propose(child, "social-worker");
        story.passesTo("2026-12-01T10:00:00Z");
        assertThat(story.warnedAbout(closure)).contains(APPROVAL);
        story.answers(task(closure, PREPARE), "social-worker", prepared());
        story.answers(task(closure, APPROVE), "team-manager", decided("approve"));
        assertThat(story.state(APPROVAL, closure)).isEqualTo("met-late");
        story.passesTo("2026-12-16T10:00:00Z");
        assertThat(story.warnedAbout(closure)).contains(RECORD);
        assertThat(story.endsOf("closureId", closure)).contains("event_preparationNearlyDue", "event_recordNearlyDue", "endEvent_escalated");
        story.answers(task(closure, COMPLETE), "social-worker", completed());
        assertThat(story.state(RECORD, closure)).isEqualTo("met-late");
        assertThat(journeys.openOf(child)).isEmpty();

        story.begins();
        var waits = propose(story.child("east", "social-worker"), "social-worker");
        story.answers(task(waits, PREPARE), "social-worker", prepared());
        story.passesTo("2026-12-01T10:00:00Z");
        assertThat(story.endsOf("closureId", waits)).contains("event_approvalNearlyDue", "endEvent_escalated");
        assertThat(story.differences(waits)).isEmpty();
    }

    @Test
    void the_manager_may_keep_the_case_open_and_it_may_be_proposed_again() {
        var child = story.child("east", "social-worker");
        var closure = propose(child, "social-worker");
        story.answers(task(closure, PREPARE), "social-worker", prepared());
        story.answers(task(closure, APPROVE), "team-manager", with(decided("keepOpen"), "whyDifferent", "Her mother is in hospital again."));
        assertThat(story.state(APPROVAL, closure)).isEqualTo("cancelled");
        assertThat(story.endsOf("closureId", closure)).contains("endEvent_keptOpen");
        assertThat(closures.find(closure).orElseThrow().end()).isEqualTo(ClosureEnd.KEPT_OPEN);
        story.passesTo("2026-11-24T10:00:00Z");
        assertThat(propose(child, "social-worker")).isNotEqualTo(closure);
        assertThat(story.differences(closure)).isEmpty();
    }

    @Test
    void nobody_closes_a_case_of_a_child_not_seen_or_a_family_not_told_without_saying_why() {
        var closure = propose(story.child("east", "social-worker"), "social-worker");
        var unseen = prepared();
        List.of("seenOn", "seenAlone", "childSaid", "whatChanged").forEach(unseen::remove);
        unseen.putAll(Map.of("childSeen", "no", "whyNotSeen", "She is in Spain with her father."));
        story.answers(task(closure, PREPARE), "social-worker", unseen);
        refusedWith(closure, APPROVE, "team-manager", decided("approve"), "Nobody has seen the child");
        story.answers(task(closure, APPROVE), "team-manager", with(decided("approve"), "whyDifferent", "The consulate has seen her."));
        assertThat(closures.find(closure).orElseThrow().approvedBy()).isEqualTo("team-manager");
    }

    @Test
    void what_a_manager_proposed_the_service_manager_decides() {
        var closure = propose(story.child("east", "social-worker"), "team-manager");
        story.answers(task(closure, PREPARE), "social-worker", prepared());
        assertThat(task(closure, APPROVE).groups()).containsExactly("service-manager");
    }

    @Test
    void anything_new_stops_the_closing_before_and_after_its_approval_and_so_does_a_death() {
        var child = story.child("east", "social-worker");
        var closure = propose(child, "social-worker");
        reportedMissing(child);
        assertThat(story.state(APPROVAL, closure)).isEqualTo("cancelled");
        assertThat(story.endsOf("closureId", closure)).contains("event_closureStopped", "endEvent_stopped");
        assertThat(closures.find(closure).orElseThrow().end()).isEqualTo(ClosureEnd.STOPPED);
        assertThat(story.heard(ClosureEnded.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("Something new began: Missing"));
        assertThat(story.differences(closure)).isEmpty();

        var approved = story.child("east", "social-worker");
        var second = propose(approved, "social-worker");
        story.answers(task(second, PREPARE), "social-worker", prepared());
        story.answers(task(second, APPROVE), "team-manager", decided("approve"));
        reportedMissing(approved);
        assertThat(story.state(RECORD, second)).isEqualTo("cancelled");
        assertThat(journeys.openOf(approved)).isPresent();

        var dead = story.child("east", "social-worker");
        var third = propose(dead, "social-worker");
        births.died(dead, LocalDate.of(2026, 11, 22), "team-manager");
        assertThat(closures.find(third).orElseThrow().end()).isEqualTo(ClosureEnd.STOPPED);
    }

    @Test
    void a_record_joined_to_a_child_whose_case_is_being_closed_stops_the_closing() {
        var known = story.child("east", "social-worker");
        var closure = propose(known, "social-worker");
        story.inOneTransaction(() -> events.publishEvent(new Joined(known, story.child("east", null))));
        assertThat(closures.find(closure).orElseThrow().end()).isEqualTo(ClosureEnd.STOPPED);
    }

    private UUID propose(ChildId child, String by) {
        acts.act("closure", child, new Said(story.now(), Map.of("reason", "RC7", "because", "School and aunt say that she is well.")), by);
        return closures.openOf(child).orElseThrow().id();
    }

    private void reportedMissing(ChildId child) {
        var act = acts.find("missing", "social-worker", child).orElseThrow();
        var said = new HashMap<String, String>();
        act.questions(child, "social-worker").forEach(each -> said.put(each.key(), each.isChoice() ? each.choices().get(0).value() : "Not home since four."));
        acts.act("missing", child, new Said(story.now(), said), "social-worker");
    }

    private OpenTask task(UUID closure, String key) {
        return story.task("closure", "closureId", closure, key);
    }

    private void refusedWith(UUID closure, String task, String by, Map<String, Object> answers, String... words) {
        assertThatThrownBy(() -> story.answers(task(closure, task), by, answers)).isInstanceOf(Refused.class).hasMessageContainingAll(words);
        assertThat(story.waitsAt("closure", "closureId", closure)).containsExactly(task);
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, String value) {
        answers.put(key, value);
        return answers;
    }

    private static Map<String, Object> prepared() {
        var answers = new HashMap<String, Object>(Map.of("reason", "RC7", "whatChangedForTheChild", "She sleeps at home and goes to school.", "whatIsLeft", "The aunt looks in on Fridays.",
                "childSeen", "yes", "seenOn", "2026-11-23", "seenAlone", "yes", "childSaid", "You can go, I am fine.", "whatChanged", "She keeps our number."));
        answers.putAll(Map.of("familyTold", "yes", "familyToldOn", "2026-11-23", "agenciesTold", "yes", "whichAgencies", "School and doctor, by letter today.",
                "whoHelpsNow", "The school's family worker."));
        return answers;
    }

    private static Map<String, Object> decided(String decision) {
        var answers = new HashMap<String, Object>(Map.of("childSafeBecause", "Three visits and the school say so.", "childsVoice", "She wants us to go; we do.", "decision", decision));
        if (!"approve".equals(decision)) {
            answers.put("comment", "The school's letter is missing.");
        }
        return answers;
    }

    private static Map<String, Object> completed() {
        return new HashMap<>(Map.of("chronologyRead", "yes", "lettersSent", "yes", "returnsComplete", "yes", "papersFiled", "yes",
                "forWhoeverComesNext", "Ask the aunt first; drums calm her."));
    }
}
