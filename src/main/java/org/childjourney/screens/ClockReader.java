package org.childjourney.screens;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.Timescales;
import org.springframework.stereotype.Component;

/** Puts the ledger's clocks into words. */
@Component
class ClockReader {

    private final Clocks clocks;
    private final Timescales rules;
    private final Clock clock;

    ClockReader(Clocks clocks, Timescales rules, Clock clock) {
        this.clocks = clocks;
        this.rules = rules;
        this.clock = clock;
    }

    /** Those that run or were missed, earliest due first. */
    List<ClockLine> open(ChildId child) {
        return clocks.of(child).stream().filter(ClockEntry::isOpen).map(this::line).toList();
    }

    /** Those that ended, latest first. */
    List<ClockLine> closed(ChildId child) {
        return clocks.of(child).stream().filter(entry -> !entry.isOpen())
                .sorted(Comparator.comparing(ClockEntry::stoppedAt).reversed()).map(this::line).toList();
    }

    private ClockLine line(ClockEntry entry) {
        var versions = rules.versions(entry.rule());
        var rule = versions.stream().filter(version -> version.version().equals(entry.ruleVersion())).findFirst()
                .orElse(versions.get(versions.size() - 1));
        return ClockLine.of(entry, rule, clock.instant());
    }
}
