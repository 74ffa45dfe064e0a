package org.childjourney.assessment;

import java.time.Instant;
import java.util.List;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/**
 * Somebody who works with the child asked for a strategy discussion, from the child's page or beside a task.
 *
 * @param journey the child's open period of involvement; null when none is open
 */
public record HarmReported(ChildId child, Instant at, String by, JourneyReference journey, String because, List<ChildId> alsoFor) implements HarmSuspected {

    public HarmReported {
        alsoFor = List.copyOf(alsoFor);
    }

    @Override
    public String stage() {
        return "Assessment and enquiry";
    }

    @Override
    public String what() {
        return "Strategy discussion asked for. " + because;
    }
}
