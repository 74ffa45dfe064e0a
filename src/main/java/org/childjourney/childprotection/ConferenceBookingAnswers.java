package org.childjourney.childprotection;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.YesNo;

/** The answers of the chair's office when it books a conference. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConferenceBookingAnswers(
        String joinConference, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime bookedFor, String place, String chair,
        List<Invited> invited, YesNo parentsInvited, String whyParentsNotInvited, String howChildTakesPart, String whyAfterDue, String safeUntil,
        List<String> alsoFor) {

    /** The choice not to join a conference booked for brothers and sisters. */
    static final String OWN_DAY = "ownDay";

    /** Somebody invited, and whether a written report was asked of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Invited(String agency, String who, YesNo reportAsked) {

        boolean isEmpty() {
            return ConferenceTexts.allBlank(agency, who);
        }
    }

    ConferenceBookingAnswers {
        invited = invited == null ? List.of() : invited.stream().filter(each -> !each.isEmpty()).toList();
        alsoFor = alsoFor == null ? List.of() : List.copyOf(alsoFor);
    }

    /** The conference whose day it joins; null when it has a day of its own. */
    UUID joins() {
        return ConferenceTexts.isBlank(joinConference) || OWN_DAY.equals(joinConference) ? null : UUID.fromString(joinConference);
    }

    /** The day and time booked, an instant in UTC. */
    Instant day() {
        return bookedFor.toInstant();
    }

    /** As one child's record keeps it: with nothing of brothers and sisters. */
    ConferenceBookingAnswers forOne() {
        return new ConferenceBookingAnswers(null, bookedFor, place, chair, invited, parentsInvited, whyParentsNotInvited, howChildTakesPart,
                whyAfterDue, safeUntil, List.of());
    }
}
