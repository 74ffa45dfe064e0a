package org.childjourney.adoption;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.SealedRecords;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An adoptive placement that broke down: what is learned, and whether adoption is still the plan; and the old record sealed where it did not. */
@Service
@Transactional
class PlacementsThatEnd {

    private final AdoptionBook book;
    private final AdoptionCourse course;
    private final AdoptionClocks clocks;
    private final AdoptionProcesses processes;
    private final SealedRecords sealed;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlacementsThatEnd(AdoptionBook book, AdoptionCourse course, AdoptionClocks clocks, AdoptionProcesses processes, SealedRecords sealed, Papers papers,
                      ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.course = course;
        this.clocks = clocks;
        this.processes = processes;
        this.sealed = sealed;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    void askForAMeeting(UUID id) {
        processes.begin(AdoptionProcesses.DISRUPTION, book.get(id));
    }

    /** @return whether adoption is still the plan. @throws Refused with every wrong field */
    boolean meeting(UUID id, HoldTheDisruption answers, String by) {
        var adoption = book.get(id);
        Instant at = Moment.of(answers.heldAt());
        Moment.check(new Answers(), "heldAt", "When was the meeting held?", at, adoption.placementEndedAt, "the placement ended", clock.instant()).orRefuse();
        papers.keep(id, adoption.child(), "hold-the-adoption-disruption-meeting", at, answers, by);
        boolean still = YesNo.isYes(answers.stillForAdoption());
        events.publishEvent(adoption.matters(at, by, "AdoptionDisruptionMeetingHeld", "What is learned: " + answers.learned() + " The plan now: " + answers.planNow()));
        if (!still) {
            adoption.ceased(WhyCeased.valueOf(answers.ceasedWhy()), LondonTime.day(at));
        }
        return still;
    }

    /** The child is adopted, and the old record is closed to everybody but the named. @throws Refused where nobody can read it any more */
    void seal(UUID id, SealTheRecord answers, String by) {
        var adoption = book.get(id);
        Instant now = clock.instant();
        var readers = Set.copyOf(answers.readers());
        sealed.check(readers).orRefuse();
        papers.keep(id, adoption.child(), "seal-the-record", now, answers, by);
        clocks.meet(AdoptionClocks.SEALING, id, now, "RecordSealed", by);
        course.over(adoption, AdoptionEnd.ADOPTED, "Order of " + LondonTime.longDate(adoption.orderedOn) + ".", now, by, AdoptionProcesses.PLACEMENT);
        events.publishEvent(new SealingWanted(id, adoption.child(), adoption.journey(), now, by, readers));
    }
}
