package org.childjourney.assessment;

import java.util.UUID;

import org.childjourney.engine.Processes;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.RecordsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Two records turned out to be of one child: discussions and enquiries of the joined record are the known child's, and their processes too. */
@Component
class JoinedRecords {

    private final DiscussedChildTable parts;
    private final Section47EnquiryTable enquiries;
    private final Processes processes;

    JoinedRecords(DiscussedChildTable parts, Section47EnquiryTable enquiries, Processes processes) {
        this.parts = parts;
        this.enquiries = enquiries;
        this.processes = processes;
    }

    /** @throws Refused when both records have an open enquiry, or a discussion still to be held: a person must end one of them first */
    @EventListener
    void on(RecordsJoined records) {
        UUID joined = records.joined().value();
        UUID known = records.child().value();
        new Answers()
                .require(enquiries.openOf(joined).isEmpty() || enquiries.openOf(known).isEmpty(), "knownAs", records.child(),
                        "Both records have an open section 47 enquiry. End one of them before the records are joined.")
                .require(parts.openOf(joined).isEmpty() || parts.openOf(known).isEmpty(), "knownAs", records.child(),
                        "For both records a strategy discussion is still to be held. End one of them before the records are joined.")
                .orRefuse();
        parts.findByChildOrderByJoinedAt(joined).forEach(part -> {
            part.child = known;
            processes.setReference(StrategyDiscussionProcess.PART, part.id, "childId", records.child());
        });
        enquiries.findByChildOrderByOpenedAt(joined).forEach(enquiry -> {
            enquiry.child = known;
            processes.setReference(Section47EnquiryProcess.ENQUIRY, enquiry.id, "childId", records.child());
        });
    }
}
