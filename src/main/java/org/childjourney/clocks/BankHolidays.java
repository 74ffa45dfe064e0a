package org.childjourney.clocks;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.engine.Timers;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.BeyondTheCalendar;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.WorkingDays;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proclaims or takes away a bank holiday after the calendar was shipped, as the state funeral of 2022 needed on eleven days' notice
 * (Banking and Financial Dealings Act 1971, section 1): every running clock is counted again and its timers moved, in one transaction.
 */
@Service
@Transactional
public class BankHolidays {

    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final LedgerCalendar calendar;
    private final LedgerLock lock;
    private final ClockEntries clocks;
    private final Recount recount;
    private final Timers timers;
    private final EntityManager records;

    BankHolidays(LedgerCalendar calendar, LedgerLock lock, ClockEntries clocks, Recount recount, Timers timers, EntityManager records) {
        this.calendar = calendar;
        this.lock = lock;
        this.clocks = clocks;
        this.recount = recount;
        this.timers = timers;
        this.records = records;
    }

    /** Adds a bank holiday of England and Wales on a London day and recounts every running clock. Doing it twice changes nothing. */
    public HolidayReport proclaim(LocalDate date, String name, String by) {
        refuseUnless(date, name != null && !name.isBlank(), name);
        lock.toRecount();
        WorkingDays before = calendar.days();
        if (holiday(before, date)) {
            return unchanged(date);
        }
        calendar.note(date, name.strip(), "proclaimed", by);
        return recount(date, before, "Bank holiday proclaimed for " + LondonTime.longDate(date), by);
    }

    /** Takes a bank holiday away and recounts every running clock. Doing it twice changes nothing. */
    public HolidayReport withdraw(LocalDate date, String by) {
        refuseUnless(date, true, null);
        lock.toRecount();
        WorkingDays before = calendar.days();
        if (!holiday(before, date)) {
            return unchanged(date);
        }
        calendar.note(date, before.holidayName(date).orElseThrow(), "withdrawn", by);
        return recount(date, before, "Bank holiday of " + LondonTime.longDate(date) + " withdrawn", by);
    }

    private HolidayReport recount(LocalDate date, WorkingDays before, String why, String by) {
        var count = recount.begin(before, calendar.days(), why, by);
        for (List<ClockEntry> some = next(FIRST); !some.isEmpty(); some = next(some.get(some.size() - 1).id())) {
            timers.reset(count.move(some));
            records.flush();
            records.clear(); // or a hundred thousand rows would stay in memory
        }
        return count.report(date);
    }

    private List<ClockEntry> next(UUID after) {
        return clocks.holdOpenAfter(after, Limit.of(AT_ONCE));
    }

    private static void refuseUnless(LocalDate date, boolean named, String name) {
        new Answers()
                .require(date != null, "date", null, "Give the day of the bank holiday, such as 2022-09-19.")
                .require(named, "name", name, "Say what the bank holiday is called.")
                .orRefuse();
    }

    private static boolean holiday(WorkingDays days, LocalDate date) {
        try {
            return days.holidayName(date).isPresent();
        } catch (BeyondTheCalendar e) {
            throw Refused.because("date", date, "Give a day from " + LondonTime.longDate(days.knownFrom()) + " to "
                    + LondonTime.longDate(days.knownUntil()) + "; other years are not in the calendar.");
        }
    }

    private static HolidayReport unchanged(LocalDate date) {
        return new HolidayReport(date, false, 0, List.of(), 0);
    }
}
