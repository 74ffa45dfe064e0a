package org.childjourney.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.adoption.AdoptionAnswers.applied;
import static org.childjourney.adoption.AdoptionAnswers.courtDecides;
import static org.childjourney.adoption.AdoptionAnswers.disrupted;
import static org.childjourney.adoption.AdoptionAnswers.introductions;
import static org.childjourney.adoption.AdoptionAnswers.moved;
import static org.childjourney.adoption.AdoptionAnswers.notMoved;
import static org.childjourney.adoption.AdoptionAnswers.notSeen;
import static org.childjourney.adoption.AdoptionAnswers.order;
import static org.childjourney.adoption.AdoptionAnswers.returned;
import static org.childjourney.adoption.AdoptionAnswers.reviewed;
import static org.childjourney.adoption.AdoptionAnswers.sealedFor;
import static org.childjourney.adoption.AdoptionAnswers.seen;
import static org.childjourney.adoption.AdoptionStory.ADOPTION_WORKER;
import static org.childjourney.adoption.AdoptionStory.IRO;
import static org.childjourney.adoption.AdoptionStory.WORKER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.assessment.StrategyDiscussions;
import org.childjourney.foundation.ManagerMustKnow;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The child moves to the adopters, is visited and reviewed there, and is adopted in law; or it does not last, or consent is withdrawn. */
@ChildJourneyTest
class AdoptivePlacementTest {

    private static final String VISIT = "adoption-visit-weekly";
    private static final String AGREED = "adoption-visit-agreed";
    private static final String FIRST = "adoption-review-4w";
    private static final String SECOND = "adoption-review-3m";
    private static final String LATER = "adoption-review-6m";
    private static final String APPLICATION = "adoption-order-10w";
    private static final String RETURN = "adoption-consent-withdrawn-14d";
    private static final String SEALING = "adoption-record-sealed-5wd";

