package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way of counting, on the product's own rules. Expected days were worked out on a wall calendar. */
class CountingTest {

    private static final SchoolCalendar SCHOOL = new SchoolCalendar(
            List.of(run("2026-09-03", "2026-12-18"), run("2027-01-04", "2027-03-25")), List.of(run("2026-10-26", "2026-10-30")), LocalTime.of(8, 40));

    private final Timescales timescales = Timescales.national();
    private final WorkingDays days = WorkingDays.confirmed();

    @Test
    void both_clocks_of_a_friday_afternoon_contact_run_side_by_side() {
        var friday = Trigger.at(london("2026-11-20", "16:55"));
        assertThat(LondonTime.due(due("contact-decision-24h", friday))).isEqualTo("by Saturday 21 November 2026, 16:55");
        assertThat(LondonTime.due(due("referral-decision-1wd", friday))).isEqualTo("by the end of Monday 23 November 2026");
    }

    @Test
    void elapsed_hours_run_through_the_night_the_clocks_go_back() {
        assertThat(due("police-protection-72h", Trigger.at(london("2026-10-24", "12:00")))).isEqualTo(london("2026-10-27", "11:00"));
    }

    @Test
    void elapsed_hours_run_through_the_night_the_clocks_go_forward() {
        assertThat(due("police-protection-72h", Trigger.at(london("2027-03-27", "12:00")))).isEqualTo(london("2027-03-30", "13:00"));
    }

    @Test
    void a_day_ends_at_london_midnight_on_both_clock_change_days() {
        assertThat(LondonTime.endOf(day("2026-10-25"))).isEqualTo("2026-10-26T00:00:00Z");
        assertThat(LondonTime.startOf(day("2026-10-25"))).isEqualTo("2026-10-24T23:00:00Z");
        assertThat(LondonTime.endOf(day("2027-03-28"))).isEqualTo("2027-03-28T23:00:00Z");
        assertThat(due("hcp-new-birth", Trigger.birth(day("2026-06-10")))).isEqualTo("2026-06-24T23:00:00Z");
    }

    @Test
    void a_duty_is_missed_only_after_its_last_instant() {
        var window = window("icpc-15wd", Trigger.at(london("2026-11-02", "14:30")));
        assertThat(window.dueAt()).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(window.isMissedAt(window.dueAt())).isFalse();
        assertThat(window.isMissedAt(window.dueAt().plusNanos(1))).isTrue();
    }

    @Test
    void the_trigger_s_day_is_the_london_day_also_just_after_midnight_in_summer() {
        var justAfterMidnight = Trigger.at(Instant.parse("2026-07-05T23:30:00Z"));
        assertThat(justAfterMidnight.day()).isEqualTo("2026-07-06");
        assertThat(window("lac-visit-6-weekly", justAfterMidnight).dueDay()).isEqualTo("2026-08-17");
    }

    @Test
    void months_are_clamped_to_the_month_s_end_and_meetings_booked_on_a_working_day() {
        var window = window("rcpc-first-3m", Trigger.on(day("2026-11-30")));
        assertThat(window.dueDay()).isEqualTo("2027-02-28");
        assertThat(window.bookBy(days)).isEqualTo("2027-02-26");
        assertThat(window("secure-review-1m", Trigger.on(day("2024-01-31"))).dueDay()).isEqualTo("2024-02-29");
        assertThat(window("secure-review-1m", Trigger.on(day("2024-02-29"))).dueDay()).isEqualTo("2024-03-29");
    }

    @Test
    void a_period_beginning_with_a_day_counts_that_day() {
        assertThat(dueDay("care-proceedings-26w", Trigger.on(day("2026-06-12")))).isEqualTo("2026-12-10");
        assertThat(dueDay("s37-report-8w", Trigger.on(day("2026-06-12")))).isEqualTo("2026-08-06");
        assertThat(dueDay("child-assessment-order-7d", Trigger.on(day("2026-06-12")))).isEqualTo("2026-06-18");
        assertThat(dueDay("supervision-order-end", Trigger.on(day("2026-06-12")))).isEqualTo("2027-06-11");
        assertThat(dueDay("supervision-order-end", Trigger.on(day("2024-02-29")))).isEqualTo("2025-02-28");
        assertThat(dueDay("cmh-day12-18", Trigger.on(day("2026-11-02")))).as("the 18th business day, Monday 2 being the first").isEqualTo("2026-11-25");
    }

