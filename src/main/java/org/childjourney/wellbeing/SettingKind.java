package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the child learns. */
enum SettingKind {
    @JsonProperty("nursery") NURSERY("nursery", "Nursery or childminder"),
    @JsonProperty("school") SCHOOL("school", "School"),
    @JsonProperty("special") SPECIAL("special", "Special school"),
    @JsonProperty("alternative") ALTERNATIVE("alternative", "Alternative provision"),
    @JsonProperty("college") COLLEGE("college", "College, training or apprenticeship"),
    @JsonProperty("none") NONE("none", "No place at all");

    private final String code;
    private final String label;

    SettingKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As forms and diagrams write it. */
    String code() {
        return code;
    }

    /** As people say it. */
    String label() {
        return label;
    }
}
