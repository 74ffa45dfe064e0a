package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** Whether a family was found for the child, and which. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FindAFamily(
        String familyFound, String adopterNames, String howMany, String theirStatus, String whose, String agency, YesNo fosterNow, YesNo fosterToAdopt,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate fosterSince, String approved,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate approvedOn, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate stageTwoOn,
        String whyThem, String siblings, String childsVoice, String whyNoFamily) {}
