package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A draft of the letter before proceedings: what is the same for all, and what each parent is told. */
@JsonIgnoreProperties(ignoreUnknown = true)
record WriteLetter(
        String tried, String ourPart, String assessments, String familyMeeting, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate familyOfferedOn,
        String familyExemptWhy, List<ToParent> parents) {

    WriteLetter {
        parents = parents == null ? List.of() : List.copyOf(parents);
    }

    /** What one parent is told. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ToParent(String parent, String worries, List<Change> changes, String nextSteps,
                @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime meetingAt, String meetingPlace, String legalAdvice,
                String language) {

        ToParent {
            changes = changes == null ? List.of() : List.copyOf(changes);
        }
    }

    /** One thing a parent must change, by when, and the help for it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Change(String what, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate byOn, String help) {}
}
