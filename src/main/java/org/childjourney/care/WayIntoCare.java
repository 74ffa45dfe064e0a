package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The answers about how a child comes into care: by which power, agreed by whom, why now, and what the child knows and says. */
@JsonIgnoreProperties(ignoreUnknown = true)
record WayIntoCare(
        YesNo comesIntoCare, String whyNot, String whatInstead, LegalStatus status,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime orderFrom, String orderSays,
        List<Consent> consents, YesNo everyoneAsked, String whyNotEveryone, YesNo objection,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime consentAt,
        String whyNow, String triedBefore, String widerFamily, NeedForCare categoryOfNeed, String homePostcode, EarlierPermanence prevPerm, String prevPermLa,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate prevPermOn, YesNo unaccompanied, YesNo childSeen, String whyNotSeen, String childTold, String childSaid,
        String changedBecause) implements AsksConsent {

    WayIntoCare {
        consents = consents == null ? List.of() : List.copyOf(consents);
    }

    boolean comesIn() {
        return YesNo.isYes(comesIntoCare);
    }

    /** When the consent was given, or the order or power began. */
    Instant statusFrom() {
        var from = status.byAgreement() ? consentAt : orderFrom;
        return from == null ? null : from.toInstant();
    }

    String statusField() {
        return status.byAgreement() ? "consentAt" : "orderFrom";
    }
}
