package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;

/** How parents or adopters were told by word of mouth. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TellOfTheDecision(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime toldAt, String whoWasTold, String whatTheySaid, String childTold) {}
