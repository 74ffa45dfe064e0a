package org.childjourney.privatefostering;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** Somebody who lives where the child is privately fostered, and whether they were spoken with. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PersonInHousehold(String who, String role, YesNo spokenWith) {}
