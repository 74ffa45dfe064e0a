package org.childjourney.care;

import java.time.LocalDate;

/** One episode of care as SSDA903 asks for it: one legal status in one placement. London days; the last one has no end. */
public record EpisodeFacts(int number, LocalDate from, LocalDate until, NewEpisodeReason reasonForNew, LegalStatus legalStatus, NeedForCare need,
                           PlacementFacts placement, String homePostcode, String rec, MoveReason reasonPlaceChange) {

    /** Whether it is the one the child lives in now. */
    public boolean isOpen() {
        return until == null;
    }
}
