package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a child on a protection plan is visited is the council's to say: the interval, and whether days are working days. */
class VisitIntervalTest {

    /** A Friday: Christmas and New Year lie in the way of working days. */
    private static final LocalDate VISIT = LocalDate.of(2026, 12, 4);
    private final WorkingDays days = WorkingDays.confirmed();

    @Test
    void where_the_council_says_nothing_the_twenty_days_are_working_days() {
        assertThat(due(Timescales.national())).isEqualTo("2027-01-06");
    }

    @ParameterizedTest
    @CsvSource({"20,working_days,2027-01-06", "20,calendar_days,2026-12-24", "10,working_days,2026-12-18", "10,calendar_days,2026-12-14", "15,days_unit_configurable,2026-12-29"})
    void the_council_sets_the_interval_and_the_unit(int amount, String unit, LocalDate due) {
        assertThat(due(council("cp-visit-20: {amount: " + amount + ", unit: " + unit + ", reason: Decision 7}"))).isEqualTo(due);
    }

    @Test
    void the_day_of_the_visit_is_day_nought_and_a_visit_on_a_sunday_counts_like_the_friday_before() {
        var calendar = council("cp-visit-20: {unit: calendar_days, reason: Decision 7}").rule("cp-visit-20", VISIT);
        assertThat(calendar.window(Trigger.on(LocalDate.of(2026, 12, 6)), days).dueDay()).as("calendar days roll off nothing").isEqualTo("2026-12-26");
        var working = Timescales.national().rule("cp-visit-20", VISIT);
        assertThat(working.window(Trigger.on(LocalDate.of(2026, 12, 6)), days).dueDay()).isEqualTo("2027-01-06");
    }

    @Test
    void a_new_interval_counts_visits_made_from_its_first_day_on_and_leaves_the_others_alone() {
        var rules = Rules.with("council.yaml", "authority: exampleshire\nedition: 2026\neffective_from: 2026-12-05\nrules:\n  cp-visit-20: {amount: 10, reason: Decision 8}\n");
        assertThat(due(rules)).isEqualTo("2027-01-06");
        assertThat(rules.rule("cp-visit-20", VISIT.plusDays(3)).window(Trigger.on(VISIT.plusDays(3)), days).dueDay()).isEqualTo("2026-12-21");
    }

    private LocalDate due(Timescales rules) {
        return rules.rule("cp-visit-20", VISIT).window(Trigger.on(VISIT), days).dueDay();
    }

    private static Timescales council(String rule) {
        return Rules.with("council.yaml", "authority: exampleshire\nedition: 2026\nrules:\n  " + rule + "\n");
    }
}
