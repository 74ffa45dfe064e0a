package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The calendar agrees with the reference list of 2020 to 2027, and before that with the rules of the law worked out a second time here. */
class BankHolidaysTest {

    private final WorkingDays days = BankHolidays.confirmed();

    @TestFactory
    Stream<DynamicTest> every_bank_holiday_of_the_reference_list_is_one_here() {
        return reference().stream().map(row -> dynamicTest(row.get("date") + " " + row.get("name"), () -> {
            var day = LocalDate.parse(row.get("date"));
            assertThat(day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.UK)).isEqualTo(row.get("dow"));
            assertThat(days.holidayName(day)).contains(row.get("name"));
            assertThat(days.isWorkingDay(day)).isFalse();
        }));
    }

    @Test
    void no_other_weekday_of_2020_to_2027_is_a_bank_holiday() {
        var listed = reference().stream().map(r -> LocalDate.parse(r.get("date"))).toList();
        assertThat(listed).hasSize(67);
        assertThat(days.holidays().tailMap(LocalDate.of(2020, 1, 1)).keySet().stream().filter(BankHolidaysTest::isWeekday)).containsExactlyElementsOf(listed);
    }

    @TestFactory
    Stream<DynamicTest> the_years_before_2020_follow_the_law_and_its_known_exceptions() {
        return IntStream.range(1995, 2020).mapToObj(year -> dynamicTest("" + year, () -> assertThat(weekdayHolidays(year)).containsExactlyElementsOf(byTheLaw(year))));
    }

    @Test
    void the_library_computes_the_years_after_the_list_when_the_operator_vouches_for_them() {
        var longer = BankHolidays.knownUntil(LocalDate.of(2030, 12, 31));
        assertThat(longer.isWorkingDay(LocalDate.of(2028, 1, 3))).as("New Year's Day 2028 is a Saturday").isFalse();
        for (int year = 2028; year <= 2030; year++) {
            int y = year;
            assertThat(longer.holidays().keySet().stream().filter(d -> d.getYear() == y && isWeekday(d))).containsExactlyElementsOf(byTheLaw(year));
        }
    }

    @Test
    void a_wrong_line_of_the_list_is_named_with_what_would_be_right() {
        var rows = List.of(Map.of("date", "2028-02-30", "effect", "holiday", "name", "A day that is none"),
                Map.of("date", "2028-05-01", "effect", "maybe", "name", "Early May"), Map.of("date", "2028-05-01", "effect", "holiday", "name", ""));
        assertThatThrownBy(() -> BankHolidays.checked("bank-holidays.csv", rows)).isInstanceOf(BadTimescales.class)
                .hasMessageContaining("row 2, date: \"2028-02-30\"").hasMessageContaining("row 3, effect: \"maybe\" is not right. Write holiday or working.")
                .hasMessageContaining("row 4, date: \"2028-05-01\" is not right. This day is listed twice").hasMessageContaining("row 4, name");
    }

    private TreeSet<LocalDate> weekdayHolidays(int year) {
        var found = new TreeSet<LocalDate>();
        days.holidays().keySet().stream().filter(d -> d.getYear() == year && isWeekday(d)).forEach(found::add);
        return found;
    }

    /** Banking and Financial Dealings Act 1971 and the proclamations; Easter by the anonymous Gregorian method. */
    private static TreeSet<LocalDate> byTheLaw(int year) {
        var found = new TreeSet<>(List.of(easter(year).minusDays(2), easter(year).plusDays(1), last(year, 8)));
        found.add(year == 1995 ? LocalDate.of(1995, 5, 8) : LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        found.add(year == 2002 ? LocalDate.of(2002, 6, 4) : year == 2012 ? LocalDate.of(2012, 6, 4) : last(year, 5));
        for (var fixed : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26))) {
            var day = fixed;
            while (!isWeekday(day) || found.contains(day) || sunday(fixed) && day.getDayOfMonth() == 26) {
                day = day.plusDays(1);
            }
            found.add(day);
        }
        Map.of(1999, "1999-12-31", 2002, "2002-06-03", 2011, "2011-04-29", 2012, "2012-06-05").entrySet().stream()
                .filter(e -> e.getKey() == year).forEach(e -> found.add(LocalDate.parse(e.getValue())));
        return found;
    }

    private static boolean sunday(LocalDate christmas) {
        return christmas.getMonthValue() == 12 && christmas.getDayOfMonth() == 25 && christmas.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate last(int year, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate easter(int year) {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        return LocalDate.of(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6;
    }

    private static List<Map<String, String>> reference() {
        return Tables.rows("bank-holidays-ew-2020-2027.csv", Tables.text("timescales/bank-holidays-ew-2020-2027.csv"));
    }
}
