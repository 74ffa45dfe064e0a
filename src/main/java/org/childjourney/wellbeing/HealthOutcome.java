package org.childjourney.wellbeing;

/** How one health assessment of a child in care ended. */
public enum HealthOutcome {
    ASSESSED("Assessed"),
    COUNTED("An assessment before care counts"),
    REFUSED("Refused"),
    CARE_ENDED("Care ended first");

    private final String label;

    HealthOutcome(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
