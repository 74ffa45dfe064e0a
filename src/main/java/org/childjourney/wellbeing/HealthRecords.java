package org.childjourney.wellbeing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of an assessment that was asked for. */
@Service
@Transactional
class HealthRecords {

    static final String FORM = "record-the-health-assessment";

    private final WellbeingPeriods periods;
    private final HealthAssessments assessments;
    private final HealthRequests requests;
    private final AssessmentCheck check;
    private final WellbeingClocks clocks;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HealthRecords(WellbeingPeriods periods, HealthAssessments assessments, HealthRequests requests, AssessmentCheck check, WellbeingClocks clocks,
                  Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.periods = periods;
        this.assessments = assessments;
        this.requests = requests;
        this.check = check;
        this.clocks = clocks;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down how it went. @throws org.childjourney.foundation.Refused with every wrong field */
    void record(UUID id, RecordHealthAssessment answers, String by) {
        var period = periods.get(id);
        var open = assessments.open(id);
        check.check(period, open, answers);
        papers.keep(open.id, period.child(), FORM, answers.wasHeld() ? answers.heldAt().toInstant() : clock.instant(), answers, by);
        switch (answers.howItWent()) {
            case REPORTED -> reported(period, open, answers, by);
            case HELD -> held(period, open, answers, by);
            case NOT_HELD -> notFinished(period, answers.whyNotHeld(), by);
            case REFUSED -> requests.refused(period, open, answers.refusedBy(), answers.whyRefused(), by);
        }
        if (answers.suspectsHarm()) {
            events.publishEvent(new WellbeingHarmSuspected(id, period.child(), period.journey(), answers.heldAt().toInstant(), by, answers.whatToday()));
        }
    }

    private void held(WellbeingPeriod period, HealthAssessment open, RecordHealthAssessment answers, String by) {
        open.heldAt = answers.heldAt().toInstant();
        open.assessedBy = answers.assessedBy();
        notFinished(period, "It was held; the report is still to come.", by);
    }

    private void notFinished(WellbeingPeriod period, String because, String by) {
        events.publishEvent(new HealthAssessmentNotHeld(period.id, period.child(), period.journey(), clock.instant(), by, because));
    }

    private void reported(WellbeingPeriod period, HealthAssessment open, RecordHealthAssessment answers, String by) {
        open.heldAt = answers.heldAt().toInstant();
        open.assessedBy = answers.assessedBy();
        open.reportAt = answers.reportAt().toInstant();
        figures(open, answers);
        clocks.meet(open.rule, period.id, AssessmentCheck.doneAt(open, answers), "HealthAssessmentHeld", answers.whyLate(), by);
        Instant now = clock.instant();
        open.close(HealthOutcome.ASSESSED, now, by);
        events.publishEvent(new HealthAssessmentHeld(period.id, period.child(), period.journey(), open.heldAt, by, open.isInitial(),
                answers.childSaid(), answers.recommendations().size()));
    }

    /** The answers the yearly return asks for; a question not asked stays empty. */
    private static void figures(HealthAssessment open, RecordHealthAssessment answers) {
        open.immunisations = figure(answers.immunisations());
        open.healthPromotion = figure(answers.healthPromotion());
        open.substanceMisuse = figure(answers.substanceMisuse());
        open.interventionReceived = figure(answers.interventionReceived());
        open.interventionOffered = figure(answers.interventionOffered());
    }

    private static Boolean figure(YesNo answer) {
        return answer == null ? null : YesNo.isYes(answer);
    }
}
