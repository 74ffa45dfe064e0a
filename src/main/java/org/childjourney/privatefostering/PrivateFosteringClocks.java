package org.childjourney.privatefostering;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties about private fostering: the notices of carer and parent, and the council's visits. Their subject is the arrangement. */
@Component
class PrivateFosteringClocks {

    static final String NOTICE = "pf-notify-6w";
    static final String FIRST_VISIT = "pf-visit-7wd";
    static final String FIRST_YEAR = "pf-visit-6w";
    static final String LATER = "pf-visit-12w";
    static final String END_NOTICE = "pf-end-48h";
    private static final int WEEKS_OF_NOTICE = 6;

    private final Clocks clocks;

    PrivateFosteringClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    /**
     * Notice is owed six weeks before the start. Where they agreed on it later than that, it is owed at once, which no clock measures; so it is
     * where the council heard only after the start.
     */
    void startNotice(PrivateFostering fostering, String by) {
        boolean begun = !LondonTime.day(fostering.heardAt).isBefore(fostering.startsOn);
        boolean agreedTooLate = fostering.agreedOn != null && fostering.agreedOn.isAfter(fostering.startsOn.minusWeeks(WEEKS_OF_NOTICE));
        if (!begun && !agreedTooLate) {
            var trigger = fostering.agreedOn == null ? Trigger.event(fostering.startsOn) : Trigger.event(fostering.startsOn, LondonTime.startOf(fostering.agreedOn));
            clocks.start(new ClockStart(NOTICE, fostering.id, fostering.child(), fostering.journey(), trigger, "PrivateFosteringProposed", null, by));
        }
    }

    /** From the notice, or from when the council learned of it. */
    void startFirstVisit(PrivateFostering fostering, String by) {
        start(FIRST_VISIT, fostering, fostering.heardAt, "PrivateFosteringHeardOf", PrivateFosteringProcess.KEY, by);
    }

    /** From the visit before; where the child has not moved in yet, from the day the child does. */
    void startNextVisit(PrivateFostering fostering, String by) {
        Instant starts = LondonTime.startOf(fostering.startsOn);
        Instant from = starts.isAfter(fostering.lastSeenAt) ? starts : fostering.lastSeenAt;
        start(fostering.visitRule(), fostering, from, "PrivatelyFosteredChildSeen", PrivateFosteringProcess.KEY, by);
    }

    /** 48 hours from when the child left; measured once the notice is there, for nobody knows of it before. What never began needs no notice of its end. */
    void endNotice(PrivateFostering fostering, String by) {
        if (LondonTime.day(fostering.goneAt).isBefore(fostering.startsOn)) {
            return;
        }
        start(END_NOTICE, fostering, fostering.goneAt, "PrivateFosteringArrangementEnded", null, by);
        if (fostering.endNoticeAt == null) {
            clocks.cancel(END_NOTICE, fostering.id, "Carer and parent gave no notice; the council learned of it by itself.", by);
        } else {
            meet(END_NOTICE, fostering.id, fostering.endNoticeAt, "PrivateFosteringEndNotified", by);
        }
    }

    void meet(String rule, UUID fostering, Instant at, String event, String by) {
        clocks.meet(rule, fostering, at, event, by);
    }

    void cancelAll(UUID fostering, String why, String by) {
        clocks.cancelAll(fostering, why, by);
    }

    boolean runs(String rule, UUID fostering) {
        return clocks.isRunning(rule, fostering);
    }

    Instant dueAt(String rule, UUID fostering) {
        return clocks.dueAt(rule, fostering.toString()).toInstant();
    }

    private void start(String rule, PrivateFostering fostering, Instant from, String event, String process, String by) {
        clocks.start(new ClockStart(rule, fostering.id, fostering.child(), fostering.journey(), Trigger.at(from), event, process, by));
    }
}
