package org.childjourney.complaints;

/** How a complaint came to its end. */
public enum ComplaintEnd {
    RESOLVED("Resolved at stage 1"),
    ACCEPTED("The adjudication was accepted"),
    NO_PANEL_ASKED_FOR("No panel was asked for in time"),
    PANEL_ANSWERED("The panel was answered"),
    WITHDRAWN("Withdrawn");

    private final String label;

    ComplaintEnd(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
