package org.childjourney.earlyhelp;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** What two forms have in common: the family was asked for its agreement, and agreed or not. */
interface FamilyAnswer {

    OffsetDateTime metAt();

    YesNo familyAgrees();

    List<AgreedToShare> agreements();

    /** With whom nothing may be shared, and why; null where the family said nothing of it. */
    String notShared();

    String leadName();

    LeadKind leadKind();

    String leadAgency();

    String refusedWhy();

    YesNo actToday();

    String whatToday();

    YesNo harmSuspected();

    default boolean agreed() {
        return YesNo.isYes(familyAgrees());
    }

    default Instant at() {
        return metAt().toInstant();
    }

    default boolean suspectsHarm() {
        return YesNo.isYes(actToday()) && YesNo.isYes(harmSuspected());
    }
}
