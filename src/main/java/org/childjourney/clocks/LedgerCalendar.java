package org.childjourney.clocks;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.timescales.Timescale;
import org.childjourney.timescales.Timescales;
import org.childjourney.timescales.Trigger;
import org.childjourney.timescales.Window;
import org.childjourney.timescales.WorkingDays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The working days as they are known today: the shipped calendar and every bank holiday proclaimed or withdrawn since. */
@Component
@Transactional
public class LedgerCalendar {

    private final WorkingDays base;
    private final Timescales timescales;
    private final JdbcClient database;
    private final Clock clock;

    LedgerCalendar(@Qualifier("baseWorkingDays") WorkingDays base, Timescales timescales, JdbcClient database, Clock clock) {
        this.base = base;
        this.timescales = timescales;
        this.database = database;
        this.clock = clock;
    }

    private record Change(LocalDate date, String name, String change) {}

    /** A rule in the version of the trigger's day, and the window it gives. */
    record Counted(Timescale rule, Window window) {}

    /** The working days of England and Wales as this system knows them now. London days. */
    public WorkingDays days() {
        WorkingDays days = base;
        for (Change change : database.sql("select date, name, change from bank_holiday_changes order by number").query(Change.class).list()) {
            days = "proclaimed".equals(change.change()) ? days.with(change.date(), change.name()) : days.without(change.date());
        }
        return days;
    }

    /** Counts a rule, in the version in force on the trigger's London day, with today's calendar. */
    Counted count(String rule, Trigger trigger) {
        Timescale timescale = timescales.rule(rule, trigger.day());
        return new Counted(timescale, timescale.window(trigger, days()));
    }

    void note(LocalDate date, String name, String change, String by) {
        database.sql("insert into bank_holiday_changes (date, name, change, by, at) values (?, ?, ?, ?, ?)")
                .params(date, name, change, by, Timestamp.from(clock.instant())).update();
    }

    Instant now() {
        return clock.instant();
    }
}
