package org.childjourney.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.reviews.ReviewStory.CIRCULATE;
import static org.childjourney.reviews.ReviewStory.CONSULT;
import static org.childjourney.reviews.ReviewStory.HOLD;
import static org.childjourney.reviews.ReviewStory.IN_CARE;
import static org.childjourney.reviews.ReviewStory.IRO;
import static org.childjourney.reviews.ReviewStory.MIDWAY;
import static org.childjourney.reviews.ReviewStory.checked;
import static org.childjourney.reviews.ReviewStory.circulated;
import static org.childjourney.reviews.ReviewStory.consulted;
import static org.childjourney.reviews.ReviewStory.decision;
import static org.childjourney.reviews.ReviewStory.held;
import static org.childjourney.reviews.ReviewStory.notSeen;
import static org.childjourney.reviews.ReviewStory.progress;
import static org.childjourney.reviews.ReviewStory.putOff;
import static org.childjourney.reviews.ReviewStory.withConcern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.allocation.Involvements;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ChildJourneyTest
class CareReviewTest {

    private static final String FIRST = "lac-first-review-20wd";
    private static final String SECOND = "lac-second-review-3m";
    private static final String LATER = "lac-review-6m";
    private static final String SENT = "iro-review-decisions-5wd";
    private static final String HALFWAY = "iro-midpoint-review";

    @Autowired ReviewStory story;
    @Autowired MadeUpFailure failure;
    @Autowired CareReviews reviews;
    @Autowired Concerns concerns;
    @Autowired Involvements involvements;
    @Autowired JdbcClient database;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void a_child_in_care_is_reviewed_within_20_working_days_then_within_three_months_then_every_six() {
        var first = story.aReview();
        assertThat(story.waitsAt(first)).containsExactly(CONSULT);
        assertThat(story.task(first, CONSULT).groups()).containsExactly(IRO);
        assertThat(story.task(first, CONSULT).dueAt()).as("end of Monday 5 October").isEqualTo("2026-10-05T23:00:00Z");
        assertThat(story.differences(first)).isEmpty();

        var second = story.theFirstIsHeld(first);
        assertThat(story.state(FIRST, first)).isEqualTo("met");
        assertThat(story.clock(SECOND, second).dueAt()).as("three months from 1 October").isEqualTo("2027-01-02T00:00:00Z");
        assertThat(story.endsOf(first)).contains("care-review endEvent_reviewHeld", "care-review endEvent_nextReviewPlanned");
        assertThat(story.waitsAt(first)).as("the second review looks at the same so soon").containsExactly(CIRCULATE);
        assertThat(story.neverRan(HALFWAY, first)).isTrue();
        assertThat(story.differences(first)).isEmpty();

        var third = story.theSecondIsHeld(second);
        assertThat(story.clock(LATER, third).dueAt()).as("six months from 16 December").isEqualTo("2027-06-16T23:00:00Z");
        assertThat(story.clock(HALFWAY, second).dueAt()).as("three months").isEqualTo("2027-03-17T00:00:00Z");
        assertThat(story.waitsAt(third)).containsExactly(CONSULT);
        assertThat(story.differences(second)).isEmpty();
        assertThat(story.differences(third)).isEmpty();
        assertThat(story.heard(ReviewHeld.class)).hasSize(2).allSatisfy(each -> assertThat(each.hasPermanencePlan()).isTrue())
                .extracting(ReviewHeld::number).containsExactly(1, 2);
    }

    @Test
    void the_returns_find_when_reviews_were_held_how_the_child_took_part_and_when_the_reviewing_officer_met_the_child() {
        var first = story.aReview();
        var child = story.childOf(first);
        assertThat(reviews.latestHeldOf(child)).isEmpty();
        assertThat(reviews.lastSeenByReviewer(child)).isEmpty();
        var second = story.theFirstIsHeld(first);
        var latest = reviews.latestHeldOf(child).orElseThrow();
        assertThat(latest.reviewDate()).as("903: REVIEW").isEqualTo("2026-10-01");
        assertThat(latest.participation()).as("903: REVIEW_CODE").isEqualTo("PN1");
        assertThat(latest.permanencePlan().annexA()).isEqualTo("f) Long-term fostering");
        assertThat(reviews.lastSeenByReviewer(child)).contains(Instant.parse("2026-09-29T10:00:00Z"));
        assertThat(reviews.openOf(child).orElseThrow().id()).isEqualTo(second);
        assertThat(reviews.of(child)).extracting(CareReviewFacts::number).containsExactly(1, 2);
    }

