package org.childjourney.transfer;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** What the other council is told of a child who moved there, and what the child and the family know of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SendTheSummary(
        String livesWhere, String whyWeWork, String risks, String plan, String promised, YesNo familyAgrees, String whyNotAgreed, YesNo childTold, String whyNotTold,
        String childSaid, String whatChanged, String sentTo, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate sentOn, String untilTheyAnswer) {}
