package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** What happened before an order ended. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OrderFollows(
        OrderEnd how, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate doneOn, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate newEndsOn,
        String what, String childSaid) {
}
