package org.childjourney.legal;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the process {@code court-application} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class CourtApplicationTasks {

    private final CourtApplications applications;
    private final LegalCourse course;
    private final LegalClocks clocks;

    CourtApplicationTasks(CourtApplications applications, LegalCourse course, LegalClocks clocks) {
        this.applications = applications;
        this.course = course;
        this.clocks = clocks;
    }

    /** The application nears its date. */
    public void escalateWhatNearsItsDate(String legalCaseId) {
        clocks.escalateDue(course.get(UUID.fromString(legalCaseId)).lead);
    }

    /** Applied, or not needed any more. */
    public void goToCourtOrNot(String legalCaseId) {
        applications.goToCourtOrNot(UUID.fromString(legalCaseId));
    }
}
