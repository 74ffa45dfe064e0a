package org.childjourney.childprotection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The minutes, that the chair has read them, and who has them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConferenceMinutesAnswers(
        String minutes, YesNo readByTheChair, List<ConferenceRecipient> recipients, YesNo everyoneHasIt, String whyNotEveryone, List<String> alsoFor) {

    ConferenceMinutesAnswers {
        recipients = ConferenceRecipient.said(recipients);
        alsoFor = alsoFor == null ? List.of() : List.copyOf(alsoFor);
    }
}
