package org.childjourney.oversight;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** An audit of the child's case was graded by one person and moderated by another. */
public record CaseAuditModerated(UUID audit, ChildId child, JourneyReference journey, Instant at, String by, AuditGrade grade) implements OversightEvent {

    @Override
    public String what() {
        return "Audit of the case, moderated: " + grade.label() + ".";
    }

    @Override
    public boolean significant() {
        return !grade.isGoodOrBetter();
    }
}