    @Test
    void a_review_put_off_stays_due_when_it_was_due_and_is_late_in_the_ledger_for_ever() {
        var first = story.aReview();
        story.passesTo("2026-10-01T09:30:00Z");
        assertThat(story.warnedAbout(first)).as("on working day 14").containsExactly(FIRST);
        story.answers(first, CONSULT, IRO, notSeen());
        story.answers(first, HOLD, IRO, putOff("postponed", "2026-10-09"));
        assertThat(story.waitsAt(first)).containsExactly(HOLD);
        assertThat(story.clock(FIRST, first).dueAt()).isEqualTo("2026-10-05T23:00:00Z");
        assertThat(story.heard(ReviewPutOff.class)).singleElement().satisfies(off -> assertThat(off.what()).contains("postponed to 9 October 2026", "report was not ready"));

        story.passesTo("2026-10-09T09:30:00Z");
        assertThat(story.state(FIRST, first)).isEqualTo("missed");
        var adjourned = putOff("adjourned", "2026-11-09");
        adjourned.put("adjournedAt", "2026-10-09T10:00+01:00");
        refusedWith(first, HOLD, adjourned, "adjourned to 6 November 2026 at the latest");
        adjourned.put("goesOnOn", "2026-10-20");
        story.answers(first, HOLD, IRO, adjourned);
        assertThat(story.state("lac-review-adjourned-20wd", first)).isEqualTo("running");
        assertThat(story.differences(first)).isEmpty();

        story.passesTo("2026-10-20T09:30:00Z");
        adjourned.put("adjournedAt", "2026-10-20T10:00+01:00");
        adjourned.put("goesOnOn", "2026-11-09");
        refusedWith(first, HOLD, adjourned, "adjourned to 6 November 2026 at the latest");
        story.answers(first, HOLD, IRO, held("2026-10-20T10:00+01:00"));
        assertThat(story.state(FIRST, first)).isEqualTo("met-late");
        assertThat(story.state("lac-review-adjourned-20wd", first)).isEqualTo("met");
        assertThat(reviews.find(first).orElseThrow().postponed()).isEqualTo(2);
        assertThat(reviews.find(first).orElseThrow().childSeenAt()).as("not met").isNull();
        assertThat(story.endsOf(first)).contains("care-review endEvent_escalated");
        assertThat(story.differences(first)).isEmpty();
    }

    @Test
    void an_adjourned_review_not_completed_in_20_working_days_is_late_beside_the_review_itself() {
        var first = story.aReview();
        story.passesTo("2026-09-20T09:00:00Z");
        story.answers(first, CONSULT, IRO, notSeen());
        var adjourned = putOff("adjourned", "2026-09-25");
        adjourned.put("adjournedAt", "2026-09-18T10:00+01:00");
        story.answers(first, HOLD, IRO, adjourned);
        story.passesTo("2026-10-19T09:30:00Z");
        assertThat(story.differences(first)).as("the watchdog warns: no diagram waits for it").isEmpty();
        assertThat(story.warnedAbout(first)).contains("lac-review-adjourned-20wd");
        story.answers(first, HOLD, IRO, held("2026-10-19T10:00+01:00"));
        assertThat(story.state("lac-review-adjourned-20wd", first)).isEqualTo("met-late");
    }

