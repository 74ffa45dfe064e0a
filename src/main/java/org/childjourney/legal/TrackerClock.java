package org.childjourney.legal;

import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The fortnight of the tracker. The meeting is one for the family, so its clock is one too, and stands on the record of the child who leads. */
@Component
class TrackerClock {

    static final String RULE = "legal-tracker-2w";

    private final Clocks clocks;
    private final LegalClocks days;

    TrackerClock(Clocks clocks, LegalClocks days) {
        this.clocks = clocks;
        this.days = days;
    }

    void start(ChildInLegalCase lead, Trigger trigger, String event, String by) {
        clocks.start(new ClockStart(RULE, lead.id, lead.child(), lead.journey(), trigger, event, LegalProcesses.TRACKER, by));
    }

    void meet(UUID lead, LocalDate heldOn, String by) {
        clocks.meet(RULE, lead, days.onTheDay(heldOn), "LegalCaseTracked", by);
    }

    /** The child who led has left, and the clock with the child: the same fortnight is the next child's. */
    void passOn(UUID before, ChildInLegalCase next, String by) {
        clocks.latest(RULE, before).ifPresent(entry -> start(next, entry.trigger(), entry.triggerEvent(), by));
    }
}
