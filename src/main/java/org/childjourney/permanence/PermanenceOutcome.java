package org.childjourney.permanence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a child is to grow up, as a permanence meeting may decide it. */
public enum PermanenceOutcome {
    @JsonProperty("rehabilitation") REHABILITATION("rehabilitation", "Home to the family"),
    @JsonProperty("longTermFostering") LONG_TERM_FOSTERING("longTermFostering", "Long-term fostering"),
    @JsonProperty("specialGuardianship") SPECIAL_GUARDIANSHIP("specialGuardianship", "Special guardianship or a child arrangements order"),
    @JsonProperty("adoption") ADOPTION("adoption", "Adoption"),
    @JsonProperty("anotherHome") ANOTHER_HOME("anotherHome", "Another lasting home");

    /** What the gateway is told while no plan is agreed. */
    static final String NONE = "none";

    private final String code;
    private final String label;

    PermanenceOutcome(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the diagram writes it. */
    public String code() {
        return code;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
