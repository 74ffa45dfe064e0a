package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A manager considered whether the child may come to harm without the help that was refused, withdrawn or not taken up. */
public record EarlyHelpHarmConsidered(UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, String decision, String why) implements EarlyHelpEvent {

    @Override
    public String what() {
        return "Harm considered without early help: " + decision + ". " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
