package org.childjourney.adoption;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the process {@code adoption-placement} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class AdoptionPlacementTasks {

    private final AdoptionCourse course;
    private final AdoptivePlacements placements;
    private final PlacementsThatEnd ends;
    private final AdoptionClocks clocks;

    AdoptionPlacementTasks(AdoptionCourse course, AdoptivePlacements placements, PlacementsThatEnd ends, AdoptionClocks clocks) {
        this.course = course;
        this.placements = placements;
        this.ends = ends;
        this.clocks = clocks;
    }

    /** The child has lived there for ten weeks. */
    public void noteTheTenWeeks(String adoptionId) {
        placements.noteTheTenWeeks(UUID.fromString(adoptionId));
    }

    /** The placement broke down. */
    public void askForADisruptionMeeting(String adoptionId) {
        ends.askForAMeeting(UUID.fromString(adoptionId));
    }

    /** The child did not move in. */
    public void lookAgain(String adoptionId) {
        course.lookAgain(UUID.fromString(adoptionId));
    }

    /** What nears its date is told to whoever answers for it. */
    public void escalateWhatNearsItsDate(String adoptionId) {
        clocks.escalate(UUID.fromString(adoptionId));
    }
}