    @Test
    void days_and_weeks_before_an_event_are_counted_back_from_it() {
        assertThat(dueDay("icpc-report-shared", Trigger.event(day("2026-04-08")))).isEqualTo("2026-04-02");
        assertThat(dueDay("rcpc-report-shared", Trigger.event(day("2026-11-23")))).isEqualTo("2026-11-16");
        assertThat(dueDay("pf-notify-6w", Trigger.event(day("2026-11-23")))).isEqualTo("2026-10-12");
        assertThat(dueDay("prebirth-conference", Trigger.event(day("2027-03-01")))).isEqualTo("2026-12-21");
        assertThat(dueDay("prebirth-birth-plan", Trigger.event(day("2027-03-01")))).isEqualTo("2027-02-01");
    }

    @Test
    void a_conference_booked_for_tomorrow_makes_its_report_late_from_the_first_without_a_warning() {
        var window = window("icpc-report-shared", Trigger.event(day("2026-11-24"), london("2026-11-23", "10:00")));
        assertThat(window.dueDay()).isEqualTo("2026-11-20");
        assertThat(window.warnings()).isEmpty();
        assertThat(window.warnAt()).isEqualTo(window.dueAt());
    }

    @Test
    void weeks_of_pregnancy_are_counted_from_forty_weeks_before_the_expected_date() {
        var expected = Trigger.event(day("2027-03-01"));
        assertThat(dueDay("prebirth-assessment-start", expected)).isEqualTo(day("2027-03-01").minusWeeks(28));
        var antenatal = window("hcp-antenatal", expected);
        assertThat(antenatal.startedAt()).as("28 weeks: the window opens").isEqualTo(LondonTime.startOf(day("2026-12-07")));
        assertThat(antenatal.dueDay()).isEqualTo("2027-03-01");
    }

    @Test
    void the_end_of_a_court_order_is_taken_from_the_order() {
        var end = london("2026-11-27", "12:00");
        assertThat(due("epo-8d", Trigger.order(end))).isEqualTo(end);
        assertThat(window("epo-8d", Trigger.order(end)).startedAt()).isEqualTo(london("2026-11-19", "12:00"));
        assertThat(window("epo-8d", Trigger.order(end, london("2026-11-20", "12:00"))).startedAt()).isEqualTo(london("2026-11-20", "12:00"));
        assertThat(window("secure-order-3m-6m", Trigger.order(end)).startedAt()).isEqualTo(london("2026-08-27", "12:00"));
        assertThat(window("ico-duration", Trigger.order(end)).warnings()).as("neither start nor length known").isEmpty();
    }

    @Test
    void an_age_is_reached_when_the_birthday_begins() {
        var born = Trigger.birth(day("2008-11-23"));
        assertThat(due("child-turns-18-cp", born)).isEqualTo(LondonTime.startOf(day("2026-11-23")));
        assertThat(LondonTime.due(due("lac-18", born))).isEqualTo("by the end of Sunday 22 November 2026");
        assertThat(due("ico-17th-birthday", born)).isEqualTo(LondonTime.startOf(day("2025-11-23")));
        assertThat(due("care-leaver-25", born)).isEqualTo(LondonTime.startOf(day("2033-11-23")));
        assertThat(due("lac-18", Trigger.birth(day("2008-02-29")))).isEqualTo(LondonTime.startOf(day("2026-03-01")));
        assertThat(window("lac-18", born).warnings()).as("three months before, not at 70 % of a childhood").containsExactly(london("2026-08-22", "09:00"));
    }

    @Test
    void the_birthday_window_opens_three_months_before_and_closes_one_month_after() {
        var seventeenth = window("in-touch-903", Trigger.birth(day("2009-05-31")));
        assertThat(LondonTime.day(seventeenth.startedAt())).isEqualTo("2026-02-28");
        assertThat(seventeenth.dueDay()).isEqualTo("2026-06-30");
        assertThat(dueDay("in-touch-903", Trigger.birthday(day("2006-11-23"), 20))).isEqualTo("2026-12-23");
    }

