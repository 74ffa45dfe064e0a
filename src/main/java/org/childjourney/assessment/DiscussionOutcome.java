package org.childjourney.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a strategy discussion decides about one child, in the words of the form, the diagram and the chronology. */
public enum DiscussionOutcome {
    @JsonProperty("section47Single") SECTION_47_SINGLE("section47", "Section 47 enquiry by children's social care"),
    @JsonProperty("section47Joint") SECTION_47_JOINT("section47", "Section 47 enquiry together with the police"),
    @JsonProperty("section17") SECTION_17("section17", "Help under section 17"),
    @JsonProperty("noFurtherEnquiry") NO_FURTHER_ENQUIRY("noFurtherEnquiry", "No further enquiry");

    private final String code;
    private final String label;

    DiscussionOutcome(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the diagram's gateway asks it. */
    String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Whether an enquiry under section 47 of the Children Act 1989 is made. */
    public boolean isEnquiry() {
        return this == SECTION_47_SINGLE || this == SECTION_47_JOINT;
    }
}
