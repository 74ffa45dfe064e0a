package org.childjourney.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.assessment.AssessmentStory.allocation;
import static org.childjourney.assessment.AssessmentStory.authorised;
import static org.childjourney.assessment.AssessmentStory.familyTold;
import static org.childjourney.assessment.AssessmentStory.notSeen;
import static org.childjourney.assessment.AssessmentStory.returned;
import static org.childjourney.assessment.AssessmentStory.reviewed;
import static org.childjourney.assessment.AssessmentStory.seen;
import static org.childjourney.assessment.AssessmentStory.written;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.childjourney.ChildJourneyTest;
import org.childjourney.children.NewChild;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.WrongField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the forms of an assessment show, and which answers they refuse. */
@ChildJourneyTest
class AssessmentFormsTest {

    @Autowired AssessmentStory story;
    @Autowired SingleAssessments assessments;
    @Autowired List<TaskForm<?>> forms;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void only_workers_who_may_hold_an_assessment_are_offered_and_one_in_the_assessed_and_supported_year_is_not() {
        var assessment = story.anAssessment();
        assertThat(offered(assessment)).contains("social-worker", "senior-social-worker").doesNotContain("social-worker-asye", "social-worker-west");

        assertRefused(assessment, "userTask_allocateSocialWorker", "team-manager", with(allocation(), "worker", "social-worker-asye"))
                .hasMessageContaining("Asha Example may not hold an assessment in this team");
        assertThat(story.waitsAt(assessment)).containsExactly("userTask_allocateSocialWorker");
    }

    @Test
    void an_assessment_does_not_start_in_the_future_nor_before_its_referral_and_is_reviewed_within_its_45_days() {
        var assessment = story.anAssessment();
        assertWrong(assessment, "userTask_allocateSocialWorker", with(allocation(), "startsOn", "2026-11-22"), "startsOn");
        assertWrong(assessment, "userTask_allocateSocialWorker", with(allocation(), "startsOn", "2026-11-19"), "startsOn");
        assertWrong(assessment, "userTask_allocateSocialWorker", with(allocation(), "reviewOn", "2026-11-20"), "reviewOn");
        assertWrong(assessment, "userTask_allocateSocialWorker", with(allocation(), "reviewOn", "2027-01-28"), "reviewOn");
        story.answers(assessment, "userTask_allocateSocialWorker", "team-manager", with(allocation(), "reviewOn", "2027-01-27"));
        assertThat(assessments.find(assessment).orElseThrow().worker()).isEqualTo("social-worker");
    }

    @Test
    void if_the_child_is_not_safe_until_seen_the_manager_says_what_is_done_today() {
        var assessment = story.anAssessment();
        assertWrong(assessment, "userTask_allocateSocialWorker", with(allocation(), "safeUntilSeen", "no"), "safetyUntilSeen");
    }

    @Test
    void a_child_was_not_seen_in_the_future_nor_before_the_assessment_was_decided() {
        var assessment = story.anAssessment();
        story.isAllocated(assessment);
        story.passesTo("2026-11-25T12:00:00Z");
        assertRefused(assessment, "userTask_seeTheChild", "social-worker", seen("2026-11-25T12:05+00:00")).hasMessageContaining("lies in the future");
        assertRefused(assessment, "userTask_seeTheChild", "social-worker", seen("2026-11-21T17:29+00:00"))
                .hasMessageContaining("before this assessment was decided, on Saturday 21 November 2026, 17:30");
        assertWrong(assessment, "userTask_seeTheChild", notSeen("2026-11-26T12:05+00:00"), "triedAt");
        assertWrong(assessment, "userTask_seeTheChild", with(notSeen("2026-11-25T10:00+00:00"), "nextTryOn", "2026-11-24"), "nextTryOn");
        assertThat(story.state("child-seen-s17-5wd", assessment)).isEqualTo("running");
    }

    @Test
    void a_child_was_not_seen_before_birth() {
        story.passesTo("2026-11-23T09:00:00Z");
        var assessment = story.anAssessmentOf(NewChild.born("Nell", "Madeup", LocalDate.of(2026, 11, 23), "F"));
        story.isAllocated(assessment);
        assertRefused(assessment, "userTask_seeTheChild", "social-worker", seen("2026-11-22T12:00+00:00")).hasMessageContaining("before the child was born");
        story.isSeen(assessment, "2026-11-23T08:00+00:00");
    }

