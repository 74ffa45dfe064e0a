package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** What a day is like in the placement, who may decide what, and who agreed to it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AgreeThePlacementPlan(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime agreedAt, List<PersonHere> agreedBy, String childSaid, String changedBecause, String dayToDay,
        String whoDecides, String contact, String health, String education, String risks, String howLong, YesNo agreesFewer) {

    AgreeThePlacementPlan {
        agreedBy = PersonHere.named(agreedBy);
    }
}
