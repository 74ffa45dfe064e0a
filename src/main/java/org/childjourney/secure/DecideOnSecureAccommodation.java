package org.childjourney.secure;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** The head of service's answers about whether a child may be placed in secure accommodation. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideOnSecureAccommodation(
        YesNo absconds, YesNo harmIfAbsconds, YesNo injures, String criteriaBecause, String triedInstead, YesNo approved,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate approvedOn, String approvalReference, String childSaid, YesNo spokenAlone, String whyNotAlone,
        String changedBecause, SecureDecision decision, String whyDifferent, String instead, String rights) {}
