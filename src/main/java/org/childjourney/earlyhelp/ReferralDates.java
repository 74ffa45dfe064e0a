package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.List;
import org.childjourney.foundation.ChildId;

/** When children were referred to the front door, for the measure of re-referrals. Early help does not know the front door; whoever knows both answers. */
public interface ReferralDates {

    /** When the child was referred between two instants, the first excluded. UTC. */
    List<Instant> between(ChildId child, Instant after, Instant until);
}
