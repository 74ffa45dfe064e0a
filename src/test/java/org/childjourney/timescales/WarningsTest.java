package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarningsTest {

    private final Timescales timescales = Timescales.national();
    private final WorkingDays days = WorkingDays.confirmed();

    @Test
    void a_conference_is_warned_of_on_day_10_three_working_days_before_it_is_due_and_on_day_13() {
        assertThat(warnings("icpc-15wd", Trigger.on(day("2026-11-02")))).containsExactly(london("2026-11-16", "09:00"), london("2026-11-18", "09:00"), london("2026-11-19", "09:00"));
        assertThat(warnings("icpc-15wd", Trigger.on(day("2026-12-14")))).as("due 7 January, New Year left out")
                .containsExactly(london("2026-12-30", "09:00"), london("2027-01-04", "09:00"), london("2027-01-05", "09:00"));
    }

    @Test
    void the_team_manager_hears_on_day_30_and_the_service_manager_on_day_40_of_an_assessment() {
        assertThat(warnings("assessment-45wd", Trigger.on(day("2026-09-21")))).containsExactly(london("2026-11-02", "09:00"), london("2026-11-16", "09:00"));
        assertThat(warnings("assessment-45wd", Trigger.on(day("2026-03-20")))).containsExactly(london("2026-05-06", "09:00"), london("2026-05-20", "09:00"));
    }

    @Test
    void a_silent_working_day_rule_warns_on_the_working_day_at_seventy_percent() {
        assertThat(warnings("core-group-10wd", Trigger.on(day("2026-11-20")))).as("day 7").containsExactly(london("2026-12-01", "09:00"));
        assertThat(warnings("child-seen-s17-5wd", Trigger.on(day("2026-11-20")))).as("3.5 days, rounded up").containsExactly(london("2026-11-26", "09:00"));
        assertThat(warnings("referral-decision-1wd", Trigger.at(london("2026-11-20", "16:55")))).containsExactly(london("2026-11-23", "09:00"));
    }

    @Test
    void a_silent_rule_of_weeks_or_months_warns_at_seventy_percent_of_its_days() {
        assertThat(warnings("core-group-4-weekly", Trigger.on(day("2026-05-01")))).as("19.6 of 28 days").containsExactly(london("2026-05-21", "09:00"));
        assertThat(warnings("eligible-needs-3m", Trigger.on(day("2026-11-30")))).as("63 of 90 days").containsExactly(london("2027-02-01", "09:00"));
        assertThat(warnings("care-proceedings-26w", Trigger.on(day("2026-06-12")))).as("its own: week 18, and week 20")
                .containsExactly(london("2026-10-16", "09:00"), london("2026-10-30", "09:00"));
    }

    @Test
    void elapsed_hours_warn_at_exactly_seventy_percent() {
        assertThat(warnings("contact-decision-24h", Trigger.at(Instant.parse("2026-11-20T16:55:00Z")))).containsExactly(Instant.parse("2026-11-21T09:43:00Z"));
        assertThat(warnings("missing-rhi-72h", Trigger.at(london("2026-10-23", "22:00")))).as("across the change").containsExactly(Instant.parse("2026-10-25T23:24:00Z"));
    }

    @Test
    void a_duty_counted_back_warns_at_seventy_percent_of_the_time_since_it_was_known() {
        assertThat(warnings("rcpc-report-shared", Trigger.event(day("2026-11-23"), london("2026-11-06", "10:00")))).as("7 of 10 days").containsExactly(london("2026-11-13", "09:00"));
        assertThat(warnings("rcpc-report-shared", Trigger.event(day("2026-11-23")))).as("known as long before as it is due before").containsExactly(london("2026-11-14", "09:00"));
    }

    @Test
    void hours_and_days_may_be_written_from_the_start_or_back_from_due() {
        assertThat(warnings("contact-decision-24h", "12h;-2h", Trigger.at(london("2026-11-20", "16:55")))).containsExactly(london("2026-11-21", "04:55"), london("2026-11-21", "14:55"));
        assertThat(warnings("lac-review-6m", "-2w;4m;-1m", Trigger.on(day("2026-01-30")))).containsExactly(london("2026-05-30", "09:00"), london("2026-06-30", "09:00"), london("2026-07-16", "09:00"));
        assertThat(warnings("cin-visit", "50%;15wd;10cd", Trigger.on(day("2026-06-01")))).containsExactly(london("2026-06-11", "09:00"), london("2026-06-15", "09:00"), london("2026-06-22", "09:00"));
    }

    @Test
    void a_warning_that_should_have_come_before_the_start_comes_at_once_and_none_after_due() {
        var since = london("2026-11-19", "15:00");
        assertThat(warnings("rcpc-report-shared", "-4wd", Trigger.event(day("2026-11-30"), since))).containsExactly(since);
        assertThat(warnings("rcpc-report-shared", "-1wd;8wd", Trigger.event(day("2026-11-30"), since))).as("eight days on it is over").containsExactly(london("2026-11-20", "09:00"));
        assertThat(warnings("edt-handover", "70%", Trigger.at(london("2026-11-23", "08:00")))).singleElement()
                .satisfies(w -> assertThat(w).isBefore(london("2026-11-24", "09:00")).isAfter(london("2026-11-23", "08:00")));
    }

    @Test
    void a_strategy_discussion_not_yet_held_is_warned_of_after_three_hours_and_once_more_while_the_day_lasts() {
        assertThat(warnings("strategy-discussion", Trigger.at(london("2026-11-20", "10:00")))).containsExactly(london("2026-11-20", "13:00"), london("2026-11-20", "19:48"));
        assertThat(warnings("strategy-discussion", Trigger.at(london("2026-11-20", "22:00")))).as("three hours on it is over").containsExactly(london("2026-11-20", "23:24"));
    }

    @Test
    void a_child_not_seen_after_six_hours_is_still_to_be_seen_for_eighteen() {
        assertThat(warnings("child-seen-s47-24h", Trigger.at(london("2026-11-20", "15:00")))).containsExactly(london("2026-11-20", "21:00"), london("2026-11-21", "07:00"));
    }

    @Test
    void police_protection_and_emergency_orders_are_warned_of_while_there_is_time_to_go_to_court() {
        assertThat(warnings("police-protection-72h", Trigger.at(london("2026-10-23", "22:00")))).as("the clocks go back on the 25th")
                .containsExactly(london("2026-10-24", "22:00"), london("2026-10-25", "21:00"), london("2026-10-26", "09:00"));
        var order = Trigger.order(london("2026-11-27", "12:00"), london("2026-11-20", "12:00"));
        assertThat(warnings("epo-8d", order)).containsExactly(london("2026-11-23", "12:00"), london("2026-11-25", "12:00"), london("2026-11-26", "12:00"));
        var short24h = Trigger.order(london("2026-11-27", "12:00"), london("2026-11-26", "14:00"));
        assertThat(warnings("epo-extension-7d", short24h)).as("an order shorter than its warnings warns at once").containsExactly(london("2026-11-26", "14:00"));
    }

    @Test
    void a_review_conference_not_held_is_warned_of_three_weeks_before_it_is_due() {
        assertThat(warnings("rcpc-first-3m", Trigger.on(day("2026-08-20")))).containsExactly(london("2026-10-30", "09:00"));
        assertThat(warnings("cp-plan-15m-alert", Trigger.on(day("2026-08-20")))).containsExactly(london("2027-10-20", "09:00"));
    }

    @Test
    void a_review_of_care_is_warned_of_three_weeks_before_and_a_yearly_check_two_months_before() {
        assertThat(warnings("lac-second-review-3m", Trigger.on(day("2026-10-01")))).containsExactly(london("2026-12-11", "09:00"));
        assertThat(warnings("lac-review-6m", Trigger.on(day("2026-08-20")))).containsExactly(london("2027-01-30", "09:00"));
        assertThat(warnings("rha-annual", Trigger.on(day("2026-09-22")))).containsExactly(london("2027-07-22", "09:00"));
        assertThat(warnings("rha-under5-6m", Trigger.on(day("2026-09-22")))).containsExactly(london("2027-01-22", "09:00"));
        assertThat(warnings("iha-20wd", Trigger.on(day("2026-09-07")))).as("day 15").containsExactly(london("2026-09-28", "09:00"));
    }

    @Test
    void the_plan_for_school_is_warned_of_three_weeks_before_the_term_ends() {
        var school = SchoolCalendar.ofTerms(new SchoolCalendar.Days(day("2026-09-03"), day("2026-12-18")));
        assertThat(warnings("pep-termly", Trigger.schoolDays(london("2026-09-07", "10:00"), school))).containsExactly(london("2026-11-27", "09:00"));
    }

    @Test
    void what_ends_at_a_day_written_down_is_warned_of_by_that_day() {
        var extension = Trigger.order(london("2027-02-06", "00:00"), london("2026-12-14", "10:00"));
        assertThat(warnings("preproceedings-extension", extension)).as("two weeks before").containsExactly(london("2027-01-22", "09:00"));
        assertThat(warnings("ico-17th-birthday", Trigger.birth(day("2010-02-01")))).as("eight weeks").containsExactly(london("2026-12-06", "09:00"));
        assertThat(warnings("legal-tracker-2w", Trigger.on(day("2026-09-07")))).as("10 of 14 days").containsExactly(london("2026-09-17", "09:00"));
    }

    private List<Instant> warnings(String id, Trigger trigger) {
        return timescales.rule(id, trigger).window(trigger, days).warnings();
    }

    private List<Instant> warnings(String id, String warnAt, Trigger trigger) {
        return RuleOf.rule(id, "warn_at", warnAt).window(trigger, days).warnings();
    }

    private static Instant london(String day, String time) {
        return LondonTime.at(day(day), LocalTime.parse(time));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
