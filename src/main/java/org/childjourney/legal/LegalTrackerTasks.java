package org.childjourney.legal;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the process {@code legal-tracker} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class LegalTrackerTasks {

    private final TrackerMeetings meetings;

    LegalTrackerTasks(TrackerMeetings meetings) {
        this.meetings = meetings;
    }

    /** A fortnight on, the case is looked at again. */
    public void planTheNextTracker(String legalCaseId) {
        meetings.planTheNext(UUID.fromString(legalCaseId));
    }
}
