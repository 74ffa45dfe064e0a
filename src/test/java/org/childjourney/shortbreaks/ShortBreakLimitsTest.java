package org.childjourney.shortbreaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.timescales.Timescales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortBreakLimitsTest {

    private final ShortBreakLimits limits = new ShortBreakLimits(Timescales.national());

    @ParameterizedTest
    @CsvSource({"2026-11-06, 2026-11-08, 2", "2026-11-06, 2026-11-06, 1", "2026-10-24, 2026-10-26, 2", "2026-12-30, 2027-01-02, 3"})
    void days_are_counted_by_nights_and_a_stay_without_one_counts_as_one(String from, String until, int count) {
        assertThat(days(from, until).count()).isEqualTo(count);
    }

    @Test
    void a_single_stay_lasts_seventeen_days_at_most() {
        assertThat(limits.broken(List.of(), days("2026-11-01", "2026-11-18"))).isEmpty();
        assertThat(limits.broken(List.of(), days("2026-11-01", "2026-11-19")).orElseThrow()).contains("17 days at most", "lasts 18");
    }

    @Test
    void all_stays_of_any_twelve_months_together_last_seventy_five_days_at_most() {
        var four = List.of(days("2026-01-01", "2026-01-18"), days("2026-03-01", "2026-03-18"), days("2026-06-01", "2026-06-18"), days("2026-09-01", "2026-09-18"));
        assertThat(ShortBreakLimits.mostInAYear(four)).isEqualTo(68);
        assertThat(limits.broken(four, days("2026-11-01", "2026-11-08"))).as("75 days").isEmpty();
        assertThat(limits.broken(four, days("2026-11-01", "2026-11-09")).orElseThrow()).contains("76 days", "75 are the most");
        assertThat(limits.broken(four, days("2027-01-20", "2027-02-05"))).as("the first January has dropped out").isEmpty();
        assertThat(limits.broken(four, days("2025-12-20", "2025-12-28")).orElseThrow()).as("a stay before others fills their twelve months too").contains("76 days");
    }

    @Test
    void what_lies_before_the_twelve_months_is_not_counted() {
        var stay = List.of(days("2025-11-01", "2025-11-08"));
        assertThat(ShortBreakLimits.daysInTheYearTo(stay, LocalDate.parse("2026-10-31"))).isEqualTo(7);
        assertThat(ShortBreakLimits.daysInTheYearTo(stay, LocalDate.parse("2026-11-03"))).isEqualTo(4);
        assertThat(ShortBreakLimits.daysInTheYearTo(stay, LocalDate.parse("2026-11-07"))).isZero();
        assertThat(ShortBreakLimits.daysInTheYearTo(stay, LocalDate.parse("2025-10-01"))).isZero();
    }

    private static Days days(String from, String until) {
        return new Days(LocalDate.parse(from), LocalDate.parse(until));
    }
}
