package org.childjourney.secure;

import java.time.Instant;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;

/**
 * A court's order that a child may be kept in secure accommodation: its end is the order's own. The first lasts three months at most, a later one six
 * (SI 1991/1505, regulations 11 and 12).
 */
record SecureOrder(Instant madeAt, Instant endsAt, String court) {

    private static final int FIRST = 3;
    private static final int LATER = 6;

    void check(boolean first, Instant notBefore, Instant now, Answers check) {
        int months = first ? FIRST : LATER;
        boolean known = madeAt != null && endsAt != null;
        check.require(madeAt != null && !madeAt.isAfter(now), "orderMadeAt", madeAt, "When was the order made? Give when it was, not in the future.")
                .require(madeAt == null || !madeAt.isBefore(notBefore), "orderMadeAt", madeAt, "When was the order made? It lies before " + LondonTime.dayAndTime(notBefore) + ".")
                .require(!known || endsAt.isAfter(madeAt), "orderEndsAt", endsAt, "Until when does the order last? It lies before the order was made.")
                .require(!known || !LondonTime.dueDay(endsAt).isAfter(LondonTime.day(madeAt).plusMonths(months)), "orderEndsAt", endsAt, "Until when does the order last? "
                        + (first ? "A first order lasts three months at most" : "A later order lasts six months at most") + ": by "
                        + LondonTime.longDate(LondonTime.day(known ? madeAt : now).plusMonths(months)) + ". Look at the order again.");
    }
}
