package org.childjourney.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Section 47 enquiries: how one begins, what is known of it, and how it ends. At most one is open about a child. */
@Service
@Transactional
public class Section47Enquiries {

    private final Section47EnquiryTable table;
    private final ConferenceClockRule rule;
    private final EnquiryBeginnings beginnings;
    private final EnquiryClocks clocks;
    private final Section47EnquiryProcess process;
    private final TellTheFamilyOfTheEnquiryProcess letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Section47Enquiries(Section47EnquiryTable table, ConferenceClockRule rule, EnquiryBeginnings beginnings, EnquiryClocks clocks, Section47EnquiryProcess process,
                       TellTheFamilyOfTheEnquiryProcess letters, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.rule = rule;
        this.beginnings = beginnings;
        this.clocks = clocks;
        this.process = process;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A strategy discussion initiated an enquiry: the child is to be seen within 24 hours of it, and the conference clock starts. An
     * enquiry that is open ends with it; its clocks stay in the ledger as they were. The same source event opens nothing twice.
     *
     * @return the enquiry's id
     * @throws Refused in words when the discussion does not initiate an enquiry about this child
     */
    public UUID open(NewEnquiry decided, String by) {
        var known = table.findByChildAndSourceEvent(decided.child().value(), decided.sourceEvent());
        if (known.isPresent()) {
            return known.get().id;
        }
        var part = rule.check(decided);
        table.openOf(decided.child().value()).ifPresent(open -> end(open.id, "The strategy discussion of "
                + LondonTime.dayAndTime(part.heldAt) + " began a new enquiry.", clock.instant(), by));
        return beginnings.begin(new Section47Enquiry(decided, part.worker, clock.instant(), by), by);
    }

    /**
     * Brings in an enquiry that was under way elsewhere, with clocks from its real date. Whether the child has been seen is not
     * known, so that is asked first. The same source brings in nothing twice.
     *
     * @return the enquiry's id
     * @throws Refused when the day cannot be, or an enquiry about the child is open
     */
    public UUID bringIn(EnquiryBroughtIn found, String by) {
        found.check(LondonTime.day(clock.instant()));
        var known = table.findByChildAndSourceEvent(found.child().value(), found.source());
        if (known.isPresent()) {
            return known.get().id;
        }
        if (table.openOf(found.child().value()).isPresent()) {
            throw Refused.because("child", found.child(), "A section 47 enquiry about this child is open already; there is one at a time.");
        }
        return beginnings.begin(new Section47Enquiry(found, clock.instant(), by), by);
    }

    /** Authorised: what follows is made known, and the family is to be told. The conference clock runs on only where there is a conference. */
    void passOnTheOutcome(UUID id) {
        var enquiry = get(id);
        String by = enquiry.authorisedBy;
        enquiry.concludedAt = enquiry.authorisedAt;
        if (enquiry.next != EnquiryNext.CONFERENCE) {
            clocks.cancelConference(id, "The enquiry concluded without a conference: " + enquiry.next.label() + ".", by);
        }
        clocks.startFamilyTold(enquiry, by);
        letters.begin(enquiry);
        events.publishEvent(new EnquiryConcluded(id, enquiry.child(), enquiry.journey(), enquiry.authorisedAt, by, enquiry.outcome, enquiry.next,
                enquiry.discussionHeldAt));
    }

    /**
     * The enquiry ends before it is concluded: the child died, moved away for good, or a new enquiry replaces it. Every clock of it
     * is cancelled with the reason. Of one that is concluded only the letter to the family falls away, if it is not written yet.
     */
    public void end(UUID id, String why, Instant at, String by) {
        var enquiry = get(id);
        if (enquiry.isOpen()) {
            enquiry.endedAt = at;
            enquiry.endedWhy = why;
            table.flush();
            clocks.cancelAll(id, why, by);
            process.cancel(enquiry);
            events.publishEvent(new EnquiryEnded(id, enquiry.child(), enquiry.journey(), at, by, why));
        } else if (letters.cancel(enquiry)) {
            clocks.cancelFamilyTold(id, why, by);
            events.publishEvent(new FamilyNotToldOfEnquiry(id, enquiry.child(), enquiry.journey(), at, by, why));
        }
    }

    /** The enquiry, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<EnquiryFacts> find(UUID id) {
        return table.findById(id).map(Section47Enquiry::facts);
    }

    /** The enquiry about the child that is open. */
    @Transactional(readOnly = true)
    public Optional<EnquiryFacts> openOf(ChildId child) {
        return table.openOf(child.value()).map(Section47Enquiry::facts);
    }

    /** Every enquiry there ever was about the child, oldest first. */
    @Transactional(readOnly = true)
    public List<EnquiryFacts> of(ChildId child) {
        return table.findByChildOrderByOpenedAt(child.value()).stream().map(Section47Enquiry::facts).toList();
    }

    Section47Enquiry get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("enquiry", id, "There is no such enquiry."));
    }
}
