package org.childjourney.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.legal.LegalStory.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class PreProceedingsTest {

    @Autowired LegalStory story;
    @Autowired MadeUpFailure failure;
    @Autowired LegalCases cases;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void a_letter_cannot_be_signed_while_a_parents_changes_dates_help_or_meeting_are_empty() {
        var legalCase = story.afterThePanel("preProceedings");
        assertThat(story.task(legalCase, WRITE).dueAt()).as("five working days from Tuesday 15 September").isEqualTo("2026-09-22T23:00:00Z");
        var half = LegalAnswers.letter();
        var first = LegalAnswers.to("Maud Madeup");
        first.put("changes", List.of(Map.of("what", "Breakfast before school."), Map.of("byOn", "2026-10-31", "help", "A sitter.")));
        var second = Map.of("parent", "Max Madeup", "worries", "He is never there.");
        half.put("parents", List.of(first, second));
        story.answers(legalCase, WRITE, "social-worker", half);
        story.answers(legalCase, CHECK, "legal-adviser", Map.of("right", "yes"));
        assertThatThrownBy(() -> story.answers(legalCase, SIGN, "team-manager", Map.of("sign", "yes"))).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.fields()).extracting(field -> field.field()).containsExactly("parents[0].changes[0].help", "parents[0].changes[0].byOn",
                        "parents[0].changes[1].what", "parents[1].nextSteps", "parents[1].legalAdvice", "parents[1].language", "parents[1].meetingPlace",
                        "parents[1].meetingAt", "parents[1].changes"));
        assertThat(story.waitsAt(legalCase)).containsExactly(SIGN);

        story.answers(legalCase, SIGN, "team-manager", Map.of("sign", "no", "whatToMend", "Say what help there is."));
        assertThat(story.waitsAt(legalCase)).containsExactly(WRITE);
        story.answers(legalCase, WRITE, "social-worker", LegalAnswers.letter());
        story.answers(legalCase, CHECK, "legal-adviser", Map.of("right", "no", "whatToMend", "The date in the second change."));
        assertThat(story.waitsAt(legalCase)).containsExactly(WRITE);
        story.answers(legalCase, WRITE, "team-manager", LegalAnswers.letter());
        story.answers(legalCase, CHECK, "legal-adviser", Map.of("right", "yes"));
        refusedWith(legalCase, SIGN, "team-manager", Map.of("sign", "yes"), "Somebody else signs it");
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void the_letter_is_kept_as_it_was_sent_and_meeting_and_sixteen_weeks_run_from_it() {
        var legalCase = story.letterGiven(story.aChild("Ada", "2019-02-01"), story.aChild("Ben", "2021-03-01"));
        var part = story.first(legalCase);
        assertThat(story.state("lbp-sent", part)).isEqualTo("met");
        assertThat(story.clock("preproc-meeting", part).dueAt()).as("seven working days from Friday 18 September").isEqualTo("2026-09-29T23:00:00Z");
        assertThat(story.clock("preproceedings-16w", part).dueAt()).as("sixteen weeks").isEqualTo("2027-01-09T00:00:00Z");
        assertThat(story.changes(legalCase)).hasSize(4).allSatisfy(change -> assertThat(change.how()).isNull());
        assertThat(cases.findCase(legalCase).orElseThrow().letterSentOn()).as("census: LBPSentDate").isEqualTo("2026-09-18");
        assertThat(cases.findCase(legalCase).orElseThrow().familyOfferedOn()).as("census: FGDMMeetingOffer").isEqualTo("2026-09-15");
        assertThat(cases.childrenIn(legalCase)).extracting(ChildInLegalCaseFacts::status).containsOnly(ChildInCaseStatus.IN_PRE_PROCEEDINGS);
        assertThat(story.reached(legalCase, "letter-before-proceedings", "endEvent_letterSent")).isTrue();
        assertThat(story.waitsAt(legalCase)).containsExactly(MEETING);
        assertThat(story.differences()).isEmpty();
        assertThatThrownBy(() -> story.inOneTransaction(() -> story.count("with u as (update letter_parents set worries = 'x' returning 1) select count(*) from u")))
                .hasMessageContaining("never deleted or rewritten");
    }

    @Test
    void pre_proceedings_that_began_before_more_time_had_a_rule_of_its_own_learn_by_which_their_weeks_end() throws Exception {
        var legalCase = story.letterGiven();
        String known = "from act_ru_variable v join act_ru_variable c on c.execution_id_ = v.execution_id_ and c.text_ = ? join act_re_procdef d on d.id_ = v.proc_def_id_"
                + " where v.name_ = 'weeksRule' and v.text_ = 'preproceedings-16w' and d.key_ = 'pre-proceedings'";
        assertThat(story.count("with gone as (delete from act_ru_variable where id_ in (select v.id_ " + known + ") returning 1) select count(*) from gone", legalCase.toString())).isOne();
        String migration = Files.readString(Path.of("src/main/resources/db/migration/V307_1__legal_cases_that_run.sql")).replace(";", "");
        assertThat(story.count("with learnt as (" + migration + " returning 1) select count(*) from learnt")).isOne();
        assertThat(story.count("select count(*) " + known, legalCase.toString())).isOne();
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void a_letter_not_sent_in_time_is_warned_of_and_met_late() {
        var legalCase = story.afterThePanel("preProceedings");
        story.passesTo("2026-09-23T09:00:00Z");
        assertThat(story.reached(legalCase, "letter-before-proceedings", "event_letterNearlyDue")).isTrue();
        assertThat(story.state("lbp-sent", story.first(legalCase))).isEqualTo("missed");
        assertThat(story.differences()).isEmpty();
        story.answers(legalCase, WRITE, "social-worker", LegalAnswers.letter());
        story.answers(legalCase, CHECK, "legal-adviser", Map.of("right", "yes"));
        story.answers(legalCase, SIGN, "team-manager", Map.of("sign", "yes"));
        story.passesTo("2026-09-23T10:00:00Z");
        refusedWith(legalCase, GIVE, "social-worker", Map.of("deliveries", List.of(Map.of("parent", "0", "how", "byHand", "givenAt", "2026-09-23T10:30+01:00"))), "Max Madeup");
        story.answers(legalCase, GIVE, "social-worker", LegalAnswers.given("2026-09-23T10:30+01:00"));
        assertThat(story.state("lbp-sent", story.first(legalCase))).isEqualTo("met-late");
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void parents_who_do_not_come_are_offered_a_meeting_once_more_and_then_the_case_is_back_at_the_gateway() {
        var legalCase = story.letterGiven();
        story.passesTo("2026-09-30T09:00:00Z");
        assertThat(story.reached(legalCase, "pre-proceedings", "event_meetingNearlyDue")).isTrue();
        story.answers(legalCase, MEETING, "team-manager", LegalAnswers.meeting("2026-09-24T14:00+01:00", false));
        assertThat(story.waitsAt(legalCase)).containsExactly(MEETING);
        assertThat(story.state("preproc-meeting", story.first(legalCase))).as("not begun anew").isEqualTo("missed");
        story.answers(legalCase, MEETING, "team-manager", LegalAnswers.meeting("2026-09-29T14:00+01:00", false));
        assertThat(story.reached(legalCase, "pre-proceedings", "endEvent_backAtTheGateway")).isTrue();
        assertThat(story.waitsAt(legalCase)).containsExactly(SUMMARY);
        assertThat(story.state("preproc-meeting", story.first(legalCase))).isEqualTo("cancelled");
        assertThat(story.state("preproceedings-16w", story.first(legalCase))).isEqualTo("cancelled");
        assertThat(story.clock("legal-gateway", story.first(legalCase)).dueAt()).isEqualTo("2026-10-14T23:00:00Z");
        assertThat(story.heard(PreProceedingsMeetingMissed.class)).extracting(PreProceedingsMeetingMissed::offers).containsExactly(1, 2);
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void meetings_and_reviews_are_counted_and_when_every_change_has_happened_the_family_steps_down() {
        var legalCase = story.firstMeetingHeld();
        var part = story.first(legalCase);
        assertThat(story.state("preproc-meeting", part)).isEqualTo("met");
        assertThat(story.clock("preproc-review-midpoint", part).dueAt()).as("six weeks from Thursday 24 September").isEqualTo("2026-11-06T00:00:00Z");
        assertThat(story.differences()).isEmpty();
        story.passesTo("2026-10-22T15:00:00Z");
        var silent = LegalAnswers.review(story, legalCase, "2026-10-22T14:00+01:00", "partly", false);
        silent.put("changes", List.of());
        refusedWith(legalCase, REVIEW, "team-manager", silent, "Max Madeup: “Somebody at home every night.”");
        story.answers(legalCase, REVIEW, "team-manager", LegalAnswers.review(story, legalCase, "2026-10-22T14:00+01:00", "partly", false));
        assertThat(story.changes(legalCase)).allSatisfy(change -> assertThat(change.how()).isEqualTo("partly"));
        assertThat(story.clock("preproc-review-midpoint", part).dueAt()).as("six weeks from the review").isEqualTo("2026-12-04T00:00:00Z");
        assertThat(story.differences()).isEmpty();

        story.passesTo("2026-12-04T10:00:00Z");
        assertThat(story.reached(legalCase, "pre-proceedings", "event_reviewNearlyDue")).isTrue();
        story.answers(legalCase, REVIEW, "team-manager", LegalAnswers.review(story, legalCase, "2026-12-04T09:00+00:00", "happened", true));
        assertThat(story.state("preproc-review-midpoint", part)).isEqualTo("met-late");
        refusedWith(legalCase, DECIDE, "service-manager", LegalAnswers.decide("issue"), "The rule table suggests “Step down”");
        story.answers(legalCase, DECIDE, "service-manager", LegalAnswers.decide("stepDown"));
        assertThat(story.state("preproceedings-16w", part)).isEqualTo("met");
        assertThat(story.reached(legalCase, "pre-proceedings", "endEvent_steppedDown")).isTrue();
        var facts = cases.findCase(legalCase).orElseThrow();
        assertThat(facts.reviews()).as("census: ReviewMeetingsCount").isEqualTo(2);
        assertThat(facts.firstMeetingOn()).as("census: InitialPPMeetingDate").isEqualTo("2026-09-24");
        assertThat(facts.stepDecisionOn()).as("census: StepDecisionDate").isEqualTo("2026-12-04");
        assertThat(facts.ppOutcome()).as("census: PPOutcome").isEqualTo(StepDecision.STEP_DOWN);
        assertThat(facts.familyHeldOn()).as("census: FGDMMeetingFac").isEqualTo("2026-09-28");
        assertThat(cases.find(part).orElseThrow().status()).isEqualTo(ChildInCaseStatus.STEPPED_DOWN);
        assertThat(story.waitsAt(legalCase)).isEmpty();
        assertThat(story.tracker(legalCase)).isEmpty();
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void more_time_is_authorised_once_by_a_head_of_service_with_advice_and_a_second_time_is_refused() {
        var legalCase = story.firstMeetingHeld(story.aChild("Ada", "2019-02-01"), story.aChild("Ben", "2021-03-01"));
        var part = story.first(legalCase);
        story.passesTo("2026-11-05T15:00:00Z");
        story.answers(legalCase, REVIEW, "team-manager", LegalAnswers.review(story, legalCase, "2026-11-05T14:00+00:00", "partly", true));
        story.passesTo("2026-12-14T10:00:00Z");
        assertThat(story.reached(legalCase, "pre-proceedings", "event_sixteenWeeksNearlyOver")).as("at twelve weeks").isTrue();
        assertThat(story.differences()).isEmpty();
        story.answers(legalCase, DECIDE, "service-manager", LegalAnswers.decide("extend"));
        assertThat(story.task(legalCase, AUTHORISE).groups()).containsExactly("head-of-service");
        story.answers(legalCase, AUTHORISE, "head-of-service", Map.of("adviceHeard", "yes", "authorise", "no", "why", "Ask the aunt first, this week."));
        assertThat(story.waitsAt(legalCase)).containsExactly(DECIDE);
        story.answers(legalCase, DECIDE, "service-manager", LegalAnswers.decide("extend"));
        var alone = LegalAnswers.authorise("2027-02-01");
        alone.put("adviceHeard", "no");
        refusedWith(legalCase, AUTHORISE, "head-of-service", alone, "needs the lawyer's advice first");
        refusedWith(legalCase, AUTHORISE, "head-of-service", LegalAnswers.authorise("2027-03-06"), "24 weeks after the letter, 5 March 2027");
        story.answers(legalCase, AUTHORISE, "head-of-service", LegalAnswers.authorise("2027-02-05"));

        assertThat(story.state("preproceedings-16w", part)).isEqualTo("met");
        assertThat(story.clock("preproceedings-extension", part).dueAt()).as("the day that was authorised").isEqualTo("2027-02-06T00:00:00Z");
        assertThat(story.clock("preproceedings-extension", part).startedAt()).as("when it was authorised").isEqualTo("2026-12-14T10:00:00Z");
        assertThat(story.state("preproceedings-extension", story.part(legalCase, 1))).isEqualTo("running");
        assertThat(story.differences()).isEmpty();
        assertThat(story.reached(legalCase, "pre-proceedings", "endEvent_extended")).isTrue();
        assertThat(story.waitsAt(legalCase)).containsExactly(REVIEW);
        assertThat(story.heard(PreProceedingsExtended.class)).as("said for each child").hasSize(2);
        story.passesTo("2027-01-12T15:00:00Z");
        assertThat(story.differences()).isEmpty();
        story.answers(legalCase, REVIEW, "team-manager", LegalAnswers.review(story, legalCase, "2027-01-12T14:00+00:00", "partly", true));
        refusedWith(legalCase, DECIDE, "service-manager", LegalAnswers.decide("extend"), "there is no second time");
        assertThat(story.task(legalCase, DECIDE).dueAt()).isEqualTo("2027-02-06T00:00:00Z");
        story.answers(legalCase, DECIDE, "service-manager", LegalAnswers.decide("issue"));
        assertThat(story.reached(legalCase, "pre-proceedings", "endEvent_issue")).isTrue();
        assertThat(story.waitsAt(legalCase)).containsExactly(EVIDENCE);
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void the_time_that_was_authorised_is_met_late_and_is_cancelled_for_a_child_who_leaves() {
        var legalCase = story.firstMeetingHeld(story.aChild("Ada", "2019-02-01"), story.aChild("Ben", "2021-03-01"));
        story.passesTo("2026-11-05T15:00:00Z");
        story.answers(legalCase, REVIEW, "team-manager", LegalAnswers.review(story, legalCase, "2026-11-05T14:00+00:00", "partly", true));
        story.answers(legalCase, DECIDE, "service-manager", LegalAnswers.decide("extend"));
        story.answers(legalCase, AUTHORISE, "head-of-service", LegalAnswers.authorise("2027-01-15"));
        var ada = story.part(legalCase, 0);
        var ben = story.part(legalCase, 1);
        story.leaves(ada);
        assertThat(story.state("preproceedings-extension", ada)).isEqualTo("cancelled");
        assertThat(story.differences()).as("the next child's is timed now").isEmpty();
        story.passesTo("2027-01-18T15:00:00Z");
        assertThat(story.state("preproceedings-extension", ben)).isEqualTo("missed");
        assertThat(story.differences()).isEmpty();
        story.answers(legalCase, REVIEW, "team-manager", LegalAnswers.review(story, legalCase, "2027-01-18T14:00+00:00", "partly", true));
        story.answers(legalCase, DECIDE, "service-manager", LegalAnswers.decide("issue"));
        assertThat(story.state("preproceedings-extension", ben)).isEqualTo("met-late");
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void a_meeting_and_a_decision_that_come_late_are_met_late_and_a_letter_nobody_needs_any_more_is_cancelled() {
        var legalCase = story.letterGiven();
        var part = story.first(legalCase);
        story.passesTo("2026-09-30T15:00:00Z");
        story.answers(legalCase, MEETING, "team-manager", LegalAnswers.meeting("2026-09-30T14:00+01:00", true));
        assertThat(story.state("preproc-meeting", part)).isEqualTo("met-late");
        story.passesTo("2027-01-11T15:00:00Z");
        assertThat(story.state("preproceedings-16w", part)).isEqualTo("missed");
        assertThat(story.differences()).isEmpty();
        story.answers(legalCase, REVIEW, "team-manager", LegalAnswers.review(story, legalCase, "2027-01-11T14:00+00:00", "notHappened", true));
        story.answers(legalCase, DECIDE, "service-manager", LegalAnswers.decide("issue"));
        assertThat(story.state("preproceedings-16w", part)).isEqualTo("met-late");
        assertThat(story.differences()).isEmpty();

        story.begins();
        var other = story.afterThePanel("preProceedings");
        story.leaves(story.first(other));
        assertThat(story.state("lbp-sent", story.first(other))).isEqualTo("cancelled");
        assertThat(story.waitsAt(other)).isEmpty();
    }

    @Test
    void the_familys_own_meeting_is_held_before_the_council_applies_or_it_says_why_it_cannot_wait() {
        var legalCase = story.firstMeetingHeld();
        story.passesTo("2026-10-22T15:00:00Z");
        var review = LegalAnswers.review(story, legalCase, "2026-10-22T14:00+01:00", "notHappened", true);
        review.remove("familyHeldOn");
        story.answers(legalCase, REVIEW, "team-manager", review);
        story.answers(legalCase, DECIDE, "service-manager", LegalAnswers.decide("issue"));
        var answers = LegalAnswers.evidence("2026-10-22");
        refusedWith(legalCase, EVIDENCE, "social-worker", answers, "accepted a meeting of its own");
        answers.put("familyHeldOn", "2026-10-20");
        story.answers(legalCase, EVIDENCE, "social-worker", answers);
        assertThat(cases.findCase(legalCase).orElseThrow().familyHeldOn()).isEqualTo("2026-10-20");
    }

    @Test
    void a_child_who_joins_during_pre_proceedings_has_the_familys_dates_and_leaving_cancels_them() {
        var legalCase = story.firstMeetingHeld();
        var joined = story.join(legalCase, story.aChild("Ben", "2021-03-01"));
        assertThat(story.clock("preproceedings-16w", joined).dueAt()).isEqualTo(story.clock("preproceedings-16w", story.first(legalCase)).dueAt());
        assertThat(cases.find(joined).orElseThrow().status()).isEqualTo(ChildInCaseStatus.IN_PRE_PROCEEDINGS);
        var first = story.first(legalCase);
        story.leaves(first);
        assertThat(story.state("preproceedings-16w", first)).isEqualTo("cancelled");
        assertThat(story.state("preproc-review-midpoint", first)).isEqualTo("cancelled");
        assertThat(story.waitsAt(legalCase)).containsExactly(REVIEW);
        assertThat(story.differences()).isEmpty();
        story.leaves(joined);
        assertThat(story.waitsAt(legalCase)).isEmpty();
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void when_the_letter_cannot_be_made_known_nothing_of_it_is_stored() {
        var legalCase = story.afterThePanel("preProceedings");
        story.answers(legalCase, WRITE, "social-worker", LegalAnswers.letter());
        story.answers(legalCase, CHECK, "legal-adviser", Map.of("right", "yes"));
        story.answers(legalCase, SIGN, "team-manager", Map.of("sign", "yes"));
        story.passesTo("2026-09-18T15:00:00Z");
        failure.at(LetterBeforeProceedingsSent.class);
        assertThatThrownBy(() -> story.answers(legalCase, GIVE, "social-worker", LegalAnswers.given("2026-09-18T15:00+01:00"))).hasMessageContaining("made-up failure");
        assertThat(story.count("select count(*) from letters_before_proceedings where legal_case = ?", legalCase)).isZero();
        assertThat(story.state("lbp-sent", story.first(legalCase))).isEqualTo("running");
        assertThat(story.waitsAt(legalCase)).containsExactly(GIVE);
        assertThat(story.differences()).isEmpty();
    }

    private void refusedWith(UUID legalCase, String task, String by, Map<String, ?> answers, String words) {
        assertThatThrownBy(() -> story.answers(legalCase, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
