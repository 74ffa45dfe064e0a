package org.childjourney.incidents;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/** What others may know of a serious incident; never what happened. */
public record IncidentFacts(UUID id, ChildId child, Instant awareAt, Instant notifiedAt, Instant rapidReviewAt, boolean practiceReview, Instant publishedAt, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
