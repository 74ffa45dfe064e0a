package org.childjourney.privatefostering;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** The manager's answers about whether an arrangement of private fostering is suitable for the child. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideOnPrivateFostering(
        String checks, YesNo disqualified, String whoDisqualified, YesNo harm, String harmBecause, String welfare, String welfareBecause, String childsVoice,
        SuitabilityDecision decision, String whyDifferent, String requirements, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate requirementsBy,
        String whyProhibited, String whereNext, String whyNotInLaw, String told) {}
