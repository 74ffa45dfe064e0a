package org.childjourney.wellbeing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Whether what was answered about an assessment can be: by whom it may be held, when, and each recommendation one that can be kept. */
@Component
class AssessmentCheck {

    private final WellbeingClocks clocks;
    private final HealthAssessments assessments;
    private final Clock clock;

    AssessmentCheck(WellbeingClocks clocks, HealthAssessments assessments, Clock clock) {
        this.clocks = clocks;
        this.assessments = assessments;
        this.clock = clock;
    }

    void check(WellbeingPeriod period, HealthAssessment open, RecordHealthAssessment answers) {
        var check = new Answers();
        LocalDate today = LondonTime.day(clock.instant());
        if (answers.howItWent() == AssessmentWent.NOT_HELD) {
            Moments.ahead("nextAppointmentOn", "When is the next appointment?", answers.nextAppointmentOn(), today, check);
        }
        if (answers.wasHeld()) {
            held(period, open, answers, check);
        }
        if (answers.reported()) {
            reported(period, open, answers, today, check);
        }
        check.orRefuse();
    }

    private void held(WellbeingPeriod period, HealthAssessment open, RecordHealthAssessment answers, Answers check) {
        Instant heldAt = answers.heldAt() == null ? null : answers.heldAt().toInstant();
        Instant from = assessments.before(open).map(HealthAssessment::nextCountsFrom).filter(period.since::isBefore).orElse(period.since);
        Moments.check("heldAt", "When was the assessment?", heldAt, from, open.isInitial() ? "the child became looked after" : "the assessment before",
                clock.instant(), check);
        check.require(!open.isInitial() || answers.assessedBy() == AssessedBy.DOCTOR, "assessedBy", answers.assessedBy(),
                        "Who assessed? The first assessment must be held by a registered doctor; nurses and midwives may hold reviews.")
                .require(answers.seenAlone() != YesNo.no || !Text.isBlank(answers.whyNotAlone()), "whyNotAlone", null, "Why not alone? needs an answer.");
    }

    private void reported(WellbeingPeriod period, HealthAssessment open, RecordHealthAssessment answers, LocalDate today, Answers check) {
        if (answers.heldAt() != null && answers.reportAt() != null) {
            Moments.check("reportAt", "When did the report arrive?", answers.reportAt().toInstant(), answers.heldAt().toInstant(), "the assessment itself",
                    clock.instant(), check);
            clocks.askWhyLate(open.rule, period.id, doneAt(open, answers), answers.whyLate(), check);
        }
        check.require(answers.immunisations() != YesNo.no || !Text.isBlank(answers.immunisationsMissing()), "immunisationsMissing", null,
                "Which are missing, and when will they be given? needs an answer.");
        for (int row = 0; row < answers.recommendations().size(); row++) {
            recommendation(answers.recommendations().get(row), row, today, check);
        }
    }

    private static void recommendation(HealthRecommendation each, int row, LocalDate today, Answers check) {
        String field = "recommendations[" + row + "].";
        String words = "Recommendation " + (row + 1) + ": ";
        check.require(!Text.isBlank(each.what()), field + "what", each.what(), words + "what is to be done?")
                .require(!Text.isBlank(each.owner()), field + "owner", each.owner(), words + "who does it? One person, by name.")
                .require(each.byWhen() != null && !each.byWhen().isBefore(today), field + "byWhen", each.byWhen(), words + "by when? A day from today on.");
    }

    /** The first is done when its report is there for the review; a review when it was held. */
    static Instant doneAt(HealthAssessment open, RecordHealthAssessment answers) {
        return open.isInitial() ? answers.reportAt().toInstant() : answers.heldAt().toInstant();
    }
}
