package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The answers about the first meeting with the parents: held, or nobody came. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FirstMeeting(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, YesNo parentsCame, String whyNotCame, List<PersonThere> came,
        YesNo lawyersCame, String whyNoLawyer, String agreed, YesNo agreementSigned, String whyNotSigned, String childSaid, String whatChanged,
        String familyAnswer, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate familyAnsweredOn,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate familyHeldOn) {

    FirstMeeting {
        came = came == null ? List.of() : List.copyOf(came);
    }

    FamilyAnswer family() {
        return new FamilyAnswer(familyAnswer, familyAnsweredOn, familyHeldOn);
    }
}
