package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** It was decided to assess the child. */
public record AssessmentOpened(
        UUID assessment, ChildId child, JourneyReference journey, Instant at, String by,
        StartedBecause because, String reason, Instant dueAt) implements AssessmentEvent {

    @Override
    public String what() {
        return "Single assessment opened, because " + because.words() + ". To be authorised " + LondonTime.due(dueAt)
                + (reason == null ? "." : ". Reason: " + reason);
    }

    @Override
    public boolean significant() {
        return true;
    }
}
