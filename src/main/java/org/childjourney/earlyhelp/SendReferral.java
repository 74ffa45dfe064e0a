package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** The answers of whoever sent the referral to the front door. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SendReferral(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime sentAt, String spokenTo, String whyNow, String childSaid, YesNo familyTold,
        String whyNotTold, YesNo familyAgrees, String whyWithout) {}
