package org.childjourney.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.childprotection.ConferenceStory.DISCUSSED;
import static org.childjourney.childprotection.ConferenceStory.adjourned;
import static org.childjourney.childprotection.ConferenceStory.agency;
import static org.childjourney.childprotection.ConferenceStory.booking;
import static org.childjourney.childprotection.ConferenceStory.childInNeed;
import static org.childjourney.childprotection.ConferenceStory.held;
import static org.childjourney.childprotection.ConferenceStory.noPlan;
import static org.childjourney.childprotection.ConferenceStory.notHeld;
import static org.childjourney.childprotection.ConferenceStory.plan;
import static org.childjourney.childprotection.ConferenceStory.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.escalation.Escalations;
import org.childjourney.escalation.LatenessQuestions;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.Timescales;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From asking for a conference to its decision. */
@ChildJourneyTest
class ChildProtectionConferenceTest {

    private static final String BOOK = "userTask_bookTheConference";
    private static final String RECORD = "userTask_recordTheConference";
    private static final String DAY_12 = "2026-12-10T14:00+00:00";

    @Autowired ConferenceStory story;
    @Autowired MadeUpFailure failure;
    @Autowired ChildProtectionConferences conferences;
    @Autowired Children children;
    @Autowired Escalations escalations;
    @Autowired LatenessQuestions lateness;
    @Autowired Timescales timescales;
    @Autowired Restrictions restrictions;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @AfterEach
    void the_watchdog_finds_no_difference_at_the_end_of_the_story() {
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void an_initial_conference_takes_over_the_clock_of_the_enquiry_and_the_chairs_office_has_the_task() {
        var child = story.child("Ada");
        var conference = story.aConference(child);

        var task = story.task(conference, BOOK);
        assertThat(task.groups()).containsExactly("conference-chair");
        assertThat(task.dueAt()).as("end of Tuesday 15 December").isEqualTo("2026-12-16T00:00:00Z");
        var clock = story.clock("icpc-15wd", story.dutyOf(conference));
        assertThat(clock.process()).isEqualTo("child-protection-conference");
        assertThat(clock.trigger().triggerInstant()).as("still from the strategy discussion").isEqualTo(DISCUSSED);
        assertThat(story.tracesOf("icpc-15wd", story.dutyOf(conference))).containsExactly("STARTED", "HANDED_OVER");
        assertThat(story.heard(ConferenceRequested.class)).singleElement().satisfies(event ->
                assertThat(event.what()).isEqualTo("Initial child protection conference asked for, to be held by the end of Tuesday 15 December 2026."));
        assertThat(conferences.openOf(child)).extracting(ConferenceFacts::id).containsExactly(conference);
    }

    @Test
    void the_same_event_asks_for_one_conference_only_and_a_duty_is_done_by_one_conference_only() {
        var child = story.child("Bea");
        var first = story.aConference(child);
        var duty = story.dutyOf(first);
        var again = new NewConference(ConferenceKind.INITIAL, child, story.journeyOf(child), duty, DISCUSSED, null, "EnquiryConcluded:other");
        assertThatThrownBy(() -> story.request(again)).isInstanceOf(Refused.class).hasMessageContaining("asked for already");

        var other = story.child("Bea");
        var asked = new NewConference(ConferenceKind.TRANSFER_IN, other, story.journeyOf(other), null, DISCUSSED, null, "TransferTold:1");
        assertThat(story.request(asked)).isEqualTo(story.request(asked));
        assertThat(conferences.of(other)).hasSize(1);
    }

    @Test
    void a_conference_nobody_can_say_the_day_of_is_refused_in_words() {
        var child = story.child("Cat");
        var journey = story.journeyOf(child);
        var duty = UUID.randomUUID();
        assertRefused(new NewConference(ConferenceKind.INITIAL, child, journey, duty, DISCUSSED, null, "e"), "No clock runs");
        assertRefused(new NewConference(ConferenceKind.REVIEW, child, journey, duty, DISCUSSED, null, "e"), "rcpc-first-3m or rcpc-subsequent-6m");
        assertRefused(new NewConference(ConferenceKind.INITIAL, child, journey, null, DISCUSSED, null, "e"), "which enquiry or plan");
        assertRefused(new NewConference(ConferenceKind.TRANSFER_IN, child, journey, duty, DISCUSSED, null, "e"), "belongs to no enquiry");
        assertRefused(new NewConference(ConferenceKind.PRE_BIRTH, child, journey, duty, DISCUSSED, null, "e"), "expected date of delivery");
        assertRefused(new NewConference(ConferenceKind.TRANSFER_IN, child, journey, null, DISCUSSED.plusSeconds(60), null, "e"), "in the future");
        assertRefused(new NewConference(ConferenceKind.TRANSFER_IN, child, journey, null, DISCUSSED, null, " "), "which event");
    }

    @Test
    void a_conference_is_booked_on_a_working_day_only_and_not_before_it_was_asked_for() {
        var conference = story.aConference(story.child("Dot"));
        assertWrong(conference, BOOK, booking("2026-12-12T10:00+00:00"), "bookedFor").hasMessageContaining(
                "Saturday 12 December 2026 is not a working day. A conference is held on a working day: Friday 11 December 2026 or Monday 14 December 2026.");
        assertWrong(conference, BOOK, lateBooking("2026-12-25T10:00+00:00"), "bookedFor").hasMessageContaining("is a bank holiday (Christmas Day)")
                .hasMessageContaining("Thursday 24 December 2026 or Tuesday 29 December 2026");
        assertWrong(conference, BOOK, booking("2026-11-23T10:00+00:00"), "bookedFor").hasMessageContaining("before the conference was asked for");
        assertWrong(conference, BOOK, lateBooking("2099-11-23T10:00+00:00"), "bookedFor").hasMessageContaining("beyond the calendar");
        assertWrong(conference, BOOK, with(booking(DAY_12), "parentsInvited", "no"), "whyParentsNotInvited");
        assertThat(story.waitsAt(conference)).containsExactly(BOOK);
        assertThat(story.facts(conference).bookedFor()).isNull();

        story.books(conference, DAY_12);
        assertThat(story.facts(conference).bookedFor()).isEqualTo("2026-12-10T14:00:00Z");
        assertThat(story.waitsAt(conference)).containsExactly(RECORD, "userTask_shareTheConferenceReport");
        assertThat(story.heard(ConferenceBooked.class)).singleElement().satisfies(event -> {
            assertThat(event.what()).isEqualTo("Initial child protection conference booked for Thursday 10 December 2026, 14:00.");
            assertThat(event.afterDue()).isFalse();
        });
        assertThat(story.heard(ConferencePostponed.class)).isEmpty();
    }

    @Test
    void a_conference_held_in_time_stops_the_clock_at_the_moment_it_was_opened_and_its_decision_is_passed_on_whole() {
        var child = story.child("Eve");
        var conference = story.aConference(child);
        story.books(conference, DAY_12);
        story.passesTo("2026-12-10T17:00:00Z");
        assertThat(story.opens(conference, RECORD, "conference-chair")).containsEntry("bookedWords", "Thursday 10 December 2026, 14:00")
                .containsEntry("reportWords", "not yet shared with the family").containsEntry("hasOthers", false);
        story.records(conference, held(DAY_12, plan(conference, "PHY")));

        var duty = story.dutyOf(conference);
        assertThat(story.state("icpc-15wd", duty)).isEqualTo("met");
        assertThat(story.clock("icpc-15wd", duty).stoppedAt()).isEqualTo("2026-12-10T14:00:00Z");
        assertThat(story.heard(ConferenceHeld.class)).singleElement().satisfies(event -> {
            assertThat(event.decision()).isEqualTo(ConferenceDecision.PLAN);
            assertThat(event.category()).isEqualTo("PHY");
            assertThat(event.at()).isEqualTo("2026-12-10T14:00:00Z");
            assertThat(event.by()).isEqualTo("conference-chair");
            assertThat(event.plan()).as("an initial conference reviews none").isNull();
            assertThat(event.duty()).isEqualTo(duty);
            assertThat(event.outline().needs()).containsExactly(new OutlineNeed("Calm evenings", "Nobody shouts or hits after six."));
            assertThat(event.firstCoreGroupOn()).isEqualTo("2026-12-21");
            assertThat(event.reviewOn()).isEqualTo("2027-03-05");
            assertThat(event.secondOrLaterPlan()).isFalse();
            assertThat(event.what()).isEqualTo("Initial child protection conference held: a child protection plan, category physical abuse.");
        });
        assertThat(story.facts(conference)).satisfies(facts -> {
            assertThat(facts.isOpen()).isFalse();
            assertThat(facts.heldAt()).isEqualTo("2026-12-10T14:00:00Z");
            assertThat(facts.quoracy()).isEqualTo(ConferenceQuoracy.QUORATE);
        });
        assertThat(story.endsOf(conference)).contains("endEvent_plan", "endEvent_held");
        assertThat(story.waitsAt(conference)).containsExactly("userTask_sendTheConferenceMinutes", "userTask_sendTheDecisionLetter", "userTask_shareTheConferenceReport");
    }

    @Test
    void a_conference_that_makes_no_protection_plan_ends_with_child_in_need_or_with_no_plan() {
        var need = story.aConference(story.child("Fay"));
        var none = story.aConference(story.child("Gus"));
        for (UUID each : List.of(need, none)) {
            story.books(each, "2026-12-01T10:00+00:00");
        }
        story.passesTo("2026-12-01T12:00:00Z");
        story.records(need, held("2026-12-01T10:00+00:00", childInNeed(need)));
        story.records(none, held("2026-12-01T10:00+00:00", noPlan(none)));
        assertThat(story.endsOf(need)).contains("endEvent_childInNeed");
        assertThat(story.endsOf(none)).contains("endEvent_noPlan");
        assertThat(story.heard(ConferenceHeld.class)).allSatisfy(event -> {
            assertThat(event.outline()).isEqualTo(OutlinePlan.NONE);
            assertThat(event.category()).isNull();
            assertThat(event.reviewOn()).isNull();
        });
    }

    @Test
    void one_conference_for_two_sisters_decides_for_each_with_a_category_of_her_own_on_one_form() {
        var elder = story.child("Hope");
        var younger = story.child("Ivy");
        story.areSisters(elder, younger);
        var first = story.aConference(elder);
        var second = story.aConference(younger);

        var form = story.opens(first, BOOK, "conference-chair");
        assertThat(form.get("alsoForChoices").toString()).contains("Ivy Madeup").doesNotContain("Hope");
        story.answers(first, BOOK, "conference-chair", with(booking(DAY_12), "alsoFor", List.of(second.toString())));
        assertThat(story.facts(second).bookedFor()).isEqualTo(story.facts(first).bookedFor());
        assertThat(story.facts(second).meeting()).as("one sitting").isEqualTo(story.facts(first).meeting());

        story.passesTo("2026-12-10T17:00:00Z");
        var hers = plan(second, "NEG");
        hers.put("childsView", "I hide in the wardrobe.");
        story.records(first, held(DAY_12, plan(first, "PHY"), hers));

        assertThat(story.heard(ConferenceHeld.class)).extracting(ConferenceHeld::child, ConferenceHeld::category)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(elder, "PHY"), org.assertj.core.groups.Tuple.tuple(younger, "NEG"));
        assertThat(List.of(first, second)).allSatisfy(each -> {
            assertThat(story.state("icpc-15wd", story.dutyOf(each))).isEqualTo("met");
            assertThat(story.waitsAt(each)).contains("userTask_sendTheDecisionLetter").doesNotContain(RECORD);
        });
        assertThat(story.answersKept("conference_sittings", first)).as("each keeps her own part only").contains("I want the shouting to stop")
                .doesNotContain("wardrobe").doesNotContain(second.toString());
        assertThat(story.answersKept("conference_sittings", second)).contains("wardrobe").doesNotContain("I want the shouting to stop");
    }

