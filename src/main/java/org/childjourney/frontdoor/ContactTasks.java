package org.childjourney.frontdoor;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process of a contact asks of the application: one method for each service task. Only the engine may call it. */
@Component
public class ContactTasks {

    private final AgencyChecks agencyChecks;
    private final ContactDecisions decisions;
    private final Clocks clocks;

    ContactTasks(AgencyChecks agencyChecks, ContactDecisions decisions, Clocks clocks) {
        this.agencyChecks = agencyChecks;
        this.decisions = decisions;
        this.clocks = clocks;
    }

    public void askAgencies(String contactId) {
        agencyChecks.ask(UUID.fromString(contactId));
    }

    public void suggestLevelOfNeed(String contactId) {
        decisions.suggest(UUID.fromString(contactId));
    }

    public void escalateWhatNearsItsDate(String contactId) {
        clocks.escalateDue(UUID.fromString(contactId));
    }

    public void passOnTheDecision(String contactId) {
        decisions.passOn(UUID.fromString(contactId));
    }
}
