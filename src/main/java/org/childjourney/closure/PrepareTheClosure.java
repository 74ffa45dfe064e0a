package org.childjourney.closure;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** The worker's answers before a case is closed: the child was seen and told, the family and the agencies too, or why not. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PrepareTheClosure(
        ClosureReason reason, String whatChangedForTheChild, String whatIsLeft, YesNo childSeen, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate seenOn,
        YesNo seenAlone, String whyNotAlone, String whyNotSeen, String childSaid, String whatChanged, YesNo familyTold,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate familyToldOn, String whyFamilyNotTold, YesNo agenciesTold, String whichAgencies, String whyAgenciesNotTold,
        String whoHelpsNow) {}
