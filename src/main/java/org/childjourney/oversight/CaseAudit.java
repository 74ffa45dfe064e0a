package org.childjourney.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** One audit of a child's case: chosen for a month, graded by one person and moderated by another. */
record CaseAudit(UUID id, ChildId child, JourneyReference journey, String team, LocalDate month, UUID againAfter, Instant auditedAt, String auditedBy, AuditGrade suggested,
                 AuditGrade grade, Instant moderatedAt, String moderatedBy, Instant endedAt) {

    boolean isOpen() {
        return moderatedAt == null && endedAt == null;
    }

    /** The rule whose clock says by when: within the month; or three months after a grade below good. */
    String rule() {
        return againAfter == null ? CaseAudits.MONTHLY : CaseAudits.AGAIN;
    }
}
