package org.childjourney.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.childprotection.ConferenceStory.booking;
import static org.childjourney.childprotection.ConferenceStory.held;
import static org.childjourney.childprotection.ConferenceStory.letterSent;
import static org.childjourney.childprotection.ConferenceStory.minutesSent;
import static org.childjourney.childprotection.ConferenceStory.notHeld;
import static org.childjourney.childprotection.ConferenceStory.plan;
import static org.childjourney.childprotection.ConferenceStory.reportShared;
import static org.childjourney.childprotection.ConferenceStory.with;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the family and the agencies are given in writing: the report before a conference, the decision letter and the minutes after it. */
@ChildJourneyTest
class ConferencePapersTest {

    private static final String BOOK = "userTask_bookTheConference";
    private static final String SHARE = "userTask_shareTheConferenceReport";
    private static final String LETTER = "userTask_sendTheDecisionLetter";
    private static final String MINUTES = "userTask_sendTheConferenceMinutes";
    private static final String DAY_12 = "2026-12-10T14:00+00:00";

    @Autowired ConferenceStory story;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @AfterEach
    void the_watchdog_finds_no_difference_at_the_end_of_the_story() {
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void parents_and_child_have_the_report_two_working_days_before_the_conference() {
        var conference = story.aConference(story.child("Ada"));
        story.books(conference, DAY_12);
        var task = story.task(conference, SHARE);
        assertThat(task.groups()).contains("east-social-worker");
        assertThat(task.dueAt()).as("end of Tuesday 8 December").isEqualTo("2026-12-09T00:00:00Z");
        story.passesTo("2026-12-08T12:00:00Z");
        story.answers(conference, SHARE, "social-worker", reportShared("2026-12-07"));
        assertThat(story.state("icpc-report-shared", conference)).isEqualTo("met");
        assertThat(story.clock("icpc-report-shared", conference).stoppedAt()).as("the end of the day the family had it, not when it was typed").isEqualTo("2026-12-08T00:00:00Z");
        assertThat(story.endsOf(conference)).contains("endEvent_reportShared");
        assertThat(story.heard(ConferenceReportShared.class)).singleElement().satisfies(event ->
                assertThat(event.what()).isEqualTo("Report for the conference shared with 1 member of the family and the child."));
        assertThat(story.opens(conference, "userTask_recordTheConference", "conference-chair")).containsEntry("reportWords", "shared with the family on 7 December 2026");
    }

    @Test
    void when_the_booking_moves_the_day_for_the_report_moves_with_it_and_the_ledger_says_from_where() {
        var conference = story.aConference(story.child("Bea"));
        story.books(conference, "2026-12-07T10:00+00:00");
        assertThat(story.task(conference, SHARE).dueAt()).as("end of Thursday 3 December").isEqualTo("2026-12-04T00:00:00Z");
        story.passesTo("2026-11-26T10:00:00Z");
        story.records(conference, notHeld("postponed"));
        story.books(conference, DAY_12);
        assertThat(story.task(conference, SHARE).dueAt()).isEqualTo("2026-12-09T00:00:00Z");
        assertThat(story.tracesOf("icpc-report-shared", conference)).contains("REANCHORED");
        assertThat(story.differences()).isEmpty();
        story.passesTo("2026-12-08T12:00:00Z");
        story.answers(conference, SHARE, "social-worker", reportShared("2026-12-08"));
        story.records(conference, notHeld("postponed"));
        story.books(conference, "2026-12-14T10:00+00:00");
        assertThat(story.state("icpc-report-shared", conference)).as("who has it has it").isEqualTo("met");
        assertThat(story.waitsAt(conference)).doesNotContain(SHARE);
    }

    @Test
    void a_report_not_shared_in_time_is_escalated_stays_to_be_done_and_is_late() {
        var conference = story.aConference(story.child("Cat"));
        story.books(conference, DAY_12);
        story.passesTo("2026-12-09T09:00:00Z");
        assertThat(story.warnedAbout(conference)).contains("icpc-report-shared");
        assertThat(story.endsOf(conference)).contains("event_reportNotYetShared", "endEvent_escalated");
        assertThat(story.state("icpc-report-shared", conference)).isEqualTo("missed");
        story.passesTo("2026-12-10T16:00:00Z");
        story.records(conference, held(DAY_12, plan(conference, "NEG")));
        assertThat(story.waitsAt(conference)).as("the conference does not make it unneeded").contains(SHARE);
        story.answers(conference, SHARE, "social-worker", reportShared("2026-12-10"));
        assertThat(story.state("icpc-report-shared", conference)).isEqualTo("met-late");
    }

    @Test
    void the_report_for_a_review_is_shared_five_working_days_before_and_late_after_and_falls_away_with_the_review() {
        var inTime = story.aConference(ConferenceKind.REVIEW, story.child("Dot"), "rcpc-first-3m", UUID.randomUUID(), null);
        var late = story.aConference(ConferenceKind.REVIEW, story.child("Eve"), "rcpc-first-3m", UUID.randomUUID(), null);
        var ended = story.aConference(ConferenceKind.REVIEW, story.child("Fay"), "rcpc-first-3m", UUID.randomUUID(), null);
        List.of(inTime, late, ended).forEach(each -> story.books(each, "2027-02-10T10:00+00:00"));
        story.passesTo("2027-02-05T10:00:00Z");
        story.answers(inTime, SHARE, "social-worker", reportShared("2027-02-03"));
        story.answers(late, SHARE, "social-worker", reportShared("2027-02-04"));
        story.end(ended, "The plan ended: the child is of age.");
        assertThat(story.state("rcpc-report-shared", inTime)).isEqualTo("met");
        assertThat(story.state("rcpc-report-shared", late)).isEqualTo("met-late");
        assertThat(story.state("rcpc-report-shared", ended)).isEqualTo("cancelled");
    }

    @Test
    void one_report_for_two_sisters_is_shared_on_one_form() {
        var one = story.child("Gina");
        var other = story.child("Hope");
        story.areSisters(one, other);
        var first = story.aConference(one);
        var second = story.aConference(other);
        story.answers(first, BOOK, "conference-chair", with(booking(DAY_12), "alsoFor", List.of(second.toString())));
        story.passesTo("2026-12-01T12:00:00Z");
        assertThat(story.opens(first, SHARE, "social-worker").get("alsoForChoices").toString()).contains("Hope Madeup");
        story.answers(first, SHARE, "social-worker", with(reportShared("2026-12-01"), "alsoFor", List.of(second.toString())));
        assertThat(List.of(first, second)).allSatisfy(each -> assertThat(story.state("icpc-report-shared", each)).isEqualTo("met"));
        story.passesTo("2026-12-10T16:00:00Z");
        story.records(first, held(DAY_12, plan(first, "NEG"), plan(second, "NEG")));
        story.answers(first, MINUTES, "conference-chair", with(minutesSent("2026-12-10"), "alsoFor", List.of(second.toString())));
        assertThat(List.of(first, second)).allSatisfy(each -> assertThat(story.state("icpc-minutes", each)).isEqualTo("met"));
    }

    @Test
    void the_chairs_letter_is_written_from_the_record_and_goes_out_within_one_working_day() {
        var conference = heldConference("Ivy");
        assertThat(story.task(conference, LETTER).dueAt()).as("end of Friday 11 December").isEqualTo("2026-12-12T00:00:00Z");
        String letter = story.opens(conference, LETTER, "conference-chair").get("letter").toString();
        assertThat(letter).startsWith("About Ivy Madeup\nInitial child protection conference on Thursday 10 December 2026")
                .contains("The conference decided: a child protection plan, category neglect.", "She was hit twice in November.", "I want the shouting to stop.",
                        "- Calm evenings: Nobody shouts or hits after six.", "The core group meets first on Monday 21 December 2026.",
                        "Sol Example, social worker; Maud Madeup, mother", "looks at the plan again on Friday 5 March 2027", "Chaz Example\nChair of the conference");
        story.passesTo("2026-12-11T12:00:00Z");
        story.answers(conference, LETTER, "conference-chair", with(letterSent("2026-12-11"), "letter", letter));
        assertThat(story.state("icpc-chairs-decision-letter", conference)).isEqualTo("met");
        assertThat(story.endsOf(conference)).contains("endEvent_letterSent");
        assertThat(story.answersKept("conference_papers", conference)).contains("Nobody shouts or hits after six.");
        assertThat(story.engineTexts(conference)).noneMatch(text -> text.contains("Madeup"));
    }

    @Test
    void a_letter_or_minutes_not_sent_are_escalated_stay_to_be_sent_and_are_late() {
        var conference = heldConference("Joan");
        story.passesTo("2026-12-14T09:00:00Z");
        assertThat(story.warnedAbout(conference)).contains("icpc-chairs-decision-letter");
        assertThat(story.endsOf(conference)).contains("event_letterNotYetSent");
        story.answers(conference, LETTER, "conference-chair", letterSent("2026-12-14"));
        assertThat(story.state("icpc-chairs-decision-letter", conference)).isEqualTo("met-late");
        assertThat(story.lateWithoutReason(conference)).extracting(clock -> clock.rule()).contains("icpc-chairs-decision-letter");

        assertThat(story.task(conference, MINUTES).dueAt()).as("15 working days, Christmas between").isEqualTo("2027-01-06T00:00:00Z");
        story.passesTo("2027-01-06T09:00:00Z");
        assertThat(story.warnedAbout(conference)).contains("icpc-minutes");
        assertThat(story.endsOf(conference)).contains("event_minutesNotYetSent");
        story.answers(conference, MINUTES, "conference-chair", minutesSent("2027-01-06"));
        assertThat(story.state("icpc-minutes", conference)).isEqualTo("met-late");
    }

    @Test
    void minutes_go_out_within_fifteen_working_days_when_the_chair_has_read_them() {
        var conference = heldConference("Kate");
        story.passesTo("2026-12-18T12:00:00Z");
        assertThatThrownBy(() -> story.answers(conference, MINUTES, "conference-chair", with(minutesSent("2026-12-18"), "readByTheChair", "no")))
                .isInstanceOf(Refused.class).hasMessageContaining("only when the chair has read them");
        story.answers(conference, MINUTES, "conference-chair", minutesSent("2026-12-18"));
        assertThat(story.state("icpc-minutes", conference)).isEqualTo("met");
        assertThat(story.endsOf(conference)).contains("endEvent_minutesSent");
        assertThat(story.heard(ConferenceMinutesSent.class)).singleElement().satisfies(event -> assertThat(event.what()).isEqualTo("Minutes of the conference sent to 1 person."));
    }

    @Test
    void when_a_child_has_died_after_the_conference_nobody_is_written_to_by_routine() {
        var conference = heldConference("Lena");
        story.end(conference, "The child died.");
        story.end(conference, "Said again.");
        assertThat(story.waitsAt(conference)).isEmpty();
        assertThat(List.of("icpc-report-shared", "icpc-chairs-decision-letter", "icpc-minutes")).allSatisfy(rule -> {
            assertThat(story.state(rule, conference)).isEqualTo("cancelled");
            assertThat(story.clock(rule, conference).reason()).isEqualTo("The child died.");
        });
        assertThat(story.state("icpc-15wd", story.dutyOf(conference))).as("what was done was done").isEqualTo("met");
        assertThat(story.heard(ConferencePapersWithdrawn.class)).hasSize(1);
        assertThat(story.heard(ConferenceEnded.class)).isEmpty();
    }

    @Test
    void who_was_given_a_paper_is_named_with_how_and_a_day_and_who_was_not_is_named_with_the_reason() {
        var conference = heldConference("Mona");
        assertLetterRefused(conference, with(letterSent("2026-12-09"), "letter", "Too short"), "The letter: needs a little more");
        assertLetterRefused(conference, letterSent("2026-12-09"), "from 10 December 2026 to today");
        assertLetterRefused(conference, letterSent("2026-12-11"), "from 10 December 2026 to today");
        assertLetterRefused(conference, with(letterSent("2026-12-10"), "recipients", List.of(Map.of("role", "mother"))), "give the name");
        assertLetterRefused(conference, with(letterSent("2026-12-10"), "recipients", List.of()), "you say everyone has");
        assertLetterRefused(conference, with(letterSent("2026-12-10"), "everyoneHasIt", "no"), "Who has not, and why");
        var nobody = with(letterSent("2026-12-10"), "recipients", List.of(Map.of("name", "Maud Madeup", "role", "mother", "how", "notGiven")));
        nobody.putAll(Map.of("everyoneHasIt", "no", "whyNotEveryone", "We do not know where she is; her sister was asked."));
        story.answers(conference, LETTER, "conference-chair", nobody);
        assertThat(story.heard(ConferenceLetterSent.class)).singleElement().satisfies(event ->
                assertThat(event.what()).isEqualTo("Chair's decision letter sent to 0 people. Not to: We do not know where she is; her sister was asked."));
    }

    // ---- words of this test ----

    private UUID heldConference(String name) {
        var conference = story.aConference(story.child(name));
        story.books(conference, DAY_12);
        story.passesTo("2026-12-10T16:00:00Z");
        story.records(conference, held(DAY_12, plan(conference, "NEG")));
        return conference;
    }

    private void assertLetterRefused(UUID conference, Map<String, Object> answers, String words) {
        assertThatThrownBy(() -> story.answers(conference, LETTER, "conference-chair", answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
