package org.childjourney.secure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecureHoursTest {

    private static final Duration MOST = Duration.ofHours(72);

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T10:00Z, 2026-11-05T10:00Z",
        "2026-10-24T11:00Z, 2026-10-27T11:00Z",
        "2027-03-27T12:00Z, 2027-03-30T12:00Z"})
    void without_a_court_a_child_stays_seventy_two_hours_as_they_pass_also_when_the_clocks_change(String from, String until) {
        assertThat(SecureHours.allowedUntil(List.of(), at(from), MOST)).isEqualTo(at(until));
    }

    @Test
    void earlier_stays_within_twenty_eight_days_are_counted_in() {
        var earlier = List.of(stay("2026-10-20T09:00Z", "2026-10-21T09:00Z"), stay("2026-10-24T11:00Z", "2026-10-25T12:00Z"));
        assertThat(SecureHours.used(earlier, at("2026-11-02T10:00Z"))).as("the night the clocks went back had an hour more").isEqualTo(Duration.ofHours(49));
        assertThat(SecureHours.allowedUntil(earlier, at("2026-11-02T10:00Z"), MOST)).isEqualTo(at("2026-11-03T09:00Z"));
    }

    @Test
    void what_lies_more_than_twenty_eight_days_back_drops_out_day_by_day() {
        var earlier = List.of(stay("2026-11-01T00:00Z", "2026-11-04T00:00Z"));
        assertThat(SecureHours.allowedUntil(earlier, at("2026-11-28T12:00Z"), MOST)).as("all hours lie within 28 days").isEqualTo(at("2026-11-28T12:00Z"));
        assertThat(SecureHours.allowedUntil(earlier, at("2026-11-29T06:00Z"), MOST)).as("the first day has dropped out").isEqualTo(at("2026-12-02T06:00Z"));
        assertThat(SecureHours.used(earlier, at("2026-12-02T00:00Z"))).isEqualTo(Duration.ZERO);
    }

    @Test
    void a_stay_that_lasts_is_counted_up_to_now() {
        assertThat(SecureHours.used(List.of(new Stretch(at("2026-11-02T10:00Z"), null)), at("2026-11-03T10:00Z"))).isEqualTo(Duration.ofHours(24));
    }

    private static Stretch stay(String from, String until) {
        return new Stretch(at(from), at(until));
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
