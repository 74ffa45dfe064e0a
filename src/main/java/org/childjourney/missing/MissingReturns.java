package org.childjourney.missing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The return of a missing child: how they are, who checked, and what is owed from the time before is made good. */
@Service
@Transactional
class MissingReturns {

    private final MissingBook book;
    private final MissingClocks clocks;
    private final MissingSearch search;
    private final MissingCourse course;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MissingReturns(MissingBook book, MissingClocks clocks, MissingSearch search, MissingCourse course, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.clocks = clocks;
        this.search = search;
        this.course = course;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the return down and asks for the talk after it. @throws Refused with every wrong field, or when the child is not missing */
    void record(UUID id, FoundChild answers, String by) {
        var episode = book.get(id);
        if (!episode.isMissing()) {
            throw Refused.because("episode", id, "The child is not recorded as missing any more.");
        }
        var check = new Answers();
        answers.check(new SinceMissing(episode.missingSince, clock.instant()), episode.policeToldAt == null, owesDirector(episode, answers), check);
        check.orRefuse();
        episode.found(answers.at(), answers.foundBy(), FoundChild.instant(answers.policeCheckAt()));
        papers.keep(id, episode.child(), "record-the-return", answers.at(), answers, by);
        makeGood(episode, answers, by);
        events.publishEvent(new MissingChildFound(id, episode.child(), episode.journey(), answers.at(), by, answers.inWords()));
        if (YesNo.isYes(answers.harmSuspected())) {
            events.publishEvent(new MissingHarmSuspected(id, episode.child(), episode.journey(), answers.at(), by, answers.harmBecause()));
        }
        course.back(episode, by);
    }

    /** Whether 24 hours have passed by now and the director has not been told. */
    boolean owesDirector(MissingEpisode episode) {
        return owesDirector(episode, clock.instant());
    }

    private boolean owesDirector(MissingEpisode episode, FoundChild answers) {
        return owesDirector(episode, answers.at() == null ? clock.instant() : answers.at());
    }

    private boolean owesDirector(MissingEpisode episode, Instant at) {
        return clocks.runs(MissingClocks.DIRECTOR, episode.id) && at.isAfter(clocks.dueAt(MissingClocks.DIRECTOR, episode.id));
    }

    private void makeGood(MissingEpisode episode, FoundChild answers, String by) {
        if (episode.policeToldAt == null) {
            episode.policeTold(FoundChild.instant(answers.policeToldAt()), answers.policeReference());
        }
        if (owesDirector(episode, answers)) {
            search.directorTold(episode, answers.directorToldAt().toInstant(), answers.directorWho(), "Told with the return.", by);
        } else {
            clocks.cancel(MissingClocks.DIRECTOR, episode.id, "The child was back within 24 hours.", by);
        }
    }
}
