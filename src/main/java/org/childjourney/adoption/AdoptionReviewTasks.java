package org.childjourney.adoption;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the process {@code adoption-review} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class AdoptionReviewTasks {

    private final AdoptionReviews reviews;
    private final AdoptionClocks clocks;

    AdoptionReviewTasks(AdoptionReviews reviews, AdoptionClocks clocks) {
        this.reviews = reviews;
        this.clocks = clocks;
    }

    /** The review was held. */
    public void planTheNextReview(String adoptionId) {
        reviews.planTheNext(UUID.fromString(adoptionId));
    }

    /** What nears its date is told to whoever answers for it. */
    public void escalateWhatNearsItsDate(String adoptionId) {
        clocks.escalate(UUID.fromString(adoptionId));
    }
}
