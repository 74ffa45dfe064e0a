package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties on the way to a lasting home. The subject is the planning, the application or the assessment. */
@Component
class PermanenceClocks {

    static final String MEETING = "permanence-meeting-2w";
    static final String DIRECTION = "permanence-direction-5wd";
    static final String NOTICE = "sgo-notice-3m";
    static final String COURT = "sgo-report-court";
    static final String FOR_NOW = "connected-person-16w";
    static final String EXTENDED = "connected-person-ext-8w";

    private final Clocks clocks;

    PermanenceClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    void start(String rule, UUID subject, ChildId child, JourneyReference journey, Trigger trigger, String event, String process, String by) {
        clocks.start(new ClockStart(rule, subject, child, journey, trigger, event, process, by));
    }

    void meet(String rule, UUID subject, Instant at, String event, String by) {
        clocks.meet(rule, subject, at, event, by);
    }

    void cancelAll(UUID subject, String why, String by) {
        clocks.cancelAll(subject, why, by);
    }

    void warn(UUID subject) {
        clocks.escalateDue(subject);
    }

    Instant dueAt(String rule, UUID subject) {
        return clocks.dueAt(rule, subject.toString()).toInstant();
    }

    /** When a duty falls due, in words. */
    String due(String rule, UUID subject) {
        return LondonTime.due(dueAt(rule, subject));
    }
}
