package org.childjourney.timescales;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.childjourney.foundation.Answers;

/** Builds the working days of England and Wales from the holiday library and from our own list, which wins where they differ. */
final class BankHolidays {

    static final String FILE = "timescales/bank-holidays.csv";
    static final LocalDate KNOWN_FROM = LocalDate.of(1995, 1, 1);

    private BankHolidays() {}

    /** Known until the last year our own list confirms. */
    static WorkingDays confirmed() {
        var last = listed().stream().map(r -> LocalDate.parse(r.get("date"))).max(Comparator.naturalOrder()).orElseThrow();
        return knownUntil(LocalDate.of(last.getYear(), 12, 31));
    }

    /** Known until a day the operator vouches for; years our list does not confirm follow the library alone. */
    static WorkingDays knownUntil(LocalDate until) {
        var holidays = new TreeMap<LocalDate, String>();
        var library = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        for (int year = KNOWN_FROM.getYear(); year <= until.getYear(); year++) {
            library.getHolidays(Year.of(year), "eng").forEach(h -> holidays.put(h.getDate(), h.getDescription(Locale.ENGLISH)));
        }
        listed().forEach(row -> apply(row, holidays));
        holidays.tailMap(until, false).clear();
        return new WorkingDays(holidays, KNOWN_FROM, until);
    }

    private static void apply(Map<String, String> row, Map<LocalDate, String> holidays) {
        var day = LocalDate.parse(row.get("date"));
        if (row.get("effect").equals("holiday")) {
            holidays.put(day, row.get("name"));
        } else {
            holidays.remove(day);
        }
    }

    private static List<Map<String, String>> listed() {
        return checked(FILE, Tables.rows(FILE, Tables.text(FILE)));
    }

    static List<Map<String, String>> checked(String file, List<Map<String, String>> rows) {
        var answers = new Answers();
        var seen = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var where = "row " + (i + 2) + ", ";
            answers.require(isDay(row.get("date")), where + "date", row.get("date"), "Write a day such as 2026-12-28.");
            answers.require(seen.add(row.get("date")), where + "date", row.get("date"), "This day is listed twice; keep one line.");
            answers.require(List.of("holiday", "working").contains(row.getOrDefault("effect", "")), where + "effect", row.get("effect"), "Write holiday or working.");
            answers.require(!row.getOrDefault("name", "").isBlank(), where + "name", row.get("name"), "Say what it is called, or why it is no holiday.");
        }
        Rules.orThrow(file, answers);
        return rows;
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text == null ? "" : text);
            return true;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }
}
