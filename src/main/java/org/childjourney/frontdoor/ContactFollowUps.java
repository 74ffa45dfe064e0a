package org.childjourney.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is owed after a contact: telling the referrer, the written confirmation of a call, the duty team's handover. */
@Service
@Transactional
public class ContactFollowUps {

    private final ContactFollowUpTable followUps;
    private final ChildInContactTable contacts;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final WhenItWasDone whenItWasDone;
    private final Clock clock;

    ContactFollowUps(ContactFollowUpTable followUps, ChildInContactTable contacts, Clocks clocks, ApplicationEventPublisher events, WhenItWasDone whenItWasDone,
                     Clock clock) {
        this.followUps = followUps;
        this.contacts = contacts;
        this.clocks = clocks;
        this.events = events;
        this.whenItWasDone = whenItWasDone;
        this.clock = clock;
    }

    void referrerTold(UUID contactId, LocalDate on, String how, String words, String by) {
        var part = contacts.findById(contactId).orElseThrow();
        Instant at = whenItWasDone.of(on, null, part.decidedAt().orElseThrow(), "toldOn");
        followUps.save(new ContactFollowUp(contactId, ContactFollowUp.Kind.referrerTold, on, clock.instant(), by, how, words));
        clocks.meet(ContactDecisions.FEEDBACK, contactId, at, "Referrer told", by);
        events.publishEvent(new ReferrerTold(part.child(), at, by, contactId, how));
    }

    void confirmed(UUID contactId, LocalDate on, String how, String by) {
        var part = contacts.findById(contactId).orElseThrow();
        Instant at = whenItWasDone.of(on, null, part.contact().receivedAt(), "confirmedOn");
        followUps.save(new ContactFollowUp(contactId, ContactFollowUp.Kind.confirmedInWriting, on, clock.instant(), by, how, null));
        clocks.meet(ContactBeginnings.CONFIRMATION, contactId, at, "Call confirmed in writing", by);
        events.publishEvent(new CallConfirmed(part.child(), at, by, contactId, how));
    }

    void notConfirmed(UUID contactId, String because, String by) {
        var part = contacts.findById(contactId).orElseThrow();
        followUps.save(new ContactFollowUp(contactId, ContactFollowUp.Kind.notConfirmed, null, clock.instant(), by, null, because));
        clocks.cancel(ContactBeginnings.CONFIRMATION, contactId, "No written confirmation will come: " + because, by);
        events.publishEvent(new CallNotConfirmed(part.child(), clock.instant(), by, contactId, because));
    }

    void handedOver(UUID contactId, String words, String by) {
        var part = contacts.findById(contactId).orElseThrow();
        followUps.save(new ContactFollowUp(contactId, ContactFollowUp.Kind.handedOver, null, clock.instant(), by, "in writing", words));
        clocks.meet(ContactBeginnings.HANDOVER, contactId, clock.instant(), "Handed over to the day team", by);
        events.publishEvent(new HandedOverToDayTeam(part.child(), clock.instant(), by, contactId, words));
    }
}
