package org.childjourney.wellbeing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of health in care for the yearly return (SSDA903, table OC2), from what was recorded in the year. */
@Service
@Transactional(readOnly = true)
public class YearlyHealthFigures {

    private final WellbeingPeriodTable periods;
    private final HealthAssessmentTable assessments;
    private final DentalCheckTable dental;
    private final StrengthsScoreTable strengths;
    private final Ages ages;

    YearlyHealthFigures(WellbeingPeriodTable periods, HealthAssessmentTable assessments, DentalCheckTable dental, StrengthsScoreTable strengths, Ages ages) {
        this.periods = periods;
        this.assessments = assessments;
        this.dental = dental;
        this.strengths = strengths;
        this.ages = ages;
    }

    /** The child's figures for the year to 31 March; empty for a child who was not in care the whole year, of whom the return wants none. */
    public Optional<YearlyHealth> of(ChildId child, int yearEnding) {
        var year = new ReturnYear(yearEnding);
        return periods.findByChildOrderBySince(child.value()).stream().filter(year::isWholeIn).findFirst().map(period -> figures(period, year));
    }

    /** The figures of every child who was in care the whole year to 31 March. */
    public List<YearlyHealth> ofYear(int yearEnding) {
        var year = new ReturnYear(yearEnding);
        return periods.findAllByOrderBySince().stream().filter(year::isWholeIn).map(period -> figures(period, year)).toList();
    }

    private YearlyHealth figures(WellbeingPeriod period, ReturnYear year) {
        var all = assessments.findByPeriodOrderByNumber(period.id).stream().filter(each -> each.heldAt != null && each.outcome != null).toList();
        var held = all.stream().filter(each -> year.contains(each.heldAt)).toList();
        var substance = Substance.in(held);
        var questionnaire = questionnaire(period, year);
        Boolean immunised = latest(all, year).map(each -> each.immunisations).orElse(null);
        Boolean promoted = ages.isUnderFive(period.child(), year.last()) ? latest(all, year).map(each -> each.healthPromotion).orElse(null) : null;
        Boolean convicted = convicted(period, year);
        Boolean teeth = dental.findByPeriodOrderByRecordedAt(period.id).stream().anyMatch(each -> year.contains(each.checkedOn));
        return new YearlyHealth(period.child(), year.ending(), questionnaire.map(each -> each.score).orElse(null),
                questionnaire.map(each -> each.reasonCode).orElse(null), YearlyHealth.figure(convicted), YearlyHealth.figure(promoted),
                YearlyHealth.figure(immunised), YearlyHealth.figure(teeth), YearlyHealth.figure(!held.isEmpty()), YearlyHealth.figure(substance.misuse()),
                YearlyHealth.figure(substance.received()), YearlyHealth.figure(substance.offered()),
                missing(period, year, questionnaire.isPresent(), convicted, promoted, immunised, substance));
    }

    private List<String> missing(WellbeingPeriod period, ReturnYear year, boolean asked, Boolean convicted, Boolean promoted, Boolean immunised, Substance substance) {
        boolean ofAge = ages.isForQuestionnaire(period.child(), year.last());
        return YearlyHealth.missing(Stream.of(ofAge && !asked ? "SDQ_SCORE" : "",
                convicted == null && ages.canOffend(period.child(), year.last()) ? "CONVICTED" : "",
                promoted == null && ages.isUnderFive(period.child(), year.last()) ? "HEALTH_CHECK" : "", immunised == null ? "IMMUNISATIONS" : "",
                substance.misuse() == null ? "SUBSTANCE_MISUSE" : "",
                Boolean.TRUE.equals(substance.misuse()) && substance.received() == null ? "INTERVENTION_RECEIVED" : "",
                Boolean.FALSE.equals(substance.received()) && substance.offered() == null ? "INTERVENTION_OFFERED" : ""));
    }

    /** Only of children of four to sixteen at the end of the year; a score goes before a reason for none. */
    private Optional<StrengthsScore> questionnaire(WellbeingPeriod period, ReturnYear year) {
        return strengths.findByPeriodOrderByRecordedAt(period.id).stream().filter(each -> year.contains(each.filledInOn))
                .filter(each -> ages.isForQuestionnaire(period.child(), year.last()))
                .max(Comparator.comparing((StrengthsScore each) -> each.score != null).thenComparing(each -> each.filledInOn));
    }

    private static Optional<HealthAssessment> latest(List<HealthAssessment> all, ReturnYear year) {
        return all.stream().filter(each -> each.outcome == HealthOutcome.ASSESSED && !each.heldAt.isAfter(LondonTime.endOf(year.last())))
                .reduce((earlier, later) -> later);
    }

    private Boolean convicted(WellbeingPeriod period, ReturnYear year) {
        var asked = assessments.findByPeriodOrderByNumber(period.id).stream().filter(each -> each.offencesAskedOn != null).toList();
        if (!ages.canOffend(period.child(), year.last())) {
            return null;
        }
        boolean any = asked.stream().map(each -> each.convictedOn).filter(Objects::nonNull).anyMatch(year::contains);
        return any ? Boolean.TRUE : asked.stream().anyMatch(each -> year.contains(each.offencesAskedOn)) ? Boolean.FALSE : null;
    }
}
