package org.childjourney.wellbeing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who says yes or no to an assessment, and the request sent for it. */
@Service
@Transactional
class HealthRequests {

    static final String FORM = "ask-for-the-health-assessment";

    private final WellbeingPeriods periods;
    private final HealthAssessments assessments;
    private final RequestCheck check;
    private final WellbeingClocks clocks;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HealthRequests(WellbeingPeriods periods, HealthAssessments assessments, RequestCheck check, WellbeingClocks clocks, Papers papers,
                   ApplicationEventPublisher events, Clock clock) {
        this.periods = periods;
        this.assessments = assessments;
        this.check = check;
        this.clocks = clocks;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down who decided what, and what follows from it. @throws org.childjourney.foundation.Refused with every wrong field */
    void ask(UUID id, AskForHealthAssessment answers, String by) {
        var period = periods.get(id);
        var asked = assessments.open(id);
        check.check(period, asked, answers);
        papers.keep(asked.id, period.child(), FORM, clock.instant(), answers, by);
        if (answers.convicted() != null) {
            asked.offencesAskedOn = LondonTime.day(clock.instant());
            asked.convictedOn = YesNo.isYes(answers.convicted()) ? answers.convictedOn() : null;
        }
        if (answers.counts()) {
            earlierCounts(period, asked, answers, by);
        } else {
            decided(period, asked, answers, by);
        }
    }

    private void decided(WellbeingPeriod period, HealthAssessment asked, AskForHealthAssessment answers, String by) {
        asked.consentFrom = answers.consentFrom();
        asked.consentGiven = answers.sent();
        asked.decidedOn = answers.decidedOn();
        if (answers.sent()) {
            sent(period, asked, answers, by);
        } else {
            refused(period, asked, answers.decidedBy(), answers.whyRefused(), by);
        }
    }

    private void sent(WellbeingPeriod period, HealthAssessment asked, AskForHealthAssessment answers, String by) {
        asked.sentAt = answers.sentAt().toInstant();
        if (asked.isInitial()) {
            clocks.meet(WellbeingClocks.REQUEST, period.id, asked.sentAt, "HealthAssessmentAskedFor", answers.whyLate(), by);
        }
        events.publishEvent(new HealthAssessmentAskedFor(period.id, period.child(), period.journey(), asked.sentAt, by,
                answers.consentFrom().label() + " (" + answers.decidedBy() + ")", answers.sentTo()));
    }

    private void earlierCounts(WellbeingPeriod period, HealthAssessment asked, AskForHealthAssessment answers, String by) {
        asked.heldAt = LondonTime.startOf(answers.assessedBeforeOn());
        asked.assessedBy = AssessedBy.DOCTOR;
        asked.reportAt = period.since;
        clocks.cancel(WellbeingClocks.REQUEST, period.id, "An assessment before care counts as the first.", by);
        clocks.meet(WellbeingClocks.INITIAL, period.id, asked.reportAt, "HealthAssessmentCounted", answers.whyLate(), by);
        asked.close(HealthOutcome.COUNTED, clock.instant(), by);
        events.publishEvent(new HealthAssessmentCounted(period.id, period.child(), period.journey(), clock.instant(), by, answers.assessedBeforeOn()));
    }

    /** Refused, by whoever may: recorded, never forced, and the next one is planned from today. */
    void refused(WellbeingPeriod period, HealthAssessment asked, String refusedBy, String because, String by) {
        Instant now = clock.instant();
        clocks.cancel(asked.requestRule(), period.id, "The assessment was refused; the next one is planned.", by);
        clocks.cancel(asked.rule, period.id, "The assessment was refused; the next one is planned.", by);
        asked.close(HealthOutcome.REFUSED, now, by);
        events.publishEvent(new HealthAssessmentRefused(period.id, period.child(), period.journey(), now, by, refusedBy, because));
    }
}
