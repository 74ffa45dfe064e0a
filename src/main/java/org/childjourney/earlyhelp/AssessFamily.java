package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The whole-family assessment: everyone in their own words, needs, strengths, what was tried, and what follows. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AssessFamily(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime assessedAt, String organisation, YesNo childSeen, String whyNotSeen, YesNo seenAlone,
        String whyNotAlone, String childSaid, String changedBecause, String childWishes, List<FamilyVoice> family, YesNo fatherHeard, String whyNoFather,
        YesNo wholeFamily, String whyNotWhole, List<FamilyNeed> needs, String strengths, String whatWasTried, String analysis, YesNo sharedWithFamily,
        String whyNotShared, YesNo significantHarm, String harmBecause, YesNo moreThanEarlyHelp, YesNo needsHelp, EarlyHelpDecision decision,
        String whyDifferent, String whyThis) {

    /** Somebody who matters to the child, in their own words. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FamilyVoice(String who, String role, String says) {}

    /** Something the family needs. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FamilyNeed(EarlyHelpNeed area, String need) {}

    AssessFamily {
        family = family == null ? List.of() : List.copyOf(family);
        needs = needs == null ? List.of() : List.copyOf(needs);
    }

    /** In the child's words, or why there are none. */
    String voice() {
        return childSaid == null ? "not seen (" + whyNotSeen + ")" : childSaid;
    }
}