    @Test
    void a_child_not_seen_alone_needs_a_reason_and_a_child_not_seen_needs_what_next_and_by_when() {
        var assessment = story.anAssessment();
        story.isAllocated(assessment);
        story.passesTo("2026-11-25T12:00:00Z");
        assertWrong(assessment, "userTask_seeTheChild", with(seen("2026-11-25T10:00+00:00"), "seenAlone", "no"), "whyNotAlone");
        var silent = notSeen("2026-11-25T10:00+00:00");
        silent.keySet().removeAll(List.of("whatNext", "nextTryOn"));
        assertWrong(assessment, "userTask_seeTheChild", silent, "whatNext", "nextTryOn");
        assertWrong(assessment, "userTask_seeTheChild", with(seen("2026-11-25T10:00+00:00"), "actToday", "yes"), "whatToday");
    }

    @Test
    void of_an_unborn_child_the_parent_and_the_home_are_seen() {
        var assessment = story.anAssessmentOf(NewChild.unborn("Madeup", LocalDate.of(2027, 3, 6)));
        story.isAllocated(assessment);
        story.passesTo("2026-11-25T12:00:00Z");
        assertThat(prefill(assessment, "userTask_seeTheChild", "social-worker")).containsEntry("unborn", true).containsEntry("childAge", "expected 6 March 2027");

        var answers = seen("2026-11-25T10:00+00:00");
        answers.keySet().removeAll(List.of("seenAlone", "childSaid"));
        assertWrong(assessment, "userTask_seeTheChild", answers, "parentSaid");
        story.answers(assessment, "userTask_seeTheChild", "social-worker", with(answers, "parentSaid", "I have the cot, and my sister comes."));
        assertThat(story.heard(ChildSeen.class)).singleElement()
                .satisfies(event -> assertThat(event.what()).isEqualTo("Parent seen for the unborn child. I have the cot, and my sister comes."));
    }

    @Test
    void the_worker_finds_the_childs_name_the_dates_and_earlier_attempts_already_on_the_form() {
        var assessment = story.anAssessment();
        story.isAllocated(assessment);
        story.passesTo("2026-11-24T17:00:00Z");
        story.answers(assessment, "userTask_seeTheChild", "social-worker", notSeen("2026-11-24T16:00+00:00"));
        assertThat(prefill(assessment, "userTask_seeTheChild", "social-worker"))
                .containsEntry("childName", "Poppy Madeup")
                .containsEntry("childAge", "born 4 May 2019")
                .containsEntry("seenBy", "by the end of Friday 27 November 2026")
                .containsEntry("earlierAttempts", "Tuesday 24 November 2026, 16:00: not seen (nobody at home)")
                .containsEntry("direction", "Who is at home at night, and see the baby's cot.");
    }

    @Test
    void who_writes_the_assessment_has_the_history_before_them() {
        var assessment = readyToWrite();
        assertThat(prefill(assessment, "userTask_writeAssessment", "social-worker").get("history").toString())
                .startsWith("- 21 November 2026: Single assessment opened, because the front door decided so.");
    }

