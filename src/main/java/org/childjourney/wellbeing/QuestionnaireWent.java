package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of a questionnaire that was due. */
enum QuestionnaireWent {
    @JsonProperty("scored") SCORED("scored", "Filled in and scored"),
    @JsonProperty("notYet") NOT_YET("notYet", "Not yet"),
    @JsonProperty("none") NONE("none", "There will be none this year");

    private final String code;
    private final String label;

    QuestionnaireWent(String code, String label) {
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
