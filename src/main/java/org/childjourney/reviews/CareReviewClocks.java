package org.childjourney.reviews;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.LedgerCalendar;
import org.childjourney.timescales.Timescales;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties of a review: to hold it, send out what it decided, and look midway whether that is done. Their subject is the review. */
@Component
class CareReviewClocks {

    static final String FIRST = "lac-first-review-20wd";
    static final String SECOND = "lac-second-review-3m";
    static final String LATER = "lac-review-6m";
    static final String ADJOURNED = "lac-review-adjourned-20wd";
    static final String CIRCULATE = "iro-review-decisions-5wd";
    static final String MIDWAY = "iro-midpoint-review";

    private final Clocks clocks;
    private final Timescales timescales;
    private final LedgerCalendar calendar;

    CareReviewClocks(Clocks clocks, Timescales timescales, LedgerCalendar calendar) {
        this.clocks = clocks;
        this.timescales = timescales;
        this.calendar = calendar;
    }

    /** The review is to be held: the first counted from the start of care, every other from the review before. */
    void startReview(CareReview review) {
        start(review.rule(), review, review.countedFrom, review.number == 1 ? "ChildBecameLookedAfter" : "ReviewHeld", CareReviewProcess.KEY, review.begunBy);
    }

    /** The review was adjourned: how long that may last. The review's own clock runs on; no diagram waits for this one. */
    void startAdjournment(CareReview review, String by) {
        if (!clocks.isRunning(ADJOURNED, review.id)) {
            start(ADJOURNED, review, review.adjournedAt, "ReviewAdjourned", null, by);
        }
    }

    /** The review was held. */
    void held(CareReview review) {
        clocks.meet(review.rule(), review.id, review.heldAt, "ReviewHeld", review.heldBy);
        clocks.meet(ADJOURNED, review.id, review.heldAt, "ReviewHeld", review.heldBy);
    }

    void startCirculation(CareReview review) {
        start(CIRCULATE, review, review.heldAt, "ReviewHeld", CareReviewProcess.DECISIONS, review.heldBy);
    }

    void startMidwayCheck(CareReview review) {
        start(MIDWAY, review, review.heldAt, "ReviewHeld", CareReviewProcess.MIDWAY, review.heldBy);
    }

    /** @return whether the duty was still open */
    boolean meet(String rule, UUID review, Instant at, String event, String by) {
        return clocks.meet(rule, review, at, event, by);
    }

    void cancelAll(UUID review, String why, String by) {
        clocks.cancelAll(review, why, by);
    }

    Instant dueAt(String rule, UUID review) {
        return clocks.dueAt(rule, review.toString()).toInstant();
    }

    /** When a duty would fall due that began at an instant. */
    Instant dueIfFrom(String rule, Instant from) {
        var trigger = Trigger.at(from);
        return timescales.rule(rule, trigger).window(trigger, calendar.days()).dueAt();
    }

    private void start(String rule, CareReview review, Instant from, String event, String process, String by) {
        clocks.start(new ClockStart(rule, review.id, review.child(), review.journey(), Trigger.at(from), event, process, by));
    }
}
