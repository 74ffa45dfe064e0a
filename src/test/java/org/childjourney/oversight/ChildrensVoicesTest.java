package org.childjourney.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.VoiceAsked;
import org.childjourney.papers.Papers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ChildJourneyTest
class ChildrensVoicesTest {

    @Autowired OversightStory story;
    @Autowired ApplicationEventPublisher events;
    @Autowired Papers papers;

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    @BeforeEach
    void begins() {
        story.begins("2026-09-07T09:00:00Z");
    }

    @AfterEach
    void ends() {
        story.ends();
    }

    private void asked(ChildId child, String where, String words) {
        story.inOneTransaction(() -> {
            events.publishEvent(VoiceAsked.of(child, story.now(), where, words));
            return null;
        });
    }

    private void keep(ChildId child, String form, Map<String, Object> answers) {
        story.inOneTransaction(() -> papers.keep(UUID.randomUUID(), child, form, story.now(), answers, "social-worker"));
    }

    private List<String> told(ChildId child) {
        return story.heard(ChildNotHeard.class).stream().filter(event -> event.child().equals(child)).map(ChildNotHeard::because).toList();
    }

    @Test
    void a_child_not_heard_three_times_in_a_row_becomes_one_task_of_the_team_manager() {
        var child = story.heldBy("social-worker");
        asked(child, "Visit", null);
        asked(child, "Visit", " ");
        assertThat(told(child)).isEmpty();
        asked(child, "Core group", null);
        assertThat(told(child)).containsExactly("The child has not been heard three times in a row: Visit, Visit, Core group.");
        assertThat(story.all(child, "userTask_answerTheEscalation")).singleElement().satisfies(task -> assertThat(task.groups()).containsExactly("east-team-manager"));
        asked(child, "Visit", null);
        assertThat(told(child)).as("said once").hasSize(1);
    }

    @Test
    void a_child_who_is_heard_again_begins_anew() {
        var child = story.heldBy("social-worker");
        asked(child, "Visit", null);
        asked(child, "Visit", null);
        asked(child, "Visit", "I like Fay.");
        asked(child, "Visit", null);
        asked(child, "Visit", null);
        assertThat(told(child)).isEmpty();
        asked(child, "Visit", null);
        assertThat(told(child)).hasSize(1);
        asked(child, "Visit", "I am here.");
        asked(child, "Visit", null);
        asked(child, "Visit", null);
        asked(child, "Visit", null);
        assertThat(told(child)).as("silence anew is told anew").hasSize(2);
    }

    @Test
    void every_kept_form_that_asks_for_the_childs_words_counts_and_no_other() {
        var child = story.heldBy("social-worker");
        keep(child, "hold-the-review", Map.of("reviewOutcome", "held", "participation", "PN7", "childSaid", "Nothing was sent."));
        keep(child, "hold-the-review", Map.of("reviewOutcome", "postponed"));
        keep(child, "circulate-the-decisions", Map.of());
        keep(child, "prepare-the-care-plan", Map.of());
        assertThat(told(child)).as("a review put off and papers that ask nobody are not counted").isEmpty();
        keep(child, "write-the-education-plan", Map.of());
        assertThat(told(child)).singleElement().asString().contains("Review of care, Care plan, Education plan");
    }

    @Test
    void the_longer_silence_counts_when_two_records_are_of_one_child() {
        var known = story.heldBy("social-worker");
        var child = story.heldBy("social-worker");
        asked(known, "Visit", null);
        asked(child, "Visit", null);
        asked(child, "Visit", null);
        story.inOneTransaction(() -> {
            events.publishEvent(new Joined(known, child));
            return null;
        });
        asked(known, "Visit", null);
        assertThat(told(known)).hasSize(1);
    }

    @Test
    void a_council_that_keeps_oversight_elsewhere_is_told_nothing() {
        var child = story.heldBy("social-worker");
        story.ends();
        for (int i = 0; i < 4; i++) {
            asked(child, "Visit", null);
        }
        assertThat(told(child)).isEmpty();
    }
}
