package org.childjourney.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.adoption.AdoptionAnswers.answered;
import static org.childjourney.adoption.AdoptionAnswers.confirmed;
import static org.childjourney.adoption.AdoptionAnswers.consented;
import static org.childjourney.adoption.AdoptionAnswers.decided;
import static org.childjourney.adoption.AdoptionAnswers.prepared;
import static org.childjourney.adoption.AdoptionAnswers.refused;
import static org.childjourney.adoption.AdoptionAnswers.reviewed;
import static org.childjourney.adoption.AdoptionAnswers.told;
import static org.childjourney.adoption.AdoptionStory.ADOPTION_WORKER;
import static org.childjourney.adoption.AdoptionStory.DECIDES;
import static org.childjourney.adoption.AdoptionStory.IRO;
import static org.childjourney.adoption.AdoptionStory.WORKER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Access;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The plan for adoption: the case, the agency's decision, what is told to the parents, and the power to place. */
@ChildJourneyTest
class AdoptionPlanTest {

    private static final String CASE = "shobpa-2m";
    private static final String DECISION = "adm-decision-7wd";
    private static final String ORALLY = "adm-notify-oral-2wd";
    private static final String WRITTEN = "adm-notify-written-5wd";
    private static final String WAITING = "review-before-placement-3m";
    private static final String LATER = "adoption-review-6m";

