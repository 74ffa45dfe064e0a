package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The child was seen for the assessment; of an unborn child, the parent. */
public record ChildSeen(
        UUID assessment, ChildId child, JourneyReference journey, Instant at, String by,
        Boolean alone, String voice, String actionToday) implements AssessmentEvent {

    @Override
    public String what() {
        String how = alone == null ? "Parent seen for the unborn child" : alone ? "Child seen alone" : "Child seen, not alone";
        return how + ". " + voice + (actionToday == null ? "" : " NEEDED TODAY: " + actionToday);
    }

    @Override
    public boolean significant() {
        return actionToday != null;
    }
}
