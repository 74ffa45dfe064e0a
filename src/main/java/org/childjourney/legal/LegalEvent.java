package org.childjourney.legal;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Something that happened in the legal case of a family, said for one of its children. */
public interface LegalEvent extends JourneyEvent {

    /** The family's case. */
    UUID legalCase();

    JourneyReference journey();

    @Override
    default String stage() {
        return "Legal";
    }

    @Override
    default boolean significant() {
        return true;
    }
}