    @Autowired AdoptionStory story;
    @Autowired Adoptions adoptions;
    @Autowired Access access;
    @Autowired ApplicationEventPublisher events;

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void within_two_months_of_the_review_the_case_is_presented_and_the_decision_maker_decides_in_seven_working_days() {
        UUID id = story.planned();
        assertThat(access.mayRead(DECIDES, story.facts(id).child())).as("from now on it is their work").isTrue();
        assertThat(story.task(id, "prepareTheCase").groups()).containsExactlyInAnyOrder("east-social-worker", "east-senior-social-worker");
        assertThat(story.clock(CASE, id).dueAt()).as("end of 7 November, in winter time").isEqualTo("2026-11-08T00:00:00Z");
        story.to("2026-09-14T09:00:00Z");
        refusedWith(id, "prepareTheCase", WORKER, prepared("2026-09-14T10:30+01:00"), "It lies in the future");
        refusedWith(id, "prepareTheCase", WORKER, prepared("2026-09-01T10:30+01:00"), "before the review that made adoption the plan");
        story.answers(id, "prepareTheCase", WORKER, prepared("2026-09-14T09:30+01:00"));
        assertThat(story.state(CASE, id)).isEqualTo("met");
        assertThat(story.task(id, "decideOnAdoption").groups()).containsExactly(DECIDES);
        assertThat(story.clock(DECISION, id).dueAt()).as("15 to 18, 21 to 23 September").isEqualTo("2026-09-23T23:00:00Z");
        assertThat(story.differences(id)).isEmpty();

        story.to("2026-09-16T10:00:00Z");
        story.answers(id, "decideOnAdoption", DECIDES, decided("moreNeeded"));
        assertThat(story.state(DECISION, id)).as("the clock runs on").isEqualTo("running");
        assertThat(story.waitsAt(id)).containsExactly("answerTheDecisionMaker");
        assertThat(story.differences(id)).isEmpty();
        story.answers(id, "answerTheDecisionMaker", WORKER, answered());
        var against = decided("notPlace");
        against.put("childsNeeds", "adoption");
        refusedWith(id, "decideOnAdoption", DECIDES, against, "The rule table suggests “Should be placed for adoption”");
        story.answers(id, "decideOnAdoption", DECIDES, decided("place"));
        assertThat(story.state(DECISION, id)).isEqualTo("met");
        assertThat(story.facts(id).decidedAt()).as("903: DATE_INT").isEqualTo("2026-09-16T10:00:00Z");
        assertThat(story.endsOf(id)).contains("endEvent_planDecided", "endEvent_forAdoption");
        assertThat(story.waitsAt(id)).containsExactlyInAnyOrder("recordTheAuthority", "tellByWordOfMouth", "confirmInWriting", "referForFamilyFinding", "findAFamily");
        assertThat(story.told(id)).contains("AdoptionPlanned", "AdoptionCasePresented", "AdoptionDecisionNeedsMore", "ShouldBePlacedForAdoption");
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void the_parents_are_told_by_word_of_mouth_in_two_working_days_and_in_writing_in_five() {
        UUID id = story.decided();
        UUID notice = story.of(id, "tellByWordOfMouth", "adoptionNoticeId");
        assertThat(story.clock(ORALLY, notice).dueAt()).isEqualTo("2026-09-18T23:00:00Z");
        assertThat(story.clock(WRITTEN, notice).dueAt()).isEqualTo("2026-09-23T23:00:00Z");
        story.to("2026-09-17T15:00:00Z");
        refusedWith(id, "tellByWordOfMouth", WORKER, told("2026-09-16T09:00+01:00"), "before the decision");
        story.answers(id, "tellByWordOfMouth", WORKER, told("2026-09-17T10:00+01:00"));
        refusedWith(id, "confirmInWriting", WORKER, confirmed("2026-09-15"), "before the decision");
        story.answers(id, "confirmInWriting", WORKER, confirmed("2026-09-17"));
        assertThat(story.state(ORALLY, notice)).isEqualTo("met");
        assertThat(story.state(WRITTEN, notice)).isEqualTo("met");
        assertThat(story.endsOf(id)).contains("endEvent_told");
        assertThat(story.differences(notice)).isEmpty();
    }

    @Test
    void what_is_late_is_warned_of_missed_and_done_late_and_nothing_late_is_locked() {
        UUID id = story.planned();
        story.to("2026-11-09T09:00:00Z");
        assertThat(story.warnedAbout(id)).containsExactly(CASE);
        assertThat(story.state(CASE, id)).isEqualTo("missed");
        assertThat(story.endsOf(id)).contains("endEvent_escalated");
        story.answers(id, "prepareTheCase", WORKER, prepared("2026-11-09T08:30Z"));
        assertThat(story.state(CASE, id)).isEqualTo("met-late");
        story.to("2026-11-19T09:00:00Z");
        assertThat(story.warnedAbout(id)).containsExactly(CASE, DECISION);
        story.answers(id, "decideOnAdoption", DECIDES, decided("place"));
        assertThat(story.state(DECISION, id)).isEqualTo("met-late");
        UUID notice = story.of(id, "tellByWordOfMouth", "adoptionNoticeId");
        story.to("2026-11-27T09:00:00Z");
        assertThat(story.warnedAbout(notice)).containsExactlyInAnyOrder(ORALLY, WRITTEN);
        story.answers(id, "tellByWordOfMouth", WORKER, told("2026-11-27T08:00Z"));
        story.answers(id, "confirmInWriting", WORKER, confirmed("2026-11-27"));
        assertThat(story.state(ORALLY, notice)).isEqualTo("met-late");
        assertThat(story.state(WRITTEN, notice)).isEqualTo("met-late");
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void where_the_decision_is_that_the_child_should_not_be_placed_the_plan_ends_and_the_parents_are_still_told() {
        UUID id = story.presented();
        story.answers(id, "decideOnAdoption", DECIDES, decided("notPlace"));
        assertThat(story.endsOf(id)).contains("endEvent_notForAdoption");
        assertThat(story.facts(id).end()).isEqualTo(AdoptionEnd.PLAN_CHANGED);
        assertThat(story.facts(id).ceasedOn()).as("it never was that the child should be placed").isNull();
        assertThat(story.waitsAt(id)).containsExactlyInAnyOrder("tellByWordOfMouth", "confirmInWriting");
        assertThat(access.mayRead(DECIDES, story.facts(id).child())).as("their work is over").isFalse();
    }

    @Test
    void a_death_takes_every_clock_and_task_away_and_so_does_another_plan() {
        UUID planned = story.planned();
        UUID decided = story.decided();
        UUID changed = story.decided();
        UUID notice = story.of(decided, "tellByWordOfMouth", "adoptionNoticeId");
        story.inOneTransaction(() -> adoptions.end(planned, "The child died.", story.now(), "team-manager"));
        story.inOneTransaction(() -> adoptions.end(decided, "The child died.", story.now(), "team-manager"));
        assertThat(story.state(CASE, planned)).isEqualTo("cancelled");
        assertThat(story.state(ORALLY, notice)).isEqualTo("cancelled");
        assertThat(story.state(WRITTEN, notice)).isEqualTo("cancelled");
        assertThat(story.waitsAt(planned)).isEmpty();
        assertThat(story.waitsAt(decided)).isEmpty();
        assertThat(story.facts(decided).end()).isEqualTo(AdoptionEnd.OTHER);
        UUID presented = story.presented(story.planned());
        story.inOneTransaction(() -> adoptions.planChanged(presented, WhyCeased.RD1, "The aunt came forward.", "team-manager"));
        assertThat(story.state(DECISION, presented)).isEqualTo("cancelled");
        story.inOneTransaction(() -> adoptions.planChanged(changed, WhyCeased.RD1, "The aunt came forward.", "team-manager"));
        assertThat(story.facts(changed).ceasedWhy()).as("903: REASON_PLACED_CEASED").isEqualTo(WhyCeased.RD1);
        assertThat(story.running(changed)).isEmpty();
        assertThat(story.differences(changed)).isEmpty();
    }

    @Test
    void the_child_may_be_placed_with_consent_or_by_the_courts_order_which_the_proceedings_tell_of_and_then_the_waiting_child_is_reviewed() {
        UUID consent = story.decided();
        UUID order = story.decided();
        UUID refusedByCourt = story.decided();
        story.to("2026-09-18T10:00:00Z");
        refusedWith(consent, "recordTheAuthority", ADOPTION_WORKER, consented("2026-09-19"), "It lies in the future");
        story.answers(consent, "recordTheAuthority", ADOPTION_WORKER, consented("2026-09-17"));
        assertThat(story.facts(consent).authority()).isEqualTo(Authority.CONSENT);
        assertThat(story.endsOf(consent)).contains("endEvent_mayBePlaced");
        assertThat(story.clock(WAITING, consent).dueAt()).as("three months from 17 September").isEqualTo("2026-12-18T00:00:00Z");
        story.inOneTransaction(() -> adoptions.placementOrderMade(story.facts(order).child(), LocalDate.of(2026, 9, 17), "legal-adviser"));
        assertThat(story.facts(order).placementOrderOn()).isEqualTo("2026-09-17");
        assertThat(story.endsOf(order)).contains("endEvent_orderMade");
        assertThat(story.waitsAt(order)).contains("holdTheReview").doesNotContain("recordTheAuthority");
        story.answers(refusedByCourt, "recordTheAuthority", ADOPTION_WORKER, refused("2026-09-17"));
        assertThat(story.facts(refusedByCourt).ceasedWhy()).isEqualTo(WhyCeased.RD2);
        assertThat(story.endsOf(refusedByCourt)).contains("endEvent_notAllowed");
        assertThat(story.waitsAt(refusedByCourt)).containsExactlyInAnyOrder("tellByWordOfMouth", "confirmInWriting");
        assertThat(story.differences(order)).isEmpty();
    }

    @Test
    void a_child_who_waits_is_reviewed_after_three_months_and_then_every_six_met_late_or_fallen_away() {
        UUID id = story.mayBePlaced(story.planned(), false);
        story.to("2026-12-17T10:00:00Z");
        refusedWith(id, "holdTheReview", IRO, reviewed("2026-09-01T10:00+01:00", null), "It lies before");
        story.answers(id, "holdTheReview", IRO, reviewed("2026-12-17T09:00Z", null));
        assertThat(story.state(WAITING, id)).isEqualTo("met");
        assertThat(story.endsOf(id)).contains("endEvent_nextReview");
        assertThat(story.clock(LATER, id).dueAt()).as("six months on").isEqualTo("2027-06-17T23:00:00Z");
        story.to("2027-06-18T09:00:00Z");
        assertThat(story.warnedAbout(id)).contains(WAITING, LATER);
        story.answers(id, "holdTheReview", IRO, reviewed("2027-06-18T09:00+01:00", null));
        assertThat(story.states(LATER, id)).containsExactly("met-late", "running");
        assertThat(story.differences(id)).isEmpty();
        story.inOneTransaction(() -> adoptions.planChanged(id, WhyCeased.RD3, "Nobody was found.", "team-manager"));
        assertThat(story.states(LATER, id)).containsExactly("met-late", "cancelled");
    }

    @Test
    void a_review_while_waiting_that_is_late_is_late_for_ever_and_one_that_is_not_needed_falls_away() {
        UUID late = story.mayBePlaced(story.planned(), false);
        UUID over = story.mayBePlaced(story.planned(), true);
        story.inOneTransaction(() -> adoptions.end(over, "The child died.", story.now(), "team-manager"));
        assertThat(story.state(WAITING, over)).isEqualTo("cancelled");
        story.to("2026-12-19T10:00:00Z");
        story.answers(late, "holdTheReview", IRO, reviewed("2026-12-19T09:00Z", null));
        assertThat(story.state(WAITING, late)).isEqualTo("met-late");
    }

    @Test
    void adoption_is_the_plan_once_for_a_living_child_and_the_same_event_begins_it_once() {
        var child = story.aChild();
        var wanted = story.plan(child, "PermanenceDecided:1");
        UUID id = story.begin(wanted);
        assertThat(story.begin(wanted)).isEqualTo(id);
        assertThatThrownBy(() -> story.begin(story.plan(child, "PermanenceDecided:2"))).isInstanceOf(Refused.class).hasMessageContaining("the plan for this child already");
        var ahead = new NewAdoption(story.aChild(), null, Instant.parse("2026-09-08T09:00:00Z"), null, "Made up.", "PermanenceDecided:3");
        assertThatThrownBy(() -> story.begin(ahead)).isInstanceOf(Refused.class).hasMessageContaining("lies in the future");
        var known = story.aChild();
        story.inOneTransaction(() -> events.publishEvent(new Joined(known, child)));
        assertThat(adoptions.openOf(known).orElseThrow().id()).isEqualTo(id);
        assertThat(adoptions.of(child)).isEmpty();
    }

    private void refusedWith(UUID id, String task, String by, Map<String, Object> answers, String words) {
        assertThatThrownBy(() -> story.answers(id, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
        assertThat(story.waitsAt(id)).contains(task);
    }
}
