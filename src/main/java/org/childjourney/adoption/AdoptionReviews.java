package org.childjourney.adoption;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of a child who may be placed and waits, and of one who lives with adopters: regulation 36 of the adoption agencies regulations. */
@Service
@Transactional
class AdoptionReviews {

    private static final int LONGEST = 12;

    private final AdoptionBook book;
    private final AdoptionCourse course;
    private final AdoptionClocks clocks;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdoptionReviews(AdoptionBook book, AdoptionCourse course, AdoptionClocks clocks, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.course = course;
        this.clocks = clocks;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused with every wrong field */
    void hold(UUID id, HoldTheAdoptionReview answers, String by) {
        var adoption = book.get(id);
        Instant at = Moment.of(answers.heldAt());
        check(adoption, answers, at);
        papers.keep(id, adoption.child(), "hold-the-adoption-review", at, answers, by);
        clocks.meet(adoption.reviewRule(), id, at, "AdoptionReviewHeld", by);
        adoption.lastReviewAt = at;
        if (adoption.placedAt != null) {
            adoption.reviews++;
            adoption.visitEveryWeeks = answers.visitEveryWeeks();
        }
        boolean right = YesNo.isYes(answers.planRight());
        events.publishEvent(adoption.matters(at, by, "AdoptionReviewHeld", "Review (" + answers.participation() + "): " + (right ? "adoption is still right. " : "adoption is in doubt: " + answers.whyNotRight() + " ")
                + answers.decisions() + " The child: " + answers.childsVoice()));
    }

    private void check(Adoption adoption, HoldTheAdoptionReview answers, Instant at) {
        boolean placed = adoption.placedAt != null;
        Instant since = placed && adoption.reviews == 0 ? adoption.placedAt : adoption.lastReviewAt == null ? adoption.authorityAt : adoption.lastReviewAt;
        Integer weeks = answers.visitEveryWeeks();
        Moment.check(new Answers(), "heldAt", "When was the review held?", at, since, "what it follows", clock.instant())
                .require(!placed || weeks != null && weeks >= 1 && weeks <= LONGEST, "visitEveryWeeks", weeks, "How many weeks may lie between visits? From 1 to " + LONGEST + ".").orRefuse();
    }

    void planTheNext(UUID id) {
        var adoption = book.get(id);
        course.planReview(adoption, adoption.lastReviewAt, "AdoptionReviewHeld", "system");
    }
}
