package org.childjourney.wellbeing;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code health-assessment} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class HealthAssessmentTasks {

    private final WellbeingPeriods periods;
    private final HealthCourse health;
    private final StrengthsCourse strengths;
    private final EducationCourse education;
    private final Clocks clocks;

    HealthAssessmentTasks(WellbeingPeriods periods, HealthCourse health, StrengthsCourse strengths, EducationCourse education, Clocks clocks) {
        this.periods = periods;
        this.health = health;
        this.strengths = strengths;
        this.education = education;
        this.clocks = clocks;
    }

    /** Something of the child nears its date. */
    public void escalateWhatNearsItsDate(String wellbeingId) {
        clocks.escalateDue(UUID.fromString(wellbeingId));
    }

    /** The assessment is closed: the next is planned by age, and what the child is old enough for by now begins. */
    public void planTheNextAssessment(String wellbeingId) {
        var period = periods.get(UUID.fromString(wellbeingId));
        health.planNext(period);
        strengths.beginIfOfAge(period, "system");
        education.beginIfOfAge(period, "system");
    }
}
