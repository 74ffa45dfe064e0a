package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The answers when a child who is in care already is to stay by agreement, as after police protection. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordTheAgreement(
        YesNo agreementGiven, String whyNot, List<Consent> consents, YesNo everyoneAsked, String whyNotEveryone, YesNo objection,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime consentAt, String childTold, String childSaid) implements AsksConsent {

    RecordTheAgreement {
        consents = consents == null ? List.of() : List.copyOf(consents);
    }
}
