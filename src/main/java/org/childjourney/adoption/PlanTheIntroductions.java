package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** The plan of how child and adopters get to know each other. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlanTheIntroductions(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate startOn, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate moveOn, String plan,
        String support, String childsVoice, String whatItChanged) {}
