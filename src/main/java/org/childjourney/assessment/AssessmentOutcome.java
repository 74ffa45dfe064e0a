package org.childjourney.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What follows an assessment, in the words of the forms, the diagram and the chronology. */
public enum AssessmentOutcome {
    @JsonProperty("close") CLOSE("close", "Close: no further need", false),
    @JsonProperty("earlyHelp") EARLY_HELP("earlyHelp", "Early help", false),
    @JsonProperty("childInNeed") CHILD_IN_NEED("childInNeed", "Child in need plan", true),
    @JsonProperty("strategyDiscussion") STRATEGY_DISCUSSION("strategyDiscussion", "Strategy discussion", true),
    @JsonProperty("legalGateway") LEGAL_GATEWAY("legalGateway", "Legal gateway", true),
    @JsonProperty("becomesLookedAfter") BECOMES_LOOKED_AFTER("becomesLookedAfter", "Become looked after", true);

    private final String code;
    private final String label;
    private final boolean needsSocialCare;

    AssessmentOutcome(String code, String label, boolean needsSocialCare) {
        this.code = code;
        this.label = label;
        this.needsSocialCare = needsSocialCare;
    }

    /** As the diagram's gateway and the decision table write it. */
    public String code() {
        return code;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    /** As people say it in the middle of a sentence. */
    String inASentence() {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }

    /** Whether the child was assessed as needing the council's social care support (Ofsted's Annex A, list 4). */
    public boolean needsSocialCare() {
        return needsSocialCare;
    }

    static AssessmentOutcome of(String code) {
        for (var outcome : values()) {
            if (outcome.code.equals(code)) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("There is no outcome " + code + " of an assessment");
    }
}
