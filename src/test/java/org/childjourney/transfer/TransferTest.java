package org.childjourney.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.transfer.TransferStory.accepted;
import static org.childjourney.transfer.TransferStory.another;
import static org.childjourney.transfer.TransferStory.met;
import static org.childjourney.transfer.TransferStory.refusedBecause;
import static org.childjourney.transfer.TransferStory.written;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Access;
import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.GivenBeyondTheLimit;
import org.childjourney.allocation.WorkersHad;
import org.childjourney.children.BirthsAndDeaths;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.escalation.Escalation;
import org.childjourney.escalation.Escalations;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.ManagerMustKnow;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.ActOnChild;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A child goes to another worker or team. */
@ChildJourneyTest
class TransferTest {

    private static final String MEETING = "case-transfer-meeting";
    private static final String DECIDE = "userTask_decideOnAnotherWorker";
    private static final String WRITE = "userTask_writeTheHandover";
    private static final String ACCEPT = "userTask_acceptTheChild";
    private static final String MEET = "userTask_meetForTheHandover";

    @Autowired TransferStory story;
    @Autowired Transfers transfers;
    @Autowired Allocation allocation;
    @Autowired WorkersHad workersHad;
    @Autowired Access access;
    @Autowired OpenTasks tasks;
    @Autowired Escalations escalations;
    @Autowired BirthsAndDeaths births;
    @Autowired ActsOnChildren acts;
    @Autowired ApplicationEventPublisher events;

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    @BeforeEach
    void it_is_monday() {
        story.begins();
    }

    @AfterEach
    void whoever_joined_leaves() {
        story.ends();
    }

