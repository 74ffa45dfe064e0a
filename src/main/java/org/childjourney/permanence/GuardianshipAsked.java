package org.childjourney.permanence;

/** How an application for special guardianship came to the council. */
public enum GuardianshipAsked {
    NOTICE("Written notice of the application received"),
    COURT("The court asks for a report"),
    PLAN("The plan for permanence is special guardianship");

    private final String label;

    GuardianshipAsked(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
