package org.childjourney.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** One thing a manager or an auditor asked for, and its day. */
record Direction(UUID id, ChildId child, JourneyReference journey, Source source, UUID record, String what, LocalDate dueOn, Instant givenAt, String givenBy, String settled) {

    enum Source { SUPERVISION, AUDIT }

    boolean isOpen() {
        return settled == null;
    }

    String inWords() {
        return what + " By " + LondonTime.longDate(dueOn) + ".";
    }
}
