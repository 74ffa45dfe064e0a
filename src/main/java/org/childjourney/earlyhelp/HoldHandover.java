package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The answers of the handover meeting at which a statutory stage steps down, and the family agrees or not. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldHandover(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime metAt, List<PersonInTeam> came, String whatGoesOn, String ifWorse, YesNo childSeen,
        String whyNotSeen, YesNo seenAlone, String whyNotAlone, String childSaid, String changedBecause, ChildAgrees childAgrees, YesNo familyAgrees,
        List<AgreedToShare> agreements, String notShared, String leadName, LeadKind leadKind, String leadAgency, YesNo leadChosen, String refusedBy, String refusedWhy,
        String whatWasOffered, String worryIfNot, YesNo actToday, String whatToday, YesNo harmSuspected) implements FamilyAnswer {

    HoldHandover {
        came = PersonInTeam.written(came);
        agreements = AgreedToShare.written(agreements);
    }
}
