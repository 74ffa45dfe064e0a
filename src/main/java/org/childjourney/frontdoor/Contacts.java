package org.childjourney.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.Children;
import org.childjourney.children.Codes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contacts as they come in, by any channel and at any hour: recorded once, each child with a process and clocks of its own. */
@Service
@Transactional
public class Contacts {

    private final ContactTable contacts;
    private final ChildInContactTable childrenInContacts;
    private final ContactCheck check;
    private final Children children;
    private final Allocation allocation;
    private final ContactBeginnings beginnings;
    private final DutyHours dutyHours;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contacts(ContactTable contacts, ChildInContactTable childrenInContacts, ContactCheck check, Children children, Allocation allocation,
             ContactBeginnings beginnings, DutyHours dutyHours, ApplicationEventPublisher events, Clock clock) {
        this.contacts = contacts;
        this.childrenInContacts = childrenInContacts;
        this.check = check;
        this.children = children;
        this.allocation = allocation;
        this.beginnings = beginnings;
        this.dutyHours = dutyHours;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records a contact and begins its process for each child.
     *
     * @param key names the request: the same key with the same contact answers the same and stores nothing twice; may be null
     * @throws Refused naming every wrong field, or when the key was used for something else
     */
    public ReceivedContact receive(NewContact told, String by, String key) {
        String fingerprint = Fingerprint.of(told);
        var before = key == null ? Optional.<Contact>empty() : contacts.findByRecordedByAndIdempotencyKey(by, key);
        if (before.isPresent()) {
            return again(before.get(), fingerprint, key);
        }
        check.check(told);
        boolean outOfHours = dutyHours.isOutOfHours(told.receivedAt(), by);
        var contact = contacts.saveAndFlush(new Contact(nextReference(told.receivedAt()), told, clock.instant(), by, outOfHours, key, fingerprint));
        beginnings.household(contact, told.household());
        for (int i = 0; i < told.children().size(); i++) {
            receiveChild(contact, i, told.children().get(i), by);
        }
        return answer(contact);
    }

    /**
     * Records a contact about a child whose record is known already, from a service that works with the child. The team that holds the
     * child keeps it; the front door screens and decides as for any other.
     *
     * @param told names no children: it is about this one
     * @return the child's part of the contact
     * @throws Refused naming every wrong field
     */
    public UUID tellAbout(ChildId child, NewContact told, String by, String key) {
        var before = contacts.findByRecordedByAndIdempotencyKey(by, key);
        if (before.isPresent()) {
            return childrenInContacts.ofContact(before.get().id()).get(0).id();
        }
        check.checkAboutKnown(told);
        boolean outOfHours = dutyHours.isOutOfHours(told.receivedAt(), by);
        var contact = contacts.saveAndFlush(new Contact(nextReference(told.receivedAt()), told, clock.instant(), by, outOfHours, key, Fingerprint.of(told)));
        var part = childrenInContacts.saveAndFlush(new ChildInContact(contact, 0, child));
        if (allocation.of(child).isEmpty()) {
            allocation.hold(child, Allocation.FRONT_DOOR, null, contact.receivedAt(), by);
        }
        received(contact, part, child, by);
        return part.id();
    }

    private void receiveChild(Contact contact, int place, NewContact.ContactedChild told, String by) {
        ChildId child = children.registerProvisional(ContactedChildren.asNewChild(told), by);
        var part = childrenInContacts.saveAndFlush(new ChildInContact(contact, place, child));
        allocation.hold(child, Allocation.FRONT_DOOR, null, contact.receivedAt(), by);
        received(contact, part, child, by);
    }

    private void received(Contact contact, ChildInContact part, ChildId child, String by) {
        events.publishEvent(new ContactReceived(child, contact.receivedAt(), by, part.id(), contact.reference(),
                Channel.valueOf(contact.channel()).words(), Codes.REFERRAL_SOURCE.label(contact.source())));
    }

    /**
     * The contact takes its place in the child's journey: the clocks start at the moment it was received, and the process
     * begins. The module journey calls this when it hears {@link ContactReceived}.
     */
    public void begin(UUID contactId, JourneyReference journey) {
        beginnings.begin(find(contactId), journey);
    }

    /** A child's part of a contact. */
    @Transactional(readOnly = true)
    public ChildInContact find(UUID contactId) {
        return childrenInContacts.findById(contactId).orElseThrow(() -> new IllegalArgumentException("No contact " + contactId));
    }

    /** Everything that was ever said about a child, oldest first. */
    @Transactional(readOnly = true)
    public List<ChildInContact> of(ChildId child) {
        return childrenInContacts.ofChild(List.of(child.value()));
    }

    /** The children of one contact, in the order they were named; without those whose part ended. */
    @Transactional(readOnly = true)
    public List<ChildInContact> together(ChildInContact one) {
        return childrenInContacts.ofContact(one.contact().id()).stream().filter(part -> !part.isEnded()).toList();
    }

    /**
     * An earlier referral, brought in from a return: history for re-referrals, with no process.
     *
     * @param receivedAt when it was received, an instant in UTC
     */
    public UUID bringIn(ChildId child, Instant receivedAt, String source, boolean nfa, JourneyReference journey, String by) {
        var told = new NewContact(receivedAt, Channel.form.name(), source, null, "Brought in from the children in need census.", null, null, null, null);
        var contact = contacts.save(new Contact(nextReference(receivedAt), told, clock.instant(), by, false, null, null));
        var part = new ChildInContact(contact, 0, child);
        part.wasReferred(LondonTime.day(receivedAt), source, nfa, by, receivedAt);
        part.begins(journey);
        return childrenInContacts.save(part).id();
    }

    private String nextReference(Instant receivedAt) {
        LocalDate day = LondonTime.day(receivedAt);
        return "C-%d-%06d".formatted(day.getYear(), contacts.nextNumber());
    }

    private ReceivedContact again(Contact before, String fingerprint, String key) {
        if (!fingerprint.equals(before.fingerprint())) {
            throw Refused.because("Idempotency-Key", key, "This key was used for another contact already. Use a new key for a new contact.");
        }
        return answer(before);
    }

    private ReceivedContact answer(Contact contact) {
        var parts = childrenInContacts.ofContact(contact.id()).stream()
                .map(part -> new ReceivedContact.Child(children.facts(part.child()).reference(), part.journey().map(JourneyReference::value).orElse(null)))
                .toList();
        return new ReceivedContact(contact.reference(), parts);
    }
}
