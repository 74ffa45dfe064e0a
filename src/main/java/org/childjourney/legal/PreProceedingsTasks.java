package org.childjourney.legal;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the process {@code pre-proceedings} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class PreProceedingsTasks {

    private final StepDecisions decisions;
    private final LegalCourse course;
    private final LegalClocks clocks;

    PreProceedingsTasks(StepDecisions decisions, LegalCourse course, LegalClocks clocks) {
        this.decisions = decisions;
        this.course = course;
        this.clocks = clocks;
    }

    /** The first meeting or a review nears its date. */
    public void escalateWhatNearsItsDate(String legalCaseId) {
        clocks.escalateDue(course.get(UUID.fromString(legalCaseId)).lead);
    }

    /** The sixteen weeks are nearly over. */
    public void escalateTheSixteenWeeks(String legalCaseId) {
        clocks.escalateDue(course.get(UUID.fromString(legalCaseId)).lead);
    }

    /** It was decided how pre-proceedings come out. */
    public void passOnWhatWasDecided(String legalCaseId) {
        decisions.passOn(UUID.fromString(legalCaseId));
    }
}
