package org.childjourney.missing;

/** How the council's work about one time a child was missing came to its end. */
public enum MissingEnd {
    INTERVIEWED("Returned and interviewed"),
    INTERVIEW_REFUSED("Returned, interview refused by the child"),
    STILL_MISSING("Ended from outside while still missing"),
    NOT_INTERVIEWED("Ended from outside before the return interview");

    private final String label;

    MissingEnd(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
