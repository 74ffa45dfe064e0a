package org.childjourney.care;

import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** Answers that hold what was asked and said when care by agreement was proposed. */
interface AsksConsent {

    List<Consent> consents();

    YesNo everyoneAsked();

    String whyNotEveryone();

    YesNo objection();

    OffsetDateTime consentAt();
}
