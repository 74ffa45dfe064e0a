package org.childjourney.reviews;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code dispute-resolution} asks of the application: one method for each service task, of the same name,
 * and whose each task is. Only the engine may call it.
 */
@Component
public class DisputeResolutionTasks {

    private final Concerns concerns;
    private final ConcernCourse course;
    private final ConcernLadder ladder;
    private final Clocks clocks;

    DisputeResolutionTasks(Concerns concerns, ConcernCourse course, ConcernLadder ladder, Clocks clocks) {
        this.concerns = concerns;
        this.course = course;
        this.ladder = ladder;
        this.clocks = clocks;
    }

    /** The next rung where somebody is; says by which rule their time counts, or that nobody is left. */
    public String findWhoMustAnswer(String concernId) {
        return course.findWhoMustAnswer(UUID.fromString(concernId));
    }

    /** Whose task the answer is: the rung that was asked last. */
    public String whoMustAnswer(String concernId) {
        UUID id = UUID.fromString(concernId);
        return ladder.groupsOf(course.last(id).orElseThrow().rung, concerns.get(id).child());
    }

    /** Whose task the decision on it is: the reviewing officers', or the chairs' where a chair raised it. */
    public String whoRaisedIt(String concernId) {
        return ladder.groupsOfWhoRaised(concerns.get(UUID.fromString(concernId)));
    }

    /** An answer, or the time of a stage, nears its end. */
    public void escalateWhatNearsItsDate(String concernId) {
        clocks.escalateDue(UUID.fromString(concernId));
    }
}
