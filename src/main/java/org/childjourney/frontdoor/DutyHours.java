package org.childjourney.frontdoor;

import java.time.Instant;
import java.time.LocalTime;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.clocks.LedgerCalendar;
import org.childjourney.timescales.LondonTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells what comes in by day from what the emergency duty team takes. Office hours are London time, on working days. */
@Component
class DutyHours {

    private final LedgerCalendar calendar;
    private final Directory directory;
    private final LocalTime opens;
    private final LocalTime closes;

    DutyHours(LedgerCalendar calendar, Directory directory,
              @Value("${childjourney.front-door.opens:08:30}") String opens, @Value("${childjourney.front-door.closes:17:00}") String closes) {
        this.calendar = calendar;
        this.directory = directory;
        this.opens = LocalTime.parse(opens);
        this.closes = LocalTime.parse(closes);
    }

    boolean isOutOfHours(Instant receivedAt, String recordedBy) {
        boolean byDutyTeam = directory.find(recordedBy).map(person -> person.has(Role.EMERGENCY_DUTY_TEAM)).orElse(false);
        LocalTime time = receivedAt.atZone(LondonTime.ZONE).toLocalTime();
        boolean closed = time.isBefore(opens) || !time.isBefore(closes);
        return byDutyTeam || closed || !calendar.days().isWorkingDay(LondonTime.day(receivedAt));
    }
}