    @Test
    void when_care_ends_nothing_of_any_review_is_left_to_do_and_every_clock_says_why() {
        var first = story.aReview();
        var second = story.theFirstIsHeld(first);
        var third = story.theSecondIsHeld(second);
        story.passesTo("2027-02-18T09:00:00Z");
        assertThat(story.waitsAt(second)).containsExactlyInAnyOrder(CIRCULATE, MIDWAY);
        story.inOneTransaction(() -> reviews.end(third, "Home to her mother (made up).", story.now(), "social-worker"));
        assertThat(List.of(first, second, third)).allSatisfy(each -> {
            assertThat(story.waitsAt(each)).isEmpty();
            assertThat(story.differences(each)).isEmpty();
        });
        assertThat(story.state(LATER, third)).isEqualTo("cancelled");
        assertThat(story.state(SENT, first)).isEqualTo("cancelled");
        assertThat(story.state(HALFWAY, second)).isEqualTo("cancelled");
        assertThat(story.clock(LATER, third).reason()).isEqualTo("Home to her mother (made up).");
        assertThat(story.endsOf(third)).contains("care-review endEvent_careEnded");
        assertThat(story.endsOf(second)).contains("review-decisions endEvent_careEnded", "iro-midway-check endEvent_careEnded");
        story.inOneTransaction(() -> reviews.end(third, "Again", story.now(), "social-worker"));
        assertThat(story.heard(ReviewsEnded.class)).hasSize(1);
        assertThat(reviews.find(third).orElseThrow().isOpen()).isFalse();
        assertThat(reviews.find(second).orElseThrow().wasHeld()).as("what was held stays held").isTrue();
    }

    @Test
    void a_second_or_later_review_after_its_day_is_late_and_one_planned_or_adjourned_when_care_ends_is_cancelled() {
        var second = story.theFirstIsHeld(story.aReview());
        var third = story.isHeld(second, "2027-01-05T11:00:00Z", held("2027-01-05T10:00+00:00"));
        assertThat(story.state(SECOND, second)).as("due on 1 January").isEqualTo("met-late");
        var fourth = story.isHeld(third, "2027-07-07T11:00:00Z", held("2027-07-07T10:00+01:00"));
        assertThat(story.state(LATER, third)).as("due on 5 July").isEqualTo("met-late");
        assertThat(story.differences(third)).isEmpty();
        assertThat(story.differences(fourth)).isEmpty();

        story.begins();
        var ahead = story.theFirstIsHeld(story.aReview());
        var adjourned = story.aReview();
        story.answers(adjourned, CONSULT, IRO, notSeen());
        var goesOn = putOff("adjourned", "2026-10-06");
        goesOn.put("adjournedAt", "2026-10-01T10:00+01:00");
        story.answers(adjourned, HOLD, IRO, goesOn);
        List.of(ahead, adjourned).forEach(each -> story.inOneTransaction(() -> reviews.end(each, "Home to her mother (made up).", story.now(), "social-worker")));
        assertThat(story.state(SECOND, ahead)).isEqualTo("cancelled");
        assertThat(story.state(FIRST, adjourned)).isEqualTo("cancelled");
        assertThat(story.state("lac-review-adjourned-20wd", adjourned)).isEqualTo("cancelled");
        assertThat(story.differences(ahead)).isEmpty();
        assertThat(story.differences(adjourned)).isEmpty();
    }

