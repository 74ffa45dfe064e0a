package org.childjourney.children;

import java.time.Instant;
import java.util.List;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** Details of a child's record were corrected or added; what stood there before is kept. */
public record ChildDetailsChanged(ChildId child, Instant at, String by, List<String> fields) implements JourneyEvent {

    @Override
    public String stage() {
        return "Child's record";
    }

    @Override
    public String what() {
        return "Details changed: " + String.join(", ", fields) + ".";
    }
}
