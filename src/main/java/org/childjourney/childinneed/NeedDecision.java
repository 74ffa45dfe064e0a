package org.childjourney.childinneed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** What a review, or a manager whom a family refused, decides. */
enum NeedDecision {
    @JsonProperty("goesOn") GOES_ON("goesOn", "The plan goes on", null),
    @JsonProperty("tryAgain") TRY_AGAIN("tryAgain", "Ask the family again", null),
    @JsonProperty("closed") CLOSED("closed", "Close the plan", NeedPlanEnd.CLOSED),
    @JsonProperty("earlyHelp") EARLY_HELP("earlyHelp", "Early help", NeedPlanEnd.EARLY_HELP),
    @JsonProperty("strategyDiscussion") STRATEGY_DISCUSSION("strategyDiscussion", "Strategy discussion", NeedPlanEnd.STRATEGY_DISCUSSION);

    private final String code;
    private final String label;
    private final NeedPlanEnd end;

    NeedDecision(String code, String label, NeedPlanEnd end) {
        this.code = code;
        this.label = label;
        this.end = end;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    /** How the plan ends by it; empty when it goes on. */
    Optional<NeedPlanEnd> end() {
        return Optional.ofNullable(end);
    }

    static NeedDecision of(String code) {
        for (var decision : values()) {
            if (decision.code.equals(code)) {
                return decision;
            }
        }
        throw new IllegalArgumentException("There is no decision " + code + " about a child in need plan");
    }
}
