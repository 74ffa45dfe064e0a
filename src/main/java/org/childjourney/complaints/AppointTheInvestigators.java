package org.childjourney.complaints;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** Who investigates a complaint at stage 2, and what exactly it is. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AppointTheInvestigators(String investigator, String independentPerson, String recorded, YesNo advocateThere) {}
