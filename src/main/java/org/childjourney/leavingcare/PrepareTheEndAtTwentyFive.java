package org.childjourney.leavingcare;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What stays, and who stays, when the council's help ends at 25. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PrepareTheEndAtTwentyFive(String youngPersonSaid, String whoStays, String whatStays, String whereToAsk) {}
