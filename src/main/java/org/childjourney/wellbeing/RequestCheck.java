package org.childjourney.wellbeing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Whether what was answered about consent and request can be: dates in their order, and the young person's own decision explained. */
@Component
class RequestCheck {

    /** An assessment in so many months before care counts as the first (regulation 7 of the care planning regulations of 2010). */
    private static final int MONTHS_BEFORE_CARE = 3;

    private final WellbeingClocks clocks;
    private final Ages ages;
    private final Clock clock;

    RequestCheck(WellbeingClocks clocks, Ages ages, Clock clock) {
        this.clocks = clocks;
        this.ages = ages;
        this.clock = clock;
    }

    void check(WellbeingPeriod period, HealthAssessment asked, AskForHealthAssessment answers) {
        var check = new Answers();
        if (answers.counts()) {
            earlier(period, asked, answers, check);
        } else {
            consent(period, asked, answers, check);
        }
        offences(period, asked, answers, check);
        check.orRefuse();
    }

    private void earlier(WellbeingPeriod period, HealthAssessment asked, AskForHealthAssessment answers, Answers check) {
        LocalDate inCare = LondonTime.day(period.since);
        LocalDate on = answers.assessedBeforeOn();
        check.require(asked.isInitial(), "assessedBefore", answers.assessedBefore(), "Only the first assessment in care can be one from before.")
                .require(on != null && !on.isAfter(inCare) && !on.isBefore(inCare.minusMonths(MONTHS_BEFORE_CARE)), "assessedBeforeOn", on,
                        "When was the child assessed? It counts only in the three months before care began, from "
                                + LondonTime.longDate(inCare.minusMonths(MONTHS_BEFORE_CARE)) + " to " + LondonTime.longDate(inCare) + ".")
                .require(YesNo.isYes(answers.assessedBeforeReport()), "assessedBeforeReport", answers.assessedBeforeReport(),
                        "Have you the report? Without it the first review knows nothing of the child's health: ask for a new assessment.");
    }

    private void consent(WellbeingPeriod period, HealthAssessment asked, AskForHealthAssessment answers, Answers check) {
        Instant now = clock.instant();
        LocalDate from = LondonTime.day(asked.isInitial() ? period.since : asked.plannedAt);
        check.require(answers.consentFrom() != ConsentFrom.YOUNG_PERSON || !Text.isBlank(answers.howUnderstands()), "howUnderstands", null,
                "How do you know that they understand? needs an answer.");
        // Consent given as the placement was agreed, days before care began, is consent all the same.
        Moments.check("decidedOn", "When was this decided?", answers.decidedOn(), from.minusMonths(MONTHS_BEFORE_CARE), "anything that could still count",
                LondonTime.day(now), check);
        if (answers.sent()) {
            Instant sentAt = answers.sentAt() == null ? null : answers.sentAt().toInstant();
            Moments.check("sentAt", "When was the request sent?", sentAt, LondonTime.startOf(from), "the assessment was planned", now, check);
            if (asked.isInitial() && sentAt != null) {
                clocks.askWhyLate(WellbeingClocks.REQUEST, period.id, sentAt, answers.whyLate(), check);
            }
        }
    }

    private void offences(WellbeingPeriod period, HealthAssessment asked, AskForHealthAssessment answers, Answers check) {
        LocalDate today = LondonTime.day(clock.instant());
        if (!ages.canOffend(period.child(), today)) {
            return;
        }
        check.require(answers.convicted() != null, "convicted", null, "Was the young person convicted or cautioned? needs an answer.");
        if (YesNo.isYes(answers.convicted())) {
            Moments.check("convictedOn", "On what day?", answers.convictedOn(), LondonTime.day(period.since), "the child became looked after", today, check);
        }
    }
}
