package org.childjourney.leavingcare;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** What a young person who goes back to education or training needs for it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AssessForEducation(String course, String youngPersonSaid, YesNo seenAlone, String whyNotAlone, String whatChanged, YesNo appropriate, String help) {}
