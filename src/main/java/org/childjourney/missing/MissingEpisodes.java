package org.childjourney.missing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The times children were missing: how one is reported, how the child is found, what is known of it, and how it ends. */
@Service
@Transactional
public class MissingEpisodes {

    private final MissingEpisodeTable table;
    private final MissingBook book;
    private final MissingReport report;
    private final MissingCourse course;
    private final MissingReturns returns;
    private final Clock clock;

    MissingEpisodes(MissingEpisodeTable table, MissingBook book, MissingReport report, MissingCourse course, MissingReturns returns, Clock clock) {
        this.table = table;
        this.book = book;
        this.report = report;
        this.course = course;
        this.returns = returns;
        this.clock = clock;
    }

    /**
     * A child is missing, or away without authority: police and parents are told, and the risk is judged. The same source event begins
     * nothing twice.
     *
     * @return the episode's id
     * @throws org.childjourney.foundation.Refused when the times cannot be, or the child is recorded as missing then already
     */
    public UUID report(NewMissingEpisode reported, String by) {
        return table.findByChildAndSourceEvent(reported.child().value(), reported.sourceEvent()).map(known -> known.id).orElseGet(() -> {
            report.check(reported);
            return course.begin(table.save(new MissingEpisode(reported, clock.instant(), by)), by);
        });
    }

    /**
     * The child is found, as a page of the child may say; the same as the form {@code record-the-return} does. Somebody independent is asked
     * to talk with the child within 72 hours.
     *
     * @throws org.childjourney.foundation.Refused with every wrong field, or when the child is not missing
     */
    public void found(UUID id, FoundChild answers, String by) {
        returns.record(id, answers, by);
        course.toldFromOutside(id);
    }

    /**
     * It ends from outside: the child died, or is of age. Every clock and task of it is cancelled with the reason. Nothing happens when it
     * is over already.
     */
    public void end(UUID id, String why, Instant at, String by) {
        var episode = book.get(id);
        if (episode.isOpen()) {
            course.endFromOutside(episode, why, at, by);
        }
    }

    /** The episode, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<MissingFacts> find(UUID id) {
        return table.findById(id).map(MissingEpisode::facts);
    }

    /** The episode in which the child is missing now. */
    @Transactional(readOnly = true)
    public Optional<MissingFacts> missingNow(ChildId child) {
        return of(child).stream().filter(MissingFacts::isMissing).findFirst();
    }

    /** Every episode of the child with something left to do: to be found, or to be talked with after the return. */
    @Transactional(readOnly = true)
    public List<MissingFacts> openOf(ChildId child) {
        return of(child).stream().filter(MissingFacts::isOpen).toList();
    }

    /** Every time the child was missing, oldest first. */
    @Transactional(readOnly = true)
    public List<MissingFacts> of(ChildId child) {
        return book.of(child).stream().map(MissingEpisode::facts).toList();
    }

    /** Two records turned out to be of one child: the episodes are the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
    }
}
