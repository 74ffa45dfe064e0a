package org.childjourney.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * Adoption has become the plan for a child.
 *
 * @param plannedAt   when the review was held that made it the plan; UTC. The time to the decision counts from here
 * @param careSince   the London day since which the child is looked after; null where that is not known
 * @param because     why, in plain words; personal data, kept in the record only
 * @param sourceEvent the event it follows, such as {@code PermanenceDecided:<id>}; the same one never begins a second plan of the child
 */
public record NewAdoption(ChildId child, JourneyReference journey, Instant plannedAt, LocalDate careSince, String because, String sourceEvent) {

    public NewAdoption {
        Objects.requireNonNull(child, "A plan for adoption needs a child");
        Objects.requireNonNull(plannedAt, "A plan for adoption needs when the review made it the plan");
        Objects.requireNonNull(because, "A plan for adoption needs a reason");
        Objects.requireNonNull(sourceEvent, "A plan for adoption needs the event it follows");
    }
}
