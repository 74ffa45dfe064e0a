package org.childjourney.transfer;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;

/** Something that happened in a handover. */
public interface TransferEvent extends JourneyEvent {

    /** The handover it belongs to. */
    UUID transfer();

    @Override
    default String stage() {
        return "Handover";
    }
}
