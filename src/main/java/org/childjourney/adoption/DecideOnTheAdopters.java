package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The agency decision-maker's answers on whether the adopters are suitable. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideOnTheAdopters(
        String panelSays, String panelReasons, String decision, String whyDifferent, String reasons) {}
