package org.childjourney.closure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.Timescales;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands in the way of closing a case: open stages, a handover under way, clocks that run, tasks that wait. Each is named. */
@Component
class Blockers {

    /** They hang on clocks, end with them, and never keep a case open by themselves. */
    private static final Set<String> ABOUT_CLOCKS = Set.of("escalation", "reason-for-lateness");

    private final ObjectProvider<BlocksClosure> others;
    private final Clocks clocks;
    private final OpenTasks tasks;
    private final Timescales timescales;

    Blockers(ObjectProvider<BlocksClosure> others, Clocks clocks, OpenTasks tasks, Timescales timescales) {
        this.others = others;
        this.clocks = clocks;
        this.tasks = tasks;
        this.timescales = timescales;
    }

    /** Each in words; empty where nothing does. @param closure the closing itself, whose clocks and tasks stand in nobody's way; null before it begins */
    List<String> of(ChildId child, JourneyReference journey, UUID closure) {
        var all = new ArrayList<String>();
        others.orderedStream().forEach(one -> all.addAll(one.of(child)));
        clocks.of(child).stream().filter(ClockEntry::isOpen).filter(clock -> !clock.subject().equals(closure))
                .map(clock -> "the clock “" + timescales.versions(clock.rule()).get(0).inWords() + "”").distinct().forEach(all::add);
        tasks.of(journey).stream().filter(task -> !task.process().equals(ClosureProcess.KEY) && !ABOUT_CLOCKS.contains(task.process()))
                .map(task -> "the task “" + task.name() + "”").distinct().forEach(all::add);
        return all;
    }

    /** One sentence that names everything that stands in the way. */
    void require(ChildId child, JourneyReference journey, UUID closure, String field, Answers check) {
        var all = of(child, journey, closure);
        check.require(all.isEmpty(), field, null, "The case cannot be closed yet. In the way: " + String.join("; ", all) + ".");
    }
}