    @Test
    void school_days_follow_the_calendar_of_the_child_s_school() {
        var friday = Trigger.schoolDays(london("2026-10-16", "11:00"), SCHOOL);
        assertThat(dueDay("education-gap-20sd", friday)).as("half term left out").isEqualTo("2026-11-20");
        assertThat(dueDay("pep-termly", friday)).isEqualTo("2026-12-18");
    }

    @Test
    void the_school_is_told_of_an_incident_before_it_next_opens() {
        assertThat(due("op-encompass", Trigger.schoolDays(london("2026-11-20", "02:00"), SCHOOL))).isEqualTo(london("2026-11-20", "08:40"));
        assertThat(due("op-encompass", Trigger.schoolDays(london("2026-11-20", "09:00"), SCHOOL))).isEqualTo(london("2026-11-23", "08:40"));
        assertThat(due("op-encompass", Trigger.schoolDays(london("2026-12-18", "22:00"), SCHOOL))).isEqualTo(london("2027-01-04", "08:40"));
    }

    @Test
    void school_days_after_the_last_known_term_are_refused() {
        var late = Trigger.schoolDays(london("2027-03-22", "11:00"), SCHOOL);
        assertThatThrownBy(() -> due("education-gap-20sd", late)).isInstanceOf(BeyondTheCalendar.class)
                .hasMessageContaining("The school's calendar ends on 25 March 2027").hasMessageContaining("Add the next terms");
    }

    @Test
    void the_night_team_hands_over_at_nine_on_the_next_working_day() {
        assertThat(due("edt-handover", Trigger.at(london("2026-12-24", "23:10")))).isEqualTo(london("2026-12-29", "09:00"));
    }

    @Test
    void a_duty_of_the_same_day_ends_with_that_day() {
        var window = window("strategy-discussion", Trigger.at(london("2026-11-20", "14:00")));
        assertThat(window.dueDay()).isEqualTo("2026-11-20");
        assertThat(window.warnings()).as("three hours on, and at 70 % of the ten hours left").containsExactly(london("2026-11-20", "17:00"), london("2026-11-20", "21:00"));
        assertThat(due("bruising-nonmobile", Trigger.at(london("2026-11-21", "14:00")))).as("a Saturday is a day").isEqualTo("2026-11-22T00:00:00Z");
    }

