package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a family may need below the threshold. None of these is a safeguarding concern; such a concern goes to the front door. */
public enum EarlyHelpNeed {
    @JsonProperty("youngCarer") YOUNG_CARER("Caring for somebody"),
    @JsonProperty("schoolAttendance") SCHOOL_ATTENDANCE("Going to school"),
    @JsonProperty("speechAndLanguage") SPEECH_AND_LANGUAGE("Speech and language"),
    @JsonProperty("specialNeeds") SPECIAL_NEEDS("Special educational needs or disability"),
    @JsonProperty("parenting") PARENTING("Parenting and routines"),
    @JsonProperty("wellbeing") WELLBEING("Wellbeing of the child"),
    @JsonProperty("parentsHealth") PARENTS_HEALTH("Health of a parent"),
    @JsonProperty("housing") HOUSING("Housing"),
    @JsonProperty("money") MONEY("Money, work and debt"),
    @JsonProperty("separation") SEPARATION("Parents in conflict or parted"),
    @JsonProperty("friends") FRIENDS("Friends, safety in the neighbourhood, online"),
    @JsonProperty("other") OTHER("Something else");

    private final String label;

    EarlyHelpNeed(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
