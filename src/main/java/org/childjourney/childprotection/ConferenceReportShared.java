package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * The worker's report was shared with the family before the conference.
 *
 * @param people how many members of the family have it
 * @param notSharedWith who has not, and why; null when everyone has
 */
public record ConferenceReportShared(
        UUID conference, ChildId child, JourneyReference journey, Instant at, String by, int people, boolean childTold,
        String notSharedWith) implements ConferenceEvent {

    @Override
    public String what() {
        return "Report for the conference shared with " + people + (people == 1 ? " member" : " members") + " of the family"
                + (childTold ? " and the child." : "; not with the child.") + (notSharedWith == null ? "" : " Not with: " + notSharedWith);
    }
}
