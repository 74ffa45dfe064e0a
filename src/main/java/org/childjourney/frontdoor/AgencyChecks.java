package org.childjourney.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.Trigger;
import org.childjourney.foundation.JourneyReference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What police, health, school, housing and others are asked about a family. A decision never waits for a silent agency; a late answer still joins the record. */
@Service
@Transactional
public class AgencyChecks {

    private final AgencyCheckTable checks;
    private final ChildInContactTable contacts;
    private final AgencyCheckProcess process;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgencyChecks(AgencyCheckTable checks, ChildInContactTable contacts, AgencyCheckProcess process, Clocks clocks,
                 ApplicationEventPublisher events, Clock clock) {
        this.checks = checks;
        this.contacts = contacts;
        this.process = process;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** Notes which agency to ask; it is asked once for all children of the contact, when screening is done. */
    void plan(ChildInContact part, String agency, String question, Urgency urgency, String by) {
        checks.save(new AgencyCheck(part.id(), part.child(), agency, question, urgency, clock.instant(), by));
    }

    /** Asks every agency planned for the contact that was not asked yet: each with its own clock and process. */
    void ask(UUID contactId) {
        var part = contacts.findById(contactId).orElseThrow();
        var journey = part.journey().orElseThrow();
        for (AgencyCheck check : checks.findByContactIdInOrderByAskedAtAscAgencyAsc(List.of(contactId))) {
            if (check.isOpen() && clocks.latest(check.urgency().rule(), check.id()).isEmpty()) {
                await(check, journey);
                events.publishEvent(new AgencyAsked(part.child(), check.askedAt(), check.askedBy(), contactId, check.agency(), check.urgency().words()));
            }
        }
    }

    private void await(AgencyCheck check, JourneyReference journey) {
        clocks.start(new ClockStart(check.urgency().rule(), check.id(), check.child(), journey, Trigger.at(check.askedAt()),
                "Asked " + check.agency(), "agency-check", check.askedBy()));
        process.begin(check, journey);
    }

    /** A child's part of a contact is over: what agencies were asked goes on for a brother or sister, where there is one. */
    void handOn(ChildInContact part, Optional<ChildInContact> heir, String why, String by) {
        checks.findByContactIdInOrderByAskedAtAscAgencyAsc(List.of(part.id())).stream().filter(AgencyCheck::isOpen).forEach(check -> {
            boolean wasAsked = clocks.cancel(check.urgency().rule(), check.id(), why, by);
            process.end(check, why);
            heir.ifPresentOrElse(check::goesOnFor, () -> check.silent(why));
            heir.filter(other -> wasAsked).ifPresent(other -> await(check, other.journey().orElseThrow()));
        });
    }

    /** An agency answered, in time, late, or after the decision was made without it. */
    void answered(UUID checkId, Instant at, String whoAnswered, String words, String by) {
        var check = find(checkId);
        check.answered(at, whoAnswered, words, clock.instant());
        clocks.meet(check.urgency().rule(), checkId, at, "Answer of " + check.agency(), by);
        for (ChildInContact part : contacts.ofContact(contacts.findById(check.contactId()).orElseThrow().contact().id())) {
            events.publishEvent(new AgencyAnswered(part.child(), at, by, part.id(), check.agency(), words));
        }
    }

    /** The agency will not answer: the decision goes on without it. */
    void silent(UUID checkId, String because, String by) {
        var check = find(checkId);
        check.silent(because);
        clocks.cancel(check.urgency().rule(), checkId, "No answer will come: " + because, by);
        events.publishEvent(new AgencySilent(check.child(), clock.instant(), by, check.contactId(), check.agency(), because));
    }

    /** The contact was decided: whoever has not answered is decided without. */
    void decidedWithout(ChildInContact part, String by) {
        checks.findByContactIdInOrderByAskedAtAscAgencyAsc(List.of(part.id())).stream().filter(AgencyCheck::isOpen).forEach(check -> {
            check.decidedWithout();
            clocks.cancel(check.urgency().rule(), check.id(), "The decision was made without the answer", by);
            process.decidedWithout(check);
            events.publishEvent(new AgencySilent(part.child(), clock.instant(), by, part.id(), check.agency(), "the decision was made without it."));
        });
    }

    @Transactional(readOnly = true)
    public AgencyCheck find(UUID checkId) {
        return checks.findById(checkId).orElseThrow(() -> new IllegalArgumentException("No agency check " + checkId));
    }

    /** What agencies were asked about the children of a contact. */
    @Transactional(readOnly = true)
    public List<AgencyCheck> of(ChildInContact part) {
        var together = contacts.ofContact(part.contact().id()).stream().map(ChildInContact::id).toList();
        return checks.findByContactIdInOrderByAskedAtAscAgencyAsc(together);
    }
}
