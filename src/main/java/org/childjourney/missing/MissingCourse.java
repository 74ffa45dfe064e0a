package org.childjourney.missing;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of one time a child is missing, from the report through the return to its end: record, clocks and processes together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MissingCourse {

    private final MissingBook book;
    private final MissingClocks clocks;
    private final MissingEpisodeProcess search;
    private final ReturnInterviewProcess interview;
    private final ApplicationEventPublisher events;

    MissingCourse(MissingBook book, MissingClocks clocks, MissingEpisodeProcess search, ReturnInterviewProcess interview, ApplicationEventPublisher events) {
        this.book = book;
        this.clocks = clocks;
        this.search = search;
        this.interview = interview;
        this.events = events;
    }

    UUID begin(MissingEpisode episode, String by) {
        clocks.startDirector(episode, by);
        int times = book.inNinetyDays(episode);
        events.publishEvent(new ChildReportedMissing(episode.id, episode.child(), episode.journey(), episode.reportedAt, by, episode.kind,
                episode.missingSince, episode.lastSeenWhere));
        if (book.isOften(episode)) {
            events.publishEvent(new ChildOftenMissing(episode.id, episode.child(), episode.journey(), episode.reportedAt, by, times));
        }
        search.begin(episode);
        return episode.id;
    }

    /** The child is back: the talk after the return is asked for. */
    void back(MissingEpisode episode, String by) {
        clocks.startInterview(episode, by);
        interview.begin(episode);
    }

    /** The return was recorded elsewhere than on the form of the search, which ends. */
    void toldFromOutside(UUID episode) {
        search.childFound(episode);
    }

    void endFromOutside(MissingEpisode episode, String why, Instant at, String by) {
        boolean missing = episode.isMissing();
        over(episode, missing ? MissingEnd.STILL_MISSING : MissingEnd.NOT_INTERVIEWED, why, at, by);
        if (missing) {
            search.searchEnded(episode.id);
        } else {
            interview.cancel(episode.id, "Ended from outside");
        }
    }

    void over(MissingEpisode episode, MissingEnd how, String why, Instant at, String by) {
        episode.end(how, why, at, by);
        clocks.cancelAll(episode.id, why, by);
        events.publishEvent(new MissingEpisodeEnded(episode.id, episode.child(), episode.journey(), at, by, how, why));
    }
}
