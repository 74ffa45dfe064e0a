package org.childjourney.adoption;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents and adopters are told what the agency decided: by word of mouth within two working days, in writing within five. */
@Service
@Transactional
class AdoptionNotices {

    private final AdoptionBook book;
    private final AdoptionClocks clocks;
    private final AdoptionProcesses processes;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdoptionNotices(AdoptionBook book, AdoptionClocks clocks, AdoptionProcesses processes, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.clocks = clocks;
        this.processes = processes;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @param about what was decided, in words */
    void begin(Adoption adoption, String about, Instant decidedAt, String by) {
        var notice = book.keep(new AdoptionNotice(adoption, about, decidedAt));
        clocks.start(AdoptionClocks.ORALLY, notice.id, adoption, Trigger.at(decidedAt), "AdoptionDecided", AdoptionProcesses.NOTICE, by);
        clocks.start(AdoptionClocks.WRITTEN, notice.id, adoption, Trigger.at(decidedAt), "AdoptionDecided", AdoptionProcesses.NOTICE, by);
        processes.beginNotice(adoption, notice);
    }

    /** @throws Refused with every wrong field */
    void tell(UUID id, TellOfTheDecision answers, String by) {
        var notice = book.notice(id);
        var adoption = book.get(notice.adoption);
        Instant at = Moment.of(answers.toldAt());
        Moment.check(new Answers(), "toldAt", "When were they told?", at, notice.decidedAt, "the decision", clock.instant()).orRefuse();
        notice.toldAt = at;
        papers.keep(id, adoption.child(), "tell-of-the-adoption-decision", at, answers, by);
        clocks.meet(AdoptionClocks.ORALLY, id, at, "AdoptionDecisionTold", by);
        events.publishEvent(adoption.note(at, by, "AdoptionDecisionTold", "Told of the decision: " + answers.whoWasTold() + " The child: " + answers.childTold()));
    }

    /** @throws Refused with every wrong field */
    void confirm(UUID id, ConfirmTheDecision answers, String by) {
        var notice = book.notice(id);
        var adoption = book.get(notice.adoption);
        Moment.check(new Answers(), "sentOn", "On which day was the letter sent?", answers.sentOn(), Moment.day(notice.decidedAt), "the decision", clock.instant()).orRefuse();
        notice.writtenOn = answers.sentOn();
        Instant at = Moment.within(answers.sentOn(), clock.instant());
        papers.keep(id, adoption.child(), "confirm-the-adoption-decision", at, answers, by);
        clocks.meet(AdoptionClocks.WRITTEN, id, at, "AdoptionDecisionConfirmed", by);
        events.publishEvent(adoption.note(at, by, "AdoptionDecisionConfirmed", "The decision was confirmed in writing: " + answers.toWhom()));
    }
}
