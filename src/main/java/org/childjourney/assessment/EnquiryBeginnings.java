package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets an enquiry going: its clocks, what is said of it, and its first task. */
@Component
class EnquiryBeginnings {

    private final Section47EnquiryTable table;
    private final EnquiryClocks clocks;
    private final Section47EnquiryProcess process;
    private final ApplicationEventPublisher events;

    EnquiryBeginnings(Section47EnquiryTable table, EnquiryClocks clocks, Section47EnquiryProcess process, ApplicationEventPublisher events) {
        this.table = table;
        this.clocks = clocks;
        this.process = process;
        this.events = events;
    }

    UUID begin(Section47Enquiry enquiry, String by) {
        table.saveAndFlush(enquiry);
        clocks.start(enquiry, by);
        Instant conference = clocks.dueAt(EnquiryClocks.CONFERENCE, enquiry.id);
        enquiry.conferenceTargetOn = LondonTime.dueDay(conference);
        events.publishEvent(new EnquiryOpened(enquiry.id, enquiry.child(), enquiry.journey(), enquiry.discussionHeldAt, by, enquiry.joint,
                clocks.dueAt(EnquiryClocks.CHILD_SEEN, enquiry.id), conference));
        process.begin(enquiry);
        return enquiry.id;
    }
}
