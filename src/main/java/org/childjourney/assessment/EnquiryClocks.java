package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties of an enquiry: which rules they are, and what each counts from. */
@Component
class EnquiryClocks {

    static final String CHILD_SEEN = "child-seen-s47-24h";
    static final String OUTCOME = "s47-outcome";
    static final String CONFERENCE = "icpc-15wd";
    static final String FAMILY_TOLD = "s47-family-written-outcome";

    private static final String HELD = "StrategyDiscussionHeld";

    private final Clocks clocks;

    EnquiryClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** From the discussion that initiated the enquiry, and from no other: the child to be seen, the outcome, the conference. */
    void start(Section47Enquiry enquiry, String by) {
        // Of an enquiry brought in only the day is known: its 24 hours are counted from the end of that day, so that none in time is called late.
        Instant seenFrom = enquiry.wasBroughtIn() ? LondonTime.endOf(enquiry.startedOn) : enquiry.discussionHeldAt;
        start(CHILD_SEEN, enquiry, seenFrom, HELD, Section47EnquiryProcess.KEY, by);
        start(OUTCOME, enquiry, enquiry.discussionHeldAt, HELD, Section47EnquiryProcess.KEY, by);
        start(CONFERENCE, enquiry, enquiry.discussionHeldAt, HELD, Section47EnquiryProcess.KEY, by);
    }

    /** From authorisation: the family and the agencies to be told in writing. */
    void startFamilyTold(Section47Enquiry enquiry, String by) {
        start(FAMILY_TOLD, enquiry, enquiry.authorisedAt, "EnquiryConcluded", TellTheFamilyOfTheEnquiryProcess.KEY, by);
    }

    private void start(String rule, Section47Enquiry enquiry, Instant from, String event, String process, String by) {
        clocks.start(new ClockStart(rule, enquiry.id, enquiry.child(), enquiry.journey(), Trigger.at(from), event, process, by));
    }

    void meet(String rule, UUID enquiry, Instant at, String event, String by) {
        clocks.meet(rule, enquiry, at, event, by);
    }

    void cancelConference(UUID enquiry, String why, String by) {
        clocks.cancel(CONFERENCE, enquiry, why, by);
    }

    void cancelFamilyTold(UUID enquiry, String why, String by) {
        clocks.cancel(FAMILY_TOLD, enquiry, why, by);
    }

    void cancelAll(UUID enquiry, String why, String by) {
        clocks.cancelAll(enquiry, why, by);
    }

    /** Tells the manager at once that the child was not seen, unless that has been told. */
    void warnThatChildIsNotSeen(UUID enquiry) {
        clocks.escalate(CHILD_SEEN, enquiry);
    }

    /** When the duty falls due, of the clock that runs or the last that ran; UTC. */
    Instant dueAt(String rule, UUID enquiry) {
        return clocks.dueAt(rule, enquiry.toString()).toInstant();
    }
}
