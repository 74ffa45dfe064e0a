package org.childjourney.closure;

import java.time.Instant;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties of a closing: that it is approved, and that the record is complete. Their subject is the closing. */
@Component
class ClosureClocks {

    static final String APPROVAL = "case-closure-approval";
    static final String RECORD = "case-closure-record";

    private final Clocks clocks;

    ClosureClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    void startApproval(Closure closure) {
        start(APPROVAL, closure, closure.proposedAt, "ClosureProposed", closure.proposedBy);
    }

    /** Approved: from then on the record is to be completed. */
    void approved(Closure closure) {
        clocks.meet(APPROVAL, closure.id, closure.approvedAt, "ClosureApproved", closure.approvedBy);
        start(RECORD, closure, closure.approvedAt, "ClosureApproved", closure.approvedBy);
    }

    void complete(Closure closure, Instant at, String by) {
        clocks.meet(RECORD, closure.id, at, "ClosedRecordComplete", by);
    }

    void cancelAll(Closure closure, String why, String by) {
        clocks.cancelAll(closure.id, why, by);
    }

    Instant dueAt(String rule, Closure closure) {
        return clocks.dueAt(rule, closure.id.toString()).toInstant();
    }

    private void start(String rule, Closure closure, Instant from, String event, String by) {
        clocks.start(new ClockStart(rule, closure.id, closure.child(), closure.journey(), Trigger.at(from), event, ClosureProcess.KEY, by));
    }
}
