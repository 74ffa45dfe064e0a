package org.childjourney.leavingcare;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/** A young person whose help had ended said yes to the yearly offer; they need a journey first. */
public record HelpWantedAgain(UUID careLeaver, ChildId child, Instant at, String by, String because) implements LeavingCareEvent {

    @Override
    public String what() {
        return "Said yes to the offer of help. " + because;
    }
}
