package org.childjourney.shortbreaks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.childjourney.foundation.RecordsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Short breaks of children: wanted, planned stay by stay, reviewed, and over. */
@Service
@Transactional
public class ShortBreaks implements EndsWithTheChild {

    private final ShortBreakSeriesTable table;
    private final ShortBreakStayTable stays;
    private final ShortBreakBook book;
    private final ShortBreakCourse course;
    private final Clock clock;

    ShortBreaks(ShortBreakSeriesTable table, ShortBreakStayTable stays, ShortBreakBook book, ShortBreakCourse course, Clock clock) {
        this.table = table;
        this.stays = stays;
        this.book = book;
        this.course = course;
        this.clock = clock;
    }

    /**
     * Short breaks are wanted; a worker agrees the plan with the parents. The same source event begins nothing twice.
     *
     * @throws Refused when it cannot be
     */
    public UUID begin(NewShortBreaks wanted, String by) {
        return table.findByChildAndSourceEvent(wanted.child().value(), wanted.sourceEvent()).map(known -> known.id).orElseGet(() -> {
            new Answers().require(!wanted.wantedAt().isAfter(clock.instant()), "wantedAt", wanted.wantedAt(), "When were they wanted? It lies in the future.")
                    .require(wanted.why() != null && !wanted.why().isBlank(), "why", null, "Why are short breaks wanted? needs an answer.")
                    .require(openOf(wanted.child()).isEmpty(), "child", wanted.child(), "The child has short breaks already.").orRefuse();
            return course.begin(table.save(new ShortBreakSeries(wanted, by)), by);
        });
    }

    /** One more stay is wanted: a worker plans it within the limits. @throws Refused before the plan is agreed, or when the series is over */
    public UUID planStay(UUID id, String by) {
        var series = book.series(id);
        new Answers().require(series.isOpen() && series.isAgreed(), "series", id, "A stay is planned once the plan for the breaks is agreed, and while they go on.").orRefuse();
        return course.beginStay(series, by);
    }

    /** It ends from outside. Every clock and task of it is cancelled with the reason. Nothing happens when it is over already. */
    public void end(UUID id, String why, Instant at, String by) {
        var series = book.series(id);
        if (series.isOpen()) {
            course.over(series, ShortBreaksEnd.OTHER, why, at, by);
        }
    }

    /** They are of a child: they end with a death, and with the eighteenth birthday. */
    @Override
    public void end(ChildId child, Ending ending, String by) {
        openOf(child).ifPresent(open -> end(open.id(), ending.words(), clock.instant(), by));
    }

    @Transactional(readOnly = true)
    public Optional<ShortBreakFacts> find(UUID id) {
        return table.findById(id).map(book::facts);
    }

    /** The series that is open for the child now. */
    @Transactional(readOnly = true)
    public Optional<ShortBreakFacts> openOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).map(book::facts);
    }

    /** Every series of the child, oldest first. */
    @Transactional(readOnly = true)
    public List<ShortBreakFacts> of(ChildId child) {
        return table.findByChildOrderByWantedAt(child.value()).stream().map(book::facts).toList();
    }

    /** Two records turned out to be of one child: the series and stays are the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
        stays.belongTo(joined.joined().value(), joined.child().value());
    }
}
