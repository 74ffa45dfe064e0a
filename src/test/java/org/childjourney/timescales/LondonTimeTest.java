package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LondonTimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void dates_are_written_as_people_write_them() {
        assertThat(LondonTime.longDate(DAY)).isEqualTo("23 November 2026");
        assertThat(LondonTime.shortDate(LocalDate.of(2026, 3, 2))).isEqualTo("02/03/2026");
        assertThat(LondonTime.weekday(DAY)).isEqualTo("Monday 23 November 2026");
        assertThat(LondonTime.dayAndTime(Instant.parse("2026-11-21T16:55:00Z"))).isEqualTo("Saturday 21 November 2026, 16:55");
        assertThat(LondonTime.dayAndTime(Instant.parse("2026-07-21T16:55:00Z"))).as("summer time").isEqualTo("Tuesday 21 July 2026, 17:55");
        assertThat(LondonTime.dayAndTime(Instant.parse("2026-09-21T08:00:00Z"))).isEqualTo("Monday 21 September 2026, 09:00");
    }

    @Test
    void a_due_midnight_is_shown_as_the_day_it_ends() {
        assertThat(LondonTime.due(LondonTime.endOf(DAY))).isEqualTo("by the end of Monday 23 November 2026");
        assertThat(LondonTime.dueDay(Instant.parse("2026-07-21T23:00:00Z"))).isEqualTo("2026-07-21");
        assertThat(LondonTime.dueDay(Instant.parse("2026-07-22T00:00:00Z"))).isEqualTo("2026-07-22");
        assertThat(LondonTime.due(Instant.parse("2026-11-21T16:55:00Z"))).isEqualTo("by Saturday 21 November 2026, 16:55");
    }

    @Test
    void days_are_read_as_people_and_as_systems_write_them() {
        assertThat(LondonTime.parseDay("23/11/2026")).isEqualTo(DAY);
        assertThat(LondonTime.parseDay("3/2/2026")).isEqualTo("2026-02-03");
        assertThat(LondonTime.parseDay(" 2026-11-23 ")).isEqualTo(DAY);
        for (var wrong : new String[] {"29/02/2026", "2026-02-29", "11/23/2026", "tomorrow", ""}) {
            assertThatIllegalArgumentException().isThrownBy(() -> LondonTime.parseDay(wrong)).withMessage("\"" + wrong + "\" is not a day; write 23/11/2026 or 2026-11-23.");
        }
    }

    @Test
    void moments_without_an_offset_are_london_time() {
        assertThat(LondonTime.parse("2026-07-20T16:55")).isEqualTo("2026-07-20T15:55:00Z");
        assertThat(LondonTime.parse("2026-07-20T16:55:00Z")).isEqualTo("2026-07-20T16:55:00Z");
        assertThat(LondonTime.parse("2026-07-20T16:55:00+01:00")).isEqualTo("2026-07-20T15:55:00Z");
        assertThat(LondonTime.parse("2026-07-20")).isEqualTo("2026-07-19T23:00:00Z");
        assertThat(LondonTime.parse("2026-10-25T01:30")).as("twice in that night: the earlier").isEqualTo("2026-10-25T00:30:00Z");
        assertThatIllegalArgumentException().isThrownBy(() -> LondonTime.parse("2027-03-28T01:30")).withMessageContaining("never happened: the clocks went forward");
        assertThatIllegalArgumentException().isThrownBy(() -> LondonTime.parse("2026-07-20Tnoon")).withMessageContaining("is not a moment; write 2026-11-20T16:55");
    }
}
