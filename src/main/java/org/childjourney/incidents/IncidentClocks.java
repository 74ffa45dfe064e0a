package org.childjourney.incidents;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties about a serious incident, whose subject is the incident, and about what must be done because of it, whose subject is that action. */
@Component
class IncidentClocks {

    static final String NOTIFY = "sin-5wd";
    static final String RAPID_REVIEW = "rapid-review-15wd";
    static final String PUBLISH = "lcspr-6m";
    static final String ACTION = "learning-action-by";

    private final Clocks clocks;

    IncidentClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    void start(String rule, Incident incident, Instant from, String event, String by) {
        clocks.start(new ClockStart(rule, incident.id, incident.file(), null, Trigger.at(from), event, IncidentProcesses.INCIDENT, by));
    }

    void start(Incident incident, LearningAction action, Instant agreed, String by) {
        clocks.start(new ClockStart(ACTION, action.id, incident.file(), null, Trigger.order(LondonTime.endOf(action.byOn), agreed), "LearningActionAgreed",
                IncidentProcesses.ACTION, by));
    }

    void meet(String rule, UUID subject, Instant at, String event, String by) {
        clocks.meet(rule, subject, at, event, by);
    }

    void cancelAll(UUID subject, String why, String by) {
        clocks.cancelAll(subject, why, by);
    }

    /** By when, in words; null where it was never owed. */
    String due(String rule, UUID subject) {
        return clocks.latest(rule, subject).map(entry -> LondonTime.due(entry.dueAt())).orElse(null);
    }
}
