package org.childjourney.reviews;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of a child's reviews, one after another: record, clocks and processes together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CareReviewCourse {

    private final CareReviewTable table;
    private final CareReviewClocks clocks;
    private final CareReviewProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareReviewCourse(CareReviewTable table, CareReviewClocks clocks, CareReviewProcess process, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    UUID begin(CareReview review) {
        clocks.startReview(review);
        events.publishEvent(new ReviewPlanned(review.id, review.child(), review.journey(), clock.instant(), review.begunBy, review.number,
                clocks.dueAt(review.rule(), review.id)));
        process.begin(review);
        return review.id;
    }

    /** Reviews that fell due since the last one that is known are taken as held on their last day, and the next is planned. @return those days */
    List<LocalDate> beginInTheMiddle(NewCareReview known, String by) {
        var taken = new ArrayList<LocalDate>();
        var last = known;
        for (Instant due = dueAfter(last); !due.isAfter(clock.instant()); due = dueAfter(last)) {
            taken.add(LondonTime.dueDay(due));
            last = new NewCareReview(known.child(), known.journey(), known.careBeganAt(), known.sourceEvent(), last.heldBefore() + 1,
                    LondonTime.at(LondonTime.dueDay(due), LondonTime.NINE));
        }
        begin(table.save(new CareReview(last, clock.instant(), by)));
        return taken;
    }

    private Instant dueAfter(NewCareReview known) {
        return clocks.dueIfFrom(CareReview.rule(known.heldBefore() + 1), known.countedFrom());
    }

    /** The review was held: a midway check that is still open of an earlier one is done with it, for it looked at the same decisions. */
    void held(CareReview review) {
        clocks.held(review);
        table.findByChildOrderByBegunAtAscNumberAsc(review.child().value()).stream().filter(earlier -> !earlier.id.equals(review.id))
                .filter(earlier -> clocks.meet(CareReviewClocks.MIDWAY, earlier.id, review.heldAt, "ReviewHeld", review.heldBy))
                .forEach(earlier -> process.nextReviewHeld(earlier.id));
    }

    /**
     * After a review its decisions are sent out and the next review is planned. From the second on, when half a year lies between two
     * reviews, the reviewing officer looks midway; three months after the first review the second is held, which looks at the same.
     */
    void planWhatFollows(UUID id) {
        var review = table.findById(id).orElseThrow();
        clocks.startCirculation(review);
        process.beginCirculation(review);
        if (review.number > 1) {
            clocks.startMidwayCheck(review);
            process.beginMidwayCheck(review);
        }
        begin(table.save(CareReview.after(review, clock.instant())));
    }

    void careEnded(CareReview open, List<CareReview> all, String why, Instant at, String by) {
        open.end(why, at, by);
        all.forEach(review -> {
            clocks.cancelAll(review.id, why, by);
            process.careEnded(review.id);
        });
        events.publishEvent(new ReviewsEnded(open.id, open.child(), open.journey(), at, by, why));
    }
}
