package org.childjourney.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** The order, power or agreement that holds a child safe for a short time, and the rule that says how long. */
public enum EmergencyPower {
    @JsonProperty("policeProtection") POLICE_PROTECTION("Police protection", "police-protection-72h", true),
    @JsonProperty("emergencyOrder") EMERGENCY_ORDER("Emergency protection order", "epo-8d", true),
    @JsonProperty("extension") EXTENSION("Extended emergency protection order", "epo-extension-7d", true),
    @JsonProperty("agreement") AGREEMENT("Agreement with the parents", "immediate-agreement-72h", false);

    private final String label;
    private final String rule;
    private final boolean ofTheLaw;

    EmergencyPower(String label, String rule, boolean ofTheLaw) {
        this.label = label;
        this.rule = rule;
        this.ofTheLaw = ofTheLaw;
    }

    public String label() {
        return label;
    }

    /** The timescale whose clock runs while it holds the child. */
    public String rule() {
        return rule;
    }

    /** Whether police or a court hold the child; an agreement is neither, and is not what Ofsted's Annex A asks for. */
    public boolean ofTheLaw() {
        return ofTheLaw;
    }

    /** Whether its end stands in an order; every other one ends a fixed number of hours after it began. */
    boolean isOrder() {
        return this == EMERGENCY_ORDER || this == EXTENSION;
    }

    /** What may take its place. Police protection is never renewed, and an order extended once is not extended again. */
    Set<EmergencyPower> mayBeFollowedBy() {
        return switch (this) {
            case AGREEMENT -> Set.of(POLICE_PROTECTION, EMERGENCY_ORDER);
            case POLICE_PROTECTION -> Set.of(EMERGENCY_ORDER);
            case EMERGENCY_ORDER -> Set.of(EXTENSION);
            case EXTENSION -> Set.of();
        };
    }
}
