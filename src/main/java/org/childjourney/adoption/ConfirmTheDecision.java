package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** How the decision was confirmed in writing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConfirmTheDecision(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate sentOn, String toWhom, String letterSays) {}
