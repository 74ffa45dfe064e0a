package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.childjourney.foundation.YesNo;

/** The manager's answers where a family does not agree, withdraws or takes no part: will the child be harmed, and what now. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConsiderEarlyHarm(
        String childsDay, YesNo significantHarm, String harmBecause, YesNo worseWithoutHelp, String worseBecause, YesNo someAgreed, String whatRemains,
        List<AgreedToShare> agreements, EarlyHelpDecision decision, String whyDifferent, String universalOffer, String toldFamily) {

    ConsiderEarlyHarm {
        agreements = AgreedToShare.written(agreements);
    }

    /** Why it is decided so, in one line. */
    String why() {
        return Stream.of(harmBecause, worseBecause, universalOffer, whatRemains, toldFamily).filter(Objects::nonNull).findFirst().orElse("");
    }
}
