package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonProperty;

/** From which kind of agency a lead practitioner comes; the council's own share is one of the measures. */
public enum LeadKind {
    @JsonProperty("council") COUNCIL,
    @JsonProperty("school") SCHOOL,
    @JsonProperty("health") HEALTH,
    @JsonProperty("police") POLICE,
    @JsonProperty("housing") HOUSING,
    @JsonProperty("voluntary") VOLUNTARY,
    @JsonProperty("other") OTHER;

    /** Whether an agency other than the council leads. */
    public boolean isPartner() {
        return this != COUNCIL;
    }
}
