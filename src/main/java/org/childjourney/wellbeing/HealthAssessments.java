package org.childjourney.wellbeing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The health assessments of children in care, for whoever wants to know. */
@Service
@Transactional(readOnly = true)
public class HealthAssessments {

    private final HealthAssessmentTable table;
    private final WellbeingPeriods periods;

    HealthAssessments(HealthAssessmentTable table, WellbeingPeriods periods) {
        this.table = table;
        this.periods = periods;
    }

    /** Every health assessment the child had or has in care, oldest first. */
    public List<HealthAssessmentFacts> of(ChildId child) {
        return periods.of(child).stream().flatMap(period -> table.findByPeriodOrderByNumber(period.id()).stream()).map(HealthAssessment::facts).toList();
    }

    /** The one that is open now. */
    public Optional<HealthAssessmentFacts> openOf(ChildId child) {
        return of(child).stream().filter(assessment -> assessment.closedAt() == null).findFirst();
    }

    HealthAssessment open(UUID period) {
        return table.findByPeriodAndClosedAtIsNull(period).orElseThrow(() -> new IllegalStateException("No health assessment is open for " + period));
    }

    /** The assessment before the open one, of the same time in care. */
    Optional<HealthAssessment> before(HealthAssessment open) {
        return table.findByPeriodOrderByNumber(open.period).stream().filter(each -> each.number == open.number - 1).findFirst();
    }
}
