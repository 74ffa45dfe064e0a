package org.childjourney.privatefostering;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of an arrangement of private fostering, from the news of it through one visit after another to its end. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PrivateFosteringCourse {

    private final PrivateFosteringClocks clocks;
    private final PrivateFosteringProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrivateFosteringCourse(PrivateFosteringClocks clocks, PrivateFosteringProcess process, ApplicationEventPublisher events, Clock clock) {
        this.clocks = clocks;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    UUID begin(PrivateFostering fostering, String by) {
        clocks.startNotice(fostering, by);
        clocks.startFirstVisit(fostering, by);
        events.publishEvent(new PrivateFosteringHeardOf(fostering.id, fostering.child(), fostering.journey(), fostering.heardAt, by, fostering.startsOn,
                fostering.carerRelation, fostering.noticeAt != null));
        if (fostering.noticeAt != null) {
            clocks.meet(PrivateFosteringClocks.NOTICE, fostering.id, fostering.noticeAt, "PrivateFosteringNotified", by);
        }
        process.beginCycle(fostering);
        return fostering.id;
    }

    /** @throws org.childjourney.foundation.Refused when the time cannot be */
    void noticeGiven(PrivateFostering fostering, Instant at, String by) {
        var check = new Answers();
        check.require(!at.isAfter(clock.instant()), "noticeAt", at, "When was notice given? " + LondonTime.dayAndTime(at) + " lies in the future.").orRefuse();
        if (fostering.noticeAt == null) {
            fostering.noticeAt = at;
            clocks.meet(PrivateFosteringClocks.NOTICE, fostering.id, at, "PrivateFosteringNotified", by);
        }
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    void arrangementEnded(PrivateFostering fostering, ArrangementEnded ended, String by) {
        var check = new Answers();
        ended.check(fostering.lastSeenAt == null ? fostering.heardAt : fostering.lastSeenAt, clock.instant(), check);
        check.orRefuse();
        fostering.goneAt = ended.goneAt();
        fostering.endNoticeAt = ended.noticeAt();
        clocks.endNotice(fostering, by);
        over(fostering, PrivateFosteringEnd.ARRANGEMENT_ENDED, ended.whereNow(), ended.goneAt(), by);
    }

    /** The cycle is over: the next one begins, or the arrangement is over by what the manager decided. It may be over already. */
    void passOn(PrivateFostering fostering) {
        if (!fostering.isOpen()) {
            return;
        }
        if (fostering.decision == SuitabilityDecision.PROHIBITED) {
            over(fostering, PrivateFosteringEnd.PROHIBITED, "The council prohibited it.", fostering.decidedAt, fostering.decidedBy);
        } else if (fostering.decision == SuitabilityDecision.NOT_PRIVATE_FOSTERING) {
            over(fostering, PrivateFosteringEnd.NOT_PRIVATE_FOSTERING, "It is not private fostering in law.", fostering.decidedAt, fostering.decidedBy);
        } else {
            clocks.startNextVisit(fostering, "system");
            process.beginCycle(fostering);
        }
    }

    void over(PrivateFostering fostering, PrivateFosteringEnd how, String why, Instant at, String by) {
        fostering.end(how, why, at, by);
        clocks.cancelAll(fostering.id, how.label(), by);
        events.publishEvent(new PrivateFosteringEnded(fostering.id, fostering.child(), fostering.journey(), at, by, how, why));
    }
}