    @Autowired AdoptionStory story;
    @Autowired Adoptions adoptions;
    @Autowired StrategyDiscussions discussions;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void from_the_move_the_child_is_seen_each_week_reviewed_at_four_weeks_three_and_six_months_and_visited_as_the_review_decides() {
        UUID id = story.placed();
        assertThat(story.clock(VISIT, id).dueAt()).as("a week from Monday 19 October").isEqualTo("2026-10-27T00:00:00Z");
        assertThat(story.task(id, "visitTheChild").groups()).containsExactlyInAnyOrder("east-social-worker", "east-senior-social-worker", ADOPTION_WORKER);
        assertThat(story.clock(FIRST, id).dueAt()).as("four weeks").isEqualTo("2026-11-17T00:00:00Z");
        assertThat(story.running(id)).containsExactly(APPLICATION, FIRST, VISIT);
        assertThat(story.facts(id).measures()).as("in care since 5 January").isEqualTo(new AdoptionMeasures(287L, 20L, true));
        assertThat(story.differences(id)).isEmpty();

        story.to("2026-10-23T15:00:00Z");
        story.answers(id, "visitTheChild", WORKER, seen("2026-10-23T15:00+01:00"));
        assertThat(story.states(VISIT, id)).containsExactly("met", "running");
        story.to("2026-11-02T10:00:00Z");
        assertThat(story.warnedAbout(id)).contains(VISIT);
        story.answers(id, "visitTheChild", ADOPTION_WORKER, seen("2026-11-02T09:30Z"));
        assertThat(story.states(VISIT, id)).containsExactly("met", "met-late", "running");
        story.to("2026-11-13T10:00:00Z");
        refusedWith(id, "holdTheReview", IRO, reviewed("2026-11-13T09:00Z", 20), "From 1 to 12");
        story.answers(id, "holdTheReview", IRO, reviewed("2026-11-13T09:00Z", 3));
        assertThat(story.state(FIRST, id)).isEqualTo("met");
        assertThat(story.clock(SECOND, id).dueAt()).as("three months from the first").isEqualTo("2027-02-14T00:00:00Z");
        story.answers(id, "visitTheChild", WORKER, seen("2026-11-13T09:30Z"));
        assertThat(story.clock(AGREED, id).dueAt()).as("three weeks on, as the review decided").isEqualTo("2026-12-05T00:00:00Z");
        assertThat(story.differences(id)).isEmpty();

        story.to("2026-12-05T10:00:00Z");
        story.answers(id, "visitTheChild", WORKER, seen("2026-12-05T09:30Z"));
        assertThat(story.states(AGREED, id)).containsExactly("met-late", "running");
        story.to("2026-12-20T10:00:00Z");
        story.answers(id, "visitTheChild", WORKER, seen("2026-12-20T09:30Z"));
        story.to("2027-02-15T10:00:00Z");
        story.answers(id, "holdTheReview", IRO, reviewed("2027-02-15T09:00Z", 4));
        assertThat(story.state(SECOND, id)).isEqualTo("met-late");
        assertThat(story.clock(LATER, id).dueAt()).as("six months on").isEqualTo("2027-08-15T23:00:00Z");
        assertThat(story.states(AGREED, id).subList(0, 2)).containsExactly("met-late", "met");
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void a_first_review_that_is_late_is_late_for_ever_and_what_is_open_falls_away_with_the_placement() {
        UUID id = story.placed();
        story.to("2026-11-18T10:00:00Z");
        story.answers(id, "holdTheReview", IRO, reviewed("2026-11-18T09:00Z", 2));
        assertThat(story.state(FIRST, id)).isEqualTo("met-late");
        story.answers(id, "visitTheChild", WORKER, seen("2026-11-18T09:30Z"));
        story.inOneTransaction(() -> adoptions.placementEnded(id, story.now(), "It was too much for all three.", ADOPTION_WORKER));
        assertThat(List.of(story.state(SECOND, id), story.state(AGREED, id), story.state(APPLICATION, id))).containsOnly("cancelled");
        assertThat(story.running(id)).isEmpty();
        assertThat(story.waitsAt(id)).contains("holdTheDisruptionMeeting").doesNotContain("visitTheChild", "holdTheReview");
        UUID early = story.placed();
        story.inOneTransaction(() -> adoptions.end(early, "The child died.", story.now(), "team-manager"));
        assertThat(List.of(story.state(FIRST, early), story.state(VISIT, early))).containsOnly("cancelled");
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void an_attempt_is_not_a_visit_and_the_second_in_a_row_the_manager_must_know_and_harm_begins_a_strategy_discussion() {
        UUID id = story.placed();
        story.to("2026-10-21T15:00:00Z");
        story.answers(id, "visitTheChild", WORKER, notSeen("2026-10-21T15:00+01:00", "2026-10-22"));
        story.to("2026-10-22T15:00:00Z");
        story.answers(id, "visitTheChild", WORKER, notSeen("2026-10-22T15:00+01:00", "2026-10-23"));
        assertThat(story.heard(ManagerMustKnow.class)).singleElement().satisfies(event -> assertThat(event.because()).contains("2 times in a row"));
        var harmed = seen("2026-10-22T15:30+01:00");
        harmed.putAll(Map.of("actToday", "yes", "whatToday", "A bruise on his cheek; the manager knows since four.", "harmSuspected", "yes"));
        story.answers(id, "visitTheChild", WORKER, harmed);
        assertThat(story.state(VISIT, id)).isEqualTo("running");
        story.inOneTransaction(() -> assertThat(discussions.openOf(story.facts(id).child())).isPresent());
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void the_adopters_may_apply_once_the_child_has_lived_there_ten_weeks_and_an_earlier_application_is_refused_in_words() {
        UUID id = story.placed();
        story.settled(id);
        story.to("2026-12-27T10:00:00Z");
        refusedWith(id, "recordTheApplication", ADOPTION_WORKER, applied("2026-12-27"), "Not before 28 December 2026: the child must have had a home with them for ten weeks");
        story.to("2026-12-29T10:00:00Z");
        assertThat(story.state(APPLICATION, id)).as("nobody is late by it").isEqualTo("met");
        assertThat(story.warnedAbout(id)).doesNotContain(APPLICATION);
        assertThat(story.endsOf(id)).contains("endEvent_mayApply");
        story.answers(id, "recordTheApplication", ADOPTION_WORKER, applied("2026-12-28"));
        story.to("2027-01-18T10:00:00Z");
        refusedWith(id, "recordTheOrder", ADOPTION_WORKER, order("made", "2026-12-01"), "before the adopters applied");
        story.answers(id, "recordTheOrder", ADOPTION_WORKER, order("refused", "2027-01-15"));
        assertThat(story.waitsAt(id)).contains("recordTheApplication");
        story.answers(id, "recordTheApplication", ADOPTION_WORKER, applied("2027-01-18"));
        story.answers(id, "recordTheOrder", ADOPTION_WORKER, order("made", "2027-01-18"));
        assertThat(story.facts(id).orderedOn()).isEqualTo("2027-01-18");
        assertThat(story.endsOf(id)).contains("endEvent_orderMade");
        assertThat(story.waitsAt(id)).contains("sealTheRecord").doesNotContain("visitTheChild", "holdTheReview");
        assertThat(story.running(id)).containsExactly(SEALING);
        assertThat(story.clock(SEALING, id).dueAt()).as("five working days").isEqualTo("2027-01-26T00:00:00Z");
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void a_record_not_sealed_in_time_is_escalated_and_sealed_late_and_the_promise_falls_away_with_a_death() {
        UUID id = story.placed();
        UUID died = story.placed();
        List.of(id, died).forEach(story::settled);
        story.to("2027-01-18T10:00:00Z");
        List.of(id, died).forEach(this::adopted);
        story.inOneTransaction(() -> adoptions.end(died, "The child died.", story.now(), "team-manager"));
        assertThat(story.state(SEALING, died)).isEqualTo("cancelled");
        story.to("2027-01-27T10:00:00Z");
        assertThat(story.warnedAbout(id)).contains(SEALING);
        refusedWith(id, "sealTheRecord", ADOPTION_WORKER, sealedFor("performance-analyst"), "reads no child's record");
        story.answers(id, "sealTheRecord", ADOPTION_WORKER, sealedFor("adoption-social-worker"));
        assertThat(story.state(SEALING, id)).isEqualTo("met-late");
        assertThat(story.endsOf(id)).contains("endEvent_adopted");
        assertThat(story.facts(id).end()).isEqualTo(AdoptionEnd.ADOPTED);
    }

    private void adopted(UUID id) {
        story.answers(id, "recordTheApplication", ADOPTION_WORKER, applied("2026-12-30"));
        story.answers(id, "recordTheOrder", ADOPTION_WORKER, order("made", "2027-01-18"));
    }

    @Test
    void nobody_moves_in_without_the_power_to_place_and_where_introductions_fail_a_family_is_looked_for_again() {
        UUID id = story.matched(story.planned(), false);
        refusedWith(id, "planTheIntroductions", ADOPTION_WORKER, introductions("2026-10-01", "2026-10-19"), "Not before the child was matched");
        story.answers(id, "planTheIntroductions", ADOPTION_WORKER, introductions("2026-10-12", "2026-10-19"));
        story.answers(id, "recordTheMoveToTheAdopters", ADOPTION_WORKER, notMoved());
        assertThat(story.endsOf(id)).contains("endEvent_notPlaced");
        assertThat(story.waitsAt(id)).contains("findAFamily", "referForFamilyFinding", "holdTheReview");
        assertThat(story.facts(id).matchedAt()).isNull();
        assertThat(story.differences(id)).isEmpty();

        UUID withoutPower = story.decided();
        story.matchedWithAFamily(withoutPower);
        story.answers(withoutPower, "planTheIntroductions", ADOPTION_WORKER, introductions("2026-10-12", "2026-10-19"));
        story.to("2026-10-19T15:00:00Z");
        refusedWith(withoutPower, "recordTheMoveToTheAdopters", ADOPTION_WORKER, moved("2026-10-19T14:00+01:00"), "neither the consent of the parents nor a placement order");
    }

    @Test
    void after_a_placement_that_broke_down_a_meeting_learns_from_it_and_adoption_stays_the_plan_or_not() {
        UUID again = story.placed();
        UUID other = story.placed();
        List.of(again, other).forEach(story::settled);
        story.to("2026-11-30T10:00:00Z");
        for (UUID id : List.of(again, other)) {
            assertThatThrownBy(() -> story.inOneTransaction(() -> adoptions.placementEnded(id, story.now().plusSeconds(60), "Made up.", ADOPTION_WORKER))).isInstanceOf(Refused.class);
            story.inOneTransaction(() -> adoptions.placementEnded(id, story.now(), "Nobody slept for six weeks.", ADOPTION_WORKER));
            assertThat(story.endsOf(id)).contains("endEvent_placementEnded");
            assertThat(story.heard(AdoptivePlacementEnded.class)).last().satisfies(event -> assertThat(event.what()).contains("Nobody slept"));
        }
        story.to("2026-12-07T10:00:00Z");
        refusedWith(again, "holdTheDisruptionMeeting", IRO, disrupted("2026-11-29T09:00Z", "yes"), "before the placement ended");
        story.answers(again, "holdTheDisruptionMeeting", IRO, disrupted("2026-12-07T09:00Z", "yes"));
        assertThat(story.endsOf(again)).contains("endEvent_searchAgain");
        assertThat(story.waitsAt(again)).contains("findAFamily", "referForFamilyFinding", "holdTheReview");
        story.answers(other, "holdTheDisruptionMeeting", IRO, disrupted("2026-12-07T09:00Z", "no"));
        assertThat(story.endsOf(other)).contains("endEvent_planChanges");
        assertThat(story.facts(other).ceasedWhy()).isEqualTo(WhyCeased.RD1);
        assertThat(story.facts(other).ceasedOn()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(story.running(other)).isEmpty();
        assertThat(story.differences(again)).isEmpty();
        assertThat(story.differences(other)).isEmpty();
    }

    @Test
    void after_consent_is_withdrawn_the_child_is_back_within_fourteen_days_the_day_itself_counted() {
        var all = new ArrayList<UUID>();
        for (int day = 1; day <= 15; day++) {
            all.add(story.consented());
        }
        story.to("2026-10-01T10:00:00Z");
        for (UUID id : all) {
            story.inOneTransaction(() -> adoptions.consentWithdrawn(id, story.now(), "The mother rang Sol.", WORKER));
            assertThat(story.clock(RETURN, id).dueAt()).as("1 October is day 1, 14 October day 14").isEqualTo("2026-10-14T23:00:00Z");
        }
        for (int day = 1; day <= 15; day++) {
            UUID id = all.get(day - 1);
            story.to("2026-10-%02dT15:00:00Z".formatted(day));
            refusedWith(id, "returnTheChild", ADOPTION_WORKER, returned("2026-10-01T10:00+01:00"), "before consent was withdrawn");
            story.answers(id, "returnTheChild", ADOPTION_WORKER, returned("2026-10-%02dT15:30+01:00".formatted(day)));
            assertThat(story.state(RETURN, id)).as("day " + day).isEqualTo(day <= 14 ? "met" : "met-late");
            assertThat(story.facts(id).end()).isEqualTo(AdoptionEnd.CONSENT_WITHDRAWN);
        }
        assertThat(story.warnedAbout(all.get(14))).contains(RETURN);
        assertThat(story.endsOf(all.get(14))).contains("endEvent_childReturned", "endEvent_escalated");
        assertThat(story.differences(all.get(0))).isEmpty();
    }

    @Test
    void a_placed_child_goes_back_too_unless_a_court_is_asked_and_an_order_or_an_application_leaves_no_consent_to_withdraw() {
        UUID back = story.placed(story.planned(), true);
        UUID court = story.placed(story.planned(), true);
        UUID byOrder = story.placed();
        story.to("2026-11-02T10:00:00Z");
        for (UUID id : List.of(back, court)) {
            story.inOneTransaction(() -> adoptions.consentWithdrawn(id, story.now(), "By letter of both parents.", WORKER));
            assertThatThrownBy(() -> story.inOneTransaction(() -> adoptions.consentWithdrawn(id, story.now(), "Again.", WORKER))).isInstanceOf(Refused.class).hasMessageContaining("recorded already");
        }
        assertThatThrownBy(() -> story.inOneTransaction(() -> adoptions.consentWithdrawn(byOrder, story.now(), "By letter.", WORKER))).isInstanceOf(Refused.class)
                .hasMessageContaining("may be placed by consent");
        story.to("2026-11-05T10:00:00Z");
        story.answers(back, "returnTheChild", ADOPTION_WORKER, returned("2026-11-05T09:00Z"));
        assertThat(story.running(back)).isEmpty();
        assertThat(story.waitsAt(back)).doesNotContain("visitTheChild", "holdTheReview", "recordTheApplication");
        story.answers(court, "returnTheChild", ADOPTION_WORKER, courtDecides("2026-11-04"));
        assertThat(story.state(RETURN, court)).isEqualTo("cancelled");
        assertThat(story.endsOf(court)).contains("endEvent_staysByTheCourt");
        assertThat(story.waitsAt(court)).contains("recordTheAuthority", "visitTheChild");
        assertThat(story.differences(court)).isEmpty();
    }

    private void refusedWith(UUID id, String task, String by, Map<String, Object> answers, String words) {
        assertThatThrownBy(() -> story.answers(id, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
        assertThat(story.waitsAt(id)).contains(task);
    }
}
