package org.childjourney.earlyhelp;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code healthy-child-review} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class HealthyChildReviewTasks {

    private final HealthReviewPassing passing;
    private final Clocks clocks;

    HealthyChildReviewTasks(HealthReviewPassing passing, Clocks clocks) {
        this.passing = passing;
        this.clocks = clocks;
    }

    /** The review nears its date. */
    public void escalateWhatNearsItsDate(String healthReviewId) {
        clocks.escalateDue(UUID.fromString(healthReviewId));
    }

    /** The review is held or missed: what follows is said, and the next one begins. */
    public void passOnTheReview(String healthReviewId) {
        passing.passOn(UUID.fromString(healthReviewId));
    }
}
