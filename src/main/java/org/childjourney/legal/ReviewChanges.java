package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The answers at a review: how far each required change is. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReviewChanges(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, List<PersonThere> came, List<Reviewed> changes, String familyAnswer,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate familyAnsweredOn, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate familyHeldOn,
        String childSaid, String whatChanged, String whatNext, YesNo ready) {

    ReviewChanges {
        came = came == null ? List.of() : List.copyOf(came);
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /** How far one required change is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reviewed(String change, String how, String evidence) {}

    FamilyAnswer family() {
        return new FamilyAnswer(familyAnswer, familyAnsweredOn, familyHeldOn);
    }
}
