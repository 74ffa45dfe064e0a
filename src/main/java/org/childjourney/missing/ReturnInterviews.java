package org.childjourney.missing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The talk somebody independent has with a child who is back: held, refused by the child, or not yet. */
@Service
@Transactional
class ReturnInterviews {

    private final MissingBook book;
    private final MissingClocks clocks;
    private final MissingCourse course;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnInterviews(MissingBook book, MissingClocks clocks, MissingCourse course, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.clocks = clocks;
        this.course = course;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the talk, or the attempt, down. @throws org.childjourney.foundation.Refused with every wrong field */
    void record(UUID id, HoldTheReturnInterview answers, String by) {
        var episode = book.get(id);
        var check = new Answers();
        answers.check(new SinceMissing(episode.foundAt, clock.instant()), check);
        check.orRefuse();
        episode.offered(answers.offeredAt().toInstant());
        papers.keep(id, episode.child(), "hold-the-return-interview", answers.at(), answers, by);
        events.publishEvent(new ReturnInterviewOffered(id, episode.child(), episode.journey(), answers.at(), by,
                answers.outcome() == HoldTheReturnInterview.Outcome.HELD, answers.inWords()));
        if (YesNo.isYes(answers.harmSuspected())) {
            events.publishEvent(new MissingHarmSuspected(id, episode.child(), episode.journey(), answers.at(), by, answers.harmBecause()));
        }
        if (answers.outcome() != HoldTheReturnInterview.Outcome.NOT_YET) {
            done(episode, answers, by);
        }
    }

    private void done(MissingEpisode episode, HoldTheReturnInterview answers, String by) {
        Instant at = answers.at();
        boolean held = answers.outcome() == HoldTheReturnInterview.Outcome.HELD;
        episode.interviewedAt = held ? at : null;
        clocks.meet(MissingClocks.INTERVIEW, episode.id, at, held ? "ReturnInterviewHeld" : "ReturnInterviewRefused", by);
        course.over(episode, held ? MissingEnd.INTERVIEWED : MissingEnd.INTERVIEW_REFUSED, answers.outcome().words(), at, by);
    }
}
