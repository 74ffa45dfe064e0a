package org.childjourney.adoption;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The child moved in with the adopters with whom it was matched; who they are stands in the adoption's own record only. */
public record ChildPlacedForAdoption(UUID adoption, ChildId child, JourneyReference journey, Instant at, String by, boolean fosteredThere) implements AdoptionEvent {

    @Override
    public String what() {
        return "Placed for adoption" + (fosteredThere ? " with carers who had fostered the child." : ".");
    }

    @Override
    public boolean significant() {
        return true;
    }
}
