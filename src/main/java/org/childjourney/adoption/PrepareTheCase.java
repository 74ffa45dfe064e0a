package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** The social worker's case for the decision that the child should be placed for adoption. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PrepareTheCase(
        String whyAdoption, String familyTried, YesNo familyCanCare, String siblings, String parentsSay, YesNo seenAlone, String whyNotAlone,
        String childsVoice, String whatItChanged, String medicalAdvice, String legalAdvice, String contactPlan, YesNo relinquished, String panelSays,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime presentedAt) {}
