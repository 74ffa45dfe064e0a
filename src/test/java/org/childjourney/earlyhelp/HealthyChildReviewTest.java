package org.childjourney.earlyhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.earlyhelp.EarlyHelpStory.HEALTH;
import static org.childjourney.earlyhelp.EarlyHelpStory.REACH;
import static org.childjourney.earlyhelp.EarlyHelpStory.WORKER;
import static org.childjourney.earlyhelp.EarlyHelpStory.healthReview;
import static org.childjourney.earlyhelp.EarlyHelpStory.notSeen;
import static org.childjourney.earlyhelp.EarlyHelpStory.reachOut;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.children.Birth;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.ManagerMustKnow;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class HealthyChildReviewTest {

    private static final LocalDate BORN = LocalDate.of(2026, 2, 2);

    @Autowired EarlyHelpStory story;
    @Autowired MadeUpFailure failure;
    @Autowired HealthyChildReviews reviews;
    @Autowired SchoolReadiness readiness;
    @Autowired Children children;

    @BeforeEach
    void begins() {
        story.beginsAt(Instant.parse("2026-02-03T09:00:00Z"));
    }

    @Test
    void the_reviews_are_a_chain_each_counted_from_birth_and_the_next_begins_when_one_closes() {
        var child = aBaby();
        var visit = begin(child);
        assertThat(story.waitsAt(visit)).containsExactly(HEALTH);
        assertThat(story.clock("hcp-new-birth", visit).dueAt()).as("14 days").isEqualTo("2026-02-17T00:00:00Z");
        assertThat(story.task(visit, HEALTH).groups()).contains("east-early-help-practitioner");
        assertThat(story.differences(visit)).isEmpty();

        var six = held(child, visit, "2026-02-12T10:00+00:00", HealthReviewKind.WEEKS_6_TO_8, false);
        assertThat(story.state("hcp-new-birth", visit)).isEqualTo("met");
        assertThat(story.clock("hcp-6-8-week", six).dueAt()).as("eight weeks").isEqualTo("2026-03-30T23:00:00Z");
        story.passesTo("2026-02-20T10:30:00Z");
        assertThatThrownBy(() -> story.answers(six, HEALTH, WORKER, healthReview("2026-02-20T10:00+00:00", false))).isInstanceOf(Refused.class)
                .hasMessageContaining("Before 16 March 2026 it does not count as this review");
        var twelve = held(child, six, "2026-03-20T10:00+00:00", HealthReviewKind.MONTHS_12, false);
        assertThat(story.clock("hcp-12-month", twelve).dueAt()).as("the regulation's window ends at 15 months").isEqualTo("2027-05-02T23:00:00Z");
        var two = held(child, twelve, "2027-02-02T10:00+00:00", HealthReviewKind.YEARS_2, true);
        assertThat(story.inOneTransaction(() -> readiness.lastStepOf(child))).contains("Read one book every night, grandmother does it.");
        assertThat(story.clock("hcp-2-2.5-year", two).dueAt()).as("two and a half years").isEqualTo("2028-08-02T23:00:00Z");
        assertThat(reviews.of(child)).extracting(HealthReviewFacts::outcome)
                .containsExactly(HealthReviewOutcome.REVIEWED, HealthReviewOutcome.REVIEWED, HealthReviewOutcome.REVIEWED, null);
        assertThat(story.differences(two)).isEmpty();

        story.beginsAt(Instant.parse("2028-02-03T11:00:00Z"));
        story.answers(two, HEALTH, WORKER, healthReview("2028-02-03T10:00+00:00", true));
        assertThat(reviews.openOf(child)).as("after the fifth the chain is done").isEmpty();
        assertThat(begin(child)).as("and does not begin anew").isEqualTo(two);
    }

    @Test
    void school_readiness_is_asked_at_12_months_and_at_two_and_not_before() {
        assertThat(HealthReviewKind.MONTHS_12.asksReadiness() && HealthReviewKind.YEARS_2.asksReadiness()).isTrue();
        var child = story.child(NewChild.born("Ida", "Madeup", LocalDate.of(2025, 2, 2), "F"));
        var review = begin(child);
        assertThat(reviews.find(review).orElseThrow().kind()).isEqualTo(HealthReviewKind.MONTHS_12);
        assertThatThrownBy(() -> story.answers(review, HEALTH, WORKER, healthReview("2026-02-03T08:00+00:00", false))).isInstanceOf(Refused.class)
                .hasMessageContaining("Talking and understanding");
        assertThat(story.inOneTransaction(() -> readiness.lastStepOf(child))).isEmpty();
    }

    @Test
    void a_review_that_is_late_is_warned_of_missed_and_met_late() {
        var child = aBaby();
        var visit = begin(child);
        story.passesTo("2026-02-18T09:30:00Z");
        assertThat(story.warnedAbout(visit)).containsExactly("hcp-new-birth");
        assertThat(story.state("hcp-new-birth", visit)).isEqualTo("missed");
        assertThat(story.reached(visit)).contains("event_reviewNearlyDue", "endEvent_escalated");
        assertThatThrownBy(() -> story.answers(visit, HEALTH, WORKER, healthReview("2026-02-18T12:00+00:00", false))).isInstanceOf(Refused.class)
                .hasMessageContaining("lies in the future");
        story.answers(visit, HEALTH, WORKER, healthReview("2026-02-18T09:00+00:00", false));
        assertThat(story.state("hcp-new-birth", visit)).isEqualTo("met-late");
        assertThat(story.reached(visit)).contains("endEvent_reviewed", "endEvent_reviewKnown");
        assertThat(story.differences(visit)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ANTENATAL, 2026-03-02, 2026-03-03, hcp-antenatal", "WEEKS_6_TO_8, 2026-01-06, 2026-03-04, hcp-6-8-week",
        "MONTHS_12, 2024-12-02, 2026-03-03, hcp-12-month", "YEARS_2, 2023-09-02, 2026-03-03, hcp-2-2.5-year"})
    void each_of_the_five_is_warned_of_met_late_and_cancelled_where_it_ends_from_outside(HealthReviewKind kind, LocalDate anchor, String late, String rule) {
        var review = begin(aChild(kind, anchor));
        var other = begin(aChild(kind, anchor));
        assertThat(reviews.find(review).orElseThrow().kind()).isEqualTo(kind);
        story.doInOneTransaction(() -> reviews.end(other, "Moved away for good (made up).", story.now(), WORKER));
        assertThat(story.state(rule, other)).isEqualTo("cancelled");
        story.passesTo(late + "T09:30:00Z");
        assertThat(story.warnedAbout(review)).containsExactly(rule);
        assertThat(story.state(rule, review)).isEqualTo("missed");
        story.answers(review, HEALTH, WORKER, healthReview(late + "T09:00+00:00", kind.asksReadiness()));
        assertThat(story.state(rule, review)).isEqualTo("met-late");
        assertThat(story.differences(review)).isEmpty();
    }

    private ChildId aChild(HealthReviewKind kind, LocalDate anchor) {
        return story.child(kind == HealthReviewKind.ANTENATAL ? NewChild.unborn("Madeup", anchor) : NewChild.born("Ida", "Madeup", anchor, "F"));
    }

    @Test
    void a_child_not_seen_is_reached_another_way_and_the_second_time_the_manager_must_know() {
        var visit = begin(aBaby());
        story.passesTo("2026-02-10T12:00:00Z");
        story.answers(visit, HEALTH, WORKER, notSeen("2026-02-10T10:00+00:00"));
        assertThat(story.waitsAt(visit)).containsExactly(REACH);
        assertThat(story.heard(ManagerMustKnow.class)).isEmpty();
        story.answers(visit, REACH, WORKER, reachOut("2026-02-10T11:00+00:00", "tryAgain"));
        assertThat(story.waitsAt(visit)).containsExactly(HEALTH);
        story.answers(visit, HEALTH, WORKER, notSeen("2026-02-10T11:30+00:00"));
        assertThat(story.heard(ManagerMustKnow.class)).singleElement().satisfies(event -> assertThat(event.because()).contains("No answer at the door"));
        assertThat(reviews.find(visit).orElseThrow().attempts()).isEqualTo(2);
        assertThat(story.differences(visit)).isEmpty();
    }

    @Test
    void a_review_may_be_missed_with_a_reason_and_the_chain_goes_on() {
        var child = aBaby();
        var visit = begin(child);
        story.passesTo("2026-02-10T12:00:00Z");
        story.answers(visit, HEALTH, WORKER, notSeen("2026-02-10T10:00+00:00"));
        story.answers(visit, REACH, WORKER, reachOut("2026-02-10T11:00+00:00", "missed"));
        assertThat(story.reached(visit)).contains("endEvent_missed");
        assertThat(story.state("hcp-new-birth", visit)).isEqualTo("cancelled");
        assertThat(story.heard(HealthReviewMissed.class)).singleElement().satisfies(event -> assertThat(event.why()).contains("another county"));
        assertThat(reviews.find(visit).orElseThrow().missedReason()).isEqualTo("movedAway");
        assertThat(reviews.openOf(child).orElseThrow().kind()).isEqualTo(HealthReviewKind.WEEKS_6_TO_8);
        assertThat(story.differences(visit)).isEmpty();
    }

    @Test
    void extra_help_goes_to_early_help_with_the_familys_agreement_only() {
        var visit = begin(aBaby());
        story.passesTo("2026-02-10T12:00:00Z");
        var review = healthReview("2026-02-10T10:00+00:00", false);
        review.putAll(Map.of("extraHelp", "yes", "extraBecause", "Alone with twins, nobody near.", "familyAgrees", "no", "decision", "earlyHelp"));
        assertThatThrownBy(() -> story.answers(visit, HEALTH, WORKER, review)).isInstanceOf(Refused.class).hasMessageContaining("Extra help was offered and not taken");
        review.put("familyAgrees", "yes");
        story.answers(visit, HEALTH, WORKER, review);
        assertThat(story.reached(visit)).contains("endEvent_earlyHelp");
        assertThat(story.heard(HealthConcernRaised.class)).singleElement().satisfies(event -> {
            assertThat(event.frontDoor()).isFalse();
            assertThat(event.because()).contains("Alone with twins");
        });
        assertThat(story.state("hcp-new-birth", visit)).isEqualTo("met");
    }

    @Test
    void a_concern_goes_to_the_front_door_the_same_day_whether_the_child_was_seen_or_not() {
        var seen = begin(aBaby());
        var unseen = begin(aBaby());
        story.passesTo("2026-02-10T12:00:00Z");
        var review = healthReview("2026-02-10T10:00+00:00", false);
        review.putAll(Map.of("significantHarm", "yes", "harmBecause", "A bruise on a baby who does not move.", "decision", "frontDoor"));
        story.answers(seen, HEALTH, WORKER, review);
        story.answers(unseen, HEALTH, WORKER, notSeen("2026-02-10T10:00+00:00"));
        story.answers(unseen, REACH, WORKER, reachOut("2026-02-10T11:00+00:00", "concern"));
        assertThat(story.reached(seen)).contains("endEvent_frontDoor");
        assertThat(story.reached(unseen)).contains("endEvent_frontDoor");
        assertThat(story.heard(HealthConcernRaised.class)).hasSize(2).allMatch(HealthConcernRaised::frontDoor);
        assertThat(story.heard(HarmSuspected.class)).extracting(HarmSuspected::because)
                .containsExactly("A bruise on a baby who does not move.", "The baby was heard crying alone.");
        assertThat(story.state("hcp-new-birth", unseen)).isEqualTo("cancelled");
    }

    @Test
    void the_antenatal_visit_opens_at_28_weeks_follows_the_expected_date_and_is_overtaken_by_the_birth_from_which_the_next_counts() {
        var child = story.child(NewChild.unborn("Madeup", LocalDate.of(2026, 5, 4)));
        var visit = begin(child);
        assertThat(story.clock("hcp-antenatal", visit).dueAt()).as("until the expected day is over").isEqualTo("2026-05-04T23:00:00Z");
        assertThatThrownBy(() -> story.answers(visit, HEALTH, WORKER, healthReview("2026-02-03T08:00+00:00", false))).isInstanceOf(Refused.class)
                .hasMessageContaining("Before 9 February 2026");
        assertThat(story.differences(visit)).isEmpty();
        story.doInOneTransaction(() -> children.update(child, details -> new NewChild(details.name(), Birth.expected(LocalDate.of(2026, 5, 11)), details.sex(),
                details.ethnicity(), details.disabilities(), details.identifiers(), details.communication(), details.home(), null), WORKER));
        assertThat(story.clock("hcp-antenatal", visit).dueAt()).isEqualTo("2026-05-11T23:00:00Z");
        assertThat(story.differences(visit)).isEmpty();

        story.passesTo("2026-04-28T09:00:00Z");
        story.doInOneTransaction(() -> children.born(child, LocalDate.of(2026, 4, 27), "F", WORKER));
        assertThat(story.reached(visit)).contains("endEvent_overtaken", "event_overtaken");
        assertThat(story.state("hcp-antenatal", visit)).isEqualTo("cancelled");
        var newBirth = reviews.openOf(child).orElseThrow();
        assertThat(newBirth.kind()).isEqualTo(HealthReviewKind.NEW_BIRTH);
        assertThat(story.clock("hcp-new-birth", newBirth.id()).dueAt()).isEqualTo("2026-05-11T23:00:00Z");
        story.doInOneTransaction(() -> reviews.born(child, story.now(), WORKER));
        assertThat(reviews.of(child)).as("a birth told twice begins nothing twice").hasSize(2);
        assertThat(story.differences(visit)).isEmpty();
        assertThat(story.differences(newBirth.id())).isEmpty();
    }

    @Test
    void an_antenatal_visit_that_was_held_waits_for_the_birth() {
        var child = story.child(NewChild.unborn("Madeup", LocalDate.of(2026, 4, 6)));
        var visit = begin(child);
        story.answers(visit, HEALTH, WORKER, healthReview("2026-02-03T08:00+00:00", false));
        assertThat(story.state("hcp-antenatal", visit)).isEqualTo("met");
        assertThat(reviews.openOf(child)).isEmpty();
        story.passesTo("2026-04-08T09:00:00Z");
        story.doInOneTransaction(() -> children.born(child, LocalDate.of(2026, 4, 7), "M", WORKER));
        assertThat(reviews.openOf(child).orElseThrow().kind()).isEqualTo(HealthReviewKind.NEW_BIRTH);
    }

    @Test
    void a_birth_of_a_child_without_reviews_begins_none_and_a_child_past_them_is_refused() {
        var child = story.child(NewChild.unborn("Madeup", LocalDate.of(2026, 4, 6)));
        story.passesTo("2026-04-08T09:00:00Z");
        story.doInOneTransaction(() -> children.born(child, LocalDate.of(2026, 4, 7), "M", WORKER));
        assertThat(reviews.of(child)).isEmpty();
        assertThatThrownBy(() -> begin(story.aChild())).isInstanceOf(Refused.class).hasMessageContaining("end at 2½ years");
    }

    @Test
    void a_review_ended_from_outside_is_cancelled_and_the_chain_ends_with_it() {
        var child = aBaby();
        var visit = begin(child);
        story.doInOneTransaction(() -> reviews.end(visit, "Moved away for good (made up).", story.now(), WORKER));
        assertThat(story.waitsAt(visit)).isEmpty();
        assertThat(story.state("hcp-new-birth", visit)).isEqualTo("cancelled");
        assertThat(reviews.openOf(child)).isEmpty();
        assertThat(story.differences(visit)).isEmpty();
    }

    @Test
    void what_cannot_be_finished_is_not_half_stored() {
        var visit = begin(aBaby());
        story.passesTo("2026-02-10T12:00:00Z");
        failure.at(HealthReviewHeld.class);
        assertThatThrownBy(() -> story.answers(visit, HEALTH, WORKER, healthReview("2026-02-10T10:00+00:00", false))).hasMessageContaining("made-up failure");
        assertThat(story.state("hcp-new-birth", visit)).isEqualTo("running");
        assertThat(reviews.find(visit).orElseThrow().heldAt()).isNull();
        assertThat(story.waitsAt(visit)).containsExactly(HEALTH);
    }

    private ChildId aBaby() {
        return story.child(NewChild.born("Ida", "Madeup", BORN, "F"));
    }

    private UUID begin(ChildId child) {
        return story.inOneTransaction(() -> reviews.begin(new NewHealthyChildProgramme(child, null, "ChildRegistered:" + child), WORKER));
    }

    private UUID held(ChildId child, UUID review, String at, HealthReviewKind next, boolean readiness) {
        story.passesTo(java.time.OffsetDateTime.parse(at).toInstant().plusSeconds(600).toString());
        story.answers(review, HEALTH, WORKER, healthReview(at, readiness));
        var open = reviews.openOf(child).orElseThrow();
        assertThat(open.kind()).isEqualTo(next);
        return open.id();
    }
}
