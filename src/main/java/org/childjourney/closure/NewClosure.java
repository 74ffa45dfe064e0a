package org.childjourney.closure;

import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A case is proposed to be closed.
 *
 * @param because     why, in a sentence; personal data, kept in the record only
 * @param sourceEvent the event it follows; the same one never begins a second closing
 */
public record NewClosure(ChildId child, JourneyReference journey, ClosureReason reason, String because, String sourceEvent) {

    public NewClosure {
        Objects.requireNonNull(child, "A closing needs a child");
        Objects.requireNonNull(journey, "A closing needs the child's journey");
        Objects.requireNonNull(sourceEvent, "A closing needs the event it follows");
    }
}