    @Test
    void the_reviewing_officer_speaks_with_the_child_alone_before_the_review_or_says_how_the_child_was_heard() {
        var first = story.aReview();
        story.passesTo("2026-09-21T09:00:00Z");
        refusedWith(first, CONSULT, consulted(Instant.parse("2026-09-21T10:00:00Z")), "lies in the future");
        refusedWith(first, CONSULT, consulted(Instant.parse("2026-09-06T10:00:00Z")), "before what it follows");
        var harmed = consulted(Instant.parse("2026-09-21T08:00:00Z"));
        harmed.putAll(Map.of("harmSuspected", "yes", "harmBecause", "She showed me marks on her back."));
        story.answers(first, CONSULT, IRO, harmed);
        assertThat(story.heard(HarmSuspected.class)).singleElement().satisfies(harm -> {
            assertThat(harm.because()).contains("marks on her back");
            assertThat(harm.significant()).isTrue();
            assertThat(harm.what()).contains("marks on her back");
        });
        assertThat(story.heard(ChildConsulted.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("met the child", "my brother"));
        var other = story.aReview();
        story.answers(other, CONSULT, IRO, notSeen());
        assertThat(story.heard(ChildConsulted.class)).last().satisfies(event -> assertThat(event.what()).contains("did not meet the child", "leave my school alone"));
    }

    @Test
    void a_review_cannot_lie_in_the_future_nor_before_care_and_each_decision_has_an_owner_and_a_day() {
        var first = story.aReview();
        story.passesTo("2026-10-01T10:00:00Z");
        story.answers(first, CONSULT, IRO, notSeen());
        refusedWith(first, HOLD, held("2026-10-01T12:00+01:00"), "lies in the future");
        refusedWith(first, HOLD, held("2026-09-06T12:00+01:00"), "before the child became looked after");
        var vague = held("2026-10-01T10:00+01:00");
        vague.put("decisions", List.of(Map.of("what", "Saturday visits"), decision("Teeth", "2026-09-01")));
        vague.put("came", List.of());
        vague.put("nextOn", "2027-01-04");
        vague.put("participation", "PN0");
        assertThatThrownBy(() -> story.answers(first, HOLD, IRO, vague)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.fields()).extracting(field -> field.field())
                .containsExactlyInAnyOrder("came", "participation", "decisions[0].owner", "decisions[0].by", "decisions[1].by", "nextOn"));
        refusedWith(first, HOLD, putOff("postponed", "2026-09-30"), "must be today or later");
        assertThat(story.waitsAt(first)).containsExactly(HOLD);
        var early = held("2026-10-01T10:00+01:00");
        early.put("nextOn", "2026-12-01");
        story.answers(first, HOLD, IRO, early);
        assertThat(reviews.openOf(story.childOf(first)).orElseThrow().plannedFor()).isEqualTo("2026-12-01");
    }

    @Test
    void a_child_under_four_takes_part_by_the_code_of_the_youngest_and_no_other() {
        var first = story.aReviewOf(story.child(LocalDate.of(2022, 10, 2)));
        story.passesTo("2026-10-02T10:00:00Z");
        story.answers(first, CONSULT, IRO, notSeen());
        refusedWith(first, HOLD, held("2026-10-01T10:00+01:00"), "under four: choose the first");
        var grown = held("2026-10-02T10:00+01:00");
        grown.put("participation", "PN0");
        refusedWith(first, HOLD, grown, "four or older");
        var young = held("2026-10-01T10:00+01:00");
        young.put("participation", "PN0");
        story.answers(first, HOLD, IRO, young);
        assertThat(reviews.find(first).orElseThrow().participation()).isEqualTo("PN0");
    }

    @Test
    void the_decisions_are_sent_out_within_five_working_days_and_late_is_seen() {
        var first = story.aReview();
        var second = story.theFirstIsHeld(first);
        assertThat(story.task(first, CIRCULATE).dueAt()).as("end of Thursday 8 October").isEqualTo("2026-10-08T23:00:00Z");
        refusedWith(first, CIRCULATE, circulated("2026-10-01T12:00+01:00"), "lies in the future");
        refusedWith(first, CIRCULATE, circulated("2026-09-30T12:00+01:00"), "before what it follows");
        var nobody = circulated("2026-10-01T10:30+01:00");
        nobody.put("sentTo", List.of());
        refusedWith(first, CIRCULATE, nobody, "To whom?");
        story.passesTo("2026-10-09T09:00:00Z");
        assertThat(story.warnedAbout(first)).contains(SENT);
        assertThat(story.state(SENT, first)).isEqualTo("missed");
        assertThat(story.differences(first)).isEmpty();
        story.answers(first, CIRCULATE, IRO, circulated("2026-10-09T09:30+01:00"));
        assertThat(story.state(SENT, first)).isEqualTo("met-late");
        assertThat(story.endsOf(first)).contains("review-decisions endEvent_decisionsCirculated", "review-decisions endEvent_escalated");
        assertThat(story.heard(ReviewDecisionsCirculated.class)).singleElement().satisfies(sent -> {
            assertThat(sent.decisions()).isEqualTo(1);
            assertThat(sent.what()).contains("Maud Madeup, mother");
        });

        story.theSecondIsHeld(second);
        story.answers(second, CIRCULATE, IRO, circulated("2026-12-16T10:30+00:00"));
        assertThat(story.state(SENT, second)).isEqualTo("met");
        assertThat(reviews.find(second).orElseThrow().circulatedAt()).isEqualTo("2026-12-16T10:30:00Z");
        assertThat(story.differences(second)).isEmpty();
    }