    @Test
    void a_child_joins_the_conference_late_and_another_leaves_it_early() {
        var one = story.child("Joan");
        var leaves = story.child("Kit");
        var late = story.child("Lou");
        story.areSisters(one, leaves);
        story.areSisters(one, late);
        var first = story.aConference(one);
        var second = story.aConference(leaves);
        story.answers(first, BOOK, "conference-chair", with(booking(DAY_12), "alsoFor", List.of(second.toString())));

        story.passesTo("2026-12-03T10:00:00Z");
        var third = story.aConference(late);
        assertThat(story.opens(third, BOOK, "conference-chair").get("joinChoices").toString()).contains("Joan Madeup").contains("Thursday 10 December 2026, 14:00");
        assertWrong(third, BOOK, Map.of("joinConference", UUID.randomUUID().toString(), "howChildTakesPart", "By a drawing."), "joinConference");
        story.answers(third, BOOK, "conference-chair", Map.of("joinConference", first.toString(), "howChildTakesPart", "By a drawing."));
        assertThat(story.facts(third).meeting()).isEqualTo(story.facts(first).meeting());
        assertThat(story.clock("icpc-report-shared", third).dueAt()).isEqualTo(story.clock("icpc-report-shared", first).dueAt());

        story.passesTo("2026-12-10T17:00:00Z");
        story.records(first, held(DAY_12, plan(first, "EMO"), childInNeed(third)));
        assertThat(story.facts(third).decision()).isEqualTo(ConferenceDecision.CHILD_IN_NEED);
        assertThat(story.waitsAt(second)).as("who left is still to be decided on").contains(RECORD);
        story.records(second, notHeld("postponed"));
        story.books(second, "2026-12-14T10:00+00:00");
        assertThat(story.facts(second).meeting()).as("a sitting of her own now").isNotEqualTo(story.facts(first).meeting());
        assertThat(story.state("icpc-15wd", story.dutyOf(second))).isEqualTo("running");
    }

