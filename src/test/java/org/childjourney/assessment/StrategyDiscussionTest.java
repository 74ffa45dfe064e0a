package org.childjourney.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.assessment.EnquiryStory.held;
import static org.childjourney.assessment.EnquiryStory.reviewed;
import static org.childjourney.assessment.EnquiryStory.with;
import static org.childjourney.assessment.EnquiryStory.withoutHealth;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.Children;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.WrongField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class StrategyDiscussionTest {

    private static final String TASK = "userTask_holdTheStrategyDiscussion";
    private static final String CLOCK = "strategy-discussion";

    @Autowired EnquiryStory story;
    @Autowired MadeUpFailure failure;
    @Autowired StrategyDiscussions discussions;
    @Autowired Section47Enquiries enquiries;
    @Autowired Restrictions restrictions;
    @Autowired Children children;
    @Autowired Allocation allocation;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void reasonable_cause_to_suspect_harm_asks_the_manager_or_the_duty_team_for_a_discussion_today() {
        var child = story.girl("Ada");
        story.harmIsSuspected(child);
        var task = story.task(story.partOf(child), TASK);
        assertThat(task.groups()).containsExactlyInAnyOrder("east-team-manager", "front-door-emergency-duty-team");
        assertThat(task.dueAt()).isEqualTo("2026-12-02T00:00:00Z");
        assertThat(story.heard(StrategyDiscussionOpened.class)).singleElement().satisfies(event ->
                assertThat(event.what()).contains("told her teacher", "by the end of Tuesday 1 December 2026"));
        assertThat(story.differences(story.partOf(child))).isEmpty();
    }

    @Test
    void a_discussion_without_health_is_not_quorate_and_says_so_and_with_health_on_the_telephone_it_is() {
        var child = story.girl("Ada");
        story.harmIsSuspected(child);
        var part = story.partOf(child);
        story.passesTo("2026-12-01T12:00:00Z");
        story.discusses(child, withoutHealth("2026-12-01T10:30+00:00"));

        assertThat(story.waitsAt(part)).as("it stays to be completed").containsExactly(TASK);
        assertThat(story.state(CLOCK, part)).isEqualTo("running");
        assertThat(story.heard(StrategyDiscussionNotQuorate.class)).singleElement().satisfies(event ->
                assertThat(event.what()).isEqualTo("Strategy discussion not quorate: without health. It is to be completed today; the clock runs on. 1 step to keep the child safe agreed, and in force."));
        assertThat(story.onTheForm(part, TASK, "team-manager")).containsEntry("missingWords", "health").containsKey("safetySteps");
        assertThat(story.heard(StrategyDiscussionHeld.class)).isEmpty();

        story.discusses(child, held("2026-12-01T11:15+00:00"));
        assertThat(story.clock(CLOCK, part).stoppedAt()).isEqualTo("2026-12-01T11:15:00Z");
        assertThat(story.state(CLOCK, part)).isEqualTo("met");
        assertThat(story.heard(StrategyDiscussionHeld.class)).singleElement().satisfies(event -> {
            assertThat(event.outcome()).isEqualTo(DiscussionOutcome.SECTION_47_JOINT);
            assertThat(event.newEnquiry()).isTrue();
            assertThat(event.what()).contains("together with the police", "Threshold met: physical abuse");
        });
        assertThat(story.endsOf("strategyDiscussionId", part)).containsExactly("endEvent_section47");
        assertThat(story.differences(part)).isEmpty();
    }

    @Test
    void a_quorate_discussion_must_decide_all_of_it_and_is_told_every_missing_answer_at_once() {
        var child = story.girl("Ada");
        story.harmIsSuspected(child);
        story.passesTo("2026-12-01T11:00:00Z");
        var answers = held("2026-12-01T10:30+00:00");
        answers.keySet().removeAll(List.of("thresholdMet", "outcome", "medical", "immediateProtection", "worker", "safetySteps"));
        assertThat(wrong(child, answers)).containsExactlyInAnyOrder("thresholdMet", "outcome", "medical", "immediateProtection", "safetySteps");
        assertThat(wrong(child, held("2026-12-01T11:30+00:00"))).as("the future").containsExactly("heldAt");
        assertThat(wrong(child, held("2026-12-01T09:30+00:00"))).as("before there was cause").containsExactly("heldAt");
        assertThat(wrong(child, with(held("2026-12-01T10:30+00:00"), "thresholdMet", "no"))).containsExactly("outcome");
        assertThat(wrong(child, with(held("2026-12-01T10:30+00:00"), "outcome", "section17"))).containsExactly("whyNoEnquiry");
        assertThat(wrong(child, with(held("2026-12-01T10:30+00:00"), "worker", "social-worker-asye"))).containsExactly("worker");
        assertThat(wrong(child, with(held("2026-12-01T10:30+00:00"), "participants", List.of(Map.of("name", "Nobody Example")))))
                .contains("participants[0].agency", "participants[0].means", "participants[0].shared");
        assertThat(wrong(child, with(held("2026-12-01T10:30+00:00"), "safetySteps", List.of(Map.of("who", "Aunt", "what", "Comes", "byWhen", "2026-12-01T10:00+00:00")))))
                .containsExactly("safetySteps[0].byWhen");
        assertThat(story.state(CLOCK, story.partOf(child))).isEqualTo("running");
    }

    @Test
    void a_discussion_not_held_on_the_day_is_escalated_stays_to_be_held_and_counts_as_late() {
        var child = story.girl("Ada");
        story.harmIsSuspected(child);
        var part = story.partOf(child);
        var warnAt = story.clock(CLOCK, part).warnAt();
        assertThat(warnAt).as("while there is time left on the day").isBefore("2026-12-01T20:00:00Z");
        story.passesTo(warnAt.minusSeconds(60).toString());
        assertThat(story.warnedAbout(part)).isEmpty();
        story.passesTo(warnAt.toString());
        assertThat(story.warnedAbout(part)).containsExactly(CLOCK);
        story.passesTo("2026-12-02T08:00:00Z");
        assertThat(story.warnedAbout(part)).containsExactly(CLOCK);
        assertThat(story.endsOf("strategyDiscussionId", part)).containsExactly("endEvent_escalated");
        assertThat(story.state(CLOCK, part)).isEqualTo("missed");
        story.discusses(child, with(held("2026-12-02T07:45+00:00"), "safetySteps", List.of(Map.of("who", "Aunt", "what", "Comes", "byWhen", "2026-12-02T09:00+00:00"))));
        assertThat(story.state(CLOCK, part)).isEqualTo("met-late");
        assertThat(story.differences(part)).isEmpty();
    }

    @Test
    void one_discussion_about_two_sisters_and_an_unborn_child_decides_about_each_and_whoever_is_ticked_gets_the_same() {
        var elder = story.girl("Ada");
        var younger = story.girl("Bea");
        var baby = story.unborn();
        var discussion = story.harmIsSuspected(elder, younger, baby);
        assertThat(discussions.childrenIn(discussion)).hasSize(3);
        story.passesTo("2026-12-01T11:00:00Z");
        story.discusses(elder, with(held("2026-12-01T10:30+00:00"), "alsoFor", List.of(story.partOf(younger).toString())));
        assertThat(story.heard(StrategyDiscussionHeld.class)).extracting(StrategyDiscussionHeld::child).containsExactlyInAnyOrder(elder, younger);

        assertThat(story.onTheForm(story.partOf(baby), TASK, "team-manager")).as("who took part is known already")
                .containsEntry("hasOthers", false).containsKeys("participants", "heldAt").doesNotContainKey("outcome");
        var forBaby = held("2026-12-01T10:30+00:00");
        forBaby.putAll(Map.of("outcome", "section17", "thresholdMet", "no", "safeNow", "yes"));
        story.discusses(baby, forBaby);

        assertThat(enquiries.openOf(elder)).isPresent();
        assertThat(enquiries.openOf(younger)).isPresent();
        assertThat(enquiries.openOf(baby)).isEmpty();
        assertThat(enquiries.openOf(elder).orElseThrow().id()).isNotEqualTo(enquiries.openOf(younger).orElseThrow().id());
        assertThat(story.endsOf("strategyDiscussionId", story.partOf(baby))).containsExactly("endEvent_section17");
        assertThat(List.of(elder, younger, baby)).allSatisfy(child -> assertThat(story.differences(story.partOf(child))).isEmpty());
    }

    @Test
    void no_further_enquiry_and_immediate_protection_are_decided_beside_each_other() {
        var child = story.girl("Ada");
        story.harmIsSuspected(child);
        story.passesTo("2026-12-01T11:00:00Z");
        var answers = held("2026-12-01T10:30+00:00");
        answers.putAll(Map.of("outcome", "noFurtherEnquiry", "thresholdMet", "no", "immediateProtection", "yes", "protectionWhat", "Police protection from noon."));
        story.discusses(child, answers);
        assertThat(story.endsOf("strategyDiscussionId", story.partOf(child))).containsExactly("endEvent_immediateProtection", "endEvent_noFurtherEnquiry");
        assertThat(story.heard(StrategyDiscussionHeld.class)).singleElement().satisfies(event -> {
            assertThat(event.immediateProtection()).isTrue();
            assertThat(event.newEnquiry()).isFalse();
            assertThat(event.what()).contains("MUST BE PROTECTED NOW", "Police protection from noon");
        });
    }

    @Test
    void a_child_may_join_late_with_a_clock_of_its_own_and_leave_early_while_the_others_stay() {
        var elder = story.girl("Ada");
        var younger = story.girl("Bea");
        var discussion = story.harmIsSuspected(elder, younger);
        story.passesTo("2026-12-01T14:00:00Z");
        var baby = story.unborn();
        var part = story.joins(discussion, baby);
        assertThat(story.joins(discussion, baby)).as("once").isEqualTo(part);
        assertThat(story.clock(CLOCK, part).dueAt()).isEqualTo("2026-12-02T00:00:00Z");

        var leaving = story.partOf(younger);
        story.inTransaction(() -> discussions.end(leaving, "She lives with her father in another town (made up).", story.now(), "team-manager"));
        story.inTransaction(() -> discussions.end(leaving, "Again", story.now(), "team-manager"));
        assertThat(story.state(CLOCK, leaving)).isEqualTo("cancelled");
        assertThat(story.waitsAt(leaving)).isEmpty();
        assertThat(story.isRunning("strategy-discussion", "strategyDiscussionId", leaving)).isFalse();
        assertThat(story.heard(StrategyDiscussionEnded.class)).hasSize(1);
        assertThat(story.waitsAt(story.partOf(elder))).containsExactly(TASK);
        assertThat(List.of(part, leaving, story.partOf(elder))).allSatisfy(each -> assertThat(story.differences(each)).isEmpty());

        story.discusses(elder, with(held("2026-12-01T14:00+00:00"), "alsoFor", List.of(part.toString())));
        assertThatThrownBy(() -> story.joins(discussion, story.girl("Cat"))).isInstanceOf(Refused.class).hasMessageContaining("This strategy discussion is over");
    }

    @Test
    void the_same_event_opens_nothing_twice_and_further_cause_is_added_to_the_discussion_that_is_to_be_held() {
        var child = story.girl("Ada");
        var first = story.harmIsSuspected("Told:once-" + child, child);
        assertThat(story.harmIsSuspected("Told:once-" + child, child)).isEqualTo(first);
        assertThat(story.harmIsSuspected(child)).as("another cause, the same discussion").isEqualTo(first);
        assertThat(discussions.of(child)).hasSize(1);
        assertThat(story.waitsAt(story.partOf(child))).hasSize(1);
        assertThat(story.heard(FurtherCauseForDiscussion.class)).hasSize(1);
        assertThatThrownBy(() -> story.inTransaction(() -> discussions.open(new NewStrategyDiscussion(
                List.of(new ChildOnJourney(child, story.journeyOf(child))), story.now().plusSeconds(60), " ", "X:" + UUID.randomUUID()), "team-manager")))
                .isInstanceOf(Refused.class).satisfies(e -> assertThat(((Refused) e).fields()).extracting(WrongField::field).containsExactly("because", "reasonableCauseAt"));
    }

    @Test
    void a_second_discussion_on_the_same_enquiry_moves_no_clock() {
        var child = story.girl("Ada");
        var enquiry = story.anEnquiry(child);
        Instant due = story.clock("icpc-15wd", enquiry).dueAt();
        story.passesTo("2026-12-04T10:00:00Z");
        story.harmIsSuspected(child);
        assertThat(story.onTheForm(story.partOf(child), TASK, "team-manager").get("enquiryWords").toString())
                .contains("enquiry about this child is open", "by the end of Tuesday 22 December 2026");
        var silent = reviewed("2026-12-04T10:00+00:00");
        silent.remove("initiates");
        assertThat(refusal(child, silent)).contains("s47-new-strategy-reset", "begins a new enquiry or reviews that one");

        story.discusses(child, reviewed("2026-12-04T10:00+00:00"));
        assertThat(story.enquiryOf(child)).isEqualTo(enquiry);
        assertThat(story.clock("icpc-15wd", enquiry).dueAt()).isEqualTo(due);
        assertThat(story.heard(StrategyDiscussionHeld.class)).last().satisfies(event -> {
            assertThat(event.newEnquiry()).isFalse();
            assertThat(event.what()).contains("begins no new one, so no date moves");
        });
        assertThat(story.differences(enquiry)).isEmpty();
    }

    @Test
    void a_discussion_that_begins_a_new_enquiry_starts_a_new_conference_clock_and_the_old_one_stays_to_be_seen() {
        var child = story.girl("Ada");
        var old = story.anEnquiry(child);
        story.passesTo("2026-12-04T10:00:00Z");
        story.harmIsSuspected(child);
        var answers = with(reviewed("2026-12-04T10:00+00:00"), "initiates", "newEnquiry");
        answers.put("worker", "social-worker");
        assertThat(refusal(child, answers)).contains("Say which new harm", "s47-new-strategy-reset");
        story.discusses(child, with(answers, "newConcern", "An uncle has touched her, she says now."));

        var next = story.enquiryOf(child);
        assertThat(next).isNotEqualTo(old);
        assertThat(story.clock("icpc-15wd", next).dueAt()).as("15 working days from Friday 4 December").isEqualTo("2026-12-30T00:00:00Z");
        assertThat(story.state("icpc-15wd", old)).isEqualTo("cancelled");
        assertThat(story.clock("icpc-15wd", old).dueAt()).isEqualTo("2026-12-23T00:00:00Z");
        assertThat(story.clock("icpc-15wd", old).reason()).contains("began a new enquiry");
        assertThat(story.waitsAt(old)).isEmpty();
        assertThat(story.heard(EnquiryEnded.class)).hasSize(1);
        assertThat(story.differences(old)).isEmpty();
        assertThat(story.differences(next)).isEmpty();
    }

    @Test
    void every_other_attempt_to_start_or_move_a_conference_clock_is_refused_in_words() {
        var child = story.girl("Ada");
        var enquiry = story.anEnquiry(child);
        var initiating = story.partOf(child);
        refused(child, initiating, Instant.parse("2026-12-01T10:30:00Z"), "has begun its enquiry already");
        refused(child, initiating, Instant.parse("2026-12-03T10:30:00Z"), "was not held then");
        refused(story.girl("Bea"), initiating, Instant.parse("2026-12-01T10:30:00Z"), "no such strategy discussion about this child");
        story.passesTo("2026-12-04T10:00:00Z");
        story.harmIsSuspected(child);
        refused(child, story.partOf(child), story.now(), "has not been held, or was not quorate");
        story.discusses(child, reviewed("2026-12-04T10:00+00:00"));
        refused(child, story.partOf(child), Instant.parse("2026-12-04T10:00:00Z"), "began no new one, so no date moves");
        story.harmIsSuspected(child);
        var no = held("2026-12-04T10:00+00:00");
        no.putAll(Map.of("outcome", "noFurtherEnquiry", "thresholdMet", "no", "safeNow", "yes"));
        no.remove("safetySteps");
        story.discusses(child, no);
        refused(child, story.partOf(child), Instant.parse("2026-12-04T10:00:00Z"), "decided on no section 47 enquiry");
        assertThatThrownBy(() -> story.inTransaction(() -> enquiries.bringIn(new EnquiryBroughtIn(child, story.journeyOf(child), java.time.LocalDate.of(2026, 12, 3), "x"), "y")))
                .isInstanceOf(Refused.class).hasMessageContaining("open already");
        assertThat(enquiries.openOf(child).orElseThrow().id()).isEqualTo(enquiry);
        assertThat(story.clock("icpc-15wd", enquiry).dueAt()).isEqualTo("2026-12-23T00:00:00Z");
    }

    @Test
    void if_anything_fails_after_the_discussion_is_recorded_record_clock_and_task_are_all_as_before() {
        var child = story.girl("Ada");
        story.harmIsSuspected(child);
        var part = story.partOf(child);
        story.passesTo("2026-12-01T11:00:00Z");
        failure.at(EnquiryOpened.class);
        assertThatThrownBy(() -> story.discusses(child, held("2026-12-01T10:30+00:00"))).hasStackTraceContaining("made-up failure");
        assertThat(story.waitsAt(part)).containsExactly(TASK);
        assertThat(story.state(CLOCK, part)).isEqualTo("running");
        assertThat(discussions.find(part).orElseThrow().isOpen()).isTrue();
        assertThat(enquiries.of(child)).isEmpty();
        assertThat(allocation.of(child).orElseThrow().worker()).as("nor is the child allocated").isEmpty();
        failure.at(null);
        story.discusses(child, held("2026-12-01T10:30+00:00"));
        assertThat(enquiries.openOf(child)).isPresent();
        assertThat(allocation.of(child).orElseThrow().worker()).contains("social-worker");
    }

    @Test
    void of_a_restricted_child_only_the_named_readers_are_asked_and_nobody_answers_for_it_unseen() {
        var child = story.girl("Ada");
        var restricted = story.girl("Bea");
        story.inTransaction(() -> restrictions.restrict(new Restriction(restricted, children.facts(restricted).reference(), "Known to staff", Set.of("service-manager")), "service-manager"));
        story.harmIsSuspected(child, restricted);
        assertThat(story.task(story.partOf(restricted), TASK).groups()).singleElement().satisfies(group -> assertThat(group).startsWith("restricted-"));
        assertThat(story.onTheForm(story.partOf(child), TASK, "team-manager")).containsEntry("hasOthers", false);
        story.passesTo("2026-12-01T11:00:00Z");
        story.discusses(child, with(held("2026-12-01T10:30+00:00"), "alsoFor", List.of(story.partOf(restricted).toString())));
        assertThat(story.waitsAt(story.partOf(restricted))).containsExactly(TASK);
        assertThat(allocation.serviceManagersFor(restricted.toString())).startsWith("restricted-");
        assertThat(allocation.serviceManagersFor(child.toString())).isEqualTo("service-manager");
    }

    private void refused(org.childjourney.foundation.ChildId child, UUID part, Instant heldAt, String words) {
        var attempt = new NewEnquiry(child, story.journeyOf(child), part, heldAt, false, "Attempt:" + UUID.randomUUID());
        assertThatThrownBy(() -> story.inTransaction(() -> enquiries.open(attempt, "team-manager")))
                .isInstanceOf(Refused.class).hasMessageContaining(words).hasMessageContaining("s47-new-strategy-reset");
    }

    private List<String> wrong(org.childjourney.foundation.ChildId child, Map<String, Object> answers) {
        return refusalOf(child, answers).fields().stream().map(WrongField::field).toList();
    }

    private String refusal(org.childjourney.foundation.ChildId child, Map<String, Object> answers) {
        return refusalOf(child, answers).getMessage();
    }

    private Refused refusalOf(org.childjourney.foundation.ChildId child, Map<String, Object> answers) {
        try {
            story.discusses(child, answers);
        } catch (Refused refused) {
            return refused;
        }
        throw new AssertionError("It was not refused");
    }
}
