package org.childjourney.legal;

import java.util.UUID;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/**
 * What the process {@code legal-tracker} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class LegalTrackerTasks {

    private final LegalCourse course;
    private final LegalProcesses processes;
    private final LegalClocks clocks;
    private final TrackerClock fortnight;
    private final SentLetters papers;

    LegalTrackerTasks(LegalCourse course, LegalProcesses processes, LegalClocks clocks, TrackerClock fortnight, SentLetters papers) {
        this.course = course;
        this.processes = processes;
        this.clocks = clocks;
        this.fortnight = fortnight;
        this.papers = papers;
    }

    /** The fortnight is nearly over. */
    public void escalateTheTracker(String legalCaseId) {
        clocks.escalateDue(course.get(UUID.fromString(legalCaseId)).lead);
    }

    /** A fortnight on from the meeting, the case is looked at again; one that is over is not. */
    public void planTheNextTracker(String legalCaseId) {
        var legalCase = course.get(UUID.fromString(legalCaseId));
        if (legalCase.isOpen()) {
            var lead = course.lead(legalCase);
            fortnight.start(lead, Trigger.on(legalCase.trackedOn), "LegalCaseTracked", papers.lastPaper(legalCase.id, TrackerMeetings.FORM).by());
            processes.begin(LegalProcesses.TRACKER, lead);
        }
    }
}
