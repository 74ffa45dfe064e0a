package org.childjourney.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.DueWork;
import org.childjourney.engine.JobsAtRest;
import org.childjourney.engine.MovableClock;
import org.childjourney.foundation.Answers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the demo's time forward and fires everything that falls due on the way, in order, each at its own time. */
@Component
@Profile({"demo", "test"})
class TimeTravel {

    private static final Duration STRIDE = Duration.ofDays(1);
    private final MovableClock clock;
    private final DueWork dueWork;
    private final JobsAtRest jobs;
    private final TimeKept kept;
    private final Watchdog watchdog;

    TimeTravel(MovableClock clock, DueWork dueWork, JobsAtRest jobs, TimeKept kept, Watchdog watchdog) {
        this.clock = clock;
        this.dueWork = dueWork;
        this.jobs = jobs;
        this.kept = kept;
        this.watchdog = watchdog;
    }

    /**
     * What happened on the way.
     *
     * @param now        the time it is now, UTC
     * @param fired      how many jobs ran, failed attempts included
     * @param failed     how many attempts failed
     * @param tookMillis how long it took, in real milliseconds
     * @param byActivity how many ran, by process and diagram element
     */
    record Journeyed(Instant now, int fired, int failed, long tookMillis, Map<String, Long> byActivity) {}

    /** Moves to an instant; refuses one that is missing or already past. Returns when nothing is due any more. */
    synchronized Journeyed to(Instant to) {
        Instant from = clock.instant();
        new Answers()
                .require(to != null, "to", null, "Say where time is to move to, as an instant such as " + from.plus(STRIDE) + ".")
                .require(to == null || !to.isBefore(from), "to", to, "Time moves forward only; it is " + from + " now, so give that or a later instant.")
                .orRefuse();
        long started = System.nanoTime();
        var fired = jobs.during(() -> stride(to));
        return report(fired, Duration.ofNanos(System.nanoTime() - started));
    }

    /** Day by day, so that a server killed on the way wakes up no more than a day behind what already happened. */
    private List<DueWork.Fired> stride(Instant to) {
        var fired = new ArrayList<DueWork.Fired>();
        for (Instant next = earlier(clock.instant().plus(STRIDE), to); ; next = earlier(next.plus(STRIDE), to)) {
            fired.addAll(dueWork.passTo(clock, next));
            watchdog.giveWarningsNoDiagramGives();
            kept.keep(clock.ahead());
            if (!next.isBefore(to)) {
                return fired;
            }
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Journeyed report(List<DueWork.Fired> fired, Duration took) {
        int failed = (int) fired.stream().filter(DueWork.Fired::failed).count();
        var byActivity = fired.stream().collect(Collectors.groupingBy(f -> f.process() + " " + f.activity(), TreeMap::new, Collectors.counting()));
        return new Journeyed(clock.instant(), fired.size(), failed, took.toMillis(), byActivity);
    }
}
