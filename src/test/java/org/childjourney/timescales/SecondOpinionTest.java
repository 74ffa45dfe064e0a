package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten thousand random dates, counted a second time by walking a plain list of days: slow, simple, and sharing no code with the product. */
class SecondOpinionTest {

    private static final int TIMES = 10_000;
    private static final List<String> OFF = new ArrayList<>();

    private final WorkingDays days = WorkingDays.confirmed();
    private final Random random = new Random(20261120L);

    @BeforeAll
    static void read_the_plain_list() throws Exception {
        try (var in = new BufferedReader(new InputStreamReader(SecondOpinionTest.class.getResourceAsStream("/timescales/bank-holidays-ew-2020-2027.csv"), StandardCharsets.UTF_8))) {
            in.lines().skip(1).forEach(line -> OFF.add(line.substring(0, 10)));
        }
    }

    @Test
    void ten_thousand_random_working_day_counts_agree() {
        for (int i = 0; i < TIMES; i++) {
            var from = randomDay();
            int n = 1 + random.nextInt(60);
            var forward = walk(from, n, 1);
            assertThat(days.after(from, n)).as("%s + %d", from, n).isEqualTo(forward);
            assertThat(days.before(from, n)).as("%s - %d", from, n).isEqualTo(walk(from, n, -1));
            assertThat(days.between(from, forward)).as("%s to %s", from, forward).isEqualTo(n);
            assertThat(days.next(from)).isEqualTo(walk(from, 1, 1));
            assertThat(days.onOrBefore(from)).isEqualTo(off(from) ? walk(from, 1, -1) : from);
        }
    }

    @Test
    void ten_thousand_random_windows_of_every_counted_unit_agree() {
        for (int i = 0; i < TIMES; i++) {
            var at = Instant.ofEpochSecond(LondonTime.startOf(randomDay()).getEpochSecond() + random.nextInt(86_400));
            int n = 1 + random.nextInt(24);
            switch (i % 6) {
                case 0 -> agree("WD0", "working_days", n, at, walk(london(at), n, 1), walk(london(at), Math.max(1, halfUp(n)), 1));
                case 1 -> agree("CD0", "calendar_days", n, at, step(london(at), n), step(london(at), Math.max(1, halfUp(n))));
                case 2 -> agree("WK", "weeks", n, at, step(london(at), 7 * n), step(london(at), halfUp(7 * n)));
                case 3 -> agree("MON", "months", n, at, months(london(at), n), step(london(at), halfUp(apart(london(at), months(london(at), n)))));
                case 4 -> sameDay(at);
                default -> hours(n, at);
            }
        }
    }

    private void agree(String clock, String unit, int n, Instant at, LocalDate due, LocalDate warned) {
        var window = RuleOf.counting(clock, unit, n).window(Trigger.at(at), days);
        assertThat(window.dueAt()).as("%s %d from %s", clock, n, at).isEqualTo(midnightAfter(due));
        assertThat(window.warnings()).as("%s %d from %s", clock, n, at).containsExactly(midnightAfter(warned.minusDays(1)).plusSeconds(9 * 3600 + clockChange(warned)));
    }

    private void hours(int n, Instant at) {
        var window = RuleOf.counting("ELAPSED", "hours", n).window(Trigger.at(at), days);
        assertThat(window.dueAt().getEpochSecond()).isEqualTo(at.getEpochSecond() + n * 3600L);
        assertThat(window.warnings()).containsExactly(Instant.ofEpochSecond(at.getEpochSecond() + n * 3600L * 7 / 10));
    }

    private void sameDay(Instant at) {
        var window = RuleOf.counting("NONE", "same_day", 0).window(Trigger.at(at), days);
        var due = midnightAfter(london(at));
        assertThat(window.dueAt()).as("the same day, from %s", at).isEqualTo(due);
        assertThat(window.warnings()).containsExactly(Instant.ofEpochMilli(at.getEpochSecond() * 1000 + (due.getEpochSecond() - at.getEpochSecond()) * 700));
    }

    private LocalDate randomDay() {
        return LocalDate.of(2020, 4, 6).plusDays(random.nextInt(2_700));
    }

    private static boolean off(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 || OFF.contains(day.toString());
    }

    private static LocalDate walk(LocalDate from, int n, int direction) {
        var day = from;
        while (n > 0) {
            day = step(day, direction);
            if (!off(day)) {
                n = n - 1;
            }
        }
        return day;
    }

    private static LocalDate step(LocalDate day, int by) {
        return LocalDate.ofEpochDay(day.toEpochDay() + by);
    }

    private static LocalDate months(LocalDate day, int n) {
        int month = day.getYear() * 12 + day.getMonthValue() - 1 + n;
        for (int dom = day.getDayOfMonth(); ; dom--) {
            try {
                return LocalDate.of(month / 12, month % 12 + 1, dom);
            } catch (java.time.DateTimeException noSuchDay) {
                continue;
            }
        }
    }

    private static int apart(LocalDate from, LocalDate to) {
        return (int) (to.toEpochDay() - from.toEpochDay());
    }

    private static int halfUp(int whole) {
        return (7 * whole + 5) / 10;
    }

    /** Summer time by its own rule: from the last Sunday of March to the last Sunday of October, an hour ahead. */
    private static boolean summer(LocalDate midnightOf) {
        var spring = lastSunday(midnightOf.getYear(), 3);
        var autumn = lastSunday(midnightOf.getYear(), 10);
        return midnightOf.isAfter(spring) && !midnightOf.isAfter(autumn);
    }

    private static LocalDate lastSunday(int year, int month) {
        var day = LocalDate.of(year, month, 31);
        while (day.getDayOfWeek().getValue() != 7) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static Instant midnightAfter(LocalDate day) {
        var next = step(day, 1);
        return Instant.ofEpochSecond(next.toEpochDay() * 86_400 - (summer(next) ? 3600 : 0));
    }

    /** Nine o'clock is eight or ten hours after midnight on the two Sundays the clocks change. */
    private static int clockChange(LocalDate day) {
        return (summer(day) ? 3600 : 0) - (summer(step(day, 1)) ? 3600 : 0);
    }

    private static LocalDate london(Instant at) {
        var utc = LocalDate.ofEpochDay(Math.floorDiv(at.getEpochSecond(), 86_400L));
        var next = step(utc, 1);
        return at.isBefore(midnightAfter(utc)) ? (at.isBefore(midnightAfter(step(utc, -1))) ? step(utc, -1) : utc) : next;
    }
}
