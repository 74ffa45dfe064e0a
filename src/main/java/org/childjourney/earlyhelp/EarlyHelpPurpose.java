package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** What a family agrees that an agency may do with what is known of them, and which needs that lets the agency see. */
public enum EarlyHelpPurpose {
    @JsonProperty("assessment") ASSESSMENT("assessment", "to take part in the assessment", Set.of()),
    @JsonProperty("plan") PLAN("plan", "to take part in the plan and its reviews", Set.of()),
    @JsonProperty("offerHelp") OFFER_HELP("offerHelp", "to be told what help is wanted, and offer it", Set.of(EarlyHelpNeed.values())),
    @JsonProperty("health") HEALTH("health", "to share what health services know",
            Set.of(EarlyHelpNeed.SPEECH_AND_LANGUAGE, EarlyHelpNeed.SPECIAL_NEEDS, EarlyHelpNeed.WELLBEING, EarlyHelpNeed.PARENTS_HEALTH)),
    @JsonProperty("education") EDUCATION("education", "to share what school or nursery knows",
            Set.of(EarlyHelpNeed.SCHOOL_ATTENDANCE, EarlyHelpNeed.SPEECH_AND_LANGUAGE, EarlyHelpNeed.SPECIAL_NEEDS)),
    @JsonProperty("housing") HOUSING("housing", "to share what the landlord or housing service knows", Set.of(EarlyHelpNeed.HOUSING, EarlyHelpNeed.MONEY));

    private final String code;
    private final String words;
    private final Set<EarlyHelpNeed> covers;

    EarlyHelpPurpose(String code, String words, Set<EarlyHelpNeed> covers) {
        this.code = code;
        this.words = words;
        this.covers = covers;
    }

    public String code() {
        return code;
    }

    /** After “for what”: {@code to take part in the assessment}. */
    public String words() {
        return words;
    }

    /** The needs an agency may be told of under it. */
    public Set<EarlyHelpNeed> covers() {
        return covers;
    }
}
