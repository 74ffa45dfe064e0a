package org.childjourney.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.wellbeing.WellbeingStory.ASK;
import static org.childjourney.wellbeing.WellbeingStory.DENTAL;
import static org.childjourney.wellbeing.WellbeingStory.QUESTIONNAIRE;
import static org.childjourney.wellbeing.WellbeingStory.RECORD;
import static org.childjourney.wellbeing.WellbeingStory.reported;
import static org.childjourney.wellbeing.WellbeingStory.scored;
import static org.childjourney.wellbeing.WellbeingStory.sent;
import static org.childjourney.wellbeing.WellbeingStory.teethChecked;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Children who were in care on 1 April 2026 and whose year to 31 March 2027 runs. */
@ChildJourneyTest
class YearlyHealthFiguresTest {

    private static final Instant BEFORE_APRIL = Instant.parse("2026-03-30T09:00:00Z");

    @Autowired WellbeingStory story;
    @Autowired YearlyHealthFigures figures;
    @Autowired ApplicationEventPublisher events;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void the_return_hears_of_a_young_person_what_was_recorded_in_the_year() {
        var child = story.born("2011-05-01");
        var care = inCareSinceMarch(child);
        assertThat(figures.of(child, 2027).orElseThrow().missing()).containsExactly("SDQ_SCORE", "CONVICTED", "IMMUNISATIONS", "SUBSTANCE_MISUSE");
        story.answers(care, QUESTIONNAIRE, "social-worker", scored("2026-09-05", 12));
        story.answers(care, DENTAL, "health-coordinator", teethChecked("2026-09-01"));
        var asked = asked();
        refusedWith(care, ASK, asked, "convicted or cautioned");
        asked.put("convicted", "yes");
        asked.put("convictedOn", "2026-03-01");
        refusedWith(care, ASK, asked, "lies before the child became looked after");
        asked.put("convictedOn", "2026-06-10");
        story.answers(care, ASK, "social-worker", asked);
        var report = report();
        report.putAll(Map.of("substanceMisuse", "yes", "interventionReceived", "no", "interventionOffered", "yes"));
        story.answers(care, RECORD, "health-coordinator", report);

        assertThat(figures.of(child, 2027)).contains(new YearlyHealth(child, 2027, 12, null, 1, null, 1, 1, 1, 1, 0, 1, java.util.List.of()));
        assertThat(figures.ofYear(2027)).extracting(YearlyHealth::child).contains(child);
        assertThat(figures.of(child, 2026)).as("not in care that whole year").isEmpty();
    }

    @Test
    void help_received_leaves_help_offered_empty_and_a_reason_stands_for_a_score() {
        var child = story.born("2011-05-01");
        var care = inCareSinceMarch(child);
        story.answers(care, QUESTIONNAIRE, "social-worker", Map.of("howItWent", "none", "reason", "SDQ5", "whyNone", "She said no to every form this year."));
        var asked = asked();
        asked.put("convicted", "no");
        story.answers(care, ASK, "social-worker", asked);
        var report = report();
        report.putAll(Map.of("substanceMisuse", "yes", "interventionReceived", "yes", "interventionOffered", "yes"));
        story.answers(care, RECORD, "health-coordinator", report);
        assertThat(figures.of(child, 2027)).contains(new YearlyHealth(child, 2027, null, "SDQ5", 0, null, 1, 0, 1, 1, 1, null, java.util.List.of()));
    }

    @Test
    void of_a_small_child_the_return_asks_development_checks_but_neither_score_nor_conviction() {
        var child = story.born("2023-06-01");
        var care = inCareSinceMarch(child);
        story.answers(care, ASK, "social-worker", asked());
        story.answers(care, RECORD, "health-coordinator", report());
        assertThat(figures.of(child, 2027)).contains(new YearlyHealth(child, 2027, null, null, null, 1, 1, 0, 1, 0, null, null, java.util.List.of()));
    }

    @Test
    void of_a_child_who_left_care_in_the_year_the_return_wants_nothing() {
        var child = story.born("2017-02-01");
        var care = inCareSinceMarch(child);
        story.ends(care, "Home (made up).");
        assertThat(figures.of(child, 2027)).isEmpty();
        assertThat(figures.ofYear(2027)).extracting(YearlyHealth::child).doesNotContain(child);
    }

    @Test
    void when_two_records_turn_out_to_be_of_one_child_the_time_in_care_is_the_known_childs() {
        var joined = story.born("2017-02-01");
        var known = story.born("2017-02-01");
        inCareSinceMarch(joined);
        story.inOneTransaction(() -> events.publishEvent(new Joined(known, joined)));
        assertThat(figures.of(known, 2027)).isPresent();
        assertThat(figures.of(joined, 2027)).isEmpty();
    }

    @Test
    void of_two_times_in_care_of_one_child_that_are_open_the_known_childs_goes_on() {
        var joined = story.born("2017-02-01");
        var known = story.born("2017-02-01");
        var twice = story.inCare(joined);
        var care = story.inCare(known);
        story.inOneTransaction(() -> events.publishEvent(new Joined(known, joined)));
        assertThat(story.waitsAt(twice)).isEmpty();
        assertThat(story.clock("iha-20wd", twice).reason()).contains("two records were joined");
        assertThat(story.waitsAt(care)).hasSize(4);
        assertThat(story.differences(care)).isEmpty();
        assertThat(story.differences(twice)).isEmpty();
    }

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    private UUID inCareSinceMarch(ChildId child) {
        return story.begin(story.looked(child, BEFORE_APRIL));
    }

    private static Map<String, Object> asked() {
        var asked = sent("2026-09-07T10:00+01:00");
        asked.put("whyLate", "The record was begun late (made up).");
        return asked;
    }

    private static Map<String, Object> report() {
        var report = reported("2026-09-07T09:00+01:00", "2026-09-07T09:30+01:00");
        report.put("whyLate", "The record was begun late (made up).");
        return report;
    }

    private void refusedWith(UUID care, String task, Map<String, Object> answers, String words) {
        Assertions.assertThatThrownBy(() -> story.answers(care, task, "social-worker", answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
