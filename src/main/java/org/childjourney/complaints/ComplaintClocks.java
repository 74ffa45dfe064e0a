package org.childjourney.complaints;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties about a complaint (SI 2006/1738). Their subject is the complaint. */
@Component
class ComplaintClocks {

    static final String ANSWER = "complaint-stage1-10wd";
    static final String ANSWER_LONGER = "complaint-stage1-20wd";
    static final String ADJUDICATION = "complaint-stage2-25wd";
    static final String ADJUDICATION_LONGER = "complaint-stage2-65wd";
    static final String REQUEST = "complaint-stage3-request-20wd";
    static final String PANEL = "complaint-panel-30wd";
    static final String REPORT = "complaint-panel-report-5wd";
    static final String RESPONSE = "complaint-panel-response-15wd";

    private final Clocks clocks;

    ComplaintClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    void start(String rule, Complaint complaint, Instant from, String event, String process, String by) {
        clocks.start(new ClockStart(rule, complaint.id, complaint.file(), null, Trigger.at(from), event, process, by));
    }

    /** A clock whose process comes to its timer only after another task. */
    void startForLater(String rule, Complaint complaint, Instant from, String event, String process, String by) {
        clocks.start(new ClockStart(rule, complaint.id, complaint.file(), null, Trigger.at(from), event, process, by).timedLater());
    }

    /** More time was agreed, counted from the same beginning. */
    void longer(Complaint complaint, String before, String process, String by) {
        clocks.cancel(before, complaint.id, "More time was agreed.", by);
        start(complaint.stageRule(), complaint, complaint.stageSince, "MoreTimeAgreed", process, by);
    }

    void meet(String rule, Complaint complaint, Instant at, String event, String by) {
        clocks.meet(rule, complaint.id, at, event, by);
    }

    void cancelAll(UUID complaint, String why, String by) {
        clocks.cancelAll(complaint, why, by);
    }

    /** By when whatever runs next is due, in words; null where nothing runs. */
    String due(UUID complaint) {
        return clocks.about(complaint).stream().filter(ClockEntry::isOpen).findFirst().map(entry -> LondonTime.due(entry.dueAt())).orElse(null);
    }
}
