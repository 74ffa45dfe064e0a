package org.childjourney.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.assessment.AssessmentStory.familyTold;
import static org.childjourney.assessment.EnquiryStory.authorised;
import static org.childjourney.assessment.EnquiryStory.found;
import static org.childjourney.assessment.EnquiryStory.held;
import static org.childjourney.assessment.EnquiryStory.noConference;
import static org.childjourney.assessment.EnquiryStory.notSeen;
import static org.childjourney.assessment.EnquiryStory.returned;
import static org.childjourney.assessment.EnquiryStory.seen;
import static org.childjourney.assessment.EnquiryStory.with;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.WrongField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ChildJourneyTest
class Section47EnquiryTest {

    private static final String CHILD_SEEN = "child-seen-s47-24h";

    @Autowired EnquiryStory story;
    @Autowired MadeUpFailure failure;
    @Autowired Section47Enquiries enquiries;
    @Autowired Decisions decisions;
    @Autowired ApplicationEventPublisher events;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void every_clock_of_an_enquiry_counts_from_the_discussion_that_began_it_and_a_child_seen_the_same_evening_is_seen_in_time() {
        var child = story.girl("Ada");
        var enquiry = story.anEnquiry(child);
        assertThat(story.clock(CHILD_SEEN, enquiry).dueAt()).isEqualTo("2026-12-02T10:30:00Z");
        assertThat(story.clock("s47-outcome", enquiry).dueAt()).isEqualTo("2026-12-23T00:00:00Z");
        assertThat(story.clock("icpc-15wd", enquiry).dueAt()).isEqualTo("2026-12-23T00:00:00Z");
        assertThat(story.task(enquiry, "userTask_seeTheChild").groups()).contains("east-social-worker");
        assertThat(story.differences(enquiry)).isEmpty();

        story.passesTo("2026-12-02T12:00:00Z");
        story.isSeen(enquiry, "2026-12-01T17:30+00:00");
        assertThat(story.clock(CHILD_SEEN, enquiry).stoppedAt()).as("when seen, not when typed").isEqualTo("2026-12-01T17:30:00Z");
        assertThat(story.state(CHILD_SEEN, enquiry)).isEqualTo("met");
        assertThat(story.heard(ChildSeenInEnquiry.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("Child seen alone", "I want it to stop"));
        assertThat(story.differences(enquiry)).isEmpty();
        assertThat(enquiries.find(enquiry).orElseThrow()).satisfies(facts -> {
            assertThat(facts.startedOn()).isEqualTo("2026-12-01");
            assertThat(facts.conferenceTargetOn()).isEqualTo("2026-12-22");
            assertThat(facts.joint()).isTrue();
            assertThat(facts.worker()).isEqualTo("social-worker");
            assertThat(facts.conferenceNotRequired()).as("not known yet").isNull();
        });
    }

    @Test
    void a_child_not_seen_within_24_hours_is_warned_of_missed_and_can_still_be_seen() {
        var enquiry = story.anEnquiry(story.girl("Bea"));
        var warnAt = story.clock(CHILD_SEEN, enquiry).warnAt();
        assertThat(warnAt).as("in time to do something").isBefore("2026-12-02T04:00:00Z");
        story.passesTo(warnAt.minusSeconds(60).toString());
        assertThat(story.warnedAbout(enquiry)).isEmpty();
        story.passesTo(warnAt.toString());
        assertThat(story.warnedAbout(enquiry)).containsExactly(CHILD_SEEN);
        assertThat(story.endsOf("enquiryId", enquiry)).containsExactly("endEvent_childNotSeenEscalated");
        story.passesTo("2026-12-02T10:30:00Z");
        assertThat(story.state(CHILD_SEEN, enquiry)).as("the due moment is the worker's").isEqualTo("running");
        story.passesTo("2026-12-02T13:00:00Z");
        assertThat(story.state(CHILD_SEEN, enquiry)).isEqualTo("missed");
        story.isSeen(enquiry, "2026-12-02T12:30+00:00");
        assertThat(story.state(CHILD_SEEN, enquiry)).isEqualTo("met-late");
        assertThat(story.differences(enquiry)).isEmpty();
    }

    @Test
    void twenty_four_hours_are_elapsed_hours_in_the_night_the_clocks_go_back_too() {
        story.beginsAt("2026-10-24T18:30:00Z");
        var child = story.girl("Ada");
        story.harmIsSuspected(child);
        story.passesTo("2026-10-24T19:10:00Z");
        story.discusses(child, with(held("2026-10-24T20:00+01:00"), "safetySteps", List.of(Map.of("who", "Aunt", "what", "Comes", "byWhen", "2026-10-24T22:00+01:00"))));
        var enquiry = story.enquiryOf(child);
        assertThat(story.clock(CHILD_SEEN, enquiry).dueAt()).as("seven in the evening by the clock on the wall").isEqualTo("2026-10-25T19:00:00Z");
        story.passesTo("2026-10-25T20:00:00Z");
        story.isSeen(enquiry, "2026-10-25T19:30+00:00");
        assertThat(story.state(CHILD_SEEN, enquiry)).isEqualTo("met-late");
    }

    @Test
    void when_a_child_is_not_seen_the_manager_is_told_at_once_and_a_second_attempt_in_a_row_says_so() {
        var enquiry = story.anEnquiry(story.girl("Ada"));
        story.passesTo("2026-12-01T16:00:00Z");
        story.answers(enquiry, "userTask_seeTheChild", "social-worker", notSeen("2026-12-01T15:30+00:00", "2026-12-01T19:00+00:00"));
        assertThat(story.warnedAbout(enquiry)).as("the same day, before any date nears").containsExactly(CHILD_SEEN);
        assertThat(story.waitsAt(enquiry)).containsExactly("userTask_seeTheChild");
        story.passesTo("2026-12-01T20:00:00Z");
        story.answers(enquiry, "userTask_seeTheChild", "social-worker", notSeen("2026-12-01T19:10+00:00", "2026-12-02T08:00+00:00"));
        assertThat(story.heard(ChildNotSeenInEnquiry.class)).extracting(ChildNotSeenInEnquiry::inARow).containsExactly(1, 2);
        assertThat(story.heard(ChildNotSeenInEnquiry.class).get(1).what()).contains("refused by a parent or carer", "2 times in a row");
        assertThat(story.onTheForm(enquiry, "userTask_seeTheChild", "social-worker").get("earlierAttempts").toString()).contains("15:30: not seen", "19:10: not seen");
        assertThat(story.state(CHILD_SEEN, enquiry)).isEqualTo("running");
        assertThat(story.differences(enquiry)).isEmpty();
    }

    @Test
    void a_visit_before_the_discussion_or_in_the_future_is_none_and_a_next_attempt_comes_after_this_one() {
        var enquiry = story.anEnquiry(story.girl("Ada"));
        assertThat(wrong(enquiry, "userTask_seeTheChild", "social-worker", seen("2026-12-01T10:00+00:00"))).containsExactly("seenAt");
        assertThat(wrong(enquiry, "userTask_seeTheChild", "social-worker", seen("2026-12-01T12:00+00:00"))).containsExactly("seenAt");
        assertThat(wrong(enquiry, "userTask_seeTheChild", "social-worker", notSeen("2026-12-01T10:45+00:00", "2026-12-01T10:40+00:00"))).containsExactly("nextTryAt");
        assertThat(wrong(enquiry, "userTask_seeTheChild", "social-worker", with(seen("2026-12-01T10:45+00:00"), "seenAlone", "no"))).containsExactly("whyNotAlone");
        assertThat(wrong(enquiry, "userTask_seeTheChild", "social-worker", with(seen("2026-12-01T10:45+00:00"), "actToday", "yes"))).containsExactly("whatToday", "discussAgain");
    }

    @Test
    void something_new_found_at_the_visit_is_said_as_suspected_harm() {
        var enquiry = story.anEnquiry(story.girl("Ada"));
        var answers = seen("2026-12-01T10:45+00:00");
        answers.putAll(Map.of("actToday", "yes", "whatToday", "A baby lives there whom nobody named; rang Tamsin at eleven.", "discussAgain", "yes"));
        story.answers(enquiry, "userTask_seeTheChild", "social-worker", answers);
        assertThat(story.heard(NewHarmInEnquiry.class)).singleElement().satisfies(event -> assertThat(event.because()).contains("A baby lives there"));
    }

    @Test
    void of_an_unborn_child_the_parent_is_seen() {
        var enquiry = story.anEnquiry(story.unborn());
        assertThat(story.onTheForm(enquiry, "userTask_seeTheChild", "social-worker")).containsEntry("unborn", true);
        var answers = seen("2026-12-01T10:45+00:00");
        answers.keySet().removeAll(List.of("seenAlone", "childSaid", "marks"));
        answers.put("parentSaid", "My sister will be with me when he comes.");
        story.answers(enquiry, "userTask_seeTheChild", "social-worker", answers);
        assertThat(story.heard(ChildSeenInEnquiry.class)).singleElement().satisfies(event -> assertThat(event.what()).startsWith("Parent seen for the unborn child"));
    }

    @Test
    void what_each_agency_said_is_kept_and_whoever_was_silent_is_named() {
        var enquiry = story.anEnquiry(story.girl("Ada"));
        story.isSeen(enquiry, "2026-12-01T10:45+00:00");
        assertThat(story.onTheForm(enquiry, "userTask_askTheAgencies", "social-worker").get("agencies").toString()).contains("Pete Example", "School or nursery");
        assertThat(wrong(enquiry, "userTask_askTheAgencies", "social-worker", with(EnquiryStory.agencies(), "agencies", List.of(Map.of("agency", "Police", "answered", "yes")))))
                .containsExactly("agencies[0].knows");
        story.agenciesAreAsked(enquiry);
        assertThat(story.heard(AgenciesAsked.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("1 answered", "no answer from Housing"));
    }

    @Test
    void continuing_risk_goes_to_a_conference_whose_clock_runs_on_without_a_timer_left_behind() {
        var enquiry = story.anEnquiry(story.girl("Ada"));
        story.isReadyToConclude(enquiry);
        assertThat(story.timers("icpc-15wd", enquiry)).isEqualTo(1);
        story.isConcluded(enquiry, found());
        assertThat(story.heard(EnquiryConcluded.class)).singleElement().satisfies(event -> {
            assertThat(event.outcome()).isEqualTo(EnquiryOutcome.SUBSTANTIATED_CONTINUING_RISK);
            assertThat(event.next()).isEqualTo(EnquiryNext.CONFERENCE);
            assertThat(event.discussionHeldAt()).isEqualTo("2026-12-01T10:30:00Z");
        });
        assertThat(story.endsOf("enquiryId", enquiry)).contains("endEvent_conferenceRequested", "endEvent_outcomeAuthorised");
        assertThat(story.state("icpc-15wd", enquiry)).isEqualTo("running");
        assertThat(story.timers("icpc-15wd", enquiry)).isZero();
        assertThat(story.isRunning("section-47-enquiry", "enquiryId", enquiry)).isFalse();
        assertThat(story.state("s47-outcome", enquiry)).isEqualTo("met");
        assertThat(enquiries.find(enquiry).orElseThrow().conferenceNotRequired()).isFalse();
        assertThat(story.differences(enquiry)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yes, no, childInNeed, childInNeed, SUBSTANTIATED_NO_CONTINUING_RISK, endEvent_childInNeed",
        "no, no, earlyHelp, earlyHelp, NOT_SUBSTANTIATED, endEvent_earlyHelp", "no, no, none, close, NOT_SUBSTANTIATED, endEvent_closed"})
    void an_enquiry_without_a_conference_cancels_its_conference_clock_with_the_reason(String substantiated, String continuing, String help, String next,
                                                                                      EnquiryOutcome outcome, String end) {
        var enquiry = story.anEnquiry(story.girl("Ada"));
        story.isReadyToConclude(enquiry);
        story.isConcluded(enquiry, found(substantiated, continuing, help, next));
        assertThat(story.endsOf("enquiryId", enquiry)).contains(end);
        assertThat(enquiries.find(enquiry).orElseThrow().outcome()).isEqualTo(outcome);
        assertThat(enquiries.find(enquiry).orElseThrow().conferenceNotRequired()).isTrue();
        assertThat(story.state("icpc-15wd", enquiry)).isEqualTo("cancelled");
        assertThat(story.clock("icpc-15wd", enquiry).reason()).contains("without a conference");
        assertThat(story.differences(enquiry)).isEmpty();
    }

    @Test
    void what_differs_from_the_suggestion_needs_a_reason_and_what_cannot_be_is_refused() {
        var enquiry = story.anEnquiry(story.girl("Ada"));
        story.isReadyToConclude(enquiry);
        assertThat(wrong(enquiry, "userTask_concludeTheEnquiry", "social-worker", found("no", "no", "none", "childInNeed"))).containsExactly("whyDifferent");
        assertThat(wrong(enquiry, "userTask_concludeTheEnquiry", "social-worker", found("no", "no", "none", "conference"))).containsExactly("next", "whyDifferent");
        assertThat(wrong(enquiry, "userTask_concludeTheEnquiry", "social-worker", found("yes", "yes", "none", "close"))).containsExactly("next", "whyDifferent", "whyNoConference");
        assertThat(wrong(enquiry, "userTask_concludeTheEnquiry", "social-worker", with(found(), "views", List.of(Map.of("agency", "Police"))))).containsExactly("views[0].view", "views[0].wantsConference");
        assertThat(story.waitsAt(enquiry)).containsExactly("userTask_concludeTheEnquiry");
    }

    @Test
    void the_manager_returns_an_outcome_and_its_author_never_authorises_it_nor_anybody_who_is_no_manager() {
        var enquiry = story.anEnquiry(story.girl("Ada"));
        story.isReadyToConclude(enquiry);
        story.answers(enquiry, "userTask_concludeTheEnquiry", "team-manager", found());
        assertThatThrownBy(() -> story.answers(enquiry, "userTask_authoriseTheEnquiry", "team-manager", authorised()))
                .isInstanceOf(Refused.class).hasMessageContaining("You wrote this outcome");
        assertThatThrownBy(() -> story.answers(enquiry, "userTask_authoriseTheEnquiry", "senior-social-worker", authorised()))
                .isInstanceOf(Refused.class).hasMessageContaining("Only a manager");
        assertThat(wrong(enquiry, "userTask_authoriseTheEnquiry", "service-manager", with(authorised(), "agenciesHeard", "no"))).containsExactly("comment");
        story.answers(enquiry, "userTask_authoriseTheEnquiry", "service-manager", returned("Ask the school nurse, by Friday."));
        assertThat(story.waitsAt(enquiry)).containsExactly("userTask_concludeTheEnquiry");
        assertThat(story.heard(EnquiryReturned.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("Ask the school nurse"));
        assertThat(story.onTheForm(enquiry, "userTask_concludeTheEnquiry", "social-worker")).containsEntry("whatIsMissing", "Ask the school nurse, by Friday.")
                .containsEntry("returnedBy", "Selma Example").containsEntry("evidence", "The mark, her words, the police calls.");
        story.answers(enquiry, "userTask_concludeTheEnquiry", "social-worker", found());
        assertThatThrownBy(() -> story.answers(enquiry, "userTask_authoriseTheEnquiry", "team-manager", authorised())).as("wrote the first version").isInstanceOf(Refused.class);
        story.answers(enquiry, "userTask_authoriseTheEnquiry", "service-manager", authorised());
        assertThat(story.heard(EnquirySent.class)).extracting(EnquirySent::number).containsExactly(1, 2);
        assertThat(enquiries.find(enquiry).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void no_conference_while_the_risk_continues_needs_the_service_manager_and_an_agency_that_disagrees_is_named_and_answered() {
        var enquiry = story.anEnquiry(story.girl("Ada"));
        story.isReadyToConclude(enquiry);
        assertThat(wrong(enquiry, "userTask_concludeTheEnquiry", "social-worker", without(noConference(), "whyNoConference"))).containsExactly("whyNoConference");
        story.isConcluded(enquiry, noConference());
        assertThat(story.heard(EnquiryConcluded.class)).isEmpty();
        var task = story.task(enquiry, "userTask_decideOnNoConference");
        assertThat(task.groups()).containsExactly("service-manager");
        assertThat(story.onTheForm(enquiry, "userTask_decideOnNoConference", "service-manager")).containsEntry("disagreeing", "Police");
        assertThat(story.differences(enquiry)).isEmpty();

        assertThat(wrong(enquiry, "userTask_decideOnNoConference", "team-manager", Map.of("agree", "yes", "whyAgree", "I think so too.", "answerToAgencies", "x"))).containsExactly("agree");
        story.answers(enquiry, "userTask_decideOnNoConference", "service-manager", Map.of("agree", "no", "whyNot", "Hold the conference, he may come back."));
        assertThat(story.waitsAt(enquiry)).containsExactly("userTask_concludeTheEnquiry");
        assertThat(story.onTheForm(enquiry, "userTask_concludeTheEnquiry", "social-worker")).containsEntry("whatIsMissing", "Hold the conference, he may come back.");

        story.isConcluded(enquiry, noConference());
        assertThat(wrong(enquiry, "userTask_decideOnNoConference", "service-manager", Map.of("agree", "yes", "whyAgree", "He is in custody now."))).containsExactly("answerToAgencies");
        story.answers(enquiry, "userTask_decideOnNoConference", "service-manager",
                Map.of("agree", "yes", "whyAgree", "He is in custody now.", "answerToAgencies", "Rang the inspector; we look again on Monday."));
        assertThat(story.heard(NoConferenceDecided.class)).singleElement().satisfies(event ->
                assertThat(event.what()).contains("He is in custody now", "Asked for a conference all the same: Police"));
        assertThat(story.heard(EnquiryConcluded.class)).singleElement().satisfies(event -> {
            assertThat(event.outcome()).isEqualTo(EnquiryOutcome.SUBSTANTIATED_CONTINUING_RISK);
            assertThat(event.next()).isEqualTo(EnquiryNext.CHILD_IN_NEED);
            assertThat(event.by()).isEqualTo("service-manager");
        });
        assertThat(story.state("icpc-15wd", enquiry)).isEqualTo("cancelled");
        assertThat(story.endsOf("enquiryId", enquiry)).contains("endEvent_childInNeed");
    }

    @Test
    void the_outcome_and_the_conference_are_warned_of_missed_and_stay_to_be_done() {
        var enquiry = story.anEnquiry(story.girl("Ada"));
        story.isReadyToConclude(enquiry);
        story.passesTo("2026-12-11T08:59:00Z");
        assertThat(story.warnedAbout(enquiry)).doesNotContain("s47-outcome");
        story.passesTo("2026-12-11T09:00:00Z");
        assertThat(story.warnedAbout(enquiry)).contains("s47-outcome").doesNotContain("icpc-15wd");
        story.passesTo("2026-12-17T09:00:00Z");
        assertThat(story.warnedAbout(enquiry)).as("three working days before").contains("icpc-15wd");
        assertThat(story.endsOf("enquiryId", enquiry)).contains("endEvent_escalated");
        story.passesTo("2026-12-23T10:00:00Z");
        assertThat(story.state("s47-outcome", enquiry)).isEqualTo("missed");
        assertThat(story.state("icpc-15wd", enquiry)).isEqualTo("missed");
        story.isConcluded(enquiry, found());
        assertThat(story.state("s47-outcome", enquiry)).isEqualTo("met-late");
        assertThat(story.state("icpc-15wd", enquiry)).as("only a conference meets it").isEqualTo("missed");
        assertThat(story.differences(enquiry)).isEmpty();
    }

    @Test
    void the_family_is_told_in_writing_beside_what_follows() {
        var enquiry = story.anEnquiry(story.girl("Ada"));
        story.isReadyToConclude(enquiry);
        story.isConcluded(enquiry, found());
        var task = story.task(enquiry, "userTask_tellTheFamilyOfTheEnquiry");
        assertThat(task.dueAt()).as("five working days from Wednesday 2 December").isEqualTo("2026-12-10T00:00:00Z");
        assertThat(story.onTheForm(enquiry, task.key(), "social-worker")).containsEntry("outcomeText", EnquiryOutcome.SUBSTANTIATED_CONTINUING_RISK.label());
        assertThat(wrong(enquiry, task.key(), "social-worker", familyTold("2026-12-01"))).containsExactlyInAnyOrder("people[0].toldOn", "agencies[0].toldOn");
        story.passesTo("2026-12-04T10:00:00Z");
        story.answers(enquiry, task.key(), "social-worker", familyTold("2026-12-03"));
        assertThat(story.state("s47-family-written-outcome", enquiry)).isEqualTo("met");
        assertThat(story.endsOf("enquiryId", enquiry)).contains("endEvent_familyTold");
        assertThat(story.heard(FamilyToldOfEnquiry.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("1 member of the family, 1 agency"));
        assertThat(story.open(enquiry)).isEmpty();
        assertThat(story.differences(enquiry)).isEmpty();
    }

    @Test
    void a_family_told_late_is_escalated_and_a_letter_that_cannot_be_written_any_more_falls_away() {
        var late = story.anEnquiry(story.girl("Ada"));
        var fallsAway = story.anEnquiryBeside(story.girl("Bea"));
        story.isReadyToConclude(late);
        story.isSeen(fallsAway, "2026-12-02T08:30+00:00");
        story.agenciesAreAsked(fallsAway);
        story.isConcluded(late, found("no", "no", "none", "close"));
        story.isConcluded(fallsAway, found("no", "no", "none", "close"));
        story.inTransaction(() -> enquiries.end(fallsAway, "The child died (made up).", story.now(), "team-manager"));
        story.inTransaction(() -> enquiries.end(fallsAway, "Again", story.now(), "team-manager"));
        assertThat(story.state("s47-family-written-outcome", fallsAway)).isEqualTo("cancelled");
        assertThat(story.heard(FamilyNotToldOfEnquiry.class)).hasSize(1);
        assertThat(story.open(fallsAway)).isEmpty();

        story.passesTo("2026-12-10T09:00:00Z");
        assertThat(story.warnedAbout(late)).contains("s47-family-written-outcome");
        assertThat(story.endsOf("enquiryId", late)).contains("endEvent_escalated");
        story.answers(late, "userTask_tellTheFamilyOfTheEnquiry", "social-worker", familyTold("2026-12-10"));
        assertThat(story.state("s47-family-written-outcome", late)).isEqualTo("met-late");
        assertThat(story.differences(late)).isEmpty();
        assertThat(story.differences(fallsAway)).isEmpty();
    }

    @Test
    void an_enquiry_ended_from_outside_leaves_no_clock_and_no_task() {
        var enquiry = story.anEnquiry(story.girl("Ada"));
        story.inTransaction(() -> enquiries.end(enquiry, "The family moved to another council (made up).", story.now(), "team-manager"));
        assertThat(story.open(enquiry)).isEmpty();
        assertThat(story.isRunning("section-47-enquiry", "enquiryId", enquiry)).isFalse();
        assertThat(List.of(CHILD_SEEN, "s47-outcome", "icpc-15wd")).allSatisfy(rule -> assertThat(story.state(rule, enquiry)).isEqualTo("cancelled"));
        assertThat(story.heard(EnquiryEnded.class)).hasSize(1);
        story.inTransaction(() -> enquiries.end(enquiry, "Again", story.now(), "team-manager"));
        assertThat(story.heard(EnquiryEnded.class)).as("once is enough").hasSize(1);
        assertThat(story.differences(enquiry)).isEmpty();
    }

    @Test
    void if_anything_fails_after_the_manager_authorised_everything_is_as_before() {
        var enquiry = story.anEnquiry(story.girl("Ada"));
        story.isReadyToConclude(enquiry);
        story.answers(enquiry, "userTask_concludeTheEnquiry", "social-worker", found());
        failure.at(EnquiryConcluded.class);
        assertThatThrownBy(() -> story.answers(enquiry, "userTask_authoriseTheEnquiry", "team-manager", authorised())).hasStackTraceContaining("made-up failure");
        assertThat(story.waitsAt(enquiry)).containsExactly("userTask_authoriseTheEnquiry");
        assertThat(story.state("s47-outcome", enquiry)).isEqualTo("running");
        assertThat(story.isRunning("tell-the-family-of-the-enquiry", "enquiryId", enquiry)).isFalse();
        assertThat(enquiries.find(enquiry).orElseThrow().outcome()).isNull();
        assertThat(story.differences(enquiry)).isEmpty();
        failure.at(null);
        story.answers(enquiry, "userTask_authoriseTheEnquiry", "team-manager", authorised());
        assertThat(story.state("s47-outcome", enquiry)).isEqualTo("met");
    }

    @Test
    void an_enquiry_brought_in_is_under_way_with_clocks_from_its_real_date_and_asks_first_whether_the_child_was_seen() {
        var child = story.girl("Ada");
        var found = new EnquiryBroughtIn(child, story.journeyOf(child), LocalDate.of(2026, 11, 24), "cin-census:" + UUID.randomUUID());
        story.inTransaction(() -> enquiries.bringIn(found, "system-operator"));
        story.inTransaction(() -> enquiries.bringIn(found, "system-operator"));
        assertThat(enquiries.of(child)).hasSize(1);
        var enquiry = story.enquiryOf(child);
        assertThat(story.clock("icpc-15wd", enquiry).dueAt()).as("15 working days from Tuesday 24 November").isEqualTo("2026-12-16T00:00:00Z");
        assertThat(enquiries.find(enquiry).orElseThrow().startedOn()).isEqualTo("2026-11-24");
        assertThat(story.waitsAt(enquiry)).containsExactly("userTask_seeTheChild");
        assertThat(story.onTheForm(enquiry, "userTask_seeTheChild", "social-worker").get("enquiryBegan").toString()).contains("before this record was brought in");
        story.isSeen(enquiry, "2026-11-25T09:00+00:00");
        assertThat(story.state(CHILD_SEEN, enquiry)).as("the hour of the discussion is not known, so it is not called late").isEqualTo("met");
        story.agenciesAreAsked(enquiry);
        assertThat(story.differences(enquiry)).isEmpty();
        assertThatThrownBy(() -> story.inTransaction(() -> enquiries.bringIn(new EnquiryBroughtIn(child, story.journeyOf(child), LocalDate.of(2026, 12, 2), "z"), "x")))
                .isInstanceOf(Refused.class).hasMessageContaining("not in the future");
    }

    @Test
    void whatever_was_found_the_table_has_one_suggestion_and_continuing_risk_is_never_anything_but_a_conference() {
        for (var help : ConcludeTheEnquiry.Help.values()) {
            for (int bits = 0; bits < 8; bits++) {
                var about = Map.<String, Object>of("substantiated", (bits & 1) > 0, "continuingRisk", (bits & 2) > 0, "familyAgrees", (bits & 4) > 0, "help", help.name());
                var rows = decisions.ask("enquiry-outcome", about);
                assertThat(rows).as(about.toString()).hasSize(1);
                assertThat(rows.get(0).get("why").toString()).isNotBlank();
                assertThat(rows.get(0).get("next").equals("conference")).as(about.toString()).isEqualTo((bits & 3) == 3);
            }
        }
    }

    @Test
    void when_two_records_are_of_one_child_the_enquiry_is_the_known_childs_and_two_open_ones_are_refused() {
        var known = story.girl("Ada");
        var joined = story.girl("Adah");
        var enquiry = story.anEnquiry(joined);
        story.inTransaction(() -> events.publishEvent(new Joined(known, joined)));
        assertThat(enquiries.openOf(known).orElseThrow().id()).isEqualTo(enquiry);
        assertThat(enquiries.openOf(joined)).isEmpty();
        assertThat(story.onTheForm(enquiry, "userTask_seeTheChild", "social-worker")).containsEntry("childName", "Ada Madeup");
        var other = story.girl("Ad");
        story.anEnquiryBeside(other);
        assertThatThrownBy(() -> story.inTransaction(() -> events.publishEvent(new Joined(known, other)))).isInstanceOf(Refused.class)
                .hasMessageContaining("Both records have an open section 47 enquiry");
    }

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    private List<String> wrong(UUID enquiry, String task, String by, Map<String, Object> answers) {
        try {
            story.answers(enquiry, task, by, answers);
        } catch (Refused refused) {
            return refused.fields().stream().map(WrongField::field).toList();
        }
        throw new AssertionError("It was not refused");
    }

    private static Map<String, Object> without(Map<String, Object> answers, String key) {
        var fewer = new HashMap<>(answers);
        fewer.remove(key);
        return fewer;
    }
}