    @Test
    void midway_between_two_reviews_the_reviewing_officer_looks_whether_what_was_decided_is_done() {
        var second = story.theFirstIsHeld(story.aReview());
        story.theSecondIsHeld(second);
        var child = story.childOf(second);
        story.passesTo("2027-02-16T09:00:00Z");
        assertThat(story.waitsAt(second)).doesNotContain(MIDWAY);
        story.passesTo("2027-02-18T10:00:00Z");
        assertThat(story.task(second, MIDWAY).groups()).containsExactly(IRO);
        assertThat(story.task(second, MIDWAY).dueAt()).isEqualTo("2027-03-17T00:00:00Z");
        assertThat(story.differences(second)).isEmpty();
        var open = reviews.openDecisions(child);
        assertThat(open).as("one of each review, both overdue").hasSize(2).allMatch(ReviewDecisionFacts::isOverdue);

        var check = checked("2027-02-17T10:00:00Z");
        refusedWith(second, MIDWAY, check, "say once what came of “Saturday visits of her brother”");
        var done = progress(open.get(0), "done");
        check.put("progress", List.of(done, progress(open.get(1), "notYet")));
        refusedWith(second, MIDWAY, check, "on which day was it done?");
        done.put("doneOn", "2026-09-30");
        refusedWith(second, MIDWAY, check, "before it was decided");
        done.put("doneOn", "2026-11-07");
        refusedWith(second, MIDWAY, check, "The rule table suggests “Raise a concern”: Something decided for the child is overdue");
        check.put("whyDifferent", "It is booked for Saturday.");
        story.answers(second, MIDWAY, IRO, check);
        assertThat(story.state(HALFWAY, second)).isEqualTo("met");
        assertThat(story.endsOf(second)).contains("iro-midway-check endEvent_checked", "iro-midway-check endEvent_checkedMidway");
        assertThat(story.heard(MidwayChecked.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("one decision overdue", "Idris came twice"));
        assertThat(reviews.decisionsOf(child)).extracting(ReviewDecisionFacts::state).containsExactly(DecisionState.DONE, DecisionState.OVERDUE);
        assertThat(reviews.lastSeenByReviewer(child)).contains(Instant.parse("2027-02-17T10:00:00Z"));
        assertThat(concerns.of(child)).isEmpty();
    }

    @Test
    void a_midway_check_nobody_makes_is_escalated_stays_to_be_made_and_may_end_in_a_concern() {
        var second = story.theFirstIsHeld(story.aReview());
        story.theSecondIsHeld(second);
        var child = story.childOf(second);
        story.passesTo("2027-03-18T10:00:00Z");
        assertThat(story.state(HALFWAY, second)).isEqualTo("missed");
        assertThat(story.warnedAbout(second)).contains(HALFWAY);
        assertThat(story.differences(second)).isEmpty();
        var check = withConcern(checked("2027-03-18T09:00:00Z"));
        check.putAll(Map.of("contactKind", "none", "whyNoContact", "She was on a school trip; her carer says she is well.", "onTrack", "no", "harmSuspected", "yes", "harmBecause",
                "Her carer heard her say that her uncle hurts her.", "progress", reviews.openDecisions(child).stream().map(each -> progress(each, "noLongerNeeded")).toList()));
        story.answers(second, MIDWAY, IRO, check);
        assertThat(story.state(HALFWAY, second)).isEqualTo("met-late");
        assertThat(story.endsOf(second)).contains("iro-midway-check endEvent_escalated");
        assertThat(concerns.openOf(child)).singleElement().satisfies(concern -> assertThat(concern.review()).isEqualTo(second));
        assertThat(story.heard(HarmSuspected.class)).hasSize(1);
        assertThat(reviews.openDecisions(child)).isEmpty();
        assertThat(reviews.decisionsOf(child)).extracting(ReviewDecisionFacts::state).containsOnly(DecisionState.NO_LONGER_NEEDED);
    }

    @Test
    void where_the_next_review_comes_before_the_midway_check_it_is_checked_there() {
        var second = story.theFirstIsHeld(story.aReview());
        var third = story.theSecondIsHeld(second);
        story.isHeld(third, "2027-02-20T10:00:00Z", held("2027-02-20T09:00+00:00"));
        assertThat(story.state(HALFWAY, second)).isEqualTo("met");
        assertThat(story.waitsAt(second)).doesNotContain(MIDWAY);
        assertThat(story.endsOf(second)).contains("iro-midway-check endEvent_checkedAtTheReview");
        assertThat(story.differences(second)).isEmpty();
        assertThat(story.differences(third)).isEmpty();
    }

    @Test
    void no_permanence_plan_at_the_second_review_calls_for_a_concern_and_the_officer_says_why_if_there_is_none() {
        var second = story.theFirstIsHeld(story.aReview());
        var child = story.childOf(second);
        story.passesTo("2026-12-16T11:00:00Z");
        story.answers(second, CONSULT, IRO, notSeen());
        var without = held("2026-12-16T10:00+00:00");
        without.put("permanencePlanMade", "no");
        without.put("progress", reviews.openDecisions(child).stream().map(each -> progress(each, "noLongerNeeded")).toList());
        refusedWith(second, HOLD, without, "There must be a permanence plan by the second review, and there is none.");
        assertThat(story.waitsAt(second)).containsExactly(HOLD);
        story.answers(second, HOLD, IRO, withConcern(without));
        assertThat(story.heard(ReviewHeld.class)).last().satisfies(event -> {
            assertThat(event.hasPermanencePlan()).isFalse();
            assertThat(event.what()).contains("permanence plan not made yet");
        });
        var concern = concerns.openOf(child).get(0);
        assertThat(concern.raisedAt()).as("when it was written down: until then nobody could answer").isEqualTo("2026-12-16T11:00:00Z");
        assertThat(story.waitsAt(concern.id())).containsExactlyInAnyOrder(ReviewStory.ANSWER, ReviewStory.CAFCASS);
        assertThat(story.differences(concern.id())).isEmpty();
    }

    @Test
    void a_reviewing_officer_sees_which_of_their_children_drift_most() {
        var calm = story.aReview();
        var drifting = story.aReview();
        var child = story.childOf(drifting);
        var second = story.theFirstIsHeld(drifting);
        story.inOneTransaction(() -> involvements.appoint(story.childOf(calm), IRO, "iro-of-this-test", UUID.randomUUID(), story.now(), "iro-manager"));
        story.inOneTransaction(() -> involvements.appoint(child, IRO, "iro-of-this-test", UUID.randomUUID(), story.now(), "iro-manager"));
        story.passesTo("2027-01-05T09:00:00Z");
        var drift = reviews.driftOf("iro-of-this-test");
        assertThat(drift).extracting(ChildDrift::review).containsExactly(second, calm);
        assertThat(drift.get(0)).satisfies(each -> {
            assertThat(each.overdue()).isEqualTo(1);
            assertThat(each.open()).isEqualTo(1);
            assertThat(each.oldestOverdueOn()).isEqualTo("2026-10-31");
            assertThat(each.reviewIsLate()).isTrue();
            assertThat(each.concernsOpen()).isZero();
        });
        assertThat(drift.get(1).overdue()).isZero();
        assertThat(drift.get(1).oldestOverdueOn()).isNull();
        assertThat(reviews.driftOf("nobody")).isEmpty();
        assertThat(reviews.driftOf(IRO)).as("appointed, so not whoever held the last").extracting(ChildDrift::child).doesNotContain(child);
    }

    @Test
    void the_same_event_plans_no_second_review_and_there_is_one_review_ahead_at_a_time() {
        var child = story.child(LocalDate.of(2015, 2, 1));
        var wanted = new NewCareReview(child, story.journeyOf(child), IN_CARE, "ChildBecameLookedAfter:" + UUID.randomUUID());
        UUID first = story.begin(wanted);
        assertThat(story.begin(wanted)).isEqualTo(first);
        assertThat(reviews.of(child)).hasSize(1);
        assertThatThrownBy(() -> story.aReviewOf(child)).isInstanceOf(Refused.class).hasMessageContaining("planned for this child already");
        var ahead = new NewCareReview(child, story.journeyOf(child), story.now().plusSeconds(60), "X:" + UUID.randomUUID(), 1, null);
        assertThatThrownBy(() -> story.begin(ahead)).isInstanceOf(Refused.class).hasMessageContaining("in the future").hasMessageContaining("how many reviews");
    }

    @Test
    void a_child_in_care_when_the_caseload_is_brought_in_stands_at_the_next_review_counted_from_the_last() {
        var child = story.child(LocalDate.of(2015, 2, 1));
        UUID fourth = story.begin(new NewCareReview(child, story.journeyOf(child), Instant.parse("2025-06-02T09:00:00Z"), "made-up-file:" + UUID.randomUUID(), 3,
                Instant.parse("2026-05-04T09:00:00Z")));
        assertThat(reviews.find(fourth).orElseThrow().number()).isEqualTo(4);
        assertThat(story.clock(LATER, fourth).dueAt()).as("six months from 4 May").isEqualTo("2026-11-05T00:00:00Z");
        assertThat(story.differences(fourth)).isEmpty();
        var backwards = new NewCareReview(child, story.journeyOf(child), IN_CARE, "X:" + UUID.randomUUID(), 1, IN_CARE.minusSeconds(60));
        assertThatThrownBy(() -> story.begin(backwards)).isInstanceOf(Refused.class).hasMessageContaining("between the start of care on 7 September 2026 and today");
    }

    @Test
    void if_anything_fails_after_a_review_its_record_clocks_decisions_and_concern_are_all_as_before() {
        var second = story.theFirstIsHeld(story.aReview());
        var child = story.childOf(second);
        story.passesTo("2026-12-16T11:00:00Z");
        story.answers(second, CONSULT, IRO, notSeen());
        var answers = withConcern(held("2026-12-16T10:00+00:00"));
        answers.putAll(Map.of("planRight", "no", "progress", reviews.openDecisions(child).stream().map(each -> progress(each, "noLongerNeeded")).toList()));
        failure.at(ReviewPlanned.class);
        assertThatThrownBy(() -> story.answers(second, HOLD, IRO, answers)).hasStackTraceContaining("made-up failure");
        assertThat(story.waitsAt(second)).containsExactly(HOLD);
        assertThat(story.clock(SECOND, second).isOpen()).isTrue();
        assertThat(reviews.find(second).orElseThrow().wasHeld()).isFalse();
        assertThat(reviews.openDecisions(child)).hasSize(1);
        assertThat(concerns.of(child)).isEmpty();
        failure.at(null);
        story.answers(second, HOLD, IRO, answers);
        assertThat(concerns.openOf(child)).hasSize(1);
        assertThat(reviews.driftOf("nobody")).isEmpty();
    }

    @Test
    void nothing_of_a_review_is_ever_deleted() {
        var first = story.aReview();
        story.theFirstIsHeld(first);
        assertThatThrownBy(() -> database.sql("delete from care_reviews where id = ?").param(first).update()).hasStackTraceContaining("record of a child");
        assertThatThrownBy(() -> database.sql("delete from review_decisions where review = ?").param(first).update()).hasStackTraceContaining("record of a child");
    }

    private void refusedWith(UUID review, String task, Map<String, Object> answers, String problem) {
        assertThatThrownBy(() -> story.answers(review, task, IRO, answers)).isInstanceOf(Refused.class).hasMessageContaining(problem);
    }
}
