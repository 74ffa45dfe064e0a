package org.childjourney.childprotection;

import java.time.LocalDate;
import java.util.List;

/** What a held conference decided for one child: the pair of suggestion and decision, and all that follows from it. */
record ConferenceOutcome(
        ConferenceQuoracy quoracy, ConferenceDecision decision, ConferenceDecision suggested, String whyDifferent, String category,
        int earlierPlansHere, int earlierPlansElsewhere, OutlinePlan outline, List<String> dissent, LocalDate firstCoreGroupOn, LocalDate reviewOn) {}
