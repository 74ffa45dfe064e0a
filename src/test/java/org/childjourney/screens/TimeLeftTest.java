package org.childjourney.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T16:55:00Z, 2026-11-18T09:00:00Z, 3 days left",
        "2026-11-21T16:55:00Z, 2026-11-20T23:00:00Z, 'due tomorrow, 1 day left'",
        "2026-11-21T16:55:00Z, 2026-11-21T12:00:00Z, 'due today, 4 hours left'",
        "2026-11-21T16:55:00Z, 2026-11-21T15:55:00Z, 'due today, 1 hour left'",
        "2026-11-21T16:55:00Z, 2026-11-21T16:54:30Z, 'due today, less than a minute left'",
        "2026-11-21T16:55:00Z, 2026-11-21T16:55:00Z, 'due today, less than a minute left'",
        "2026-11-21T16:55:00Z, 2026-11-21T16:57:00Z, 2 minutes late",
        "2026-11-21T16:55:00Z, 2026-11-21T17:55:00Z, 1 hour late",
        "2026-11-21T16:55:00Z, 2026-11-23T17:00:00Z, 2 days late"})
    void days_are_counted_as_on_a_calendar_and_the_last_day_in_hours(Instant due, Instant now, String words) {
        assertThat(TimeLeft.until(due, now)).isEqualTo(words);
    }

    @Test
    void what_is_due_at_midnight_is_due_on_the_day_that_ends() {
        assertThat(TimeLeft.until(Instant.parse("2026-11-24T00:00:00Z"), Instant.parse("2026-11-23T09:00:00Z")))
                .isEqualTo("due today, 15 hours left");
        assertThat(TimeLeft.until(Instant.parse("2026-11-24T00:00:00Z"), Instant.parse("2026-11-22T09:00:00Z")))
                .isEqualTo("due tomorrow, 1 day left");
    }

    @Test
    void in_summer_the_day_ends_an_hour_earlier_in_UTC() {
        assertThat(TimeLeft.until(Instant.parse("2026-06-10T23:00:00Z"), Instant.parse("2026-06-10T09:00:00Z")))
                .isEqualTo("due today, 14 hours left");
    }

    @ParameterizedTest
    @CsvSource({"2019-05-04, 2026-05-03, 6 years old", "2019-05-04, 2026-05-04, 7 years old", "2025-11-24, 2026-11-23, 11 months old",
        "2025-10-23, 2026-11-23, 13 months old", "2026-10-23, 2026-11-23, 1 month old", "2026-11-22, 2026-11-23, 1 day old", "2026-11-23, 2026-11-23, 0 days old"})
    void small_children_are_counted_in_months_and_newborn_ones_in_days(LocalDate born, LocalDate today, String words) {
        assertThat(TimeLeft.age(born, today)).isEqualTo(words);
    }
}
