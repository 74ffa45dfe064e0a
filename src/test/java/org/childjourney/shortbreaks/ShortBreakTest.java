package org.childjourney.shortbreaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.shortbreaks.ShortBreakAnswers.agreed;
import static org.childjourney.shortbreaks.ShortBreakAnswers.notAgreed;
import static org.childjourney.shortbreaks.ShortBreakAnswers.notPlanned;
import static org.childjourney.shortbreaks.ShortBreakAnswers.notTaken;
import static org.childjourney.shortbreaks.ShortBreakAnswers.planned;
import static org.childjourney.shortbreaks.ShortBreakAnswers.reviewed;
import static org.childjourney.shortbreaks.ShortBreakAnswers.taken;

import java.util.Map;
import java.util.UUID;
import org.childjourney.CaseDesk;
import org.childjourney.ChildJourneyTest;
import org.childjourney.care.CareEpisodes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Journeys;
import org.childjourney.journey.Said;
import org.childjourney.secure.NewSecureAccommodation;
import org.childjourney.secure.SecureAccommodations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class ShortBreakTest {

    private static final String FIRST = "short-break-review";
    private static final String LATER = "short-break-review-6m";
    private static final String NEED = "cin-close-short-break";
    private static final String RECORDED = "short-break-recorded-2wd";
    private static final String AGREE = "userTask_agreeTheShortBreakPlan";
    private static final String PLAN = "userTask_planTheStay";
    private static final String RECORD = "userTask_recordTheStay";
    private static final String REVIEW = "userTask_reviewTheShortBreaks";

    @Autowired CaseDesk desk;
    @Autowired ShortBreaks breaks;
    @Autowired CareEpisodes care;
    @Autowired SecureAccommodations secure;
    @Autowired ActsOnChildren acts;
    @Autowired Journeys journeys;

    @BeforeEach
    void begins() {
        desk.begins("2026-09-07T09:00:00Z");
    }

    @Test
    void breaks_are_planned_stay_by_stay_and_reviewed_after_three_months_and_then_every_six() {
        var child = desk.aChild("2017-03-01");
        var series = agreedSeries(child, ShortBreakBasis.SERIES);
        assertThat(desk.rules(series)).as("nothing counts before the first stay").isEmpty();
        var stay = stay(series);
        desk.isRefused(stay, PLAN, "social-worker", planned("2026-09-04", "2026-09-06"), "agreed only on");
        desk.answers(stay, PLAN, "social-worker", planned("2026-09-11", "2026-09-13"));
        assertThat(desk.task(stay, RECORD).dueAt()).as("two working days after Sunday").isEqualTo("2026-09-15T23:00:00Z");
        desk.isRefused(stay, RECORD, "social-worker", taken("2026-09-11", "2026-09-13"), "when the child is home again");
        desk.passesTo("2026-09-14T09:00:00Z");
        desk.answers(stay, RECORD, "social-worker", taken("2026-09-11", "2026-09-13"));
        assertThat(desk.state(RECORDED, stay)).isEqualTo("met");
        assertThat(desk.task(series, REVIEW).dueAt()).as("three months from the first stay").isEqualTo("2026-12-12T00:00:00Z");
        assertThat(breaks.find(series).orElseThrow().daysInAYear()).isEqualTo(2);
        assertThat(desk.differences(series)).isEmpty();

        desk.passesTo("2026-12-10T12:00:00Z");
        assertThat(desk.warnedAbout(series)).containsExactly(FIRST);
        desk.isRefused(series, REVIEW, "social-worker", with(reviewed("2026-12-10T11:00Z", "goOn"), "enough", "no"), "The rule table suggests", "Say why");
        desk.answers(series, REVIEW, "social-worker", reviewed("2026-12-10T11:00Z", "goOn"));
        assertThat(desk.state(FIRST, series)).isEqualTo("met");
        assertThat(desk.clock(LATER, series).dueAt()).as("six months from the review").isEqualTo("2027-06-10T23:00:00Z");

        desk.passesTo("2027-06-11T09:00:00Z");
        assertThat(desk.state(LATER, series)).isEqualTo("missed");
        assertThat(desk.warnedAbout(series)).contains(LATER);
        assertThat(desk.asked(child)).isNotEmpty();
        desk.answers(series, REVIEW, "social-worker", reviewed("2027-06-11T08:00Z", "over"));
        assertThat(desk.state(LATER, series)).isEqualTo("met-late");
        assertThat(breaks.find(series).orElseThrow().end()).isEqualTo(ShortBreaksEnd.NOT_NEEDED);
        assertThat(desk.waitsAt(series)).isEmpty();
        assertThat(desk.reached(series)).contains("short-break endEvent_planAgreed", "short-break-stay endEvent_stayRecorded", "short-break-review endEvent_goesOn",
                "short-break-review endEvent_over", "short-break-review endEvent_escalated", "short-break-review event_reviewNearlyDue");
        assertThat(desk.chronology(child)).anyMatch(line -> line.startsWith("Short break from 11 September 2026 until 13 September 2026, 2 days in twelve months"));
        assertThat(desk.differences(series)).isEmpty();
    }

    @Test
    void a_first_review_can_be_late_and_a_later_one_in_time_or_fall_away_with_the_breaks() {
        var series = agreedSeries(desk.aChild("2017-03-01"), ShortBreakBasis.SERIES);
        var stay = stay(series);
        desk.answers(stay, PLAN, "social-worker", planned("2026-09-11", "2026-09-13"));
        desk.passesTo("2026-09-14T09:00:00Z");
        desk.answers(stay, RECORD, "social-worker", taken("2026-09-11", "2026-09-13"));
        desk.passesTo("2026-12-14T09:00:00Z");
        assertThat(desk.state(FIRST, series)).isEqualTo("missed");
        desk.answers(series, REVIEW, "social-worker", reviewed("2026-12-14T08:00Z", "goOn"));
        assertThat(desk.state(FIRST, series)).isEqualTo("met-late");
        desk.passesTo("2027-06-01T12:00:00Z");
        desk.answers(series, REVIEW, "social-worker", reviewed("2027-06-01T10:00+01:00", "goOn"));
        desk.inOneTransaction(() -> breaks.end(series, "They move away.", desk.now(), "team-manager"));
        assertThat(desk.states(LATER, series)).containsExactly("met", "cancelled");
        assertThat(desk.differences(series)).isEmpty();
    }

    @Test
    void a_stay_that_would_break_the_limits_is_refused_in_words_before_it_begins() {
        var series = agreedSeries(desk.aChild("2017-03-01"), ShortBreakBasis.SERIES);
        var stay = stay(series);
        desk.isRefused(stay, PLAN, "social-worker", planned("2026-09-11", "2026-09-30"), "17 days at most", "Plan a shorter one", "looked after");
        desk.answers(stay, PLAN, "social-worker", planned("2026-09-11", "2026-09-28"));
        var next = stay(series);
        desk.isRefused(next, PLAN, "social-worker", planned("2026-09-28", "2026-09-30"), "Between stays the child goes home");
        desk.isRefused(next, PLAN, "social-worker", planned("2026-10-02", "2026-10-01"), "before the first");
        desk.answers(next, PLAN, "social-worker", planned("2026-10-01", "2026-10-18"));
        desk.answers(stay(series), PLAN, "social-worker", planned("2026-12-01", "2026-12-18"));
        desk.answers(stay(series), PLAN, "social-worker", planned("2027-02-01", "2027-02-18"));
        var fifth = stay(series);
        desk.isRefused(fifth, PLAN, "social-worker", planned("2027-04-01", "2027-04-10"), "77 days", "75 are the most");
        desk.answers(fifth, PLAN, "social-worker", notPlanned());
        assertThat(desk.reached(fifth)).containsExactly("short-break-stay endEvent_notPlanned");

        var help = agreedSeries(desk.aChild("2017-03-01"), ShortBreakBasis.CHILD_IN_NEED);
        var longer = stay(help);
        desk.answers(longer, PLAN, "social-worker", planned("2026-09-11", "2026-09-30"));
        assertThat(desk.waitsAt(longer)).as("the limits are those of children who are looked after meanwhile").containsExactly(RECORD);
    }

    @Test
    void a_child_whose_stay_broke_the_limits_is_looked_after_as_any_child_in_care() {
        var child = desk.aChild("2017-03-01");
        var series = agreedSeries(child, ShortBreakBasis.SERIES);
        var stay = stay(series);
        var other = stay(series);
        desk.answers(stay, PLAN, "social-worker", planned("2026-09-11", "2026-09-18"));
        desk.answers(other, PLAN, "social-worker", planned("2026-12-01", "2026-12-03"));
        var third = stay(series);
        desk.passesTo("2026-10-01T09:00:00Z");
        assertThat(desk.warnedAbout(stay)).containsExactly(RECORDED);
        assertThat(desk.state(RECORDED, stay)).isEqualTo("missed");
        assertThat(desk.asked(child)).isNotEmpty();
        desk.answers(stay, RECORD, "social-worker", taken("2026-09-11", "2026-09-30"));
        assertThat(desk.state(RECORDED, stay)).isEqualTo("met-late");
        assertThat(breaks.find(series).orElseThrow().end()).isEqualTo(ShortBreaksEnd.ORDINARY_CARE);
        assertThat(care.openOf(child)).isPresent();
        assertThat(desk.state(FIRST, series)).isEqualTo("cancelled");
        assertThat(desk.state(RECORDED, other)).isEqualTo("cancelled");
        assertThat(desk.waitsAt(series)).isEmpty();
        assertThat(desk.reached(series)).contains("short-break-stay endEvent_limitPassed", "short-break-stay event_recordNearlyDue", "short-break-stay endEvent_escalated",
                "short-break-stay event_seriesEnded", "short-break-stay endEvent_calledOff", "short-break-review event_seriesEnded", "short-break-review endEvent_seriesEnded");
        assertThat(desk.reached(third)).contains("short-break-stay event_seriesEndedBefore", "short-break-stay endEvent_neverPlanned");
        assertThat(desk.differences(series)).isEmpty();
        assertThat(desk.differences(stay)).isEmpty();
    }

    @Test
    void a_review_can_find_that_the_child_needs_more_and_harm_is_spoken_about_at_once() {
        var child = desk.aChild("2017-03-01");
        var series = agreedSeries(child, ShortBreakBasis.SERIES);
        var stay = stay(series);
        desk.answers(stay, PLAN, "social-worker", planned("2026-09-11", "2026-09-13"));
        desk.passesTo("2026-09-14T09:00:00Z");
        var bruised = with(taken("2026-09-11", "2026-09-13"), "harmSuspected", "yes");
        bruised.put("harmBecause", "A bruise like a hand (made up).");
        desk.answers(stay, RECORD, "social-worker", bruised);
        assertThat(desk.heard(ShortBreakHarmSuspected.class)).hasSize(1);
        desk.answers(series, REVIEW, "social-worker", reviewed("2026-09-14T08:00Z", "moreCare"));
        assertThat(care.openOf(child)).isPresent();
        assertThat(desk.reached(series)).contains("short-break-review endEvent_moreCareNeeded");
    }

    @Test
    void help_for_a_child_in_need_is_reviewed_every_six_months_and_never_closed_as_no_need_while_it_goes_on() {
        var child = desk.aChild("2017-03-01");
        var series = agreedSeries(child, ShortBreakBasis.CHILD_IN_NEED);
        assertThat(desk.task(series, REVIEW).dueAt()).isEqualTo("2027-03-08T00:00:00Z");
        var journey = desk.journey(child);
        var other = secure.ask(new NewSecureAccommodation(child, journey, desk.now(), "Another matter of his.", "Asked:1"), "social-worker");
        desk.inOneTransaction(() -> secure.end(other, "Nothing else is open.", desk.now(), "team-manager"));
        assertThat(journeys.openOf(child)).as("the case stays open").contains(journey);
        desk.passesTo("2027-03-05T12:00:00Z");
        assertThat(desk.warnedAbout(series)).containsExactly(NEED);
        desk.answers(series, REVIEW, "social-worker", reviewed("2027-03-05T11:00Z", "goOn"));
        assertThat(desk.states(NEED, series)).containsExactly("met", "running");
        desk.passesTo("2027-09-06T12:00:00Z");
        assertThat(desk.state(NEED, series)).isEqualTo("missed");
        desk.answers(series, REVIEW, "social-worker", reviewed("2027-09-06T11:00Z", "goOn"));
        assertThat(desk.states(NEED, series)).containsExactly("met", "met-late", "running");
        desk.inOneTransaction(() -> breaks.end(child, Ending.EIGHTEENTH_BIRTHDAY, "system"));
        assertThat(desk.state(NEED, series)).isEqualTo("cancelled");
        assertThat(journeys.openOf(child)).isEmpty();
    }

    @Test
    void people_begin_plan_and_end_them_from_the_childs_page() {
        var child = desk.aChild("2017-03-01");
        acts.act("short-breaks", child, new Said(desk.now(), Map.of("basis", "SERIES", "why", "Nobody sleeps any more.")), "social-worker");
        var series = breaks.openOf(child).orElseThrow().id();
        assertThat(acts.find("short-break-stay", "social-worker", child)).as("before the plan").isEmpty();
        assertThatThrownBy(() -> breaks.planStay(series, "social-worker")).isInstanceOf(Refused.class).hasMessageContaining("once the plan for the breaks is agreed");
        desk.isRefused(series, AGREE, "social-worker", agreed("2026-09-09"), "lies in the future");
        desk.answers(series, AGREE, "social-worker", agreed("2026-09-07"));
        acts.act("short-break-stay", child, new Said(desk.now(), Map.of()), "social-worker");
        desk.answers(series, PLAN, "social-worker", planned("2026-09-07", "2026-09-07"));
        desk.answers(series, RECORD, "social-worker", notTaken());
        assertThat(desk.heard(ShortBreakNotTaken.class)).hasSize(1);
        acts.act("end-short-breaks", child, new Said(desk.now(), Map.of("why", "They move to Leeds.")), "social-worker");
        assertThat(breaks.openOf(child)).isEmpty();

        acts.act("short-breaks", child, new Said(desk.now(), Map.of("basis", "SERIES", "why", "Again, after the move.")), "social-worker");
        var again = breaks.openOf(child).orElseThrow().id();
        desk.answers(again, AGREE, "social-worker", notAgreed());
        assertThat(desk.reached(again)).containsExactly("short-break endEvent_notAgreed");
        acts.act("short-breaks", child, new Said(desk.now(), Map.of("basis", "SERIES", "why", "They ask once more.")), "social-worker");
        var last = breaks.openOf(child).orElseThrow().id();
        desk.inOneTransaction(() -> breaks.end(last, "Overridden", desk.now(), "service-manager"));
        assertThat(desk.reached(last)).containsExactlyInAnyOrder("short-break event_seriesEnded", "short-break endEvent_seriesEnded");
        var known = desk.aChild("2017-03-01");
        desk.joined(known, child);
        assertThat(breaks.of(known)).hasSize(3);
    }

    private UUID agreedSeries(ChildId child, ShortBreakBasis basis) {
        var journey = desk.journey(child);
        var series = breaks.begin(new NewShortBreaks(child, journey, desk.now(), basis, "Nobody sleeps any more.", "Wanted:" + UUID.randomUUID()), "social-worker");
        desk.answers(series, AGREE, "social-worker", agreed("2026-09-07"));
        return series;
    }

    private UUID stay(UUID series) {
        return breaks.planStay(series, "social-worker");
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        answers.put(key, value);
        return answers;
    }
}
