package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** The head of service's answer to the one request for more time. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AuthoriseExtension(
        YesNo adviceHeard, YesNo authorise, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate until, String why) {
}
