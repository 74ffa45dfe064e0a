package org.childjourney.oversight;

import java.time.Instant;
import org.childjourney.timescales.LondonTime;

/** The present moment as a form sends it. */
final class LondonTimeOf {

    private LondonTimeOf() {}

    static String now(Instant now) {
        return now.atZone(LondonTime.ZONE).toOffsetDateTime().toString();
    }
}
