package org.childjourney.leavingcare;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a young person is in the law of leaving care (Children Act 1989, sections 23A to 24; Care Leavers Regulations 2010). */
public enum LeavingCareClass {
    @JsonProperty("eligible") ELIGIBLE("eligible", "Eligible child"),
    @JsonProperty("relevant") RELEVANT("relevant", "Relevant child"),
    @JsonProperty("formerRelevant") FORMER_RELEVANT("formerRelevant", "Former relevant young person"),
    @JsonProperty("qualifying") QUALIFYING("qualifying", "Qualifying young person"),
    @JsonProperty("none") NONE("none", "Not a care leaver");

    private final String code;
    private final String label;

    LeavingCareClass(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the table of rules writes it. */
    public String code() {
        return code;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    /** Whether the council owes an adviser, a plan and to stay in touch; to a qualifying young person it owes advice when they ask. */
    public boolean hasAdviser() {
        return this == ELIGIBLE || this == RELEVANT || this == FORMER_RELEVANT;
    }

    /** Whether the council owes visits by the adviser; a child who is still looked after is visited as such. */
    boolean isVisited() {
        return this == RELEVANT || this == FORMER_RELEVANT;
    }

    static LeavingCareClass of(String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("There is no class " + code + " of leaving care");
    }
}
