package org.childjourney.earlyhelp;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Something that happened in an episode of early help. */
public interface EarlyHelpEvent extends JourneyEvent {

    /** The episode it belongs to; null for an agreement given outside any. */
    UUID earlyHelp();

    JourneyReference journey();

    @Override
    default String stage() {
        return "Early help";
    }
}
