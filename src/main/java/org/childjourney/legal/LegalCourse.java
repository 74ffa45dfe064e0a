package org.childjourney.legal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of a family's case from the gateway to the court: record, clocks and processes of every child together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LegalCourse {

    private final LegalCaseTable table;
    private final ChildInLegalCaseTable parts;
    private final LegalClocks clocks;
    private final LegalProcesses processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LegalCourse(LegalCaseTable table, ChildInLegalCaseTable parts, LegalClocks clocks, LegalProcesses processes, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.parts = parts;
        this.clocks = clocks;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    LegalCase get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("legalCase", id, "There is no such legal case."));
    }

    /** The children who are in the case now. */
    List<ChildInLegalCase> children(LegalCase legalCase) {
        return parts.findByLegalCaseOrderByNumber(legalCase.id).stream().filter(ChildInLegalCase::isOpen).toList();
    }

    /** Says for each child that something happened in the case. */
    void tell(LegalCase legalCase, Function<ChildInLegalCase, JourneyEvent> event) {
        children(legalCase).forEach(part -> events.publishEvent(event.apply(part)));
    }

    void toTheGateway(LegalCase legalCase, Instant from, String event, String by) {
        move(legalCase, LegalStage.GATEWAY, LegalProcesses.GATEWAY,
                () -> clocks.start(LegalClocks.GATEWAY, legalCase, children(legalCase), Trigger.at(from), event, by));
    }

    /** Nobody came to the meetings: the panel hears the case again. */
    void backToTheGateway(LegalCase legalCase, String by) {
        legalCase.round++;
        List.of(LegalClocks.MEETING, LegalClocks.SIXTEEN_WEEKS).forEach(rule ->
                clocks.cancel(rule, children(legalCase), "The parents did not come twice: the case is back at the gateway.", by));
        toTheGateway(legalCase, clock.instant(), "PreProceedingsMeetingMissed", by);
    }

    /** The panel decided on pre-proceedings: the letter is due. */
    void toTheLetter(LegalCase legalCase, Instant from, String by) {
        legalCase.ppStartOn = LondonTime.day(from);
        legalCase.meetingOffers = 0;
        move(legalCase, LegalStage.LETTER, LegalProcesses.LETTER,
                () -> clocks.start(LegalClocks.LETTER, legalCase, children(legalCase), Trigger.at(from), "LegalPanelDecided", by));
    }

    /** Every parent has the letter: the meeting and the sixteen weeks run from it. */
    void toPreProceedings(LegalCase legalCase, String by) {
        var trigger = Trigger.at(legalCase.letterSentAt);
        move(legalCase, LegalStage.PRE_PROCEEDINGS, LegalProcesses.PRE_PROCEEDINGS, () -> {
            clocks.start(LegalClocks.MEETING, legalCase, children(legalCase), trigger, "LetterBeforeProceedingsSent", by);
            clocks.start(LegalClocks.SIXTEEN_WEEKS, legalCase, children(legalCase), trigger, "LetterBeforeProceedingsSent", by);
        });
    }

    /** One more turn, to the day that was authorised. */
    void toMoreTime(LegalCase legalCase, String by) {
        var all = children(legalCase);
        clocks.start(LegalClocks.EXTENSION, legalCase, all, Trigger.order(LondonTime.endOf(legalCase.extendedTo), legalCase.extensionAt), "PreProceedingsExtended", by);
        clocks.start(LegalClocks.REVIEW, legalCase, all, Trigger.at(legalCase.reviewedAt), "PreProceedingsMeetingHeld", by);
        processes.goOnAtTheReviews(lead(legalCase));
    }

    void toTheApplication(LegalCase legalCase, Instant from, String event, String by) {
        move(legalCase, LegalStage.EVIDENCE, LegalProcesses.APPLICATION,
                () -> clocks.start(LegalClocks.EVIDENCE, legalCase, children(legalCase), Trigger.at(from), event, by));
    }

    void toCourt(LegalCase legalCase, String by) {
        var issued = Trigger.on(legalCase.issuedOn);
        move(legalCase, LegalStage.PROCEEDINGS, LegalProcesses.PROCEEDINGS, () -> {
            List.of(LegalClocks.CASE_MANAGEMENT, LegalClocks.ISSUES_RESOLUTION, LegalClocks.TWENTY_SIX_WEEKS)
                    .forEach(rule -> clocks.start(rule, legalCase, children(legalCase), issued, "CareProceedingsIssued", by));
            children(legalCase).forEach(part -> clocks.watchTheSeventeenthBirthday(part, by));
        });
    }

    ChildInLegalCase lead(LegalCase legalCase) {
        return parts.findById(legalCase.lead).orElseThrow();
    }

    private void move(LegalCase legalCase, LegalStage stage, String process, Runnable startClocks) {
        legalCase.stage = stage;
        children(legalCase).forEach(part -> part.is(stage.ofAChild(), clock.instant()));
        startClocks.run();
        processes.begin(process, lead(legalCase));
    }
}
