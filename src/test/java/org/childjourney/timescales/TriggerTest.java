package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriggerTest {

    private static final Instant AT = Instant.parse("2026-11-20T16:55:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    static Stream<Trigger> every_kind() {
        var school = new SchoolCalendar(List.of(new SchoolCalendar.Days(DAY, DAY.plusWeeks(3)), new SchoolCalendar.Days(DAY.plusWeeks(6), DAY.plusWeeks(9))),
                List.of(new SchoolCalendar.Days(DAY.plusWeeks(1), DAY.plusWeeks(1))), LocalTime.of(8, 40));
        return Stream.of(Trigger.at(AT), Trigger.at(Instant.parse("2026-11-20T16:55:00.123456789Z")), Trigger.on(DAY), Trigger.event(DAY), Trigger.event(DAY, AT),
                Trigger.order(AT), Trigger.order(AT, AT.minusSeconds(9)), Trigger.birth(DAY), Trigger.birthday(DAY, 19), Trigger.schoolDays(AT, school),
                Trigger.schoolDays(AT, SchoolCalendar.ofTerms(new SchoolCalendar.Days(DAY, DAY))));
    }

    @ParameterizedTest
    @MethodSource("every_kind")
    void what_the_ledger_keeps_reads_back_the_same(Trigger trigger) {
        assertThat(Trigger.parse(trigger.asText())).isEqualTo(trigger);
    }

    @Test
    void a_trigger_is_written_so_that_a_person_can_read_it() {
        assertThat(every_kind().map(Trigger::asText)).contains("at:2026-11-20T16:55:00Z", "on:2026-11-20", "event:2026-11-20;since=2026-11-20T16:55:00Z",
                "order:2026-11-20T16:55:00Z;made=2026-11-20T16:54:51Z", "birth:2026-11-20;birthday=19",
                "school:2026-11-20T16:55:00Z;2026-11-20/2026-12-11,2027-01-01/2027-01-22;2026-11-27/2026-11-27;08:40");
    }

    @Test
    void its_day_is_the_london_day_on_which_it_happened() {
        assertThat(Trigger.at(Instant.parse("2026-06-30T23:00:00Z")).day()).isEqualTo("2026-07-01");
        assertThat(Trigger.on(LocalDate.of(2026, 7, 1)).triggerInstant()).isEqualTo("2026-06-30T23:00:00Z");
        assertThat(Trigger.event(DAY.plusWeeks(3), AT).day()).as("when it was booked").isEqualTo(DAY);
        assertThat(Trigger.event(DAY).day()).isEqualTo(DAY);
        assertThat(Trigger.order(AT.plusSeconds(864_000), AT).triggerInstant()).isEqualTo(AT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "at:", "at:yesterday", "on:20/11/2026", "on:2026-11-20;more", "event:2026-11-20;made=2026-11-20T16:55:00Z",
        "birth:2010-02-30", "birth:2010-02-03;birthday=old", "school:2026-11-20T16:55:00Z", "school:2026-11-20T16:55:00Z;;;09:00", "moon:2026-11-20"})
    void anything_else_is_refused_with_how_a_trigger_is_written(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Trigger.parse(text)).withMessageStartingWith("\"" + text + "\" is not a trigger: ")
                .withMessageContaining("Write it like at:2026-11-20T16:55:00Z");
    }
}
