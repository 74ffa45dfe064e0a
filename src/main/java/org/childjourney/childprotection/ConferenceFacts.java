package org.childjourney.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What returns, pages and the journey may know of a conference: dates and codes, nothing written about people. Instants are UTC,
 * days are London days; what has not happened is null.
 *
 * @param duty      the enquiry or plan whose clock says by when; of a transfer-in the conference itself
 * @param bookedFor the day and time booked now; null while none is
 * @param category  census code of the category of abuse; null without a plan
 * @param dissent   the agencies that disagreed with the decision
 */
public record ConferenceFacts(
        UUID id, ChildId child, JourneyReference journey, ConferenceKind kind, UUID duty, Instant since, UUID meeting, Instant bookedFor,
        Instant heldAt, ConferenceQuoracy quoracy, ConferenceDecision decision, String category, int earlierPlansHere, int earlierPlansElsewhere,
        List<String> dissent, LocalDate firstCoreGroupOn, LocalDate reviewOn, Instant concludedAt, Instant endedAt) {

    public boolean isOpen() {
        return concludedAt == null && endedAt == null;
    }
}
