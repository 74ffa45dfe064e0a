package org.childjourney.reviews;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code care-review} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class CareReviewTasks {

    private final CareReviewCourse course;
    private final Clocks clocks;

    CareReviewTasks(CareReviewCourse course, Clocks clocks) {
        this.course = course;
        this.clocks = clocks;
    }

    /** The review nears its date. */
    public void escalateWhatNearsItsDate(String reviewId) {
        clocks.escalateDue(UUID.fromString(reviewId));
    }

    /** The review was held: decisions to send out, a midway check, the next review. */
    public void planWhatFollows(String reviewId) {
        course.planWhatFollows(UUID.fromString(reviewId));
    }
}
