package org.childjourney.leavingcare;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.access.Role;
import org.childjourney.allocation.Involvements;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What ends with leaving care: every duty and task of it, and who reads the record because of it; an offer made every year goes on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CareLeaverEndings {

    private final CareLeaverBook book;
    private final CareLeaverBirthdays birthdays;
    private final HelpAfterTwentyOne later;
    private final LeavingCareClocks clocks;
    private final LeavingCareProcesses processes;
    private final Involvements involvements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareLeaverEndings(CareLeaverBook book, CareLeaverBirthdays birthdays, HelpAfterTwentyOne later, LeavingCareClocks clocks, LeavingCareProcesses processes, Involvements involvements,
                      ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.birthdays = birthdays;
        this.later = later;
        this.clocks = clocks;
        this.processes = processes;
        this.involvements = involvements;
        this.events = events;
        this.clock = clock;
    }

    /** The birthday has come: help is not wanted now, and is offered again in a year; unless they changed their mind meanwhile. */
    void helpNotWanted(CareLeaver leaver) {
        clocks.meet(LeavingCareClocks.TWENTY_ONE, leaver.id, clock.instant(), "TwentyOne", "system");
        if (leaver.helpAnswer.helpGoesOn()) {
            leaver.helpedTo25 = true;
            return;
        }
        over(leaver, LeavingCareEnd.TWENTY_ONE, leaver.helpAnswer.label() + ".", clock.instant(), "system", LeavingCareProcesses.OFFER);
        later.offerAgain(leaver, clock.instant());
    }

    /** The birthday has come, and everything was prepared. */
    void twentyFive(CareLeaver leaver) {
        clocks.meet(LeavingCareClocks.TWENTY_FIVE, leaver.id, clock.instant(), "LeavingCareEnded", "system");
        over(leaver, LeavingCareEnd.TWENTY_FIVE, "The law ends it on this birthday.", clock.instant(), "system", LeavingCareProcesses.TWENTY_FIVE);
    }

    /** Died, or another council answers from now on; an offer that stands outside any journey ends too. */
    void endsOutside(CareLeaver leaver, String why, Instant at, String by) {
        over(leaver, LeavingCareEnd.OTHER, why, at, by, null);
        clocks.cancelAll(leaver.id, why, by);
        processes.cancelAll(leaver, null, why);
        involvements.end(leaver.id, at);
    }

    /** A senior manager ended it; a former relevant young person of 21 or more is offered help again in a year all the same. */
    void outOfTurn(CareLeaver leaver, String why, Instant at, String by) {
        boolean offersGoOn = leaver.careClass == LeavingCareClass.FORMER_RELEVANT && book.hasTurned(leaver, 21, LondonTime.day(at));
        over(leaver, LeavingCareEnd.OTHER, why, at, by, null);
        if (offersGoOn) {
            involvements.begin(leaver.child(), Role.PERSONAL_ADVISER, leaver.id, at, by);
            later.offerAgain(leaver, at);
        }
    }

    /** @param within the process in which it ends, which comes to its own end; null where none does */
    void over(CareLeaver leaver, LeavingCareEnd how, String why, Instant at, String by, String within) {
        if (leaver.isOpen()) {
            UUID stage = leaver.classStage;
            stop(leaver, how, why, at, by, within);
            events.publishEvent(new LeavingCareEnded(leaver.id, leaver.child(), leaver.journey(), at, by, stage, how, why));
        }
    }

    void stop(CareLeaver leaver, LeavingCareEnd how, String why, Instant at, String by, String within) {
        leaver.end(how, why, at, by);
        birthdays.end(leaver, how.label(), by);
        clocks.cancelAll(leaver.id, how.label(), by);
        processes.cancelAll(leaver, within, how.label());
        if (!how.offersGoOn()) {
            involvements.end(leaver.id, at);
        }
    }
}
