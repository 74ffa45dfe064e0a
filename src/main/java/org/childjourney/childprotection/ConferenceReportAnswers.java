package org.childjourney.childprotection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** What the worker shared with the family before the conference, with whom, and what they said to it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConferenceReportAnswers(
        String report, List<ConferenceRecipient> people, String whatTheySay, YesNo childTold, String howChildTold, YesNo childToldAlone,
        String whyChildNotTold, YesNo everyoneHasIt, String whyNotEveryone, List<String> alsoFor) {

    ConferenceReportAnswers {
        people = ConferenceRecipient.said(people);
        alsoFor = alsoFor == null ? List.of() : List.copyOf(alsoFor);
    }
}
