package org.childjourney.frontdoor;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.springframework.stereotype.Component;

/** What must still be done in time, as a form lists it. */
@Component
class ClocksOnForm {

    private final Clocks clocks;
    private final Timescales timescales;

    ClocksOnForm(Clocks clocks, Timescales timescales) {
        this.clocks = clocks;
        this.timescales = timescales;
    }

    /** The clocks that run for these records, earliest first, each in a line. */
    List<String> running(UUID... subjects) {
        return Stream.of(subjects).flatMap(subject -> clocks.about(subject).stream()).filter(clock -> clock.stoppedAt() == null)
                .sorted(Comparator.comparing(ClockEntry::dueAt))
                .map(clock -> timescales.rule(clock.rule(), clock.trigger()).inWords() + ": " + LondonTime.due(clock.dueAt())).toList();
    }
}