    @Test
    void a_duty_of_the_same_day_ends_at_london_midnight_in_summer_at_the_last_minute_and_when_the_clocks_change() {
        assertThat(due("strategy-discussion", Trigger.at(Instant.parse("2026-07-05T23:30:00Z")))).as("already Monday in London").isEqualTo("2026-07-06T23:00:00Z");
        assertThat(due("strategy-discussion", Trigger.at(london("2026-11-20", "23:59")))).isEqualTo("2026-11-21T00:00:00Z");
        assertThat(due("strategy-discussion", Trigger.at(london("2026-11-20", "00:00")))).as("midnight begins a day").isEqualTo("2026-11-21T00:00:00Z");
        assertThat(due("strategy-discussion", Trigger.at(london("2026-10-25", "00:30")))).as("a day of 25 hours").isEqualTo("2026-10-26T00:00:00Z");
        assertThat(due("strategy-discussion", Trigger.at(london("2027-03-28", "00:30")))).as("a day of 23 hours").isEqualTo("2027-03-28T23:00:00Z");
        assertThat(window("strategy-discussion", Trigger.at(london("2026-11-20", "23:59"))).isMissedAt(london("2026-11-21", "00:00"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategy-discussion", "child-seen-s47-24h", "s47-outcome", "s47-family-written-outcome", "icpc-15wd", "icpc-report-shared",
        "rcpc-report-shared", "icpc-chairs-decision-letter", "icpc-minutes", "core-group-10wd", "core-group-4-weekly", "cp-visit-first", "cp-visit-20",
        "rcpc-first-3m", "rcpc-subsequent-6m", "cp-plan-15m-alert", "cp-plan-2y", "cp-transfer-in-15wd", "prebirth-conference", "prebirth-birth-plan",
        "child-turns-18-cp", "cin-plan-start", "cin-first-review", "cin-review-subsequent", "cin-visit", "cin-drift-12m", "police-protection-72h", "epo-8d",
        "epo-extension-7d"})
    void every_duty_of_protection_has_a_clock(String id) {
        assertThat(rule(id).hasClock()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cp-plan-categories", "icpc-quoracy", "s47-new-strategy-reset", "cp-plan-end", "cp-second-plan"})
    void what_must_be_decided_first_has_none(String id) {
        assertThat(rule(id).hasClock()).isFalse();
    }

    @Test
    void a_lookback_starts_on_the_corresponding_day() {
        assertThat(rule("re-referral-12m").lookbackStart(day("2026-11-20"))).isEqualTo("2025-11-20");
        assertThat(rule("re-referral-12m").lookbackStart(day("2024-02-29"))).isEqualTo("2023-02-28");
        assertThat(rule("cp-second-plan").lookbackStart(day("2026-11-20"))).as("ever").isEqualTo(LocalDate.of(1, 1, 1));
        assertThatThrownBy(() -> rule("icpc-15wd").lookbackStart(day("2026-11-20"))).hasMessage(
                "The rule icpc-15wd does not look back: it counts working days; the trigger day is day 0.");
    }

    @Test
    void a_rule_without_a_clock_says_what_it_is_instead() {
        assertThatThrownBy(() -> due("s20-consent", Trigger.on(day("2026-11-20")))).isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The rule s20-consent has no clock and so no due date: it is a gate");
        assertThatThrownBy(() -> due("icpc-quoracy", Trigger.on(day("2026-11-20")))).hasMessageContaining("a rule of practice");
        assertThatThrownBy(() -> due("re-referral-12m", Trigger.on(day("2026-11-20")))).hasMessageContaining("a lookback");
        assertThatThrownBy(() -> due("missing-police", Trigger.on(day("2026-11-20")))).hasMessageContaining("to be done at once");
    }

    @Test
    void a_rule_refuses_a_trigger_it_cannot_be_counted_from_and_says_which_it_needs() {
        assertThatThrownBy(() -> due("contact-decision-24h", Trigger.on(day("2026-11-20")))).isInstanceOf(WrongTrigger.class).hasMessage(
                "The rule contact-decision-24h cannot be counted from \"on:2026-11-20\": hours run from a moment; make it with Trigger.at(instant).");
        assertThatThrownBy(() -> due("icpc-report-shared", Trigger.on(day("2026-11-20")))).hasMessageContaining("Trigger.event(day)");
        assertThatThrownBy(() -> due("epo-8d", Trigger.on(day("2026-11-20")))).hasMessageContaining("Trigger.order(end)");
        assertThatThrownBy(() -> due("lac-18", Trigger.on(day("2026-11-20")))).hasMessageContaining("Trigger.birth(day)");
        assertThatThrownBy(() -> due("pep-termly", Trigger.on(day("2026-11-20")))).hasMessageContaining("Trigger.schoolDays");
        assertThatThrownBy(() -> due("icpc-15wd", Trigger.event(day("2026-11-20")))).hasMessageContaining("not back from an event");
        assertThatThrownBy(() -> due("icpc-15wd", Trigger.order(Instant.EPOCH))).hasMessageContaining("not to the end of an order");
    }

    @Test
    void a_working_day_clock_beyond_the_calendar_is_refused_but_months_are_not() {
        assertThatThrownBy(() -> due("adm-decision-7wd", Trigger.on(day("2027-12-22")))).isInstanceOf(BeyondTheCalendar.class);
        assertThat(dueDay("rcpc-subsequent-6m", Trigger.on(day("2027-12-22")))).isEqualTo("2028-06-22");
    }

    private Timescale rule(String id) {
        return timescales.rule(id, day("2026-11-20"));
    }

    private Window window(String id, Trigger trigger) {
        return rule(id).window(trigger, days);
    }

    private Instant due(String id, Trigger trigger) {
        return window(id, trigger).dueAt();
    }

    private LocalDate dueDay(String id, Trigger trigger) {
        return window(id, trigger).dueDay();
    }

    private static Instant london(String day, String time) {
        return LondonTime.at(day(day), LocalTime.parse(time));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static SchoolCalendar.Days run(String first, String last) {
        return new SchoolCalendar.Days(day(first), day(last));
    }
}
