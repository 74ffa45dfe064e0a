package org.childjourney.permanence;

/** How the planning of a lasting home came to its end. */
public enum PermanencePlanningEnd {
    PLAN_AGREED("Plan agreed"),
    AGREED_AT_REVIEW("Plan agreed at the care review"),
    OTHER("Ended from outside");

    private final String label;

    PermanencePlanningEnd(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
