package org.childjourney.frontdoor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A contact ends with a child's death, for that child alone. What is owed once for all children of the contact goes on with a
 * brother or sister. A contact about somebody who has turned eighteen must still be decided.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContactsEndWithTheChild implements EndsWithTheChild {

    private static final List<String> SHARED = List.of(ContactBeginnings.CONFIRMATION, ContactBeginnings.HANDOVER);

    private final ChildInContactTable contacts;
    private final ContactBeginnings beginnings;
    private final ContactProcess process;
    private final AgencyChecks agencyChecks;
    private final EncompassNotices notices;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactsEndWithTheChild(ChildInContactTable contacts, ContactBeginnings beginnings, ContactProcess process, AgencyChecks agencyChecks,
                            EncompassNotices notices, Clocks clocks, ApplicationEventPublisher events, Clock clock) {
        this.contacts = contacts;
        this.beginnings = beginnings;
        this.process = process;
        this.agencyChecks = agencyChecks;
        this.notices = notices;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void end(ChildId child, Ending ending, String by) {
        if (ending.isDeath()) {
            contacts.ofChild(List.of(child.value())).forEach(part -> end(part, ending.words(), by));
            notices.end(child, ending.words(), by);
        }
    }

    private void end(ChildInContact part, String why, String by) {
        handOn(part, why, by);
        clocks.cancelAll(part.id(), why, by);
        process.end(part, why);
        if (part.isUndecided()) {
            part.ended(clock.instant(), why);
            events.publishEvent(new ContactEnded(part.child(), clock.instant(), by, part.id(), why));
        }
    }

    /** What is owed once for all children of the contact. */
    private void handOn(ChildInContact part, String why, String by) {
        Optional<ChildInContact> heir = contacts.ofContact(part.contact().id()).stream()
                .filter(other -> !other.child().equals(part.child()) && !other.isEnded() && other.journey().isPresent()).findFirst();
        SHARED.stream().filter(rule -> clocks.cancel(rule, part.id(), why, by)).forEach(rule -> heir.ifPresent(other -> beginnings.owe(other, rule)));
        agencyChecks.handOn(part, heir, why, by);
    }
}
