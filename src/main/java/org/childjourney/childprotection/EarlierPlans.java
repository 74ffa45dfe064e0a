package org.childjourney.childprotection;

import java.time.Instant;
import org.childjourney.foundation.ChildId;

/** Counts the child protection plans this council made for a child before: a second or later plan is flagged (York's measure 65; census). */
public interface EarlierPlans {

    /** How many plans the child had that began before the instant. */
    int earlierPlansOf(ChildId child, Instant before);
}
