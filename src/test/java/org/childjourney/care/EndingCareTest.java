package org.childjourney.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.care.CareAnswers.ended;
import static org.childjourney.care.CareAnswers.ending;
import static org.childjourney.care.CareAnswers.match;
import static org.childjourney.care.CareAnswers.reviewSays;
import static org.childjourney.care.CareAnswers.with;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class EndingCareTest {

    @Autowired CareStory story;
    @Autowired CareEpisodes care;
    @Autowired EndingsOfCare endings;
    @Autowired CareEndsWithTheChild ends;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void a_child_goes_home_on_a_supervision_order_with_a_plan_the_review_agreed() {
        UUID id = story.inCare();
        wanted(id, EndingHow.SUPERVISION_ORDER);
        refusedWith(id, "planTheEnding", "social-worker", with(ending("SUPERVISION_ORDER", "E4A", "2026-09-06"), "staysInTouch", List.of()), "Who stays in touch?");
        refusedWith(id, "planTheEnding", "social-worker", ending("ADOPTION", "E11", "2026-10-01"), "adopted from a placement with adopters");
        story.answers(id, "planTheEnding", "social-worker", ending("SUPERVISION_ORDER", "E4A", "2026-10-01"));
        assertThat(story.task(id, "agreeTheEnding").groups()).containsExactly("independent-reviewing-officer");
        story.answers(id, "agreeTheEnding", "independent-reviewing-officer", reviewSays("no", "2026-09-07T15:10+01:00"));
        assertThat(story.waitsAt(id)).contains("planTheEnding");
        story.answers(id, "planTheEnding", "social-worker", ending("SUPERVISION_ORDER", "E4A", "2026-10-01"));
        story.answers(id, "agreeTheEnding", "independent-reviewing-officer", reviewSays("yes", "2026-09-07T15:20+01:00"));
        story.passesTo("2026-10-01T10:00:00Z");
        refusedWith(id, "recordTheEnd", "social-worker", ended("2026-10-02T10:00+01:00", "E4A"), "lies in the future");
        refusedWith(id, "recordTheEnd", "social-worker", ended("2026-10-01T10:00+01:00", "E2"), "A death is recorded on the child's page");
        refusedWith(id, "recordTheEnd", "social-worker", ended("2026-10-01T10:00+01:00", "E7"), "only from the age of 16");
        story.answers(id, "recordTheEnd", "social-worker", ended("2026-10-01T10:00+01:00", "E4A"));
        assertThat(story.waitsAt(id)).isEmpty();
        assertThat(story.episodes(id)).containsExactly("2026-09-07 S C1 U6 E4A");
        assertThat(story.heard(CareEnded.class)).singleElement().satisfies(over -> assertThat(over.what()).contains("Home to parents", "supervision order"));
        assertThat(care.find(id).orElseThrow().endedAt()).isEqualTo("2026-10-01T09:00:00Z");
        assertThat(story.reached(id)).contains("ending-care endEvent_recorded", "ending-care endEvent_careOver");
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void care_may_go_on_after_all_or_end_otherwise_than_planned() {
        UUID id = story.inCare();
        wanted(id, EndingHow.HOME);
        story.answers(id, "planTheEnding", "social-worker", ending("HOME", "E4A", "2026-10-01"));
        story.answers(id, "agreeTheEnding", "independent-reviewing-officer", reviewSays("yes", "2026-09-07T15:20+01:00"));
        story.answers(id, "recordTheEnd", "social-worker", Map.of("careOver", "no", "whyGoesOn", "His mother is ill again."));
        assertThat(care.find(id).orElseThrow().isInCare()).isTrue();
        assertThat(story.reached(id)).contains("ending-care endEvent_careGoesOn");
        wanted(id, EndingHow.HOME);
        story.inOneTransaction(() -> assertThat(endings.begin(story.childOf(id), EndingHow.HOME, null, "social-worker")).as("planned already").isFalse());
        story.inOneTransaction(() -> care.end(id, CareEndReason.E3, "Another council took over (made up).", story.now(), "team-manager"));
        assertThat(story.reached(id)).contains("ending-care endEvent_endedOtherwise", "ending-care event_careEnded");
    }

    @Test
    void a_child_sentenced_to_custody_is_visited_there_within_ten_working_days() {
        UUID id = story.inCare();
        story.inOneTransaction(() -> care.end(id, CareEndReason.E9, "Sentenced (made up).", story.now(), "social-worker"));
        assertThat(story.task(id, "visitInCustody").dueAt()).isEqualTo("2026-09-21T23:00:00Z");
        assertThat(story.differences(id)).isEmpty();
        story.passesTo("2026-09-22T10:00:00Z");
        assertThat(story.state("ex-LAC-custody-visit-10wd", id)).isEqualTo("missed");
        refusedWith(id, "visitInCustody", "social-worker", custody("2026-09-07T10:00+01:00"), "lies before the child went into custody");
        story.answers(id, "visitInCustody", "social-worker", custody("2026-09-22T10:00+01:00"));
        assertThat(story.state("ex-LAC-custody-visit-10wd", id)).isEqualTo("met-late");
        assertThat(story.reached(id)).contains("custody-visit endEvent_visited", "custody-visit endEvent_escalated", "custody-visit event_visitNearlyDue");

        UUID other = story.inCare();
        story.inOneTransaction(() -> care.end(other, CareEndReason.E9, "Sentenced (made up).", story.now(), "social-worker"));
        story.passesTo("2026-09-23T10:00:00Z");
        story.answers(other, "visitInCustody", "social-worker", custody("2026-09-23T10:00+01:00"));
        assertThat(story.state("ex-LAC-custody-visit-10wd", other)).isEqualTo("met");
        UUID third = story.inCare();
        story.inOneTransaction(() -> care.end(third, CareEndReason.E9, "Sentenced (made up).", story.now(), "social-worker"));
        story.died(third, "2026-09-23");
        assertThat(story.state("ex-LAC-custody-visit-10wd", third)).isEqualTo("cancelled");
        assertThat(story.waitsAt(third)).isEmpty();
        assertThat(story.differences(third)).isEmpty();
    }

    @Test
    void three_months_before_eighteen_the_ending_is_planned_and_on_the_birthday_care_ends_by_itself_with_the_reason_planned() {
        var child = story.aChildBorn("2008-12-10");
        UUID id = story.inCareOf(child, "C2", match("U6", "PR1"));
        assertThat(story.waitsAt(id)).doesNotContain("planTheEnding");
        story.passesTo("2026-09-10T10:00:00Z");
        assertThat(story.waitsAt(id)).contains("planTheEnding");
        assertThat(story.warnedAbout(id)).contains("lac-18");
        story.answers(id, "planTheEnding", "social-worker", ending("EIGHTEEN", "E17", "2026-12-10"));
        story.answers(id, "agreeTheEnding", "independent-reviewing-officer", reviewSays("yes", "2026-09-10T10:20+01:00"));
        assertThat(story.differences(id)).isEmpty();
        story.passesTo("2026-12-10T00:00:00Z");
        assertThat(story.heard(CareEnded.class)).singleElement().satisfies(over -> assertThat(over.reason()).isEqualTo(CareEndReason.E17));
        assertThat(story.state("lac-18", id)).isEqualTo("met");
        assertThat(story.episodes(id)).containsExactly("2026-09-07 S C2 U6 E17");
        assertThat(story.reached(id)).contains("care-at-eighteen endEvent_planned", "care-at-eighteen endEvent_endingPlanned", "ending-care endEvent_endedOtherwise");
    }

    @Test
    void at_eighteen_without_a_plan_and_with_a_death_care_ends_with_its_reason_and_nothing_more_is_owed() {
        UUID grown = story.inCareOf(story.aChildBorn("2008-10-01"), "C2", match("U6", "PR1"));
        story.passesTo("2026-09-30T23:00:00Z");
        assertThat(care.find(grown).orElseThrow().endReason()).isEqualTo(CareEndReason.E8);
        assertThat(care.find(grown).orElseThrow().endedAt()).isEqualTo("2026-09-30T23:00:00Z");

        UUID id = story.inCare();
        story.died(id, "2026-09-30");
        assertThat(care.find(id).orElseThrow().endReason()).isEqualTo(CareEndReason.E2);
        assertThat(story.waitsAt(id)).isEmpty();
        assertThat(story.episodes(id)).containsExactly("2026-09-07 S C1 U6 E2");
        UUID asked = story.askedFor(story.aChild(), LegalStatus.V2);
        story.inOneTransaction(() -> ends.end(story.childOf(asked), Ending.DEATH, "team-manager"));
        assertThat(story.heard(CareNotBegun.class)).hasSize(1);
        story.inOneTransaction(() -> ends.end(story.childOf(asked), Ending.DEATH, "team-manager"));
        assertThat(story.heard(CareNotBegun.class)).hasSize(1);
    }

    private void wanted(UUID id, EndingHow how) {
        story.inOneTransaction(() -> assertThat(endings.begin(story.childOf(id), how, "The court said so (made up).", "social-worker")).isTrue());
    }

    private static Map<String, Object> custody(String at) {
        return Map.of("visitedAt", at, "where", "A made-up institution", "seenAlone", "yes", "childSaid", "Does my aunt know where I am?", "howTheySeemed", "Frightened, but not hurt.",
                "needsNow", "Letters, and the doctor for his asthma.", "needsAfter", "His aunt, with a worker from us.");
    }

    private void refusedWith(UUID id, String task, String by, Map<String, Object> answers, String problem) {
        assertThatThrownBy(() -> story.answers(id, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(problem);
    }
}
