package org.childjourney.adoption;

/** How a plan for adoption ended. */
public enum AdoptionEnd {
    ADOPTED("Adopted"),
    CONSENT_WITHDRAWN("The parents withdrew their consent, and the child went back"),
    PLAN_CHANGED("Adoption is no longer the plan"),
    OTHER("The plan for adoption ended");

    private final String label;

    AdoptionEnd(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