    @Test
    void until_the_receiving_manager_accepts_the_child_stays_where_it_is_and_then_every_date_is_what_it_was() {
        var child = story.assessed("east", "social-worker");
        var transfer = toWest(child);
        var before = story.clocksBut(child, transfer);
        assertThat(before).isNotEmpty();
        assertThat(task(transfer, WRITE).groups()).containsExactlyInAnyOrder("east-social-worker", "east-senior-social-worker");
        assertThat(story.dueAt(MEETING, transfer)).as("end of Monday 7 December").isEqualTo("2026-12-08T00:00:00Z");
        assertThat(access.mayRead("team-manager-west", child)).as("who must decide may read").isTrue();
        assertThat(access.mayRead("social-worker-west", child)).isFalse();

        story.answers(task(transfer, WRITE), "social-worker", written());
        assertThat(task(transfer, ACCEPT).groups()).containsExactly("west-team-manager");
        assertThat(worker(child)).isEqualTo("east/social-worker");
        story.passesTo("2026-11-24T15:00:00Z");
        refusedWith(transfer, ACCEPT, "team-manager-west", accepted("social-worker", "2026-11-24"), "may not hold this child’s work");
        refusedWith(transfer, ACCEPT, "team-manager-west", accepted("social-worker-west", "2026-11-20"), "give a day since");
        refusedWith(transfer, ACCEPT, "team-manager-west", accepted("social-worker-west", "2026-11-25"), "today at the latest");
        story.answers(task(transfer, ACCEPT), "team-manager-west", accepted("social-worker-west", "2026-11-24"));

        assertThat(worker(child)).isEqualTo("west/social-worker-west");
        assertThat(story.clocksBut(child, transfer)).as("no clock of the child begins anew, moves or ends").isEqualTo(before);
        assertThat(story.state(MEETING, transfer)).isEqualTo("met");
        assertThat(groupsOfTheAssessment(child)).as("the open task went along").containsExactly("west-team-manager");
        assertThat(access.mayRead("social-worker-west", child)).isTrue();
        assertThat(story.endsOf("transferId", transfer)).contains("endEvent_handedOver", "endEvent_handoverOver");
        assertThat(story.heard(TransferAccepted.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("Wes Example", "Every date stays"));
        assertThat(story.heard(HandoverWritten.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("Will she like drums too?"));
        assertThat(story.differences(transfer)).isEmpty();
    }

    @Test
    void a_handover_that_is_refused_leaves_the_child_where_it_is_and_the_manager_must_decide_the_same_day() {
        var child = story.child("east", "social-worker");
        var transfer = toWest(child);
        story.answers(task(transfer, WRITE), "social-worker", written());
        story.answers(task(transfer, ACCEPT), "team-manager-west", refusedBecause("Nobody of us has room before May."));
        assertThat(worker(child)).isEqualTo("east/social-worker");
        assertThat(story.state(MEETING, transfer)).isEqualTo("cancelled");
        assertThat(story.endsOf("transferId", transfer)).contains("endEvent_refused");
        assertThat(story.heard(ManagerMustKnow.class)).singleElement().satisfies(event -> assertThat(event.because()).contains("Nobody of us has room", "stays with the worker of before"));
        assertThat(escalations.of(child)).anyMatch(Escalation::isOpen);
        assertThat(transfers.openOf(child)).isEmpty();
        assertThat(story.differences(transfer)).isEmpty();
        toWest(child, "a second time");
    }

    @Test
    void while_nobody_accepts_the_clock_warns_and_climbs_and_an_acceptance_after_it_is_late() {
        var child = story.child("east", "social-worker");
        var transfer = toWest(child);
        story.passesTo("2026-12-08T10:00:00Z");
        assertThat(story.warnedAbout(transfer)).contains(MEETING);
        assertThat(story.state(MEETING, transfer)).isEqualTo("missed");
        assertThat(escalations.of(child)).as("somebody is asked").anyMatch(Escalation::isOpen);
        assertThat(story.endsOf("transferId", transfer)).contains("event_meetingNearlyDue", "endEvent_escalated");
        assertThat(worker(child)).isEqualTo("east/social-worker");
        story.answers(task(transfer, WRITE), "social-worker", written());
        story.answers(task(transfer, ACCEPT), "team-manager-west", accepted("social-worker-west", "2026-12-08"));
        assertThat(story.state(MEETING, transfer)).isEqualTo("met-late");
        assertThat(story.differences(transfer)).isEmpty();
    }

    @Test
    void the_manager_who_gives_and_receives_accepts_by_proposing_and_what_the_old_worker_had_in_hand_goes_along() {
        story.joins("a-leaver-one", "Lee Leaver", Set.of("social-worker"), true, false);
        var child = story.assessed("east", "a-leaver-one");
        var inHand = tasks.of(story.journey(child)).get(0);
        tasks.assign(inHand.id(), "a-leaver-one");
        var before = story.clocksBut(child, null);
        var transfer = propose(child, "east", "senior-social-worker", "team-manager");
        assertThat(worker(child)).isEqualTo("east/senior-social-worker");
        assertThat(tasks.find(inHand.id()).orElseThrow().assignee()).isEqualTo("senior-social-worker");
        assertThat(story.waitsAt("transfer", "transferId", transfer)).containsExactly(MEET);
        assertThat(story.state(MEETING, transfer)).as("the meeting is still owed").isEqualTo("running");
        assertThat(story.clocksBut(child, transfer)).isEqualTo(before);

        story.passesTo("2026-11-25T15:00:00Z");
        refusedWith(transfer, MEET, "senior-social-worker", met("2026-11-26"), "today at the latest");
        story.answers(task(transfer, MEET), "senior-social-worker", met("2026-11-24"));
        assertThat(story.state(MEETING, transfer)).isEqualTo("met");
        assertThat(transfers.find(transfer).orElseThrow().end()).isEqualTo(TransferEnd.HANDED_OVER);
        assertThat(story.endsOf("transferId", transfer)).contains("endEvent_met");
        assertThat(story.differences(transfer)).isEmpty();
    }

    @Test
    void the_third_worker_in_twelve_months_goes_to_the_service_manager_who_agrees_or_not() {
        var child = withTwoWorkers("2026-06-01T09:00:00Z");
        assertThat(workersHad.of(child).inWords()).isEqualTo("2 in the last twelve months, 2 in all");
        var transfer = propose(child, "east", "a-third-worker", "team-manager");
        assertThat(task(transfer, DECIDE).groups()).containsExactly("service-manager");
        assertThat(worker(child)).as("not before the decision").isEqualTo("east/social-worker");
        story.answers(task(transfer, DECIDE), "service-manager", another(false));
        assertThat(worker(child)).isEqualTo("east/social-worker");
        assertThat(story.state(MEETING, transfer)).isEqualTo("cancelled");
        assertThat(story.endsOf("transferId", transfer)).contains("endEvent_notAgreed");
        assertThat(story.differences(transfer)).isEmpty();

        story.passesTo("2026-11-24T10:00:00Z");
        var again = propose(child, "east", "a-third-worker", "team-manager");
        story.answers(task(again, DECIDE), "service-manager", another(true));
        assertThat(worker(child)).isEqualTo("east/a-third-worker");
        assertThat(workersHad.of(child).inAYear()).isEqualTo(3);
        assertThat(story.heard(AnotherWorkerDecided.class)).extracting(AnotherWorkerDecided::agreed).containsExactly(false, true);
    }

    @Test
    void workers_of_more_than_twelve_months_ago_count_for_ever_but_not_for_the_year() {
        var child = withTwoWorkers("2025-06-01T09:00:00Z");
        assertThat(workersHad.of(child).inWords()).isEqualTo("1 in the last twelve months, 2 in all");
        assertThat(workersHad.wouldBeOneOfMany(child, "a-third-worker")).isFalse();
        assertThat(story.waitsAt("transfer", "transferId", propose(child, "east", "a-third-worker", "team-manager"))).containsExactly(MEET);
    }

    @Test
    void only_who_may_hold_all_the_childs_work_is_accepted_and_full_hands_need_a_reason() {
        story.joins("a-unregistered-one", "Una Unregistered", Set.of("social-worker"), false, false);
        story.joins("a-first-year-one", "Fay Firstyear", Set.of("social-worker"), true, true);
        for (int i = 0; i < 20; i++) {
            story.child("east", "a-first-year-one");
        }
        var assessed = story.child("east", "social-worker");
        refusedAtOnce(new NewTransfer(assessed, story.journey(assessed), "east", "a-unregistered-one", ChangeReason.MANAGE, "A test.", null, "test:1"), "may not hold this child’s work");
        refusedAtOnce(new NewTransfer(assessed, story.journey(assessed), "east", "social-worker", ChangeReason.MANAGE, "A test.", null, "test:2"), "is with Sol Example, team East already");
        refusedAtOnce(new NewTransfer(assessed, story.journey(assessed), "nowhere", null, ChangeReason.MANAGE, "A test.", null, "test:3"), "no such team");
        refusedAtOnce(new NewTransfer(assessed, story.journey(assessed), "east", "a-first-year-one", ChangeReason.MANAGE, "A test.", " ", "test:4"), "hands are full");
        story.inOneTransaction(() -> transfers.propose(new NewTransfer(assessed, story.journey(assessed), "east", "a-first-year-one", ChangeReason.MANAGE, "A test.",
                "Two of hers are closed this week.", "test:5"), "team-manager"));
        assertThat(worker(assessed)).isEqualTo("east/a-first-year-one");
        assertThat(story.heard(GivenBeyondTheLimit.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("Fay Firstyear", "closed this week"));
    }

    @Test
    void a_handover_is_withdrawn_by_the_manager_and_falls_away_when_the_child_dies() {
        var child = story.child("east", "social-worker");
        var transfer = toWest(child);
        assertThat(acts.offered("team-manager", child)).extracting(ActOnChild::key).contains("withdraw-handover").doesNotContain("handover");
        acts.act("withdraw-handover", child, new Said(story.now(), Map.of("why", "The family stays in the east.")), "team-manager");
        assertThat(story.endsOf("transferId", transfer)).contains("event_handoverWithdrawn", "endEvent_withdrawn");
        assertThat(story.state(MEETING, transfer)).isEqualTo("cancelled");
        assertThat(story.differences(transfer)).isEmpty();
        var second = toWest(child, "again");
        births.died(child, java.time.LocalDate.of(2026, 11, 22), "team-manager");
        assertThat(transfers.find(second).orElseThrow().end()).isEqualTo(TransferEnd.WITHDRAWN);
        assertThat(story.state(MEETING, second)).isEqualTo("cancelled");
    }

    @Test
    void from_the_childs_page_a_worker_proposes_and_the_teams_manager_accepts() {
        var child = story.child("east", "social-worker");
        assertThat(acts.find("handover", "social-worker", child).orElseThrow().questions(child, "social-worker").get(0).choices())
                .extracting("value").contains("east/senior-social-worker", "west/").doesNotContain("east/social-worker");
        acts.act("handover", child, new Said(story.now(), Map.of("to", "east/senior-social-worker", "reason", "CHCHAN", "because", "She asked for Senna.")), "social-worker");
        var transfer = transfers.openOf(child).orElseThrow();
        story.answers(task(transfer.id(), WRITE), "social-worker", written());
        assertThat(task(transfer.id(), ACCEPT).groups()).containsExactly("east-team-manager");
        story.answers(task(transfer.id(), ACCEPT), "team-manager", accepted("senior-social-worker", "2026-11-23"));
        assertThat(worker(child)).isEqualTo("east/senior-social-worker");
        assertThat(transfers.of(child)).singleElement().satisfies(facts -> assertThat(facts.reason()).isEqualTo(ChangeReason.CHCHAN));
    }

    @Test
    void in_early_help_its_practitioners_hand_over_and_may_receive() {
        var child = story.child("east", "early-help-practitioner");
        assertThat(receivers(child)).as("nothing open that a practitioner may hold").doesNotContain("east/early-help-practitioner");
        story.inOneTransaction(() -> story.isOpen(child, "early-help-assessment", UUID.randomUUID(), "Early help"));
        assertThat(task(toWest(child), WRITE).groups()).contains("east-early-help-practitioner");
        var other = story.child("east", "social-worker");
        story.inOneTransaction(() -> story.isOpen(other, "early-help-assessment", UUID.randomUUID(), "Early help"));
        assertThat(receivers(other)).contains("east/early-help-practitioner");
    }

    private List<String> receivers(ChildId child) {
        return acts.find("handover", "team-manager", child).orElseThrow().questions(child, "team-manager").get(0).choices().stream().map(ActOnChild.Choice::value).toList();
    }

    @Test
    void handovers_of_a_record_that_was_joined_are_the_known_childs_and_only_one_goes_on() {
        var known = story.child("east", "social-worker");
        var second = story.child("east", "social-worker");
        var theirs = toWest(known);
        var mine = toWest(second);
        story.inOneTransaction(() -> events.publishEvent(new Joined(known, second)));
        assertThat(transfers.openOf(known).orElseThrow().id()).isEqualTo(theirs);
        assertThat(transfers.of(known)).extracting(TransferFacts::id).containsExactlyInAnyOrder(theirs, mine);
    }

    private ChildId withTwoWorkers(String firstUntil) {
        story.joins("a-third-worker", "Theo Third", Set.of("social-worker"), true, false);
        var child = story.child("east", null);
        story.inOneTransaction(() -> {
            allocation.hold(child, "east", "senior-social-worker", Instant.parse(firstUntil).minusSeconds(8_640_000), "team-manager");
            allocation.hold(child, "east", "social-worker", Instant.parse(firstUntil), "team-manager");
        });
        return child;
    }

    private UUID toWest(ChildId child) {
        return toWest(child, "once");
    }

    private UUID toWest(ChildId child, String source) {
        return story.inOneTransaction(() -> transfers.propose(new NewTransfer(child, story.journey(child), "west", null, ChangeReason.TSPROC,
                "She lives in the west now.", null, "test:" + child + source), "social-worker"));
    }

    private UUID propose(ChildId child, String team, String worker, String by) {
        return story.inOneTransaction(() -> transfers.propose(new NewTransfer(child, story.journey(child), team, worker, ChangeReason.LEFTRL, "The worker leaves.", null,
                "test:" + child + worker + story.now()), by));
    }

    private String worker(ChildId child) {
        return allocation.of(child).map(held -> held.team() + "/" + held.worker().orElse("")).orElse("nobody");
    }

    private OpenTask task(UUID transfer, String key) {
        return story.task("transfer", "transferId", transfer, key);
    }

    private Set<String> groupsOfTheAssessment(ChildId child) {
        return tasks.of("single-assessment", "childId", child.value()).get(0).groups();
    }

    private void refusedAtOnce(NewTransfer asked, String... words) {
        assertThatThrownBy(() -> transfers.propose(asked, "team-manager")).isInstanceOf(Refused.class).hasMessageContainingAll(words);
    }

    private void refusedWith(UUID transfer, String task, String by, Map<String, Object> answers, String... words) {
        assertThatThrownBy(() -> story.answers(task(transfer, task), by, answers)).isInstanceOf(Refused.class).hasMessageContainingAll(words);
        assertThat(story.waitsAt("transfer", "transferId", transfer)).isEqualTo(List.of(task));
    }
}
