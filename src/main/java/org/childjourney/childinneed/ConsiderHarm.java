package org.childjourney.childinneed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The manager's answers after a family refused a plan: will the child be harmed without it, and what now. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConsiderHarm(
        String childsDay, YesNo significantHarm, String harmBecause, YesNo anotherWay, String whichWay, YesNo takesEarlyHelp, NeedDecision decision,
        String whyDifferent, String toldFamily, List<DayOfSister> alsoFor) {

    /** A brother or sister for whom the same is decided, from an ordinary day of their own. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record DayOfSister(String record, String childsDay) {}

    ConsiderHarm {
        alsoFor = alsoFor == null ? List.of() : List.copyOf(alsoFor);
    }

    ConsiderHarm decidedToo(DayOfSister sister) {
        return new ConsiderHarm(sister.childsDay(), significantHarm, harmBecause, anotherWay, whichWay, takesEarlyHelp, decision, whyDifferent, toldFamily,
                List.of());
    }
}
