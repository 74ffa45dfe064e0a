package org.childjourney.leavingcare;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties of leaving care. Their subject is the young person's record; around a birthday, the birthday. */
@Component
class LeavingCareClocks {

    static final String CLASS = "leaving-care-class-14d";
    static final String NEEDS = "eligible-needs-3m";
    static final String PLAN = "pathway-plan-16-3";
    static final String REVIEW = "pathway-review-6m";
    static final String REVIEW_AFTER_MOVE = "pathway-review-28d";
    static final String CONTACT = "pa-visit-2m";
    static final String VISIT_AFTER_MOVE = "pa-visit-7d";
    static final String SILENT = "care-leaver-silent-3m";
    static final String BIRTHDAY = "in-touch-903";
    static final String TWENTY_ONE = "care-leaver-21";
    static final String OFFER = "care-leaver-offer-12m";
    static final String TWENTY_FIVE = "care-leaver-25";
    static final String STUDY = "former-relevant-education-assess-3m";

    private final Clocks clocks;

    LeavingCareClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** @param process null where no diagram waits for it yet */
    void start(String rule, CareLeaver leaver, Trigger trigger, String event, String process, String by) {
        start(rule, leaver.id, leaver, trigger, event, process, by);
    }

    void start(String rule, UUID subject, CareLeaver leaver, Trigger trigger, String event, String process, String by) {
        clocks.start(new ClockStart(rule, subject, leaver.child(), leaver.journey(), trigger, event, process, by));
    }

    /** The yearly offer stands outside any journey. */
    void offer(CareLeaver leaver, Instant from) {
        clocks.start(new ClockStart(OFFER, leaver.id, leaver.child(), null, Trigger.at(from), "HelpOffered", LeavingCareProcesses.OFFER, "system"));
    }

    boolean meet(String rule, UUID subject, Instant at, String event, String by) {
        return clocks.meet(rule, subject, at, event, by);
    }

    void handOver(String rule, UUID subject, String process) {
        if (runs(rule, subject)) {
            clocks.handOver(rule, subject, process, "system");
        }
    }

    void cancel(String rule, UUID subject, String why, String by) {
        clocks.cancel(rule, subject, why, by);
    }

    void cancelAll(UUID subject, String why, String by) {
        clocks.cancelAll(subject, why, by);
    }

    boolean runs(String rule, UUID subject) {
        return clocks.isRunning(rule, subject);
    }

    boolean everRan(String rule, UUID subject) {
        return clocks.latest(rule, subject).isPresent();
    }

    Instant dueAt(String rule, UUID subject) {
        return clocks.dueAt(rule, subject.toString()).toInstant();
    }
}
