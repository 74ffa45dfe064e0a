package org.childjourney.reviews;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.children.Children;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Whether the record of a review can be right: dates, how the child took part, what came of earlier decisions, and new ones each with owner and day. */
@Component
class HeldReviewCheck {

    private static final int PARTICIPATION_FROM = 4;
    private final CareReviewClocks clocks;
    private final ReviewDecisions decisions;
    private final Children children;
    private final Clock clock;

    HeldReviewCheck(CareReviewClocks clocks, ReviewDecisions decisions, Children children, Clock clock) {
        this.clocks = clocks;
        this.decisions = decisions;
        this.children = children;
        this.clock = clock;
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    void held(CareReview review, HoldTheReview answers, Suggestion suggestion) {
        var check = new Answers();
        Instant at = answers.heldAt().toInstant();
        LocalDate day = LondonTime.day(at);
        when(review, at, "heldAt", "When was the review held? ", check);
        check.require(!answers.came().isEmpty(), "came", null, "Who took part? Name everyone.");
        participation(review, answers, day, check);
        decisions.check(review.child(), answers.progress(), check);
        for (int i = 0; i < answers.decisions().size(); i++) {
            answers.decisions().get(i).check("decisions[" + i + "].", "Decisions, number " + (i + 1) + ": ", day, check);
        }
        next(review, answers, at, check);
        answers.concern().check(suggestion, check);
        check.orRefuse();
    }

    private void when(CareReview review, Instant at, String field, String label, Answers check) {
        check.require(!at.isAfter(clock.instant()), field, at, label + LondonTime.dayAndTime(at) + " lies in the future.")
                .require(!at.isBefore(review.countedFrom), field, at, label + LondonTime.dayAndTime(at) + " lies before "
                        + (review.number == 1 ? "the child became looked after" : "the review before") + ", on " + LondonTime.dayAndTime(review.countedFrom) + ".");
    }

    /** 903, rules 440 and 441: PN0 for a child under four, every other code from four on. */
    private void participation(CareReview review, HoldTheReview answers, LocalDate day, Answers check) {
        LocalDate born = children.facts(review.child()).dateOfBirth();
        boolean young = born != null && day.isBefore(born.plusYears(PARTICIPATION_FROM));
        check.require(born == null || young == answers.participation().isOfTheYoungest(), "participation", answers.participation(),
                "How did the child take part? On " + LondonTime.longDate(day) + " the child was " + (young ? "under four: choose the first." : "four or older: the first is not for them."));
    }

    private void next(CareReview review, HoldTheReview answers, Instant at, Answers check) {
        LocalDate last = LondonTime.dueDay(clocks.dueIfFrom(review.number == 1 ? CareReviewClocks.SECOND : CareReviewClocks.LATER, at));
        check.require(answers.nextOn() == null || answers.nextOn().isAfter(LondonTime.day(at)) && !answers.nextOn().isAfter(last), "nextOn", answers.nextOn(),
                "When is the next review to be? The day must lie after this one and at the latest on " + LondonTime.longDate(last) + ".");
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    void putOff(CareReview review, HoldTheReview answers) {
        var check = new Answers();
        LocalDate goesOn = answers.goesOnOn();
        check.require(!goesOn.isBefore(LondonTime.day(clock.instant())), "goesOnOn", goesOn, "On which day instead? The day must be today or later.");
        if (answers.adjourned()) {
            Instant at = answers.adjournedAt().toInstant();
            when(review, at, "adjournedAt", "When was it adjourned? ", check);
            LocalDate last = LondonTime.dueDay(clocks.dueIfFrom(CareReviewClocks.ADJOURNED, review.adjournedAt == null ? at : review.adjournedAt));
            check.require(!goesOn.isAfter(last), "goesOnOn", goesOn, "On which day instead? A review may be adjourned to " + LondonTime.longDate(last) + " at the latest.");
        }
        check.orRefuse();
    }
}
