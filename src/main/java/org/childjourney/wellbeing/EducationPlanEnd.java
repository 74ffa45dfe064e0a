package org.childjourney.wellbeing;

/** How one personal education plan was closed. */
public enum EducationPlanEnd {
    ACCEPTED("Accepted by the virtual head"),
    NEW_SCHOOL("Replaced: the child changed school"),
    CARE_ENDED("Care ended first");

    private final String label;

    EducationPlanEnd(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
