package org.childjourney.wellbeing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personal education plans of children in care. */
@Service
@Transactional
public class PersonalEducationPlans {

    private final EducationPlanTable table;
    private final EducationCourse course;
    private final WellbeingPeriods periods;
    private final Clock clock;

    PersonalEducationPlans(EducationPlanTable table, EducationCourse course, WellbeingPeriods periods, Clock clock) {
        this.table = table;
        this.course = course;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * The child goes to another school or nursery, or to a first one: the plan with the old one ends, and a new one is begun, with
     * clocks from that moment. Nothing happens for a child who is not in care, or when it was said already.
     *
     * @throws Refused when it lies in the future, or before care began
     */
    public void schoolChanged(ChildId child, Instant at, String by) {
        periods.open(child).ifPresent(period -> {
            if (at.isAfter(clock.instant()) || at.isBefore(period.since)) {
                throw Refused.because("at", at, "A change of school is told once it has happened, and of the time in care only.");
            }
            course.schoolChanged(period, at, by);
        });
    }

    /** Every plan the child had or has in care, oldest first. */
    @Transactional(readOnly = true)
    public List<EducationPlanFacts> of(ChildId child) {
        return periods.of(child).stream().flatMap(period -> table.findByPeriodOrderByNumber(period.id()).stream()).map(EducationPlan::facts).toList();
    }

    /** The plan that is being made now. */
    @Transactional(readOnly = true)
    public Optional<EducationPlanFacts> openOf(ChildId child) {
        return of(child).stream().filter(plan -> plan.closedAt() == null).findFirst();
    }

    EducationPlan open(UUID period) {
        return table.findByPeriodAndClosedAtIsNull(period).orElseThrow(() -> new IllegalStateException("No education plan is open for " + period));
    }

    /** The last plan the virtual head accepted. */
    Optional<EducationPlan> lastAccepted(UUID period) {
        return table.findByPeriodOrderByNumber(period).stream().filter(plan -> plan.planEnd == EducationPlanEnd.ACCEPTED).reduce((earlier, later) -> later);
    }
}
