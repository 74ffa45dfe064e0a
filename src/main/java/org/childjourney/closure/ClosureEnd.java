package org.childjourney.closure;

/** How the closing of a case came to its end. */
public enum ClosureEnd {
    CLOSED("Closed"),
    KEPT_OPEN("Kept open"),
    STOPPED("Stopped");

    private final String label;

    ClosureEnd(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
