package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;

/**
 * An agreement to share with one agency for one purpose. Instants are UTC.
 *
 * @param earlyHelp   the episode it was given for; null where it was given outside any
 * @param agreedBy    who in the family agreed
 * @param withdrawnAt null while it was not withdrawn
 * @param endedAt     when the help it was given for ended; null while that goes on
 */
public record EarlyHelpAgreement(
        UUID id, ChildId child, UUID earlyHelp, String agency, EarlyHelpPurpose purpose, Instant agreedAt, String agreedBy,
        Instant withdrawnAt, String withdrawnBy, String withdrawnWhy, Instant endedAt) {

    /** Whether something may be shared under it now. */
    public boolean isLive() {
        return withdrawnAt == null && endedAt == null;
    }

    /** Such as {@code Willow School, to take part in the plan and its reviews (agreed by … on …)}. */
    public String inWords() {
        return agency + ", " + purpose.words() + " (agreed by " + agreedBy + " on " + LondonTime.longDate(LondonTime.day(agreedAt))
                + (withdrawnAt == null ? ")" : "; withdrawn by " + withdrawnBy + " on " + LondonTime.longDate(LondonTime.day(withdrawnAt)) + ")");
    }
}