    @Test
    void who_may_not_read_the_child_finds_nothing_on_the_form() {
        var assessment = story.anAssessment();
        assertThatThrownBy(() -> prefill(assessment, "userTask_allocateSocialWorker", "team-manager-west")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_outcome_other_than_the_suggested_one_needs_a_reason_and_the_worker_is_told_what_was_suggested_and_why() {
        var assessment = readyToWrite();
        assertRefused(assessment, "userTask_writeAssessment", "social-worker", with(written(), "outcome", "earlyHelp"))
                .hasMessageContaining("suggests “Child in need plan”").hasMessageContaining("agrees to help under section 17")
                .hasMessageContaining("You recommend “Early help”");
        var answers = with(written(), "outcome", "earlyHelp");
        answers.put("whyDifferent", "The school's family worker is trusted.");
        story.answers(assessment, "userTask_writeAssessment", "social-worker", answers);
        assertThat(story.heard(AssessmentSent.class)).singleElement()
                .satisfies(event -> assertThat(event.what()).isEqualTo("Assessment sent to be authorised: recommends early help; the rule table suggested child in need plan."));
        assertThat(prefill(assessment, "userTask_authoriseAssessment", "team-manager"))
                .containsEntry("suggestion", "Child in need plan").containsEntry("recommended", "Early help")
                .containsEntry("whyDifferent", "The school's family worker is trusted.");
    }

    @Test
    void no_factors_identified_stands_alone_and_only_where_the_assessment_closes() {
        var assessment = readyToWrite();
        assertRefused(assessment, "userTask_writeAssessment", "social-worker", with(written(), "factors", List.of("21", "4B")))
                .hasMessageContaining("“No factors identified” stands alone");
        assertRefused(assessment, "userTask_writeAssessment", "social-worker", with(written(), "factors", List.of("21")))
                .hasMessageContaining("only for an assessment that closes");
        assertWrong(assessment, "userTask_writeAssessment", with(written(), "factors", List.of("99Z")), "factors");
        assertWrong(assessment, "userTask_writeAssessment", with(written(), "factors", List.of()), "factors");
        assertWrong(assessment, "userTask_writeAssessment", with(written(), "primaryNeed", "N99"), "primaryNeed");
        var closing = with(written(), "factors", List.of("21"));
        closing.putAll(Map.of("worry", "noUnmetNeed", "outcome", "close"));
        closing.remove("familyAgrees");
        story.answers(assessment, "userTask_writeAssessment", "social-worker", closing);
    }

    @Test
    void every_parent_is_named_and_if_one_was_not_spoken_to_the_assessment_says_why() {
        var assessment = readyToWrite();
        assertRefused(assessment, "userTask_writeAssessment", "social-worker", with(written(), "parents", List.of()))
                .hasMessageContaining("name at least one");
        assertRefused(assessment, "userTask_writeAssessment", "social-worker", with(written(), "parents", List.of(Map.of("care", "Kind."))))
                .hasMessageContaining("number 1: give the name");
        assertRefused(assessment, "userTask_writeAssessment", "social-worker",
                with(written(), "parents", List.of(Map.of("name", "Fred Madeup", "spokenTo", "no"))))
                .hasMessageContaining("say why Fred Madeup was not spoken to");
    }

    @Test
    void rows_a_worker_left_empty_are_not_asked_about() {
        var assessment = readyToWrite();
        var empty = new HashMap<String, Object>();
        empty.put("name", "");
        empty.put("spokenTo", null);
        story.answers(assessment, "userTask_writeAssessment", "social-worker",
                with(written(), "parents", List.of(Map.of("name", "Maud Madeup"), empty)));
        assertThat(prefill(assessment, "userTask_authoriseAssessment", "team-manager").get("parentsText").toString().lines()).hasSize(1);
    }

    @Test
    void the_manager_reads_the_assessment_in_words_not_codes() {
        var assessment = story.anAssessment();
        story.isReadyToAuthorise(assessment);
        assertThat(prefill(assessment, "userTask_authoriseAssessment", "team-manager"))
                .containsEntry("author", "Sol Example").containsEntry("howLikely", "likely").containsEntry("version", 1)
                .containsEntry("primaryNeedText", "Family in acute stress")
                .containsEntry("factorsText", "Mental health: a parent or carer; Neglect");
    }

    @Test
    void to_authorise_in_spite_of_something_wanting_needs_a_comment_and_to_return_needs_what_is_missing() {
        var assessment = story.anAssessment();
        story.isReadyToAuthorise(assessment);
        assertRefused(assessment, "userTask_authoriseAssessment", "team-manager", with(authorised(), "historyUsed", "no"))
                .hasMessageContaining("Say why you authorise all the same");
        var silent = returned("x");
        silent.remove("whatIsMissing");
        assertWrong(assessment, "userTask_authoriseAssessment", silent, "whatIsMissing");
        var answers = with(authorised(), "historyUsed", "no");
        answers.put("comment", "The history is in the court bundle.");
        story.answers(assessment, "userTask_authoriseAssessment", "team-manager", answers);
        assertThat(story.heard(AssessmentAuthorised.class)).singleElement()
                .satisfies(event -> assertThat(event.what()).endsWith("The history is in the court bundle."));
    }

    @Test
    void a_returned_assessment_opens_with_its_own_words_the_suggestion_and_what_is_missing() {
        var assessment = story.anAssessment();
        story.isReadyToAuthorise(assessment);
        story.answers(assessment, "userTask_authoriseAssessment", "team-manager", returned("Speak with the father, by Friday."));
        assertThat(prefill(assessment, "userTask_writeAssessment", "social-worker"))
                .containsEntry("whatIsMissing", "Speak with the father, by Friday.").containsEntry("returnedBy", "Tamsin Example")
                .containsEntry("harm", "Alone with a baby after ten at night.").containsEntry("suggestion", "Child in need plan")
                .containsEntry("outcome", "childInNeed").containsEntry("startedOn", "21 November 2026");
    }

    @Test
    void a_review_sets_an_end_only_within_the_time_that_is_left_and_says_what_helps_when_off_course() {
        var assessment = story.anAssessment();
        story.passesTo("2026-12-04T12:00:00Z");
        var sooner = with(reviewed(), "needsAllTheTime", "no");
        assertWrong(assessment, "userTask_reviewTheAssessment", sooner, "finishBy");
        assertWrong(assessment, "userTask_reviewTheAssessment", with(sooner, "finishBy", "2026-12-03"), "finishBy");
        assertWrong(assessment, "userTask_reviewTheAssessment", with(sooner, "finishBy", "2027-01-28"), "finishBy");
        assertWrong(assessment, "userTask_reviewTheAssessment", with(reviewed(), "onCourse", "no"), "whatHelps");
        story.answers(assessment, "userTask_reviewTheAssessment", "team-manager", with(sooner, "finishBy", "2027-01-27"));
    }

    @Test
    void who_was_told_is_named_with_how_and_a_day_between_the_authorisation_and_today() {
        var assessment = story.anAssessment();
        story.isReadyToAuthorise(assessment);
        story.isAuthorised(assessment);
        assertThat(prefill(assessment, "userTask_tellTheFamily", "social-worker"))
                .containsEntry("people", List.of(Map.of("name", "Maud Madeup", "relationship", "mother")))
                .containsEntry("agencies", List.of(Map.of("agency", "School", "who", "Head")));

        assertRefused(assessment, "userTask_tellTheFamily", "social-worker", familyTold("2026-11-24")).hasMessageContaining("from 25 November 2026 to today");
        assertRefused(assessment, "userTask_tellTheFamily", "social-worker", familyTold("2026-11-26")).isInstanceOf(Refused.class);
        assertRefused(assessment, "userTask_tellTheFamily", "social-worker", with(familyTold("2026-11-25"), "people", List.of()))
                .hasMessageContaining("you say everyone was told");
        assertRefused(assessment, "userTask_tellTheFamily", "social-worker", with(familyTold("2026-11-25"), "people", List.of(Map.of("name", "Maud Madeup"))))
                .hasMessageContaining("say how they were told, or that they were not");
        assertWrong(assessment, "userTask_tellTheFamily", with(familyTold("2026-11-25"), "everyoneTold", "no"), "whyNotEveryone");
        story.answers(assessment, "userTask_tellTheFamily", "social-worker", familyTold("2026-11-25"));
    }

    // ---- words of this test ----

    private UUID readyToWrite() {
        var assessment = story.anAssessment();
        story.isAllocated(assessment);
        story.passesTo("2026-11-25T12:00:00Z");
        story.isSeen(assessment, "2026-11-25T10:15+00:00");
        return assessment;
    }

    private Map<String, Object> prefill(UUID assessment, String key, String by) {
        var task = story.task(assessment, key);
        var hand = new TaskAtHand(task.id(), key, task.name(), task.process(),
                Map.of("assessmentId", assessment.toString(), "reviewRule", "assessment-checkpoint-10"), by);
        String form = key.replace("userTask_", "").replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        return forms.stream().filter(each -> each.form().equals(form)).findFirst().orElseThrow().prefill(hand);
    }

    private List<String> offered(UUID assessment) {
        @SuppressWarnings("unchecked")
        var workers = (List<Map<String, String>>) prefill(assessment, "userTask_allocateSocialWorker", "team-manager").get("eligibleWorkers");
        return workers.stream().map(worker -> worker.get("value")).toList();
    }

    private static Map<String, Object> with(Map<String, Object> answers, String field, Object value) {
        var changed = new HashMap<>(answers);
        changed.put(field, value);
        return changed;
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(UUID assessment, String task, String by, Map<String, Object> answers) {
        return assertThatThrownBy(() -> story.answers(assessment, task, by, answers)).isInstanceOf(Refused.class);
    }

    private void assertWrong(UUID assessment, String task, Map<String, Object> answers, String... fields) {
        assertThatThrownBy(() -> story.answers(assessment, task, task.contains("llocate") || task.contains("uthorise") || task.contains("eview")
                ? "team-manager" : "social-worker", answers))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.fields()).extracting(WrongField::field).containsExactlyInAnyOrder(fields));
    }
}
