package org.childjourney.allocation;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many workers a child has had: every change costs the child somebody they had begun to trust. */
@Service
@Transactional(readOnly = true)
public class WorkersHad {

    private final Holdings holdings;
    private final Clock clock;

    WorkersHad(Holdings holdings, Clock clock) {
        this.holdings = holdings;
        this.clock = clock;
    }

    /** How many workers the child has had in the last twelve months, and ever. */
    public WorkerCount of(ChildId child) {
        return new WorkerCount(inTheYear(child).size(), workers(child, Instant.MIN).size());
    }

    /**
     * Whether a change would make the worker at least the third in twelve months.
     *
     * @param next the worker to come; null where not known yet, which is somebody else
     */
    public boolean wouldBeOneOfMany(ChildId child, String next) {
        var had = inTheYear(child);
        return had.size() + (had.contains(String.valueOf(next)) ? 0 : 1) >= WorkerCount.MANY;
    }

    private Set<String> inTheYear(ChildId child) {
        return workers(child, LondonTime.startOf(LondonTime.day(clock.instant()).minusYears(1)));
    }

    /** Who was given the child and taken away in the same moment never worked with it. */
    private Set<String> workers(ChildId child, Instant since) {
        return holdings.of(child.value()).stream().filter(each -> each.untilAt().map(until -> until.isAfter(since) && until.isAfter(each.fromAt())).orElse(true))
                .flatMap(each -> Stream.ofNullable(each.worker().orElse(null))).collect(Collectors.toSet());
    }
}
