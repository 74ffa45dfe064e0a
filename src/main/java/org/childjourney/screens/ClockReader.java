package org.childjourney.screens;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockFigures;
import org.childjourney.clocks.ClockState;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.Timescale;
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

    ClockLine line(ClockEntry entry) {
        return ClockLine.of(entry, rule(entry), clock.instant());
    }

    /** The version of the rule by which a clock was counted. */
    Timescale rule(ClockEntry entry) {
        var versions = rules.versions(entry.rule());
        return versions.stream().filter(version -> version.version().equals(entry.ruleVersion())).findFirst()
                .orElse(versions.get(versions.size() - 1));
    }

    /** How a clock stands now. */
    ClockState state(ClockEntry entry) {
        return entry.state(clock.instant());
    }

    /** The figures of a rule, in the words of its latest version. */
    RuleFigures figures(ClockFigures.OfRule figures) {
        var versions = rules.versions(figures.rule());
        return RuleFigures.of(figures, versions.get(versions.size() - 1));
    }
}
