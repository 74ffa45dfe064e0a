package org.childjourney.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.wellbeing.WellbeingStory.DENTAL;
import static org.childjourney.wellbeing.WellbeingStory.QUESTIONNAIRE;
import static org.childjourney.wellbeing.WellbeingStory.scored;
import static org.childjourney.wellbeing.WellbeingStory.teeth;
import static org.childjourney.wellbeing.WellbeingStory.teethChecked;

import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class TeethAndFeelingsTest {

    @Autowired WellbeingStory story;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void teeth_are_checked_once_a_year_and_the_next_check_counts_from_this_one() {
        var care = story.inCareBorn("2017-02-01");
        assertThat(story.task(care, DENTAL).groups()).containsExactly("health-coordinator");
        story.passesTo("2026-10-12T09:00:00Z");
        story.answers(care, DENTAL, "health-coordinator", teeth("notYet"));
        assertThat(story.waitsAt(care)).contains(DENTAL);
        assertThat(story.state("dental-annual", care)).isEqualTo("running");
        refusedWith(care, DENTAL, "health-coordinator", teethChecked("2026-09-01"), "lies before care began");
        refusedWith(care, DENTAL, "health-coordinator", teethChecked("2026-10-13"), "lies in the future");
        story.answers(care, DENTAL, "health-coordinator", teethChecked("2026-10-12"));
        assertThat(story.states("dental-annual", care)).containsExactly("met", "running");
        assertThat(story.clock("dental-annual", care).dueAt()).isEqualTo("2027-10-12T23:00:00Z");
        assertThat(story.endsOf(care)).contains("dental-check endEvent_teethChecked", "dental-check endEvent_nextPlanned");
        assertThat(story.instancesOf("dental-check", care)).isEqualTo(2);
        assertThat(story.differences(care)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"refused, endEvent_checkRefused", "noTeeth, endEvent_noTeethYet"})
    void a_check_that_is_refused_or_comes_too_early_for_any_tooth_is_written_down_and_the_next_planned(String outcome, String end) {
        var care = story.inCareBorn("2026-03-01");
        story.answers(care, DENTAL, "health-coordinator", teeth(outcome));
        assertThat(story.endsOf(care)).contains("dental-check " + end);
        assertThat(story.states("dental-annual", care)).containsExactlyInAnyOrder("cancelled", "running");
        assertThat(story.heard(DentalCheckRecorded.class)).hasSize(1);
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void a_year_without_dentist_or_questionnaire_is_warned_of_missed_and_met_late() {
        var care = story.inCareBorn("2017-02-01");
        story.passesTo("2027-09-08T09:00:00Z");
        assertThat(story.warnedAbout(care)).contains("dental-annual", "sdq-annual");
        assertThat(story.boundariesOf(care)).contains("dental-check event_nearlyDue", "strengths-and-difficulties event_nearlyDue");
        assertThat(story.state("dental-annual", care)).isEqualTo("missed");
        assertThat(story.state("sdq-annual", care)).isEqualTo("missed");
        assertThat(story.differences(care)).isEmpty();
        var late = teethChecked("2027-09-08");
        refusedWith(care, DENTAL, "health-coordinator", late, "Why was it late?");
        late.put("whyLate", "No dentist took new patients.");
        story.answers(care, DENTAL, "health-coordinator", late);
        var score = scored("2027-09-08", 9);
        refusedWith(care, QUESTIONNAIRE, "social-worker", score, "Why was it late?");
        score.put("whyLate", "The carer changed twice.");
        story.answers(care, QUESTIONNAIRE, "social-worker", score);
        assertThat(story.states("dental-annual", care)).containsExactly("met-late", "running");
        assertThat(story.states("sdq-annual", care)).containsExactly("met-late", "running");
        assertThat(story.clock("sdq-annual", care).dueAt()).isEqualTo("2028-09-08T23:00:00Z");
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void the_main_carer_fills_in_the_questionnaire_once_a_year_and_from_17_points_on_something_follows() {
        var care = story.inCareBorn("2017-02-01");
        assertThat(story.task(care, QUESTIONNAIRE).groups()).containsExactlyInAnyOrder("east-social-worker", "east-senior-social-worker");
        story.passesTo("2026-10-12T09:00:00Z");
        story.answers(care, QUESTIONNAIRE, "social-worker", Map.of("howItWent", "notYet", "whyNotYet", "The carer is new to him.", "byWhen", "2026-10-12"));
        assertThat(story.waitsAt(care)).contains(QUESTIONNAIRE);
        refusedWith(care, QUESTIONNAIRE, "social-worker", scored("2026-10-12", 41), "outside 0 to 40");
        var high = scored("2026-10-12", 17);
        refusedWith(care, QUESTIONNAIRE, "social-worker", high, "What follows from it");
        high.put("whatFollows", "Sam talks with him, and asks the mental health service by Friday.");
        story.answers(care, QUESTIONNAIRE, "social-worker", high);
        assertThat(story.heard(StrengthsScored.class)).last().satisfies(event -> {
            assertThat(event.what()).contains("17 of 40", "mental health service");
            assertThat(event.significant()).isTrue();
        });
        assertThat(story.states("sdq-annual", care)).containsExactly("met", "running");
        assertThat(story.endsOf(care)).contains("strengths-and-difficulties endEvent_scored", "strengths-and-difficulties endEvent_nextPlanned");
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void where_there_is_no_score_the_coded_reason_is_kept_and_the_next_is_planned() {
        var care = story.inCareBorn("2017-02-01");
        story.answers(care, QUESTIONNAIRE, "social-worker", Map.of("howItWent", "none", "reason", "SDQ2", "whyNone", "She will not fill in forms; the school tells us."));
        assertThat(story.states("sdq-annual", care)).containsExactlyInAnyOrder("cancelled", "running");
        assertThat(story.endsOf(care)).contains("strengths-and-difficulties endEvent_noScore");
        assertThat(story.heard(StrengthsScored.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("The main carer refused"));
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void whoever_would_be_seventeen_by_the_next_questionnaire_is_not_asked_again() {
        var care = story.inCareBorn("2010-10-01");
        story.passesTo("2026-10-12T09:00:00Z");
        story.answers(care, QUESTIONNAIRE, "social-worker", scored("2026-10-12", 9));
        assertThat(story.endsOf(care)).contains("strengths-and-difficulties endEvent_tooOld");
        assertThat(story.waitsAt(care)).doesNotContain(QUESTIONNAIRE);
        assertThat(story.states("sdq-annual", care)).containsExactly("met");
        assertThat(story.differences(care)).isEmpty();
        var older = story.inCareBorn("2010-03-01");
        assertThat(story.everRan("sdq-annual", older)).as("seventeen before it would be due").isFalse();
    }

    private void refusedWith(UUID care, String task, String by, Map<String, Object> answers, String words) {
        assertThatThrownBy(() -> story.answers(care, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
