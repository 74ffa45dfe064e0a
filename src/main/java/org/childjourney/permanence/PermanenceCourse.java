package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of planning a lasting home, from one meeting to the next until there is a plan: record, clocks and process together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PermanenceCourse {

    private final PermanenceClocks clocks;
    private final PermanencePlanningProcess process;
    private final ApplicationEventPublisher events;

    PermanenceCourse(PermanenceClocks clocks, PermanencePlanningProcess process, ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.process = process;
        this.events = events;
    }

    UUID begin(PermanencePlanning planning) {
        startMeeting(planning, "PermanencePlanningBegun", planning.begunBy());
        events.publishEvent(new PermanencePlanningBegun(planning.id, planning.child(), planning.journey(), planning.begunAt, planning.begunBy(), planning.because));
        process.beginCycle(planning);
        return planning.id;
    }

    /** A service manager is asked: within days of the meeting. */
    void askTheServiceManager(PermanencePlanning planning, String by) {
        clocks.start(PermanenceClocks.DIRECTION, planning.id, planning.child(), planning.journey(), Trigger.at(planning.lastMeetingAt), "PermanenceMeetingHeld",
                PermanencePlanningProcess.KEY, by);
    }

    /** The turn is over: the next meeting is to be held, or there is a plan. It may be over already. */
    void passOn(PermanencePlanning planning) {
        if (planning.isOpen() && planning.outcome == null) {
            startMeeting(planning, "PermanenceMeetingHeld", "system");
            process.beginCycle(planning);
        } else if (planning.isOpen()) {
            over(planning, PermanencePlanningEnd.PLAN_AGREED, planning.outcomeBecause, planning.decidedAt, planning.decidedBy);
        }
    }

    /** It is over; where a plan was agreed, whoever carries it out hears it. */
    void over(PermanencePlanning planning, PermanencePlanningEnd how, String why, Instant at, String by) {
        planning.end(how, why, at, by);
        clocks.cancelAll(planning.id, how.label(), by);
        if (planning.outcome != null && how != PermanencePlanningEnd.OTHER) {
            events.publishEvent(new PermanenceDecided(planning.id, planning.child(), planning.journey(), at, by, planning.outcome, why));
        }
        events.publishEvent(new PermanencePlanningEnded(planning.id, planning.child(), planning.journey(), at, by, how, why));
    }

    private void startMeeting(PermanencePlanning planning, String event, String by) {
        clocks.start(PermanenceClocks.MEETING, planning.id, planning.child(), planning.journey(), Trigger.at(planning.countsFrom()), event,
                PermanencePlanningProcess.KEY, by);
    }
}
