package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The answers after the family was asked: what is shared with whom for what, and who leads; or who does not agree, and why. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AskForAgreement(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime metAt, YesNo childSeen, String whyNotSeen, YesNo seenAlone, String whyNotAlone,
        String childSaid, String changedBecause, ChildAgrees childAgrees, YesNo familyAgrees, List<AgreedToShare> agreements, String notShared, String leadName,
        LeadKind leadKind, String leadAgency, YesNo leadChosen, String refusedBy, String refusedWhy, String whatWasOffered, String worryIfNot,
        YesNo actToday, String whatToday, YesNo harmSuspected) implements FamilyAnswer {

    AskForAgreement {
        agreements = AgreedToShare.written(agreements);
    }
}
