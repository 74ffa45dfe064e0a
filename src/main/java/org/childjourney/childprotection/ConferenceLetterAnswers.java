package org.childjourney.childprotection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The chair's decision letter, and who has it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConferenceLetterAnswers(String letter, List<ConferenceRecipient> recipients, YesNo everyoneHasIt, String whyNotEveryone) {

    ConferenceLetterAnswers {
        recipients = ConferenceRecipient.said(recipients);
    }
}