    @Test
    void each_child_is_decided_on_once_and_the_child_of_the_task_is_among_them() {
        var conference = story.aConference(story.child("May"));
        var stranger = story.aConference(story.child("Nan"));
        story.books(conference, DAY_12);
        story.passesTo("2026-12-10T17:00:00Z");
        assertWrong(conference, RECORD, held(DAY_12, plan(conference, "PHY"), plan(conference, "NEG")), "children").hasMessageContaining("twice");
        assertThatThrownBy(() -> story.records(conference, held(DAY_12, plan(stranger, "PHY")))).isInstanceOf(Refused.class)
                .hasMessageContaining("choose each from the list").hasMessageContaining("must be among them");
    }

    @Test
    void a_conference_postponed_past_day_15_is_warned_of_then_due_then_missed_in_the_chairs_stream_and_held_on_day_17_it_is_late_for_ever() {
        var child = story.child("Olive");
        var conference = story.aConference(child);
        var duty = story.dutyOf(conference);
        story.books(conference, "2026-12-14T10:00+00:00");
        story.answers(conference, "userTask_shareTheConferenceReport", "social-worker", ConferenceStory.reportShared("2026-11-24"));
        story.passesTo("2026-12-07T10:00:00Z");
        assertThat(story.warnedAbout(duty)).as("not before").isEmpty();
        story.passesTo("2026-12-08T09:00:00Z");
        assertThat(story.warnedAbout(duty)).as("working day 10, five working days before").containsExactly("icpc-15wd");
        assertThat(story.endsOf(conference)).contains("event_conferenceNearlyDue", "endEvent_escalated");
        assertThat(timescales.rule("icpc-15wd", LocalDate.of(2026, 11, 24)).ladder()).isEqualTo("chair");
        assertThat(escalations.of(child)).anySatisfy(escalation -> {
            assertThat(escalation.groupAsked()).isEqualTo("conference-chair");
            assertThat(escalations.lines(escalation.id())).isNotEmpty();
        });

        story.passesTo("2026-12-14T11:00:00Z");
        story.records(conference, notHeld("postponed"));
        assertWrong(conference, BOOK, booking("2026-12-17T10:00+00:00"), "whyAfterDue", "safeUntil")
                .hasMessageContaining("due by the end of Tuesday 15 December 2026, and Thursday 17 December 2026 is later").hasMessageContaining("It will stand as late");
        story.answers(conference, BOOK, "conference-chair", lateBooking("2026-12-17T10:00+00:00"));
        assertThat(story.heard(ConferencePostponed.class)).extracting(ConferencePostponed::from, ConferencePostponed::to).containsExactly(
                org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 12, 14), null), org.assertj.core.groups.Tuple.tuple(null, LocalDate.of(2026, 12, 17)));
        assertThat(story.task(conference, RECORD).dueAt()).as("no booking moves the duty").isEqualTo("2026-12-16T00:00:00Z");
        assertThat(story.state("icpc-15wd", duty)).isEqualTo("running");

        story.passesTo("2026-12-16T09:00:00Z");
        assertThat(story.state("icpc-15wd", duty)).isEqualTo("missed");
        assertThat(story.waitsAt(conference)).as("nothing late is ever locked").contains(RECORD);
        story.passesTo("2026-12-17T13:00:00Z");
        story.records(conference, held("2026-12-17T10:00+00:00", plan(conference, "NEG")));
        assertThat(story.state("icpc-15wd", duty)).isEqualTo("met-late");
        assertThat(story.lateWithoutReason(duty)).extracting(clock -> clock.rule()).contains("icpc-15wd");
        assertThat(lateness.of(child)).as("it asks for its reason").isNotEmpty();
    }

    @Test
    void a_first_booking_after_the_due_day_is_allowed_with_a_reason_and_stands_as_a_postponement() {
        var conference = story.aConference(story.child("Pia"));
        story.answers(conference, BOOK, "conference-chair", lateBooking("2026-12-16T10:00+00:00"));
        assertThat(story.heard(ConferenceBooked.class)).singleElement().satisfies(event -> {
            assertThat(event.afterDue()).isTrue();
            assertThat(event.significant()).isTrue();
            assertThat(event.what()).endsWith("AFTER the day it is due.");
        });
        assertThat(story.heard(ConferencePostponed.class)).singleElement().satisfies(event ->
                assertThat(event.what()).isEqualTo("Conference postponed to 16 December 2026: No chair is free before. Safe until then: The aunt sleeps there."));
    }

    @Test
    void a_conference_that_is_not_quorate_is_adjourned_the_interim_safety_is_recorded_and_the_clock_runs_on() {
        var conference = story.aConference(story.child("Queenie"));
        story.books(conference, DAY_12);
        story.passesTo("2026-12-10T15:00:00Z");
        var tooFew = held(DAY_12, plan(conference, "NEG"));
        tooFew.put("agencies", List.of(agency("localAuthority", "Sol Example", "inPerson"), agency("health", "Hetty Madeup", "absent")));
        assertWrong(conference, RECORD, tooFew, "agencies").hasMessageContaining("not quorate").hasMessageContaining("alone");
        var without = adjourned(DAY_12);
        without.remove("interimSafety");
        assertWrong(conference, RECORD, without, "interimSafety");

        story.records(conference, adjourned(DAY_12));
        assertThat(story.heard(ConferenceAdjourned.class)).singleElement().satisfies(event -> {
            assertThat(event.quoracy()).isEqualTo(ConferenceQuoracy.NOT_QUORATE);
            assertThat(event.interimSafety()).isEqualTo("The aunt sleeps there; the worker calls every evening.");
            assertThat(event.what()).startsWith("Conference adjourned, not quorate: The health visitor is ill");
        });
        var duty = story.dutyOf(conference);
        assertThat(story.state("icpc-15wd", duty)).isEqualTo("running");
        assertThat(story.clock("icpc-15wd", duty).dueAt()).as("the original target stands").isEqualTo("2026-12-16T00:00:00Z");
        assertThat(story.waitsAt(conference)).contains(BOOK);
        assertThat(story.opens(conference, BOOK, "conference-chair").get("soFar").toString()).contains("Adjourned on 10 December 2026");
        story.books(conference, "2026-12-15T10:00+00:00");
        story.passesTo("2026-12-15T12:00:00Z");
        story.records(conference, held("2026-12-15T10:00+00:00", plan(conference, "NEG")));
        assertThat(story.state("icpc-15wd", duty)).as("held on the last day").isEqualTo("met");
    }

    @Test
    void with_two_agencies_the_chair_goes_on_only_if_the_information_is_sufficient_and_says_why() {
        var conference = story.aConference(story.child("Ruth"));
        story.books(conference, DAY_12);
        story.passesTo("2026-12-10T15:00:00Z");
        var two = held(DAY_12, plan(conference, "NEG"));
        two.put("agencies", List.of(agency("localAuthority", "Sol Example", "inPerson"), agency("health", "Hetty Madeup", "video"), agency("health", "Gil Madeup, doctor", "video")));
        assertWrong(conference, RECORD, two, "agencies").as("health counts as one").hasMessageContaining("One agency is missing");
        assertWrong(conference, RECORD, with(two, "informationSufficient", "yes"), "whySufficient");
        var enough = with(two, "informationSufficient", "yes");
        enough.put("whySufficient", "The police sent all they know in writing.");
        story.records(conference, enough);
        assertThat(story.facts(conference).quoracy()).isEqualTo(ConferenceQuoracy.TWO_SUFFICIENT);
        assertThat(story.heard(ConferenceHeld.class)).singleElement().satisfies(event ->
                assertThat(event.what()).endsWith("Two agencies present, and the chair found the information sufficient."));
    }

    @Test
    void without_childrens_social_care_there_is_no_conference_however_many_others_came() {
        var conference = story.aConference(story.child("Sue"));
        story.books(conference, DAY_12);
        story.passesTo("2026-12-10T15:00:00Z");
        var answers = held(DAY_12, plan(conference, "NEG"));
        answers.put("agencies", List.of(agency("police", "Pat Madeup", "inPerson"), agency("health", "Hetty Madeup", "video"), agency("education", "Head", "video")));
        assertWrong(conference, RECORD, answers, "agencies").hasMessageContaining("Children's social care was not there");
    }

    @Test
    void an_agency_that_disagrees_is_recorded_with_its_reason_and_named_with_the_decision() {
        var conference = story.aConference(story.child("Tess"));
        story.books(conference, DAY_12);
        story.passesTo("2026-12-10T15:00:00Z");
        var answers = held(DAY_12, plan(conference, "NEG"));
        var agencies = ConferenceStory.threeAgencies();
        agencies.get(2).put("disagrees", "yes");
        agencies.get(2).remove("view");
        assertWrong(conference, RECORD, with(answers, "agencies", agencies), "agencies[2].view").hasMessageContaining("they disagree");
        agencies.get(2).put("view", "Help would be enough: the father has left.");
        story.records(conference, with(answers, "agencies", agencies));
        assertThat(story.facts(conference).dissent()).containsExactly("Police");
        assertThat(story.heard(ConferenceHeld.class)).singleElement().satisfies(event -> assertThat(event.what()).endsWith("Disagreed: Police."));
        assertThat(story.answersKept("conference_sittings", conference)).contains("the father has left");
    }

    @Test
    void a_second_or_later_plan_is_flagged_counting_those_of_other_councils() {
        var child = story.child("Una");
        story.hadPlansHere(child, 1);
        var conference = story.aConference(child);
        story.books(conference, DAY_12);
        story.passesTo("2026-12-10T15:00:00Z");
        assertThat(story.opens(conference, RECORD, "conference-chair").get("earlierPlansWords").toString()).contains("1 child protection plan here");
        var silent = plan(conference, "NEG");
        silent.remove("earlierElsewhere");
        assertWrong(conference, RECORD, held(DAY_12, silent), "children[0].earlierElsewhere").hasMessageContaining("0 if none");
        story.records(conference, held(DAY_12, with(plan(conference, "NEG"), "earlierElsewhere", 2)));
        assertThat(story.heard(ConferenceHeld.class)).singleElement().satisfies(event -> {
            assertThat(event.earlierPlansHere()).isEqualTo(1);
            assertThat(event.earlierPlansElsewhere()).isEqualTo(2);
            assertThat(event.secondOrLaterPlan()).isTrue();
            assertThat(event.what()).contains("SECOND OR LATER PLAN: 1 before here, 2 elsewhere.");
        });
    }

    @Test
    void a_decision_follows_from_what_was_found_or_says_why_not_and_a_plan_has_all_it_needs() {
        var conference = story.aConference(story.child("Val"));
        story.books(conference, DAY_12);
        story.passesTo("2026-12-10T15:00:00Z");
        var other = childInNeed(conference);
        other.putAll(Map.of("likely", "yes"));
        assertWrong(conference, RECORD, held(DAY_12, other), "children[0].whyDifferent").hasMessageContaining("suggests “Child protection plan”")
                .hasMessageContaining("You decided “Child in need plan”");
        assertWrong(conference, RECORD, held(DAY_12, with(childInNeed(conference), "category", "NEG")), "children[0].category");
        var bare = plan(conference, "XYZ");
        bare.keySet().removeAll(List.of("childsView", "metAlone"));
        var answers = held(DAY_12, bare);
        answers.keySet().removeAll(List.of("outline", "coreGroup", "firstCoreGroupOn", "reviewOn"));
        assertWrong(conference, RECORD, answers, "children[0].childsView", "children[0].whyNotHeard", "children[0].category", "outline", "coreGroup",
                "firstCoreGroupOn", "reviewOn");
        var far = held(DAY_12, plan(conference, "NEG"));
        far.putAll(Map.of("firstCoreGroupOn", "2026-12-25", "reviewOn", "2027-03-11"));
        assertWrong(conference, RECORD, far, "firstCoreGroupOn", "reviewOn").hasMessageContaining("at the latest 10 March 2027");
        var half = held(DAY_12, plan(conference, "NEG"));
        half.put("outline", List.of(Map.of("forWhom", "all", "need", "Calm evenings")));
        assertWrong(conference, RECORD, half, "outline").hasMessageContaining("what must change");
        assertWrong(conference, RECORD, held("2026-12-10T18:00+00:00", plan(conference, "NEG")), "heldAt").hasMessageContaining("in the future");
        assertWrong(conference, RECORD, held("2026-12-09T14:00+00:00", plan(conference, "NEG")), "heldAt").hasMessageContaining("booked for Thursday 10 December 2026");
        other.put("whyDifferent", "He moves to his father, whom the court has named.");
        story.records(conference, held(DAY_12, other));
        assertThat(story.facts(conference).decision()).isEqualTo(ConferenceDecision.CHILD_IN_NEED);
    }

    @Test
    void a_booking_typed_wrongly_is_corrected_before_the_conference_is_recorded_and_the_wrong_one_stays_readable() {
        var conference = story.aConference(story.child("Win"));
        story.books(conference, "2026-12-11T14:00+00:00");
        story.passesTo("2026-12-10T15:00:00Z");
        story.records(conference, new java.util.HashMap<>(Map.of("whatHappened", "corrected", "whyNotHeld", "It was the tenth, not the eleventh.", "actToday", "no")));
        assertThat(story.heard(ConferenceBookingCorrected.class)).singleElement().satisfies(event -> assertThat(event.what())
                .isEqualTo("The conference was not booked for Friday 11 December 2026, 14:00: that was typed wrongly. It was the tenth, not the eleventh."));
        story.books(conference, DAY_12);
        story.records(conference, held(DAY_12, plan(conference, "NEG")));
        assertThat(story.heard(ConferencePostponed.class)).as("a correction is no postponement").isEmpty();
        assertThat(story.heard(ConferenceBooked.class)).extracting(ConferenceBooked::number).containsExactly(1, 2);
        assertThat(story.opens(conference, "userTask_sendTheDecisionLetter", "conference-chair").get("soFar").toString())
                .contains("for Friday 11 December 2026, 14:00").contains("Corrected on 10 December 2026: It was the tenth");
    }

    @Test
    void a_pre_birth_conference_is_counted_from_the_expected_date_and_from_the_strategy_discussion_and_the_earlier_drives_the_task() {
        var soon = preBirth(LocalDate.of(2027, 2, 16));
        assertThat(story.clock("prebirth-conference", soon).dueAt()).as("ten weeks before: the end of 8 December").isEqualTo("2026-12-09T00:00:00Z");
        assertThat(story.task(soon, BOOK).dueAt()).isEqualTo("2026-12-09T00:00:00Z");
        assertThat(story.clock("icpc-15wd", story.dutyOf(soon)).process()).as("no diagram waits: the watchdog warns").isNull();

        var far = preBirth(LocalDate.of(2027, 4, 20));
        assertThat(story.task(far, BOOK).dueAt()).as("the strategy discussion is earlier").isEqualTo("2026-12-16T00:00:00Z");
        assertThat(story.clock("prebirth-conference", far).process()).isNull();

        story.books(soon, "2026-12-07T10:00+00:00");
        story.passesTo("2026-12-07T12:00:00Z");
        var unborn = plan(soon, "NEG");
        unborn.keySet().removeAll(List.of("howViewGiven", "childsView", "metAlone"));
        story.records(soon, held("2026-12-07T10:00+00:00", unborn));
        assertThat(story.state("prebirth-conference", soon)).isEqualTo("met");
        assertThat(story.state("icpc-15wd", story.dutyOf(soon))).isEqualTo("met");
    }

    @Test
    void a_pre_birth_conference_held_too_late_for_the_birth_is_late_by_that_clock_and_in_time_by_the_other() {
        var conference = preBirth(LocalDate.of(2027, 2, 16));
        story.answers(conference, BOOK, "conference-chair", lateBooking("2026-12-14T10:00+00:00"));
        story.passesTo("2026-12-14T12:00:00Z");
        var unborn = plan(conference, "NEG");
        unborn.keySet().removeAll(List.of("howViewGiven", "childsView", "metAlone"));
        story.records(conference, held("2026-12-14T10:00+00:00", unborn));
        assertThat(story.state("prebirth-conference", conference)).isEqualTo("met-late");
        assertThat(story.state("icpc-15wd", story.dutyOf(conference))).isEqualTo("met");
    }

    @Test
    void a_child_born_before_the_conference_is_counted_from_the_strategy_discussion_alone() {
        var conference = preBirth(LocalDate.of(2027, 2, 16));
        var child = story.facts(conference).child();
        story.passesTo("2026-11-25T10:00:00Z");
        story.inOneGo(() -> children.born(child, LocalDate.of(2026, 11, 25), "F", "social-worker"));
        assertThat(story.state("prebirth-conference", conference)).isEqualTo("cancelled");
        assertThat(story.clock("prebirth-conference", conference).reason()).contains("born on 25 November 2026");
        assertThat(story.task(conference, BOOK).dueAt()).isEqualTo("2026-12-16T00:00:00Z");
        assertThat(story.clock("icpc-15wd", story.dutyOf(conference)).process()).as("the diagram's one timer has fired for the birth: the watchdog warns of this clock").isNull();
        assertThat(story.differences()).isEmpty();
        story.passesTo("2026-12-10T09:00:00Z");
        assertThat(story.differences()).as("the watchdog looks, and warns").isEmpty();
        assertThat(story.warnedAbout(story.dutyOf(conference))).containsExactly("icpc-15wd");
    }

    @Test
    void a_child_born_after_the_warning_of_the_earlier_clock_is_still_warned_of_by_the_later_one() {
        var conference = preBirth(LocalDate.of(2027, 2, 16));
        var child = story.facts(conference).child();
        story.passesTo("2026-12-05T10:00:00Z");
        assertThat(story.warnedAbout(conference)).contains("prebirth-conference");
        story.inOneGo(() -> children.born(child, LocalDate.of(2026, 12, 5), "F", "social-worker"));
        assertThat(story.task(conference, BOOK).dueAt()).isEqualTo("2026-12-16T00:00:00Z");
        story.passesTo("2026-12-10T10:00:00Z");
        assertThat(story.differences()).isEmpty();
        assertThat(story.warnedAbout(story.dutyOf(conference))).as("by the watchdog").containsExactly("icpc-15wd");
    }

    @Test
    void another_expected_date_counts_the_pre_birth_conference_anew() {
        var conference = preBirth(LocalDate.of(2027, 2, 16));
        var child = story.facts(conference).child();
        story.inOneGo(() -> children.update(child, NewChild.unborn("Madeup", LocalDate.of(2027, 4, 20)), "social-worker"));
        assertThat(story.clock("prebirth-conference", conference).dueAt()).isEqualTo("2027-02-10T00:00:00Z");
        assertThat(story.task(conference, BOOK).dueAt()).as("the strategy discussion is earlier now").isEqualTo("2026-12-16T00:00:00Z");
        assertThat(story.tracesOf("prebirth-conference", conference)).contains("REANCHORED");
        assertThat(story.differences()).isEmpty();
        story.end(conference, "The pregnancy ended.");
        assertThat(story.state("prebirth-conference", conference)).isEqualTo("cancelled");
    }

    @Test
    void a_transfer_in_conference_is_held_within_fifteen_working_days_of_being_told_and_is_late_after() {
        var inTime = transferIn();
        var late = transferIn();
        var ended = transferIn();
        assertThat(story.task(inTime, BOOK).dueAt()).isEqualTo("2026-12-16T00:00:00Z");
        story.books(inTime, DAY_12);
        story.answers(late, BOOK, "conference-chair", lateBooking("2026-12-16T10:00+00:00"));
        story.passesTo("2026-12-11T09:00:00Z");
        assertThat(story.warnedAbout(late)).contains("cp-transfer-in-15wd");
        story.records(inTime, held(DAY_12, plan(inTime, "NEG")));
        story.end(ended, "The family moved back before the conference.");
        story.passesTo("2026-12-16T12:00:00Z");
        assertThat(story.state("cp-transfer-in-15wd", late)).isEqualTo("missed");
        story.records(late, held("2026-12-16T10:00+00:00", plan(late, "NEG")));
        assertThat(story.state("cp-transfer-in-15wd", inTime)).isEqualTo("met");
        assertThat(story.state("cp-transfer-in-15wd", late)).isEqualTo("met-late");
        assertThat(story.state("cp-transfer-in-15wd", ended)).isEqualTo("cancelled");
    }

    @Test
    void a_review_conference_meets_the_clock_of_the_plan_and_says_whether_the_plan_goes_on() {
        var planOne = UUID.randomUUID();
        var planTwo = UUID.randomUUID();
        var goesOn = story.aConference(ConferenceKind.REVIEW, story.child("Xena"), "rcpc-first-3m", planOne, null);
        var ends = story.aConference(ConferenceKind.REVIEW, story.child("Yves"), "rcpc-subsequent-6m", planTwo, null);
        assertThat(story.task(goesOn, BOOK).dueAt()).isEqualTo("2027-02-25T00:00:00Z");
        story.books(goesOn, "2027-02-10T10:00+00:00");
        story.books(ends, "2027-02-10T11:00+00:00");
        assertThat(story.clock("rcpc-report-shared", goesOn).dueAt()).as("five working days before: the end of 3 February").isEqualTo("2027-02-04T00:00:00Z");
        story.passesTo("2027-02-10T12:00:00Z");
        var review = plan(goesOn, "EMO");
        review.remove("earlierElsewhere");
        var answers = held("2027-02-10T10:00+00:00", review);
        answers.keySet().removeAll(List.of("coreGroup", "firstCoreGroupOn"));
        story.records(goesOn, with(answers, "reviewOn", "2027-08-10"));
        story.records(ends, held("2027-02-10T11:00+00:00", childInNeed(ends)));
        assertThat(story.state("rcpc-first-3m", planOne)).isEqualTo("met");
        assertThat(story.state("rcpc-subsequent-6m", planTwo)).isEqualTo("met");
        assertThat(story.heard(ConferenceHeld.class)).extracting(ConferenceHeld::plan, ConferenceHeld::decision, ConferenceHeld::what).containsExactly(
                org.assertj.core.groups.Tuple.tuple(planOne, ConferenceDecision.PLAN, "Review child protection conference held: the child protection plan goes on, category emotional abuse."),
                org.assertj.core.groups.Tuple.tuple(planTwo, ConferenceDecision.CHILD_IN_NEED, "Review child protection conference held: the child protection plan ends, a child in need plan follows."));
    }

    @Test
    void a_review_conference_held_late_is_late_by_the_clock_of_the_plan_and_one_whose_plan_ended_is_cancelled() {
        var plan = UUID.randomUUID();
        var later = UUID.randomUUID();
        var late = story.aConference(ConferenceKind.REVIEW, story.child("Zoe"), "rcpc-first-3m", plan, null);
        var latest = story.aConference(ConferenceKind.REVIEW, story.child("Amy"), "rcpc-subsequent-6m", later, null);
        var over = story.aConference(ConferenceKind.REVIEW, story.child("Abe"), "rcpc-first-3m", UUID.randomUUID(), null);
        var gone = story.aConference(ConferenceKind.REVIEW, story.child("Alf"), "rcpc-subsequent-6m", UUID.randomUUID(), null);
        story.answers(late, BOOK, "conference-chair", lateBooking("2027-02-26T10:00+00:00"));
        story.answers(latest, BOOK, "conference-chair", lateBooking("2027-06-01T10:00+01:00"));
        story.end(over, "The plan ended: the child is of age.");
        story.end(gone, "The plan ended: the family left the country for good.");
        story.passesTo("2027-02-26T12:00:00Z");
        story.records(late, held("2027-02-26T10:00+00:00", childInNeed(late)));
        story.passesTo("2027-06-01T12:00:00Z");
        story.records(latest, held("2027-06-01T10:00+01:00", childInNeed(latest)));
        assertThat(story.state("rcpc-first-3m", plan)).isEqualTo("met-late");
        assertThat(story.state("rcpc-subsequent-6m", later)).isEqualTo("met-late");
        assertThat(story.state("rcpc-first-3m", story.dutyOf(over))).isEqualTo("cancelled");
        assertThat(story.state("rcpc-subsequent-6m", story.dutyOf(gone))).isEqualTo("cancelled");
    }

    @Test
    void a_conference_ended_from_outside_cancels_every_clock_and_task_with_the_reason_and_only_once() {
        var conference = story.aConference(story.child("Bert"));
        story.books(conference, DAY_12);
        story.end(conference, "The child died.");
        story.end(conference, "Said again.");
        assertThat(story.waitsAt(conference)).isEmpty();
        assertThat(story.state("icpc-15wd", story.dutyOf(conference))).isEqualTo("cancelled");
        assertThat(story.clock("icpc-15wd", story.dutyOf(conference)).reason()).isEqualTo("The child died.");
        assertThat(story.state("icpc-report-shared", conference)).isEqualTo("cancelled");
        assertThat(story.endsOf(conference)).contains("event_conferenceEnded", "endEvent_noLongerNeeded");
        assertThat(story.heard(ConferenceEnded.class)).singleElement().satisfies(event ->
                assertThat(event.what()).isEqualTo("Initial child protection conference ended before it was held: The child died."));
        assertThat(story.facts(conference).isOpen()).isFalse();
    }

    @Test
    void if_anything_fails_while_a_conference_is_recorded_nothing_of_it_is_stored_and_the_task_is_still_there() {
        var child = story.child("Cora");
        var sister = story.child("Dora");
        story.areSisters(child, sister);
        var first = story.aConference(child);
        var second = story.aConference(sister);
        story.answers(first, BOOK, "conference-chair", with(booking(DAY_12), "alsoFor", List.of(second.toString())));
        story.passesTo("2026-12-10T15:00:00Z");
        failure.at(ConferenceHeld.class);
        assertThatThrownBy(() -> story.records(first, held(DAY_12, plan(first, "PHY"), plan(second, "NEG")))).hasStackTraceContaining("made-up failure");
        failure.at(null);
        assertThat(List.of(first, second)).allSatisfy(each -> {
            assertThat(story.waitsAt(each)).contains(RECORD).doesNotContain("userTask_sendTheDecisionLetter");
            assertThat(story.state("icpc-15wd", story.dutyOf(each))).isEqualTo("running");
            assertThat(story.facts(each).decision()).isNull();
            assertThat(story.answersKept("conference_sittings", each)).isEmpty();
        });
        story.records(first, held(DAY_12, plan(first, "PHY"), plan(second, "NEG")));
        assertThat(story.facts(second).category()).isEqualTo("NEG");
    }

    @Test
    void what_cannot_wait_opens_a_strategy_discussion_for_the_child_it_is_about_whatever_else_was_decided() {
        var conference = story.aConference(story.child("Ella"));
        story.books(conference, DAY_12);
        story.passesTo("2026-12-10T15:00:00Z");
        var answers = adjourned(DAY_12);
        answers.putAll(Map.of("actToday", "yes", "whatToday", "A new bruise; told the duty manager at two.", "harmFor", List.of(UUID.randomUUID().toString())));
        assertWrong(conference, RECORD, answers, "harmFor");
        story.records(conference, with(answers, "harmFor", List.of(conference.toString())));
        assertThat(story.heard(ConferenceHarmSuspected.class)).singleElement().satisfies(event -> {
            assertThat(event).isInstanceOf(HarmSuspected.class);
            assertThat(event.because()).isEqualTo("A new bruise; told the duty manager at two.");
            assertThat(event.significant()).isTrue();
        });
    }

    @Test
    void the_review_of_a_sister_months_ahead_is_not_booked_along_with_a_first_conference_and_may_be_joined_by_choice() {
        var child = story.child("Mae");
        var sister = story.child("Nan");
        story.areSisters(child, sister);
        var first = story.aConference(child);
        var review = story.aConference(ConferenceKind.REVIEW, sister, "rcpc-first-3m", UUID.randomUUID(), null);
        assertThat(story.opens(first, BOOK, "conference-chair")).containsEntry("hasOthers", false).containsEntry("alsoForChoices", List.of());
        assertThat(story.opens(review, BOOK, "conference-chair")).containsEntry("hasOthers", false).containsEntry("canJoin", false);
        story.answers(first, BOOK, "conference-chair", with(booking(DAY_12), "alsoFor", List.of(review.toString())));
        assertThat(story.facts(review).bookedFor()).as("ticked all the same, it is not listened to").isNull();
        assertThat(story.opens(review, BOOK, "conference-chair").get("joinChoices").toString()).contains("Mae Madeup");
    }

    @Test
    void the_conference_of_a_restricted_child_is_its_named_readers_and_a_sister_who_may_not_be_read_is_not_offered() {
        var child = story.child("Flo");
        var hidden = story.child("Gwen");
        story.areSisters(child, hidden);
        var first = story.aConference(child);
        var second = story.aConference(hidden);
        restrictions.restrict(new Restriction(hidden, children.facts(hidden).reference(), "The father works here (made up).", java.util.Set.of("team-manager")),
                "team-manager");
        assertThat(story.task(second, BOOK).groups()).noneMatch("conference-chair"::equals).singleElement().asString().startsWith("restricted-");
        assertThat(story.opens(first, BOOK, "conference-chair")).containsEntry("hasOthers", false).containsEntry("alsoForChoices", List.of());
        story.answers(first, BOOK, "conference-chair", with(booking(DAY_12), "alsoFor", List.of(second.toString())));
        assertThat(story.facts(second).bookedFor()).as("ticked all the same, it is not listened to").isNull();
    }

    @Test
    void the_engine_keeps_no_word_of_what_was_said() {
        var conference = story.aConference(story.child("Hettie"));
        story.books(conference, DAY_12);
        story.passesTo("2026-12-10T15:00:00Z");
        story.records(conference, held(DAY_12, plan(conference, "NEG")));
        assertThat(story.engineTexts(conference)).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContain(" ").doesNotContain("Hettie").doesNotContain("Madeup"));
    }

    // ---- words of this test ----

    private UUID preBirth(LocalDate expected) {
        return story.aConference(ConferenceKind.PRE_BIRTH, story.child(NewChild.unborn("Madeup", expected)), "icpc-15wd", UUID.randomUUID(), expected);
    }

    private UUID transferIn() {
        var child = story.child("Ines");
        return story.request(new NewConference(ConferenceKind.TRANSFER_IN, child, story.journeyOf(child), null, DISCUSSED, null, "TransferTold:" + UUID.randomUUID()));
    }

    private static Map<String, Object> lateBooking(String day) {
        var answers = booking(day);
        answers.putAll(Map.of("whyAfterDue", "No chair is free before.", "safeUntil", "The aunt sleeps there."));
        return answers;
    }

    private void assertRefused(NewConference asked, String words) {
        assertThatThrownBy(() -> story.request(asked)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertWrong(UUID conference, String task, Map<String, Object> answers, String... fields) {
        return assertThatThrownBy(() -> story.answers(conference, task, "conference-chair", answers)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.fields()).extracting(org.childjourney.foundation.WrongField::field).containsExactlyInAnyOrder(fields));
    }
}
