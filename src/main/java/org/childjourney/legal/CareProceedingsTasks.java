package org.childjourney.legal;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the process {@code care-proceedings} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class CareProceedingsTasks {

    private final LegalCourse course;
    private final LegalClocks clocks;

    CareProceedingsTasks(LegalCourse course, LegalClocks clocks) {
        this.course = course;
        this.clocks = clocks;
    }

    /** A hearing or the 26 weeks near their date. */
    public void escalateWhatNearsItsDate(String legalCaseId) {
        clocks.escalateDue(course.get(UUID.fromString(legalCaseId)).lead);
    }
}
