package org.childjourney.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Reads when something was done from a day and, where one was given, a time of day in London. */
@Component
class WhenItWasDone {

    private final Clock clock;

    WhenItWasDone(Clock clock) {
        this.clock = clock;
    }

    /**
     * The instant meant: without a time, today means now and an earlier day its end.
     *
     * @param notBefore what it follows
     * @throws org.childjourney.foundation.Refused when it lies in the future or before what it follows
     */
    Instant of(LocalDate on, String time, Instant notBefore, String field) {
        Instant now = clock.instant();
        Instant end = LondonTime.endOf(on).isAfter(now) ? now : LondonTime.endOf(on);
        boolean timed = time != null && !time.isBlank();
        Instant at = timed ? LondonTime.at(on, LocalTime.parse(time.substring(0, 5))) : end;
        String said = "The date " + LondonTime.shortDate(on) + (timed ? ", " + time.substring(0, 5) + "," : "");
        boolean future = on.isAfter(LondonTime.day(now)) || at.isAfter(now);
        boolean early = on.isBefore(LondonTime.day(notBefore)) || at.plusSeconds(60).isBefore(notBefore);
        new Answers()
                .require(!future, field, on, said + " is in the future. It is " + LondonTime.dayAndTime(now) + " now.")
                .require(!early, field, on, said + " is before " + LondonTime.dayAndTime(notBefore) + ", when what it follows happened.")
                .orRefuse();
        return at.isBefore(notBefore) ? notBefore : at;
    }
}
