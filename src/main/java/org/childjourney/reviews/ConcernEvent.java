package org.childjourney.reviews;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Something that happened to a concern on its way to being settled. A reader in a hurry must see all of it. */
public interface ConcernEvent extends JourneyEvent {

    /** The concern it belongs to. */
    UUID concern();

    JourneyReference journey();

    @Override
    default String stage() {
        return "Dispute resolution";
    }

    @Override
    default boolean significant() {
        return true;
    }
}
