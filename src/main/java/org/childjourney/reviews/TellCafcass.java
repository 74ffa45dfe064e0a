package org.childjourney.reviews;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** The reviewing officer's answers when Cafcass was told of a concern: when, how, and why now. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TellCafcass(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime toldAt, String howTold, String whomTold, String whyCafcass, YesNo childKnows,
        String whyChildNotTold) {}
