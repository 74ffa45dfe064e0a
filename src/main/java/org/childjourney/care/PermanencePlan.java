package org.childjourney.care;

/** Where a child in care is to have a lasting home: Annex A list 8, the plan for permanence. */
public enum PermanencePlan implements Coded {
    RETURN("Return to the family"),
    ADOPTION("Adoption"),
    GUARDIANSHIP("Special guardianship or child arrangements order"),
    SUPPORTED_LIVING("Supported living in the community"),
    RESIDENTIAL("Long-term residential placement"),
    FOSTERING("Long-term fostering"),
    OTHER("Something else");

    private final String label;

    PermanencePlan(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
