package org.childjourney.duties;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * Something was seen or heard that calls for a step of its own.
 *
 * @param since       what it counts from: when it was heard of, or when the child went away; UTC
 * @param because     what was seen or heard; personal data, kept in the record only
 * @param sourceEvent the event it follows; the same one never begins the same duty twice
 */
public record NewSpecialDuty(ChildId child, JourneyReference journey, SpecialDuty duty, Instant since, String because, String sourceEvent) {

    public NewSpecialDuty {
        Objects.requireNonNull(child, "A duty needs a child");
        Objects.requireNonNull(journey, "A duty needs a journey");
        Objects.requireNonNull(duty, "A duty needs what it is");
        Objects.requireNonNull(since, "A duty needs when it began");
        Objects.requireNonNull(because, "A duty needs a reason");
        Objects.requireNonNull(sourceEvent, "A duty needs the event it follows");
    }
}
