package org.childjourney.permanence;

/** How the assessment of a connected person came to its end. */
public enum ConnectedPersonResult {
    APPROVED("Approved as foster carer for this child"),
    NOT_APPROVED("Not approved"),
    PLACEMENT_ENDED("The child lives there no more");

    private final String label;

    ConnectedPersonResult(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
