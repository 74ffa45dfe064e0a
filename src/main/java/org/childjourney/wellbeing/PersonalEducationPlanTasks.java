package org.childjourney.wellbeing;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code personal-education-plan} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class PersonalEducationPlanTasks {

    private final WellbeingPeriods periods;
    private final EducationCourse education;
    private final Clocks clocks;

    PersonalEducationPlanTasks(WellbeingPeriods periods, EducationCourse education, Clocks clocks) {
        this.periods = periods;
        this.education = education;
        this.clocks = clocks;
    }

    /** Something of the child nears its date. */
    public void escalateWhatNearsItsDate(String wellbeingId) {
        clocks.escalateDue(UUID.fromString(wellbeingId));
    }

    /** The plan was accepted: the plan of the next term is planned. */
    public void planTheNextPlan(String wellbeingId) {
        education.planNext(periods.get(UUID.fromString(wellbeingId)));
    }
}
