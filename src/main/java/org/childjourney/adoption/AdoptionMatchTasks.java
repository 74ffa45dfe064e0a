package org.childjourney.adoption;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the process {@code adoption-match} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class AdoptionMatchTasks {

    private final AdoptionCourse course;
    private final AdoptionProcesses processes;
    private final AdoptionBook book;
    private final AdoptionClocks clocks;

    AdoptionMatchTasks(AdoptionCourse course, AdoptionProcesses processes, AdoptionBook book, AdoptionClocks clocks) {
        this.course = course;
        this.processes = processes;
        this.book = book;
        this.clocks = clocks;
    }

    /** The child is matched: the move is planned. */
    public void planTheMove(String adoptionId) {
        processes.begin(AdoptionProcesses.PLACEMENT, book.get(UUID.fromString(adoptionId)));
    }

    /** Adoption is not the plan any more. */
    public void changeThePlan(String adoptionId) {
        course.changeThePlan(UUID.fromString(adoptionId), AdoptionProcesses.MATCH);
    }

    /** What nears its date is told to whoever answers for it. */
    public void escalateWhatNearsItsDate(String adoptionId) {
        clocks.escalate(UUID.fromString(adoptionId));
    }

    /** The decision on the match nears its date. */
    public void escalateTheDecision(String adoptionId) {
        clocks.escalate(UUID.fromString(adoptionId));
    }
}
