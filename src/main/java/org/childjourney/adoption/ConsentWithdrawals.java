package org.childjourney.adoption;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent withdrew consent: without an order of the court the child goes back within fourteen days, the day of the withdrawal counted. */
@Service
@Transactional
class ConsentWithdrawals {

    private final AdoptionBook book;
    private final AdoptionCourse course;
    private final AdoptionClocks clocks;
    private final AdoptionProcesses processes;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentWithdrawals(AdoptionBook book, AdoptionCourse course, AdoptionClocks clocks, AdoptionProcesses processes, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.course = course;
        this.clocks = clocks;
        this.processes = processes;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused where there is no consent that can be withdrawn, or the moment cannot be */
    void withdrawn(Adoption adoption, Instant at, String words, String by) {
        var check = new Answers();
        check.require(adoption.isOpen() && adoption.authority == Authority.CONSENT && adoption.orderedOn == null, "authority", adoption.authority,
                        "Consent can be withdrawn where the child may be placed by consent, and before an order is made.")
                .require(adoption.appliedOn == null, "appliedOn", adoption.appliedOn, "The adopters have applied to the court: consent cannot be withdrawn any more, and the court decides.")
                .require(!processes.isRunning(AdoptionProcesses.CONSENT, adoption.id), "at", at, "That consent was withdrawn is recorded already.")
                .require(words != null && !words.isBlank(), "words", null, "Who withdrew consent, and what did they say? needs an answer.");
        Moment.check(check, "at", "When was consent withdrawn?", at, adoption.authorityAt == null ? null : LondonTime.startOf(LondonTime.day(adoption.authorityAt)), "consent was given", clock.instant()).orRefuse();
        adoption.consentWithdrawnAt = at;
        adoption.consentWords = words;
        clocks.start(AdoptionClocks.RETURN, adoption, Trigger.at(at), "ConsentToAdoptionWithdrawn", AdoptionProcesses.CONSENT, by);
        events.publishEvent(adoption.matters(at, by, "ConsentToAdoptionWithdrawn", "Consent to adoption was withdrawn. " + words));
        processes.begin(AdoptionProcesses.CONSENT, adoption);
    }

    /** @return whether the child is back. @throws Refused with every wrong field */
    boolean returned(UUID id, ReturnTheChild answers, String by) {
        var adoption = book.get(id);
        boolean back = "yes".equals(answers.returned());
        var check = new Answers();
        if (back) {
            Moment.check(check, "returnedAt", "When was the child returned?", Moment.of(answers.returnedAt()), adoption.consentWithdrawnAt, "consent was withdrawn", clock.instant()).orRefuse();
            clocks.meet(AdoptionClocks.RETURN, id, Moment.of(answers.returnedAt()), "ChildReturnedToParents", by);
        } else {
            Moment.check(check, "appliedToCourtOn", "On which day was the court asked?", answers.appliedToCourtOn(), null, "", clock.instant()).orRefuse();
            clocks.cancel(AdoptionClocks.RETURN, id, "A court decides: a placement order was applied for.", by);
            adoption.authority = null;
            adoption.authorityAt = null;
            processes.begin(AdoptionProcesses.AUTHORITY, adoption);
        }
        papers.keep(id, adoption.child(), "return-the-child-after-withdrawal", clock.instant(), answers, by);
        events.publishEvent(adoption.matters(back ? Moment.of(answers.returnedAt()) : clock.instant(), by, back ? "ChildReturnedToParents" : "ChildStaysByTheCourt",
                (back ? "The child is back with the parents: " + answers.withWhom() : "The court is asked, so the child stays: " + answers.whyCourt()) + " The child: " + answers.childsVoice()));
        return back;
    }

    void endTheAdoption(UUID id) {
        var adoption = book.get(id);
        if (adoption.decidedAt != null) {
            adoption.ceased(WhyCeased.RD4, LondonTime.day(clock.instant()));
        }
        course.over(adoption, AdoptionEnd.CONSENT_WITHDRAWN, adoption.consentWords, clock.instant(), "system", AdoptionProcesses.CONSENT);
    }
}
