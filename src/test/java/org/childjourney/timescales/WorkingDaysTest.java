package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.confirmed();

    @Test
    void a_trigger_on_a_day_off_counts_like_the_working_day_before_it() {
        for (int n = 0; n <= 20; n++) {
            assertThat(days.after(day("2026-04-25"), n)).as("Saturday, %d", n).isEqualTo(days.after(day("2026-04-24"), n));
            assertThat(days.after(day("2026-04-06"), n)).as("Easter Monday, %d", n).isEqualTo(days.after(day("2026-04-02"), n));
        }
        assertThat(days.after(day("2026-04-06"), 0)).isEqualTo("2026-04-02");
    }

    @Test
    void counting_back_leaves_out_weekends_and_bank_holidays() {
        assertThat(days.before(day("2026-04-08"), 2)).isEqualTo("2026-04-02");
        assertThat(days.before(day("2026-04-08"), 0)).isEqualTo("2026-04-08");
        assertThat(days.before(day("2026-04-05"), 1)).isEqualTo("2026-04-02");
    }

    @Test
    void a_meeting_is_booked_on_the_day_or_the_working_day_before_it() {
        assertThat(days.onOrBefore(day("2027-02-28"))).isEqualTo("2027-02-26");
        assertThat(days.onOrBefore(day("2027-02-26"))).isEqualTo("2027-02-26");
        assertThat(days.onOrBefore(day("2026-12-28"))).isEqualTo("2026-12-24");
    }

    @Test
    void the_next_working_day_after_christmas_eve_2026_is_tuesday_the_29th() {
        assertThat(days.next(day("2026-12-24"))).isEqualTo("2026-12-29");
    }

    @Test
    void days_between_are_counted_after_the_first_up_to_the_last() {
        assertThat(days.between(day("2026-03-20"), day("2026-05-28"))).isEqualTo(45);
        assertThat(days.between(day("2026-03-20"), day("2026-03-20"))).isZero();
        assertThat(days.between(day("2026-05-28"), day("2026-03-20"))).isEqualTo(-45);
        assertThat(days.between(day("2026-04-03"), day("2026-04-06"))).isZero();
    }

    @Test
    void a_proclaimed_holiday_moves_dates_only_in_the_new_calendar() {
        var more = days.with(day("2026-11-25"), "A made-up royal day");
        assertThat(more.after(day("2026-11-20"), 5)).isEqualTo("2026-11-30");
        assertThat(more.holidayName(day("2026-11-25"))).contains("A made-up royal day");
        assertThat(days.after(day("2026-11-20"), 5)).isEqualTo("2026-11-27");
        assertThat(more.without(day("2026-11-25")).after(day("2026-11-20"), 5)).isEqualTo("2026-11-27");
    }

    @Test
    void an_ordinary_weekend_has_no_holiday_name() {
        assertThat(days.holidayName(day("2026-11-21"))).isEmpty();
        assertThat(days.holidayName(day("2022-09-19"))).contains("State Funeral of Queen Elizabeth II (one-off)");
    }

    @Test
    void a_day_beyond_the_calendar_is_refused_and_never_guessed() {
        assertThatThrownBy(() -> days.after(day("2027-12-22"), 7)).isInstanceOf(BeyondTheCalendar.class).hasMessage(
                "Whether Saturday 1 January 2028 is a working day is not known: the bank holidays of England and Wales are known here from "
                        + "1 January 1995 to 31 December 2027. Add the later years to bank-holidays.csv, or set childjourney.calendar.known-until "
                        + "once they are confirmed.");
        assertThatThrownBy(() -> days.isWorkingDay(day("1994-12-31"))).isInstanceOf(BeyondTheCalendar.class).hasMessageContaining("Nothing that early");
        assertThatThrownBy(() -> days.between(day("2027-12-20"), day("2028-01-04"))).isInstanceOf(BeyondTheCalendar.class);
        assertThatThrownBy(() -> days.with(day("2028-06-01"), "too late")).isInstanceOf(BeyondTheCalendar.class);
        assertThatThrownBy(() -> days.onOrBefore(day("1995-01-01"))).as("a Sunday whose Friday is not known").isInstanceOf(BeyondTheCalendar.class);
        assertThat(days.after(day("2027-12-16"), 7)).isEqualTo("2027-12-29");
        assertThat(days.isWorkingDay(day("2027-12-31"))).isTrue();
    }

    @Test
    void a_negative_number_of_days_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> days.after(day("2026-01-05"), -1)).withMessageContaining("0 or more, not -1");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
