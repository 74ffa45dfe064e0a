package org.childjourney.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * A conference must be held for a child.
 *
 * @param duty          the record whose running clock says by when: the enquiry of an initial or pre-birth conference, the plan of a
 *                      review; null for a transfer-in, whose clock the conference starts itself
 * @param since         when it was asked for; for a transfer-in when we were told of the move. An instant in UTC
 * @param expectedBirth the expected date of delivery, of a pre-birth conference only
 * @param sourceEvent   what asks for it; the same one asks for nothing twice
 */
public record NewConference(
        ConferenceKind kind, ChildId child, JourneyReference journey, UUID duty, Instant since, LocalDate expectedBirth, String sourceEvent) {

    void check(Instant now) {
        boolean transfer = kind == ConferenceKind.TRANSFER_IN;
        new Answers()
                .require(!since.isAfter(now), "since", since, "The conference was asked for " + LondonTime.dayAndTime(since) + ", which lies in the future.")
                .require(transfer == (duty == null), "duty", duty, transfer
                        ? "A transfer-in conference is counted from the day we were told; it belongs to no enquiry or plan of ours."
                        : "Say which enquiry or plan this conference belongs to: its clock says by when.")
                .require((kind == ConferenceKind.PRE_BIRTH) == (expectedBirth != null), "expectedBirth", expectedBirth,
                        kind == ConferenceKind.PRE_BIRTH ? "A pre-birth conference needs the expected date of delivery."
                                : "Only a pre-birth conference is counted from an expected date of delivery.")
                .require(sourceEvent != null && !sourceEvent.isBlank(), "sourceEvent", sourceEvent, "Say which event asks for the conference.")
                .orRefuse();
    }
}
