package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may say yes or no to a health assessment of this child. */
enum ConsentFrom {
    @JsonProperty("parent") PARENT("parent", "a parent"),
    @JsonProperty("authority") AUTHORITY("authority", "the council, which shares parental responsibility"),
    @JsonProperty("youngPerson") YOUNG_PERSON("youngPerson", "the young person, who understands what it means");

    private final String code;
    private final String label;

    ConsentFrom(String code, String label) {
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
