package org.childjourney.permanence;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A lasting home is to be planned for a child in care.
 *
 * @param at          from when the first meeting counts; UTC
 * @param because     why now, in plain words; personal data, kept in the record only
 * @param planDueAt   when the law wants a plan to be there; null where no clock runs
 * @param sourceEvent the event it follows; the same one never begins a second planning
 */
public record NewPermanencePlanning(ChildId child, JourneyReference journey, Instant at, String because, Instant planDueAt, String sourceEvent) {

    public NewPermanencePlanning {
        Objects.requireNonNull(child, "Permanence planning needs a child");
        Objects.requireNonNull(journey, "Permanence planning needs a journey");
        Objects.requireNonNull(at, "Permanence planning needs when it begins");
        Objects.requireNonNull(because, "Permanence planning needs a reason");
        Objects.requireNonNull(sourceEvent, "Permanence planning needs the event it follows");
    }
}
