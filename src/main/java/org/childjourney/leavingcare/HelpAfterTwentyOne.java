package org.childjourney.leavingcare;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.childjourney.allocation.Involvements;
import org.childjourney.foundation.Answers;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Help from 21 to 25: offered before the 21st birthday, offered again every year to whoever did not want it, and over at 25. */
@Service
@Transactional
class HelpAfterTwentyOne {

    private final CareLeaverBook book;
    private final LeavingCareClocks clocks;
    private final LeavingCareProcesses processes;
    private final Involvements involvements;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpAfterTwentyOne(CareLeaverBook book, LeavingCareClocks clocks, LeavingCareProcesses processes, Involvements involvements, Papers papers,
                       ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.clocks = clocks;
        this.processes = processes;
        this.involvements = involvements;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    void begin(CareLeaver leaver, String by) {
        if (!clocks.everRan(LeavingCareClocks.TWENTY_ONE, leaver.id)) {
            clocks.start(LeavingCareClocks.TWENTY_ONE, leaver, Trigger.birth(book.born(leaver)), "FormerRelevant", LeavingCareProcesses.OFFER, by);
            processes.beginOffer(leaver, LeavingCareClocks.TWENTY_ONE);
            beginTwentyFive(leaver, by);
        }
    }

    void beginTwentyFive(CareLeaver leaver, String by) {
        clocks.start(LeavingCareClocks.TWENTY_FIVE, leaver, Trigger.birth(book.born(leaver)), "FormerRelevant", LeavingCareProcesses.TWENTY_FIVE, by);
        processes.begin(LeavingCareProcesses.TWENTY_FIVE, leaver);
    }

    /** The rule whose clock the offer of now is due by. */
    String rule(CareLeaver leaver) {
        return clocks.runs(LeavingCareClocks.TWENTY_ONE, leaver.id) ? LeavingCareClocks.TWENTY_ONE : LeavingCareClocks.OFFER;
    }

    /** Help that is not wanted ends with the birthday, and with it the clock. @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> offered(CareLeaver leaver, OfferHelpAfterTwentyOne answers, String by) {
        Instant at = answers.offeredAt() == null ? null : answers.offeredAt().toInstant();
        new Answers().require(at != null && !at.isAfter(clock.instant()), "offeredAt", at, "When did you offer it? Give when it was, not in the future.").orRefuse();
        papers.keep(leaver.id, leaver.child(), "offer-help-after-twenty-one", at, answers, by);
        leaver.helpAnswer = answers.answer();
        leaver.helpOfferedAt = at;
        if (answers.answer().helpGoesOn() || !leaver.isOpen()) {
            clocks.meet(rule(leaver), leaver.id, at, "HelpOffered", by);
        }
        events.publishEvent(leaver.matters(at, by, "HelpOffered", "Offered help until 25: " + answers.answer().label() + ". " + answers.youngPersonSaid()));
        return Map.of("helpWanted", answers.answer().helpGoesOn());
    }

    /** A year on; outside any journey, which may be closed. When 25 comes before that, nobody needs to read the record any more. */
    void offerAgain(CareLeaver leaver, Instant from) {
        LocalDate next = LondonTime.day(from).plusYears(1);
        if (book.hasTurned(leaver, 25, next)) {
            involvements.end(leaver.id, clock.instant());
            return;
        }
        clocks.offer(leaver, from);
        processes.beginOffer(leaver, LeavingCareClocks.OFFER);
    }

    /** An offer that was just answered with yes comes to its own end. */
    void offersEnd(CareLeaver leaver, String why, String by) {
        boolean saidYes = leaver.helpAnswer != null && leaver.helpAnswer.helpGoesOn() && !clocks.runs(LeavingCareClocks.OFFER, leaver.id);
        if (!saidYes) {
            processes.cancel(LeavingCareProcesses.OFFER, leaver, why);
        }
        clocks.cancel(LeavingCareClocks.OFFER, leaver.id, why, by);
    }

    /** The last talk before 25: what stays, who stays. */
    void prepared(CareLeaver leaver, PrepareTheEndAtTwentyFive answers, String by) {
        papers.keep(leaver.id, leaver.child(), "prepare-the-end-at-twenty-five", clock.instant(), answers, by);
        events.publishEvent(leaver.matters(clock.instant(), by, "EndAtTwentyFivePrepared", "Prepared the end at 25. In their words: " + answers.youngPersonSaid()));
    }
}
