package org.childjourney.frontdoor;

import java.util.List;
import org.childjourney.children.Children;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** What begins when a contact is received: the two clocks of its decision, its process, and the small ones beside it. */
@Component
class ContactBeginnings {

    /** York: the level of response is decided within 24 elapsed hours. */
    static final String DECISION_24H = "contact-decision-24h";

    /** Working Together: the manager decides within one working day. */
    static final String DECISION_1WD = "referral-decision-1wd";

    static final String CONFIRMATION = "professional-confirm-referral";
    static final String HANDOVER = "edt-handover";

    private final Clocks clocks;
    private final ContactProcess process;
    private final EncompassNotices encompass;
    private final HouseholdTable household;
    private final Children children;

    ContactBeginnings(Clocks clocks, ContactProcess process, EncompassNotices encompass, HouseholdTable household, Children children) {
        this.clocks = clocks;
        this.process = process;
        this.encompass = encompass;
        this.household = household;
        this.children = children;
    }

    void household(Contact contact, List<NewContact.HouseholdMember> members) {
        members.forEach(member -> household.save(
                new HouseholdMember(contact.id(), member.name(), member.relationship(), member.parentalResponsibility())));
    }

    void begin(ChildInContact part, JourneyReference journey) {
        part.begins(journey);
        start(part, DECISION_24H, "contact");
        start(part, DECISION_1WD, "contact");
        process.begin(part, journey);
        Contact contact = part.contact();
        boolean first = part.isFirst();
        if (first && contact.isTelephonedByAProfessional()) {
            owe(part, CONFIRMATION);
        }
        if (first && contact.outOfHours()) {
            owe(part, HANDOVER);
        }
        encompass.noticeIfDue(part, journey, children.facts(part.child()));
    }

    /** One of the two that are owed once for all children of the contact, from the moment it was received. */
    void owe(ChildInContact part, String rule) {
        JourneyReference journey = part.journey().orElseThrow();
        if (rule.equals(CONFIRMATION)) {
            start(part, CONFIRMATION, "written-confirmation");
            process.awaitConfirmation(part, journey);
        } else {
            start(part, HANDOVER, "duty-team-handover");
            process.awaitHandover(part, journey);
        }
    }

    private void start(ChildInContact part, String rule, String processKey) {
        clocks.start(new ClockStart(rule, part.id(), part.child(), part.journey().orElseThrow(), Trigger.at(part.contact().receivedAt()),
                "Contact " + part.contact().reference() + " received", processKey, "system"));
    }
}
