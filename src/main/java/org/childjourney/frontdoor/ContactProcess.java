package org.childjourney.frontdoor;

import java.util.List;
import java.util.Map;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/frontdoor/contact.bpmn} and the small ones that go with it. */
@Component
class ContactProcess {

    private final Processes processes;

    ContactProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(ChildInContact part, JourneyReference journey) {
        start("contact", part, journey);
    }

    void awaitConfirmation(ChildInContact part, JourneyReference journey) {
        start("written-confirmation", part, journey);
    }

    void awaitHandover(ChildInContact part, JourneyReference journey) {
        start("duty-team-handover", part, journey);
    }

    void awaitFeedback(ChildInContact part, JourneyReference journey) {
        start("referrer-feedback", part, journey);
    }

    /** The contact turned out to be about a child known already. */
    void isAbout(ChildInContact part, ChildId known) {
        processes.setReference("contactId", part.id(), "childId", known);
    }

    /** The child's part of the contact is over, with whatever was owed beside it. */
    void end(ChildInContact part, String why) {
        List.of("contact", "written-confirmation", "duty-team-handover", "referrer-feedback").forEach(key -> processes.cancel(key, "contactId", part.id(), why));
    }

    private void start(String key, ChildInContact part, JourneyReference journey) {
        processes.start(key, journey, Map.of("contactId", part.id(), "childId", part.child()));
    }
}
