package org.childjourney.reviews;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of children in care: how the first begins, what is known of each, what was decided and left undone, and how they end. */
@Service
@Transactional
public class CareReviews {

    private final CareReviewTable table;
    private final CareReviewCourse course;
    private final ReviewDecisions decisions;
    private final ReviewDrift drift;
    private final Clock clock;

    CareReviews(CareReviewTable table, CareReviewCourse course, ReviewDecisions decisions, ReviewDrift drift, Clock clock) {
        this.table = table;
        this.course = course;
        this.decisions = decisions;
        this.drift = drift;
        this.clock = clock;
    }

    /**
     * A child became looked after: the first review is planned, and each plans the next by itself. The same source event begins nothing twice.
     *
     * @return the review's id
     * @throws Refused when the dates cannot be, or a review is planned already
     */
    public UUID begin(NewCareReview wanted, String by) {
        wanted.check(clock.instant());
        return table.findByChildAndSourceEvent(wanted.child().value(), wanted.sourceEvent()).map(known -> known.id).orElseGet(() -> {
            if (openOf(wanted.child()).isPresent()) {
                throw Refused.because("child", wanted.child(), "A review of care is planned for this child already.");
            }
            return course.begin(table.save(new CareReview(wanted, clock.instant(), by)));
        });
    }

    /**
     * Brings in the reviews of a child who was in care before this record began: what fell due since the last known one is taken as held,
     * the next is planned. The same source brings in nothing twice.
     *
     * @return the days of those taken as held, earliest first
     * @throws Refused when the dates cannot be, or a review is planned already
     */
    public List<LocalDate> bringIn(NewCareReview known, String by) {
        known.check(clock.instant());
        if (table.findByChildAndSourceEvent(known.child().value(), known.sourceEvent()).isPresent()) {
            return List.of();
        }
        if (openOf(known.child()).isPresent()) {
            throw Refused.because("child", known.child(), "A review of care is planned for this child already.");
        }
        return course.beginInTheMiddle(known, by);
    }

    /**
     * No review is to be held any more: the child is no longer looked after, or died. Every clock and task of this review and of those
     * before it, such as a midway check, is cancelled with the reason. Nothing happens when it is over already.
     */
    public void end(UUID id, String why, Instant at, String by) {
        var review = get(id);
        if (review.isOpen()) {
            course.careEnded(review, table.findByChildOrderByBegunAtAscNumberAsc(review.child().value()), why, at, by);
        }
    }

    /** The review, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<CareReviewFacts> find(UUID id) {
        return table.findById(id).map(CareReview::facts);
    }

    /** The review that is to be held next. */
    @Transactional(readOnly = true)
    public Optional<CareReviewFacts> openOf(ChildId child) {
        return table.findByChildAndHeldAtIsNullAndOverAtIsNull(child.value()).map(CareReview::facts);
    }

    /** Every review the child had or is to have, oldest first. */
    @Transactional(readOnly = true)
    public List<CareReviewFacts> of(ChildId child) {
        return table.findByChildOrderByBegunAtAscNumberAsc(child.value()).stream().map(CareReview::facts).toList();
    }

    /** Annex A list 8: the latest review that was held. */
    @Transactional(readOnly = true)
    public Optional<CareReviewFacts> latestHeldOf(ChildId child) {
        return of(child).stream().filter(CareReviewFacts::wasHeld).reduce((earlier, later) -> later);
    }

    /** Annex A list 8: when the reviewing officer last met or spoke with the child. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastSeenByReviewer(ChildId child) {
        return of(child).stream().flatMap(review -> Stream.ofNullable(review.childSeenAt())).max(Instant::compareTo);
    }

    /** What reviews decided for the child and is neither done nor given up, earliest first. */
    @Transactional(readOnly = true)
    public List<ReviewDecisionFacts> openDecisions(ChildId child) {
        return decisions.openOf(child);
    }

    /** Everything reviews ever decided for the child, done or not. */
    @Transactional(readOnly = true)
    public List<ReviewDecisionFacts> decisionsOf(ChildId child) {
        return decisions.of(child);
    }

    /** The children of one reviewing officer: those they were appointed to, or whose last review they held. Most drift first. */
    @Transactional(readOnly = true)
    public List<ChildDrift> driftOf(String reviewer) {
        return drift.of(reviewer);
    }

    /** The children of every reviewing officer, for whoever manages them. Most drift first. */
    @Transactional(readOnly = true)
    public List<ChildDrift> driftOfAll() {
        return drift.ofAll();
    }

    /** Two records turned out to be of one child: the reviews are the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
        decisions.belongTo(joined.joined(), joined.child());
    }

    CareReview get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("review", id, "There is no such review of care."));
    }
}
