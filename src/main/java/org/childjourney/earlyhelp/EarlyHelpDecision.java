package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;

/** What is decided at the end of a step of early help, with the family or by a manager. */
enum EarlyHelpDecision {
    @JsonProperty("plan") PLAN("plan", "A plan with one team around the family"),
    @JsonProperty("universal") UNIVERSAL("universal", "Universal services"),
    @JsonProperty("stepUp") STEP_UP("stepUp", "Step up: the front door is asked"),
    @JsonProperty("referral") REFERRAL("referral", "The front door is asked: harm is feared without help"),
    @JsonProperty("considerHarm") CONSIDER_HARM("considerHarm", "A manager considers harm"),
    @JsonProperty("goesOn") GOES_ON("goesOn", "Help goes on"),
    @JsonProperty("goalsMet") GOALS_MET("goalsMet", "The goals are met: early help ends");

    private final String code;
    private final String label;

    EarlyHelpDecision(String code, String label) {
        this.code = code;
        this.label = label;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    /** Asks why this differs from what the table suggests. */
    void against(Suggestion suggestion, String whyDifferent, Answers check) {
        suggestion.asksWhyDifferent(code, of(suggestion.code()).label, label, whyDifferent, check);
    }

    static EarlyHelpDecision of(String code) {
        return Arrays.stream(values()).filter(decision -> decision.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no decision " + code + " about early help"));
    }
}
