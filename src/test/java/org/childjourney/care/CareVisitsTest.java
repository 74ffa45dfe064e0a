package org.childjourney.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.care.CareAnswers.match;
import static org.childjourney.care.CareAnswers.notSeen;
import static org.childjourney.care.CareAnswers.seen;
import static org.childjourney.care.CareAnswers.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.ManagerMustKnow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class CareVisitsTest {

    @Autowired CareStory story;
    @Autowired CareEpisodes care;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void the_first_visit_is_within_the_week_and_then_every_six_weeks_from_the_visit_before() {
        UUID id = story.inCare();
        assertThat(story.task(id, "visitTheChild").dueAt()).as("a week from Monday 7 September").isEqualTo("2026-09-14T23:00:00Z");
        story.passesTo("2026-09-10T15:00:00Z");
        visited(id, "2026-09-10T15:30+01:00");
        assertThat(story.visitClocks(id)).containsExactly("lac-visit-1w met", "lac-visit-6-weekly running");
        assertThat(story.task(id, "visitTheChild").dueAt()).as("six weeks from Thursday 10 September").isEqualTo("2026-10-22T23:00:00Z");
        assertThat(story.heard(CareVisitMade.class)).singleElement().satisfies(made -> assertThat(made.what()).contains("seen alone", "Carrie makes porridge."));
        story.passesTo("2026-10-26T15:00:00Z");
        assertThat(story.warnedAbout(id)).contains("lac-visit-6-weekly");
        visited(id, "2026-10-26T14:30Z");
        assertThat(story.visitClocks(id)).containsExactly("lac-visit-1w met", "lac-visit-6-weekly met-late", "lac-visit-6-weekly running");
        assertThat(story.reached(id)).contains("care-visit endEvent_seen", "care-visit endEvent_nextVisitPlanned");
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void a_child_not_seen_twice_in_a_row_is_the_managers_at_once_and_the_visit_stays_due() {
        UUID id = story.inCare();
        story.passesTo("2026-09-10T15:00:00Z");
        story.answers(id, "visitTheChild", "social-worker", notSeen("care", "2026-09-10T15:30+01:00", "2026-09-11"));
        assertThat(story.heard(ManagerMustKnow.class)).isEmpty();
        story.passesTo("2026-09-11T15:00:00Z");
        story.answers(id, "visitTheChild", "social-worker", notSeen("care", "2026-09-11T15:30+01:00", "2026-09-12"));
        assertThat(story.heard(ChildInCareNotSeen.class)).singleElement().satisfies(not -> assertThat(not.what()).contains("Not seen 2 times in a row", "No light"));
        assertThat(story.visitClocks(id)).containsExactly("lac-visit-1w running");
        assertThat(story.waitsAt(id)).contains("visitTheChild");
    }

    @Test
    void harm_suspected_at_a_visit_is_said_at_once() {
        UUID id = story.inCare();
        story.passesTo("2026-09-10T15:00:00Z");
        story.answers(id, "visitTheChild", "social-worker", with(seen("care", "2026-09-10T15:30+01:00"), "actToday", "yes", "whatToday", "Bruises; rang the manager at four.", "harmSuspected", "yes"));
        assertThat(story.heard(HarmSuspected.class)).singleElement().satisfies(harm -> assertThat(harm.because()).startsWith("Bruises"));
        assertThat(care.find(id).orElseThrow().isInCare()).isTrue();
    }

    @Test
    void at_home_under_an_interim_order_visits_are_weekly_until_the_first_review_and_then_every_four_weeks() {
        UUID id = story.inCareOf(story.aChild(), "C1", with(match("P1", "PR0"), "carer", "Maud Madeup"));
        assertThat(story.visitClocks(id)).containsExactly("lac-visit-parent-weekly running");
        story.passesTo("2026-09-10T15:00:00Z");
        visited(id, "2026-09-10T15:30+01:00");
        assertThat(story.task(id, "visitTheChild").dueAt()).isEqualTo("2026-09-17T23:00:00Z");
        story.inOneTransaction(() -> care.reviewHeld(story.childOf(id), story.now(), "independent-reviewing-officer"));
        assertThat(story.task(id, "visitTheChild").dueAt()).as("a later date never takes the place of an earlier one").isEqualTo("2026-09-17T23:00:00Z");
        story.passesTo("2026-09-15T15:00:00Z");
        visited(id, "2026-09-15T15:30+01:00");
        assertThat(story.visitClocks(id)).last().isEqualTo("lac-visit-parent-4w running");

        story.inOneTransaction(() -> care.legalStatusChanged(story.childOf(id), LegalStatus.C2, LocalDate.of(2026, 9, 15), "Final hearing (made up).", "legal-adviser"));
        assertThat(story.visitClocks(id)).as("seen on the day of the order").last().isEqualTo("lac-visit-parent-4w running");
        story.passesTo("2026-09-20T15:00:00Z");
        story.inOneTransaction(() -> care.legalStatusChanged(story.childOf(id), LegalStatus.C1, LocalDate.of(2026, 9, 18), "Appeal (made up).", "legal-adviser"));
        story.inOneTransaction(() -> care.legalStatusChanged(story.childOf(id), LegalStatus.C2, LocalDate.of(2026, 9, 20), "Final order (made up).", "legal-adviser"));
        assertThat(story.visitClocks(id)).last().isEqualTo("lac-visit-co-home running");
        assertThat(story.task(id, "visitTheChild").dueAt()).as("a week from the order").isEqualTo("2026-09-27T23:00:00Z");
        assertThat(story.reached(id)).contains("care-visit event_intervalChanged", "care-visit endEvent_countedAnew");
        visited(id, "2026-09-20T15:30+01:00");
        assertThat(story.visitClocks(id)).last().isEqualTo("lac-visit-6-weekly running");
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void a_move_brings_a_visit_within_a_week_and_a_late_visit_stays_late() {
        UUID id = story.inCare();
        story.passesTo("2026-09-10T15:00:00Z");
        visited(id, "2026-09-10T15:30+01:00");
        story.passesTo("2026-09-21T10:00:00Z");
        story.moved(id, "2026-09-21T10:00+01:00", "yes", with(match("U6", "PR1"), "carer", "Other Carer"));
        assertThat(story.visitClocks(id)).containsExactly("lac-visit-1w met", "lac-visit-6-weekly cancelled", "lac-visit-1w running");
        assertThat(story.task(id, "visitTheChild").dueAt()).isEqualTo("2026-09-28T23:00:00Z");
        story.passesTo("2026-10-01T10:00:00Z");
        story.moved(id, "2026-10-01T10:00+01:00", "yes", with(match("U6", "PR1"), "carer", "Third Carer"));
        assertThat(story.visitClocks(id)).last().as("nobody came to the second home; a move does not wash that away").isEqualTo("lac-visit-1w missed");
        visited(id, "2026-10-01T10:30+01:00");
        assertThat(story.visitClocks(id)).contains("lac-visit-1w met-late").last().isEqualTo("lac-visit-6-weekly running");
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void at_home_a_visit_after_its_day_is_late_by_whichever_rule_it_was_due_and_falls_away_with_care() {
        UUID interim = story.inCareOf(story.aChild(), "C1", with(match("P1", "PR0"), "carer", "Maud Madeup"));
        UUID order = story.inCareOf(story.aChild(), "C2", with(match("P1", "PR0"), "carer", "Maud Madeup"));
        UUID ends = story.inCareOf(story.aChild(), "C2", with(match("P1", "PR0"), "carer", "Maud Madeup"));
        UUID foster = story.inCare();
        story.passesTo("2026-09-16T15:00:00Z");
        List.of(interim, order, foster).forEach(each -> visited(each, "2026-09-16T15:30+01:00"));
        assertThat(story.visitClocks(interim)).containsExactly("lac-visit-parent-weekly met-late", "lac-visit-parent-weekly running");
        assertThat(story.visitClocks(order)).containsExactly("lac-visit-co-home met-late", "lac-visit-6-weekly running");
        ends(ends);
        assertThat(story.visitClocks(ends)).containsExactly("lac-visit-co-home cancelled");

        story.inOneTransaction(() -> care.reviewHeld(story.childOf(interim), story.now(), "independent-reviewing-officer"));
        story.passesTo("2026-09-23T15:00:00Z");
        visited(interim, "2026-09-23T15:30+01:00");
        story.skipsTo("2026-10-20T15:00:00Z");
        List.of(interim, order, foster).forEach(each -> visited(each, "2026-10-20T15:30+01:00"));
        story.skipsTo("2026-11-19T15:00:00Z");
        visited(interim, "2026-11-19T14:30Z");
        assertThat(story.visitClocks(interim)).endsWith("lac-visit-parent-weekly met", "lac-visit-parent-4w met", "lac-visit-parent-4w met-late", "lac-visit-parent-4w running");
        assertThat(story.visitClocks(order)).containsExactly("lac-visit-co-home met-late", "lac-visit-6-weekly met", "lac-visit-6-weekly running");
        assertThat(story.visitClocks(foster)).containsExactly("lac-visit-1w met-late", "lac-visit-6-weekly met", "lac-visit-6-weekly running");
        List.of(interim, order, foster).forEach(this::ends);
        assertThat(story.visitClocks(interim)).last().isEqualTo("lac-visit-parent-4w cancelled");
        assertThat(List.of(interim, order, ends, foster)).allSatisfy(each -> assertThat(story.differences(each)).isEmpty());
    }

    @Test
    void in_long_term_fostering_a_child_who_agrees_is_visited_every_six_months_after_the_first_year_any_other_every_three() {
        var place = with(match("U4", "PR1"), "untilEighteen", "yes");
        UUID agrees = story.inCareOf(story.aChild(), "C2", place);
        UUID goesHome = story.inCareOf(story.aChild(), "C2", place);
        UUID other = story.inCareOf(story.aChild(), "C2", place);
        var all = List.of(agrees, goesHome, other);
        story.passesTo("2026-09-10T15:00:00Z");
        all.forEach(each -> visited(each, "2026-09-10T15:30+01:00"));
        assertThat(story.visitClocks(agrees)).last().isEqualTo("lac-visit-6-weekly running");
        story.skipsTo("2027-09-08T10:00:00Z");
        all.forEach(each -> visited(each, "2027-09-08T10:30+01:00"));
        assertThat(story.visitClocks(agrees)).last().isEqualTo("lac-visit-3m-permanent running");
        for (UUID each : List.of(agrees, goesHome)) {
            story.answers(each, "agreeThePlacementPlan", "social-worker", CareAnswers.longTermPlan("2027-09-08T10:40+01:00", "yes"));
            visited(each, "2027-09-08T10:50+01:00");
            assertThat(story.visitClocks(each)).endsWith("lac-visit-3m-permanent met", "lac-visit-longterm-6m running");
        }
        assertThat(story.task(agrees, "visitTheChild").dueAt()).isEqualTo("2028-03-09T00:00:00Z");
        visited(agrees, "2027-09-08T10:55+01:00");
        assertThat(story.visitClocks(agrees)).contains("lac-visit-longterm-6m met");
        ends(goesHome);
        assertThat(story.visitClocks(goesHome)).last().isEqualTo("lac-visit-longterm-6m cancelled");

        story.skipsTo("2027-12-10T10:00:00Z");
        visited(other, "2027-12-10T09:30Z");
        assertThat(story.visitClocks(other)).as("due on 8 December").endsWith("lac-visit-3m-permanent met-late", "lac-visit-3m-permanent running");
        ends(other);
        assertThat(story.visitClocks(other)).last().isEqualTo("lac-visit-3m-permanent cancelled");
        story.skipsTo("2028-03-09T10:00:00Z");
        visited(agrees, "2028-03-09T09:30Z");
        assertThat(story.visitClocks(agrees)).endsWith("lac-visit-longterm-6m met-late", "lac-visit-longterm-6m running");
        assertThat(all).allSatisfy(each -> assertThat(story.differences(each)).isEmpty());
    }

    private void ends(UUID id) {
        story.inOneTransaction(() -> care.end(id, CareEndReason.E4A, "Home (made up).", story.now(), "social-worker"));
    }

    private void visited(UUID id, String at) {
        story.answers(id, "visitTheChild", "social-worker", Map.copyOf(seen(story.purpose(id), at)));
    }
}
