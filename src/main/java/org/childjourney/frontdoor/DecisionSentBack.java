package org.childjourney.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** A manager did not agree yet. */
public record DecisionSentBack(ChildId child, Instant at, String by, UUID contactId, String question) implements JourneyEvent {

    @Override
    public String stage() {
        return "Front door";
    }

    @Override
    public String what() {
        return "The manager sent the decision back with a question: " + question;
    }
}
