package org.childjourney.reviews;

/** The plan for where the child will grow up, as Annex A list 8 asks for it. */
public enum PermanencePlan {
    RETURN_HOME("return to family", "a) Return to family"),
    ADOPTION("adoption", "b) Adoption"),
    GUARDIANSHIP("special guardianship or a child arrangements order", "c) SGO/CAO"),
    SUPPORTED_LIVING("supported living in the community", "d) Supported living in the community"),
    RESIDENTIAL("a long-term residential home", "e) Long-term residential placement"),
    LONG_TERM_FOSTERING("long-term fostering", "f) Long-term fostering"),
    OTHER("another plan", "g) Other"),
    NONE("not made yet", null);

    private final String label;
    private final String annexA;

    PermanencePlan(String label, String annexA) {
        this.label = label;
        this.annexA = annexA;
    }

    public String label() {
        return label;
    }

    /** The code of Annex A; null where there is no plan. */
    public String annexA() {
        return annexA;
    }
}
