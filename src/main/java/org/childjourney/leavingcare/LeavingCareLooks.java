package org.childjourney.leavingcare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks a person to confirm what a young person is in the law of leaving care, on the day on which it may become another. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LeavingCareLooks {

    private final CareLeaverBook book;
    private final LeavingCareClocks clocks;
    private final LeavingCareProcesses processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeavingCareLooks(CareLeaverBook book, LeavingCareClocks clocks, LeavingCareProcesses processes, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.clocks = clocks;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /** @param on the day on which the class may become another; it may lie ahead */
    void begin(CareLeaver leaver, LocalDate on, String by) {
        if (leaver.look != null) {
            return;
        }
        leaver.look = UUID.randomUUID();
        leaver.lookOn = on;
        leaver.lookTold = false;
        clocks.start(LeavingCareClocks.CLASS, leaver, Trigger.on(on), "LeavingCareClassAsked", LeavingCareProcesses.CLASS, by);
        processes.begin(LeavingCareProcesses.CLASS, leaver);
        if (!on.isAfter(today())) {
            tell(leaver);
        }
    }

    /** The day has come. */
    void dayCame(CareLeaver leaver) {
        if (!leaver.lookTold) {
            tell(leaver);
        }
    }

    /** A look that waits is superseded, or nothing is to be looked at any more. */
    void drop(CareLeaver leaver, String why, String by) {
        if (leaver.look == null) {
            return;
        }
        processes.cancel(LeavingCareProcesses.CLASS, leaver, why);
        clocks.cancel(LeavingCareClocks.CLASS, leaver.id, why, by);
        if (leaver.lookTold) {
            events.publishEvent(new LeavingCareClassDropped(leaver.id, leaver.child(), leaver.journey(), clock.instant(), by, leaver.look, why));
        }
        leaver.look = null;
    }

    /** The sixteenth birthday came in care, or care began or ended: whoever may be in another class now is looked at. */
    void lookAgain(CareLeaver leaver, String by) {
        LocalDate born = book.born(leaver);
        if (born == null) {
            return;
        }
        var history = leaver.history();
        if (history.inCare()) {
            inCare(leaver, born, by);
            return;
        }
        processes.cancel(LeavingCareProcesses.SIXTEEN, leaver, "Care ended");
        drop(leaver, "Care ended.", by);
        if (history.afterSixteen(born)) {
            begin(leaver, history.endedOn(), by);
        }
    }

    private void inCare(CareLeaver leaver, LocalDate born, String by) {
        if (!book.hasTurned(leaver, 16, today())) {
            if (!processes.isRunning(LeavingCareProcesses.SIXTEEN, leaver)) {
                processes.beginSixteen(leaver);
            }
        } else if (!book.hasTurned(leaver, 18, today()) && leaver.careClass != LeavingCareClass.ELIGIBLE) {
            LocalDate eligible = leaver.history().eligibleOn(born);
            begin(leaver, leaver.careClass == null || eligible.isAfter(today()) ? eligible : today(), by);
        }
    }

    private void tell(CareLeaver leaver) {
        leaver.lookTold = true;
        events.publishEvent(new LeavingCareClassAsked(leaver.id, leaver.child(), leaver.journey(), clock.instant(), "system", leaver.look));
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
