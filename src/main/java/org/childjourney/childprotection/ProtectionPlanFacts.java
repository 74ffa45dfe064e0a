package org.childjourney.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What the journey and the returns need of a protection plan: no words of anybody. The census calls them CPPstartDate,
 * InitialCategoryOfAbuse, LatestCategoryOfAbuse, NumberOfPreviousCPP, CPPreviewDate and CPPendDate.
 *
 * @param cycle which stretch between conferences it is in, 1 before the first review
 */
public record ProtectionPlanFacts(
        UUID id, ChildId child, JourneyReference journey, UUID conference, Instant startedAt, String initialCategory, String latestCategory,
        int earlierPlans, List<LocalDate> reviewedOn, int cycle, Instant endedAt, String endedWhy) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
