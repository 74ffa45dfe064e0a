package org.childjourney.legal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings with the parents after the letter: the first one, offered once more where they did not come, and every review of what must change. */
@Service
@Transactional
class MeetingsWithParents {

    static final String FIRST = "hold-the-first-meeting";
    static final String REVIEW = "review-the-required-changes";
    private static final int MOST_OFFERS = 2;

    private final LegalCourse course;
    private final SentLetters letters;
    private final LegalClocks clocks;
    private final Papers papers;
    private final Clock clock;

    MeetingsWithParents(LegalCourse course, SentLetters letters, LegalClocks clocks, Papers papers, Clock clock) {
        this.course = course;
        this.letters = letters;
        this.clocks = clocks;
        this.papers = papers;
        this.clock = clock;
    }

    /** @return {@code held}, {@code offeredAgain}, or {@code backToGateway} where nobody came for the second time */
    String meet(UUID id, FirstMeeting answers, String by) {
        var legalCase = course.get(id);
        boolean came = YesNo.isYes(answers.parentsCame());
        var check = Moments.past(new Answers(), "heldAt", "When was the meeting?", answers.heldAt().toInstant(), legalCase.letterSentAt, "the letter was given", clock.instant())
                .require(!came || !answers.came().isEmpty(), "came", null, "Who was there? Name them.");
        answers.family().check(legalCase, check, clock.instant());
        check.orRefuse();
        keep(legalCase, FIRST, answers.heldAt().toInstant(), answers, by);
        family(legalCase, answers.family(), by);
        legalCase.meetingOffers++;
        return came ? held(legalCase, answers, by) : missed(legalCase, answers, by);
    }

    private String held(LegalCase legalCase, FirstMeeting answers, String by) {
        Instant at = answers.heldAt().toInstant();
        legalCase.firstMeetingAt = at;
        legalCase.reviewedAt = at;
        clocks.meet(LegalClocks.MEETING, course.children(legalCase), at, "PreProceedingsMeetingHeld", by);
        clocks.start(LegalClocks.REVIEW, legalCase, course.children(legalCase), Trigger.at(at), "PreProceedingsMeetingHeld", by);
        course.tell(legalCase, part -> new PreProceedingsMeetingHeld(legalCase.id, part.child(), part.journey(), at, by, 0, answers.agreed()));
        return "held";
    }

    private String missed(LegalCase legalCase, FirstMeeting answers, String by) {
        Instant at = answers.heldAt().toInstant();
        course.tell(legalCase, part -> new PreProceedingsMeetingMissed(legalCase.id, part.child(), part.journey(), at, by, legalCase.meetingOffers, answers.whyNotCame()));
        return legalCase.meetingOffers < MOST_OFFERS ? "offeredAgain" : "backToGateway";
    }

    /** Every required change is answered for. @return whether it is time to decide */
    boolean review(UUID id, ReviewChanges answers, String by) {
        var legalCase = course.get(id);
        Instant at = answers.heldAt().toInstant();
        var check = Moments.past(new Answers(), "heldAt", "When was the review?", at, legalCase.reviewedAt, "the meeting before", clock.instant())
                .require(!answers.came().isEmpty(), "came", null, "Who was there? Name them.");
        var changes = letters.changes(id);
        changes.forEach(change -> check.require(rows(answers, change).size() == 1, "changes", null,
                "Say once how far this is: " + change.parent() + ": “" + change.what() + "”."));
        answers.family().check(legalCase, check, clock.instant());
        check.orRefuse();
        keep(legalCase, REVIEW, at, answers, by);
        family(legalCase, answers.family(), by);
        legalCase.reviews++;
        legalCase.reviewedAt = at;
        changes.forEach(change -> letters.review(change.id(), legalCase.reviews, rows(answers, change).get(0), at, by));
        reviewed(legalCase, answers, at, by);
        return YesNo.isYes(answers.ready());
    }

    private void reviewed(LegalCase legalCase, ReviewChanges answers, Instant at, String by) {
        var all = course.children(legalCase);
        clocks.meet(LegalClocks.REVIEW, all, at, "PreProceedingsMeetingHeld", by);
        course.tell(legalCase, part -> new PreProceedingsMeetingHeld(legalCase.id, part.child(), part.journey(), at, by, legalCase.reviews, answers.whatNext()));
        if (!YesNo.isYes(answers.ready())) {
            clocks.start(LegalClocks.REVIEW, legalCase, all, Trigger.at(at), "PreProceedingsMeetingHeld", by);
        }
    }

    private static List<ReviewChanges.Reviewed> rows(ReviewChanges answers, SentLetters.RequiredChange change) {
        return answers.changes().stream().filter(row -> change.id().toString().equals(row.change())).toList();
    }

    private void family(LegalCase legalCase, FamilyAnswer answer, String by) {
        if (answer.note(legalCase)) {
            course.tell(legalCase, part -> new FamilyGroupMeetingAnswered(legalCase.id, part.child(), part.journey(), clock.instant(), by,
                    "accepted".equals(legalCase.familyAnswer), legalCase.familyHeldOn));
        }
    }

    private void keep(LegalCase legalCase, String form, Instant at, Object answers, String by) {
        papers.keep(legalCase.id, course.lead(legalCase).child(), form, at, answers, by);
    }
}
