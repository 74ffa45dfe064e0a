package org.childjourney.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.care.CareAnswers.approved;
import static org.childjourney.care.CareAnswers.byOrder;
import static org.childjourney.care.CareAnswers.match;
import static org.childjourney.care.CareAnswers.movedIn;
import static org.childjourney.care.CareAnswers.notApproved;
import static org.childjourney.care.CareAnswers.outOfArea;
import static org.childjourney.care.CareAnswers.told;
import static org.childjourney.care.CareAnswers.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class PlacementsInCareTest {

    @Autowired CareStory story;
    @Autowired CareEpisodes care;
    @Autowired PlacementMoves moves;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void a_place_out_of_the_area_is_approved_first_by_a_head_of_service_and_at_a_distance_by_the_director() {
        UUID id = story.askedFor(story.aChild(), LegalStatus.C1);
        story.passesTo("2026-09-07T14:30:00Z");
        story.answers(id, "recordTheWayIn", "social-worker", byOrder("C1", "2026-09-07T09:30+01:00"));
        refusedWith(id, "matchThePlacement", "social-worker", with(match("K2", "PR4"), "inArea", "no", "whyThere", "Nobody nearer has a bed for him."), "In the area of which council?");
        story.answers(id, "matchThePlacement", "social-worker", outOfArea(match("K2", "PR4"), "yes"));
        assertThat(story.task(id, "approveThePlacement").groups()).containsExactly("head-of-service");
        story.answers(id, "approveThePlacement", "head-of-service", notApproved());
        assertThat(story.waitsAt(id)).containsExactly("matchThePlacement");
        story.answers(id, "matchThePlacement", "social-worker", outOfArea(match("K2", "PR4"), "no"));
        assertThat(story.task(id, "approveThePlacement").groups()).containsExactly("director");
        var answers = with(approved(), "areaTold", "no");
        refusedWith(id, "approveThePlacement", "director", answers, "must be consulted before a child is placed at a distance");
        story.answers(id, "approveThePlacement", "director", approved());
        story.answers(id, "recordTheMoveIn", "social-worker", Map.of("movedIn", "no", "whyNotMoved", "The home withdrew its offer."));
        story.answers(id, "matchThePlacement", "social-worker", with(match("U6", "PR1"), "withSiblings", "apart", "whyApart", "She needs a home without other children.",
                "siblingsMeet", "Every Sunday at the aunt's."));
        story.answers(id, "recordTheMoveIn", "social-worker", movedIn("2026-09-07T15:00+01:00"));
        assertThat(care.find(id).orElseThrow().placement().inArea()).isTrue();
        assertThat(story.notes(id)).contains("PlacementNotApproved", "PlacementApproved", "PlacementMatched");
        assertThat(story.heard(CareNote.class)).anyMatch(note -> note.what().contains("Brothers and sisters live apart: She needs a home without other children."));
    }

    @Test
    void a_place_found_in_an_emergency_is_approved_within_five_days_or_the_child_moves() {
        UUID id = story.inCareOf(story.aChild(), "C1", with(outOfArea(match("K2", "PR4"), "no"), "alreadyThere", "yes"));
        assertThat(story.waitsAt(id)).contains("confirmThePlacement").doesNotContain("tellOfThePlacement");
        assertThat(story.task(id, "confirmThePlacement").groups()).containsExactly("director");
        assertThat(story.task(id, "confirmThePlacement").dueAt()).isEqualTo("2026-09-14T23:00:00Z");
        story.answers(id, "confirmThePlacement", "director", notApproved());
        assertThat(story.waitsAt(id)).contains("sayWhyTheChildMoves", "tellOfThePlacement");
        refusedWith(id, "tellOfThePlacement", "social-worker", told("2026-09-07"), "the council of the area");
        story.answers(id, "tellOfThePlacement", "social-worker", with(told("2026-09-07"), "whyNotTold", "The council of the area is told tomorrow."));
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void foster_carers_outside_their_terms_are_approved_for_the_child_in_six_days_or_the_child_moves_and_the_clock_runs_until_then() {
        UUID stays = story.inCareOf(story.aChild(), "C1", with(match("U6", "PR1"), "approvedHow", "outsideTerms"));
        assertThat(story.task(stays, "decideOnTheEmergencyPlacement").dueAt()).isEqualTo("2026-09-15T23:00:00Z");
        story.answers(stays, "decideOnTheEmergencyPlacement", "team-manager", decision("yes"));
        assertThat(story.state("emergency-foster-6wd", story.placement(stays))).isEqualTo("met");
        assertThat(care.find(stays).orElseThrow().placement().regulation()).isNull();

        UUID moves = story.inCareOf(story.aChild(), "C1", with(match("U6", "PR1"), "approvedHow", "outsideTerms"));
        UUID first = story.placement(moves);
        story.answers(moves, "decideOnTheEmergencyPlacement", "team-manager", decision("no"));
        assertThat(story.state("emergency-foster-6wd", first)).isEqualTo("running");
        assertThat(story.differences(moves)).isEmpty();
        story.passesTo("2026-09-10T10:00:00Z");
        story.answers(moves, "sayWhyTheChildMoves", "social-worker", CareAnswers.moves("yes", "APPRR"));
        story.answers(moves, "matchThePlacement", "social-worker", with(match("U6", "PR1"), "carer", "Other Carer"));
        story.answers(moves, "recordTheMoveIn", "social-worker", movedIn("2026-09-10T10:00+01:00"));
        assertThat(story.state("emergency-foster-6wd", first)).isEqualTo("met");

        UUID late = story.inCareOf(story.aChild(), "C1", with(match("U6", "PR1"), "approvedHow", "outsideTerms"));
        story.passesTo("2026-09-17T10:00:00Z");
        assertThat(story.state("emergency-foster-6wd", story.placement(late))).isEqualTo("missed");
        story.inOneTransaction(() -> care.end(late, CareEndReason.E4A, "Home (made up).", story.now(), "social-worker"));
        assertThat(story.state("emergency-foster-6wd", story.placement(late))).isEqualTo("met-late");
        assertThat(story.reached(late)).contains("emergency-placement endEvent_escalated", "emergency-placement event_emergencyNearlyOver", "emergency-placement endEvent_noLongerNeeded",
                "emergency-placement event_placementEnded");
        assertThat(story.reached(moves)).contains("emergency-placement endEvent_decided", "emergency-placement endEvent_settled");
        assertThat(List.of(stays, moves, late)).allSatisfy(each -> assertThat(story.differences(each)).isEmpty());
    }

    @Test
    void a_parents_home_is_assessed_in_ten_days_a_head_of_service_decides_and_who_cannot_stay_moves() {
        UUID id = story.inCareOf(story.aChild(), "C1", with(match("P1", "PR0"), "parentAssessed", "no", "carer", "Maud Madeup"));
        assertThat(story.task(id, "assessTheParentsHome").dueAt()).isEqualTo("2026-09-21T23:00:00Z");
        story.passesTo("2026-09-14T10:00:00Z");
        story.answers(id, "assessTheParentsHome", "social-worker", home("2026-09-14T10:00+01:00"));
        assertThat(story.state("placement-parent-assess-10wd", story.placement(id))).isEqualTo("met");
        assertThat(story.task(id, "decideOnTheParentsHome").groups()).containsExactly("head-of-service");
        story.answers(id, "decideOnTheParentsHome", "head-of-service", Map.of("stays", "yes", "because", "The plan for the night holds."));
        assertThat(story.waitsAt(id)).doesNotContain("sayWhyTheChildMoves", "decideOnTheParentsHome");

        UUID other = story.inCareOf(story.aChild(), "C1", with(match("P1", "PR0"), "parentAssessed", "no", "carer", "Maud Madeup"));
        story.passesTo("2026-09-30T10:00:00Z");
        assertThat(story.state("placement-parent-assess-10wd", story.placement(other))).isEqualTo("missed");
        story.answers(other, "assessTheParentsHome", "social-worker", home("2026-09-30T10:00+01:00"));
        assertThat(story.state("placement-parent-assess-10wd", story.placement(other))).isEqualTo("met-late");
        story.answers(other, "decideOnTheParentsHome", "head-of-service", Map.of("stays", "no", "because", "He is alone there at night again."));
        assertThat(story.waitsAt(other)).contains("sayWhyTheChildMoves");

        UUID third = story.inCareOf(story.aChild(), "C1", with(match("P1", "PR0"), "parentAssessed", "no", "carer", "Maud Madeup"));
        story.inOneTransaction(() -> care.end(third, CareEndReason.E4A, "No order (made up).", story.now(), "social-worker"));
        assertThat(story.state("placement-parent-assess-10wd", story.placement(third))).isEqualTo("cancelled");
        assertThat(story.reached(other)).contains("parents-home endEvent_escalated", "parents-home event_assessmentNearlyDue", "parents-home endEvent_decided", "parents-home endEvent_settled");
        assertThat(story.reached(third)).contains("parents-home endEvent_noLongerNeeded", "parents-home event_placementEnded");
        assertThat(List.of(id, other, third)).allSatisfy(each -> assertThat(story.differences(each)).isEmpty());
    }

    @Test
    void an_unplanned_move_is_understood_a_lost_school_place_replaced_and_the_third_placement_in_a_year_seen_by_a_service_manager() {
        UUID id = story.inCare();
        UUID first = story.placement(id);
        story.passesTo("2026-09-20T10:00:00Z");
        UUID move = story.startsToMove(id, "no");
        story.answers(id, "matchThePlacement", "social-worker", with(match("U6", "PR1"), "carer", "Other Carer", "alreadyThere", "yes"));
        story.answers(id, "recordTheMoveIn", "social-worker", with(movedIn("2026-09-19T20:00+01:00"), "schoolLost", "yes"));
        assertThat(story.waitsAt(id)).contains("holdTheDisruptionMeeting", "arrangeEducation", "tellOfThePlacement").doesNotContain("lookAtTheStability");
        assertThat(story.task(id, "holdTheDisruptionMeeting").dueAt()).as("20 working days from Saturday").isEqualTo("2026-10-16T23:00:00Z");
        assertThat(story.task(id, "arrangeEducation").groups()).containsExactly("virtual-head");
        assertThat(story.task(id, "arrangeEducation").dueAt()).as("20 school days").isEqualTo("2026-10-16T23:00:00Z");
        assertThat(story.state("placement-plan-5wd", first)).isEqualTo("cancelled");
        assertThat(story.state("placement-end-notice-10wd", first)).isEqualTo("running");
        assertThat(story.differences(id)).isEmpty();

        story.passesTo("2026-09-25T10:00:00Z");
        refusedWith(id, "holdTheDisruptionMeeting", "team-manager", with(disruption("2026-09-19T10:00+01:00", "2026-09-25"), "came", List.of()), "lies before the child moved");
        story.answers(id, "holdTheDisruptionMeeting", "team-manager", disruption("2026-09-25T10:00+01:00", "2026-09-25"));
        refusedWith(id, "arrangeEducation", "virtual-head", education("2026-09-30"), "from the move until today");
        story.answers(id, "arrangeEducation", "virtual-head", education("2026-09-24"));
        assertThat(story.state("placement-move-disruption", move)).isEqualTo("met");
        assertThat(story.state("education-gap-20sd", move)).isEqualTo("met");

        UUID next = story.moved(id, "2026-09-25T10:00+01:00", "yes", with(match("U6", "PR1"), "carer", "Third Carer"));
        assertThat(story.task(id, "lookAtTheStability").groups()).containsExactly("service-manager");
        assertThat(care.find(id).orElseThrow().placementsInAYear()).isEqualTo(3);
        assertThat(story.heard(ChildInCareMoved.class)).extracting(ChildInCareMoved::placementsInAYear).containsExactly(2, 3);
        refusedWith(id, "lookAtTheStability", "service-manager", stability("2026-09-20"), "Today or later");
        story.answers(id, "lookAtTheStability", "service-manager", stability("2026-10-20"));
        assertThat(story.reached(id)).contains("placement-move endEvent_moved", "placement-move endEvent_stabilityLookedAt", "placement-move endEvent_moveOver", "disruption-meeting endEvent_held",
                "disruption-meeting endEvent_over", "education-gap endEvent_arranged", "education-gap endEvent_over", "placement-notice event_noticeCancelled");
        assertThat(moves.get(next).placements).isEqualTo(3);
        assertThat(story.episodes(id)).extracting(line -> line.substring(11, 12)).containsExactly("S", "P", "P");
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void a_disruption_meeting_and_a_school_place_that_do_not_come_are_escalated_and_fall_away_with_care() {
        UUID id = story.inCare();
        UUID move = story.startsToMove(id, "no");
        story.answers(id, "matchThePlacement", "social-worker", with(match("U6", "PR1"), "carer", "Other Carer", "alreadyThere", "yes"));
        story.answers(id, "recordTheMoveIn", "social-worker", with(movedIn("2026-09-07T15:20+01:00"), "schoolLost", "yes"));
        story.passesTo("2026-10-12T10:00:00Z");
        assertThat(story.warnedAbout(move)).contains("placement-move-disruption", "education-gap-20sd");
        story.passesTo("2026-10-20T10:00:00Z");
        assertThat(story.state("placement-move-disruption", move)).isEqualTo("missed");
        story.answers(id, "holdTheDisruptionMeeting", "team-manager", disruption("2026-10-20T10:00+01:00", "2026-10-20"));
        assertThat(story.state("placement-move-disruption", move)).isEqualTo("met-late");
        story.inOneTransaction(() -> care.end(id, CareEndReason.E4A, "Home (made up).", story.now(), "social-worker"));
        assertThat(story.state("education-gap-20sd", move)).isEqualTo("cancelled");

        UUID other = story.inCare();
        story.startsToMove(other, "no");
        story.answers(other, "matchThePlacement", "social-worker", with(match("U6", "PR1"), "carer", "Other Carer", "alreadyThere", "yes"));
        story.answers(other, "recordTheMoveIn", "social-worker", movedIn("2026-10-20T10:20+01:00"));
        story.inOneTransaction(() -> care.end(other, CareEndReason.E4A, "Home (made up).", story.now(), "social-worker"));
        assertThat(story.reached(id)).contains("disruption-meeting endEvent_escalated", "disruption-meeting event_meetingNearlyDue", "education-gap endEvent_escalated",
                "education-gap event_schoolNearlyDue", "education-gap endEvent_noLongerNeeded", "education-gap event_careEnded");
        assertThat(story.reached(other)).contains("disruption-meeting endEvent_noLongerNeeded", "disruption-meeting event_careEnded");
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void a_school_place_found_and_letters_about_an_end_sent_after_their_days_are_late() {
        UUID id = story.inCare();
        UUID first = story.placement(id);
        story.answers(id, "tellOfThePlacement", "social-worker", told("2026-09-07"));
        UUID move = story.startsToMove(id, "yes");
        story.answers(id, "matchThePlacement", "social-worker", with(match("U6", "PR1"), "carer", "Other Carer"));
        story.answers(id, "recordTheMoveIn", "social-worker", with(movedIn("2026-09-07T15:20+01:00"), "schoolLost", "yes"));
        story.passesTo("2026-10-12T10:00:00Z");
        story.answers(id, "arrangeEducation", "virtual-head", education("2026-10-12"));
        assertThat(story.state("education-gap-20sd", move)).as("due on 5 October").isEqualTo("met-late");
        while (story.waitsAt(id).contains("tellOfThePlacement")) {
            story.answers(id, "tellOfThePlacement", "social-worker", told("2026-10-12"));
        }
        assertThat(story.state("placement-end-notice-10wd", first)).as("due on 21 September").isEqualTo("met-late");
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void a_move_may_be_found_unnecessary_one_is_open_at_a_time_and_only_a_child_in_care_moves() {
        UUID id = story.inCare();
        UUID move = story.moveAskedFor(id);
        assertThat(story.moveAskedFor(id)).as("the same move").isEqualTo(move);
        story.answers(id, "sayWhyTheChildMoves", "social-worker", Map.of("childMoves", "no", "whyStays", "The carer has help at night now.", "childSaid", "I want to stay."));
        assertThat(story.reached(id)).contains("placement-move endEvent_stays");
        assertThat(story.moveAskedFor(id)).isNotEqualTo(move);
        refusedWith(id, "sayWhyTheChildMoves", "social-worker", new HashMap<>(with(CareAnswers.moves("yes", "CHILD"), "reason", null)), "Why does the placement end");
        assertThatThrownBy(() -> story.inOneTransaction(() -> moves.begin(new NewMove(story.aChild(), null, "X"), "social-worker"))).isInstanceOf(Refused.class)
                .hasMessageContaining("not looked after");
    }

    @Test
    void a_move_that_breaks_school_in_year_11_is_approved_first_and_a_short_stay_is_no_move_at_all() {
        UUID id = story.inCareOf(story.aChildBorn("2010-12-01"), "C2", match("U6", "PR1"));
        story.passesTo("2026-09-20T10:00:00Z");
        story.startsToMove(id, "yes");
        refusedWith(id, "matchThePlacement", "social-worker", with(match("U6", "PR1"), "breaksKs4", "yes"), "Years 10 and 11");
        story.answers(id, "matchThePlacement", "social-worker", with(match("U6", "PR1"), "breaksKs4", "yes", "educationAsked", "The virtual school would rather he stayed."));
        assertThat(story.task(id, "approveThePlacement").groups()).containsExactly("head-of-service");
        story.answers(id, "approveThePlacement", "head-of-service", notApproved());
        story.answers(id, "matchThePlacement", "social-worker", with(match("T1", "PR3"), "carer", "Made-up hospital"));
        story.answers(id, "recordTheMoveIn", "social-worker", movedIn("2026-09-20T10:00+01:00"));
        assertThat(care.find(id).orElseThrow().placementsInAYear()).isEqualTo(1);
        assertThat(story.episodes(id)).containsExactly("2026-09-07 S C2 U6 X1", "2026-09-20 P C2 T1");
        assertThat(story.waitsAt(id)).doesNotContain("agreeThePlacementPlan", "tellOfThePlacement");
        story.passesTo("2026-09-25T10:00:00Z");
        story.moved(id, "2026-09-25T10:00+01:00", "yes", match("U6", "PR1"));
        assertThat(care.find(id).orElseThrow().placementsInAYear()).as("back with the same carer").isEqualTo(1);
        assertThat(story.differences(id)).isEmpty();
    }

    private static Map<String, Object> decision(String stays) {
        return Map.of("stays", stays, "because", "The panel met today and says so.", "childSaid", "I like it here.");
    }

    private static Map<String, Object> home(String at) {
        return Map.of("assessedAt", at, "household", "His mother and her sister.", "home", "Two rooms, his own bed.", "parentsCan", "She is well since the spring.",
                "risks", "The nights: the aunt sleeps there.", "childSaid", "I sleep with the light on.", "suitable", "yes", "because", "Somebody is there every night.");
    }

    private static Map<String, Object> disruption(String at, String toldOn) {
        return Map.of("heldAt", at, "came", List.of(Map.of("who", "Carrie Carer", "role", "carer")), "wentWell", "Two good weeks.", "broke", "The carer fell ill, alone.",
                "signs", "She rang three times.", "childSaid", "Nobody told me.", "willDo", "A second carer is named from the start.", "officerToldOn", toldOn);
    }

    private static Map<String, Object> education(String on) {
        return Map.of("kindOfEducation", "school", "where", "Made-up Junior School", "startedOn", on, "meanwhile", "Lessons at home with a tutor.", "childSaid", "They have a piano.");
    }

    private static Map<String, Object> stability(String byWhen) {
        return Map.of("whyMoved", "No place had help at night.", "childSaid", "I pack my bag myself now.", "holds", "His aunt, his school friend, the red bag.",
                "direction", "A night carer is paid for", "byWhen", byWhen);
    }

    private void refusedWith(UUID id, String task, String by, Map<String, Object> answers, String problem) {
        assertThatThrownBy(() -> story.answers(id, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(problem);
    }
}
