package org.childjourney.allegations;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;

/** Significant harm to a child is suspected: the strategy discussion follows in the usual way. It says nothing of who is accused or that a file exists. */
public record AllegationHarmSuspected(ChildId child, Instant at, String by, String because) implements HarmSuspected {

    @Override
    public String stage() {
        return "Child's safety";
    }

    @Override
    public String what() {
        return "Significant harm suspected. " + because;
    }

    /** The chronology shows what kind an event is; this one's must not betray its file. */
    @Override
    public String kind() {
        return "HarmSuspected";
    }
}
