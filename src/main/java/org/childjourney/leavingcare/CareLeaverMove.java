package org.childjourney.leavingcare;

import java.time.Instant;

/**
 * A move of a care leaver, or of an eligible child in care.
 *
 * @param livesIn  null for a home in care that the return on care leavers does not know, as with foster carers
 * @param provided whether the council provides the new home (Children Act 1989, section 23B or 24B)
 * @param suitable null where nobody has said yet
 */
public record CareLeaverMove(Instant at, Accommodation livesIn, Boolean suitable, boolean provided, String because) {

    boolean toOtherArrangement() {
        return livesIn != null && livesIn.isOtherArrangement();
    }

    String inWords() {
        return "Moved" + (livesIn == null ? "" : ": " + livesIn.label()) + ". " + because;
    }
}
